/**
 * Everything that is judged without running the product: format and lint, types (of the tests
 * too), unused code, the layers, and whether generated pages are fresh. All of it runs, so that
 * one call tells everything there is to mend.
 */
import { node24, run, tool } from './setup.mjs'

const STEPS = [
  ['format and lint', [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['types', [tool('typescript/bin/tsc'), '-b', '--pretty', 'false']],
  ['layers', ['scripts/layers.mjs']],
  ['unused code', [tool('knip/bin/knip.js'), '--no-progress', '--treat-config-hints-as-errors']],
  ['generated pages', ['--conditions=source', 'scripts/docs.mjs', '--check']],
]

/** Runs every step, prints what the failing ones said, returns the exit code. */
export async function check() {
  const failed = []
  for (const [name, command] of STEPS) {
    const started = performance.now()
    const { code, output } = await run(node24(), command, { capture: true })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)`)
    if (code === 0) continue
    failed.push(name)
    console.log(`\n${output.trim()}\n`)
  }
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`)
  return failed.length > 0 ? 1 : 0
}
