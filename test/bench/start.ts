import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST, NODE } from '../support/bundle.ts'
import { measure, median, type Row } from './measure.ts'

const ncc = fileURLToPath(
  new URL('../../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url),
)
const core = fileURLToPath(new URL('../../packages/core/', import.meta.url))

/** A bundle that imports @actions/core and @actions/github and ends: the least an action can be. */
const leastAction = async (): Promise<string> => {
  const folder = mkdtempSync(join(core, '.bench-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'main.js'),
    "import * as core from '@actions/core'\nimport * as github from '@actions/github'\nif (!core.getInput || !github.getOctokit) process.exit(1)\n",
  )
  const out = mkdtempSync(join(tmpdir(), 'drift-bench-least-'))
  const built = await measure(
    NODE,
    [ncc, 'build', join(folder, 'main.js'), '-o', out, '-q', '-C'],
    {
      cwd: core,
    },
  )
  rmSync(folder, { recursive: true })
  if (built.code !== 0) throw new Error(built.stderr)
  return out
}

/** How long until `dist/code` has started and says that an input is wrong. */
export const startRows = async (): Promise<Row[]> => {
  const least = await leastAction()
  try {
    const times: Record<'least' | 'code', number[]> = { least: [], code: [] }
    // Turn about, so that a slow moment of the machine meets both.
    for (let i = 0; i < 21; i += 1) {
      const env = { 'INPUT_FAIL-ON': 'nonsense' }
      times.least.push((await measure(NODE, [join(least, 'index.js')])).ms)
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
    rmSync(least, { recursive: true, force: true })
  }
}
