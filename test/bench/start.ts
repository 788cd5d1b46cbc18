import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST, NODE } from '../support/bundle.ts'
import { measure, median, type Row } from './measure.ts'

const ncc = fileURLToPath(
  new URL('../../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url),
)
const least = fileURLToPath(new URL('./least/main.js', import.meta.url))

/** A bundle that imports @actions/core and @actions/github and ends: the least an action can be. */
const leastAction = async (): Promise<string> => {
  const out = mkdtempSync(join(tmpdir(), 'drift-bench-least-'))
  const built = await measure(NODE, [ncc, 'build', least, '-o', out, '-q', '-C'])
  if (built.code !== 0) throw new Error(built.stderr)
  const run = await measure(NODE, [join(out, 'index.js')])
  if (run.code !== 0) throw new Error(run.stderr)
  return out
}

/** How long until `dist/code` has started and says that an input is wrong. */
export const startRows = async (): Promise<Row[]> => {
  const folder = await leastAction()
  try {
    const times: Record<'least' | 'code', number[]> = { least: [], code: [] }
    // Turn about, so that a slow moment of the machine meets both.
    for (let i = 0; i < 21; i += 1) {
      const env = { 'INPUT_FAIL-ON': 'nonsense' }
      times.least.push((await measure(NODE, [join(folder, 'index.js')])).ms)
      times.code.push((await measure(NODE, [join(DIST, 'code/index.js')], { env })).ms)
    }
    const [a, b] = [median(times.least), median(times.code)]
    return [
      {
        what: 'start of dist/code',
        measured: `${b.toFixed(0)} ms`,
        beside: `@actions/core and @actions/github alone ${a.toFixed(0)} ms (× ${(b / a).toFixed(2)})`,
        budget: '≤ 1.25 ×',
        holds: b <= a * 1.25,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
