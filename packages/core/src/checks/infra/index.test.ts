import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { infraChecks } from './index.ts'

describe('the checks of the infra domain', () => {
  it('are all in the list: one for each file here', () => {
    // A check is a file that is named like its id; what helps checks lies in folders beside them.
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
      .map((name) => `infra/${name.slice(0, -'.ts'.length)}`)
    expect(infraChecks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it.each(infraChecks)('$id says what it is, why it matters and what to do', (check) => {
    expect(check.domain).toBe('infra')
    expect(check.title.length).toBeGreaterThan(20)
    expect(check.why).toMatch(/\.$/)
    expect(check.fix).toMatch(/\.$/)
  })
})
