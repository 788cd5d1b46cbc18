import '@drift-toolkit/core/host/older-node'
import { createInterface } from 'node:readline'
import { run } from './cli.ts'
import { keepCompiled } from './compile-cache.ts'

/** An older Node fails somewhere in the middle. Actions gives 24; audits in TypeScript need it as well. */
const NODE = 20
if (Number.parseInt(process.versions.node, 10) < NODE) {
  process.stderr.write(
    `drift: this is Node ${process.versions.node}, and drift needs Node ${NODE} or later\n`,
  )
  process.exit(2)
}

keepCompiled(process.env)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (| head) is no error; what was found still decides the exit code.
  if (error.code === 'EPIPE') return
  process.stderr.write(`drift: the result could not be written: ${error.message}\n`)
  process.exit(3)
})
// Nobody reads the remarks: then there are none.
process.stderr.on('error', () => {})

const ask = (question: string): Promise<string> =>
  new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    // The end of the input is an answer too; Ctrl-C is none.
    lines.once('close', () => resolve(''))
    lines.once('SIGINT', () => process.exit(130))
    lines.question(question, (answer) => {
      resolve(answer)
      lines.close()
    })
  })

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  ...(process.stdin.isTTY === true && process.stderr.isTTY === true ? { ask } : {}),
  terminal: process.stderr.isTTY === true && !process.env.CI,
  colourful: process.stdout.isTTY === true && !process.env.NO_COLOR,
})
