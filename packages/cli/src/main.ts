import { run } from './cli.ts'

// A reader that has seen enough (| head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  terminal: process.stderr.isTTY === true && !process.env.CI,
  colourful: process.stdout.isTTY === true && !process.env.NO_COLOR,
})
