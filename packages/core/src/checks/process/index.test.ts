import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { processChecks } from './index.ts'

/** What stands beside the checks and is none. */
const NO_CHECKS = new Set(['index.ts', 'not-judged.ts'])

describe('the checks of the process domain', () => {
  it('are all in the list: one for each file here', () => {
    // A check is a file that is named like its id; what helps checks lies in folders beside them.
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !NO_CHECKS.has(name))
      .map((name) => `process/${name.slice(0, -'.ts'.length)}`)
    expect(processChecks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it.each(processChecks)('$id says what it is, why it matters and what to do', (check) => {
    expect(check.domain).toBe('process')
    expect(check.title.length).toBeGreaterThan(20)
    expect(check.why).toMatch(/\.$/)
    expect(check.fix).toMatch(/\.$/)
  })
})
