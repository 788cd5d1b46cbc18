import { run } from '../../packages/cli/src/cli.ts'

export interface Said {
  code: number
  out: string
  err: string
  /** What the person was asked. */
  asked: string[]
}

/** The command in a folder; `answers` are a person's, in order. Without them nobody is there to ask. */
export const driftIn =
  (cwd: string) =>
  async (args: readonly string[], answers?: readonly string[]): Promise<Said> => {
    const said: Said = { code: 0, out: '', err: '', asked: [] }
    const left = [...(answers ?? [])]
    said.code = await run([...args], {
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      ...(answers && {
        ask: async (question: string) => {
          said.asked.push(question)
          return left.shift() ?? ''
        },
      }),
      env: {},
      cwd,
      now: () => new Date(),
      terminal: false,
      colourful: false,
    })
    return said
  }
