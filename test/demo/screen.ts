import { relative } from 'node:path'
import type { FakeIssue } from '../fake-github/index.ts'

/** Where the demo is told: a terminal, or the log of a workflow. */
export interface Screen {
  say(text: string): void
  /** Begins the next part; what it is called is one line. */
  part(title: string): void
  /** Where a part is, on a terminal alone: the next words replace it. */
  progress(text: string): void
  /** Says what is run, runs it, and says how long it took. */
  command<T>(line: string, run: () => Promise<T>): Promise<T>
  /** Seconds since the demo began. */
  seconds(): number
}

interface Output {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const CLEAR = '\r\u001B[2K'

/**
 * @param parts how many parts there will be
 * @param env `CI` and `NO_COLOR` are heeded
 */
export const openScreen = (
  out: Output,
  parts: number,
  env: Record<string, string | undefined> = process.env,
): Screen => {
  const began = performance.now()
  const lively = out.isTTY === true && !env.CI
  const styled = (code: number, text: string): string =>
    lively && !env.NO_COLOR ? `\u001B[${code}m${text}\u001B[0m` : text
  let part = 0
  const say = (text: string): void => void out.write(`${text}\n`)
  const progress = (text: string): void => {
    if (lively) out.write(`${CLEAR}${styled(2, text.slice(0, (out.columns || 80) - 1))}`)
  }
  const clear = (): void => void (lively && out.write(CLEAR))
  return {
    say(text) {
      clear()
      say(text)
    },
    part(title) {
      part += 1
      clear()
      const at = part === 1 ? '' : ` · ${inSeconds(performance.now() - began)} so far`
      say(`\n${styled(1, `── ${part} of ${parts} · ${title}`)}${styled(2, at)}\n`)
    },
    progress,
    async command(line, run) {
      const from = performance.now()
      clear()
      if (!lively) out.write(`$ ${line}`)
      else progress(`$ ${line} …`)
      const result = await run()
      const took = `  (${inSeconds(performance.now() - from)})`
      clear()
      say(lively ? `${styled(1, `$ ${line}`)}${styled(2, took)}` : took)
      return result
    },
    seconds: () => (performance.now() - began) / 1000,
  }
}

/** A file as it can be opened from where the demo was started. */
export const pathOf = (file: string): string => {
  const path = relative('', file)
  return path.startsWith('..') ? file : path
}

export const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ')

const CUT = '[…]'

/** A finding begins with its severity. */
const FINDING = /^ {2}(?:critical|high|medium|low|info) /

/** The head of a repository's block and its first findings, the gravest. */
const gravest = (block: string, findings: number): string => {
  const lines = block.split('\n')
  const starts = lines.flatMap((line, at) => (FINDING.test(line) ? [at] : []))
  const end = starts[findings]
  if (end === undefined) return block
  return [...lines.slice(0, end), `  ${CUT} ${starts.length - findings} more`].join('\n')
}

/**
 * Of what a command printed, some of what it found, the issues it opened and how it ended.
 * @param findings how many to show of which repository
 */
export const excerpt = (printed: string, findings: Readonly<Record<string, number>>): string => {
  const blocks = printed.trimEnd().split('\n\n')
  const shown = Object.entries(findings).map(([repository, count]) => {
    const block = blocks.find((one) => one.split(/\s/, 1)[0] === repository)
    if (block === undefined) throw new Error(`nothing was printed of ${repository}`)
    return gravest(block, count)
  })
  const ends = (blocks.at(-1) ?? '').split('\n')
  const last = ends.filter((line) => line.startsWith('issue opened') || line === ends.at(-1))
  return [...shown, CUT, last.join('\n')].join('\n\n')
}

/** An issue as its readers see it: what is folded or hidden stays so, links are words. */
export const asRead = ({ title, body }: FakeIssue): string =>
  `${title}\n\n${body ?? ''}`
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g, '$1')
    .replaceAll(/<\/?sub>|\\$/gm, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('\u200B', '')
    .trimEnd()

/** Its head and one of its sections, indented. */
export const issueExcerpt = (issue: FakeIssue, section: RegExp): string => {
  const [head = '', ...sections] = asRead(issue).split(/\n(?=##+ |---\n)/)
  const chosen = sections.find((one) => section.test(one))
  if (chosen === undefined) throw new Error(`${issue.title}: no section ${section}`)
  const before = sections[0] === chosen ? [] : [`${CUT}\n`]
  return indented([head, ...before, chosen.trimEnd(), `\n${CUT}`].join('\n'))
}
