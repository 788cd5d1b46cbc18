import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeChecks } from './index.ts'

describe('the checks of the code domain', () => {
  it('are all in the list: one for each file here', () => {
    // A check is a file that is named like its id; what helps checks lies in folders beside them.
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
      .map((name) => `code/${name.slice(0, -'.ts'.length)}`)
    expect(codeChecks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it.each(codeChecks)('$id says what it is, why it matters and what to do', (check) => {
    expect(check.domain).toBe('code')
    expect(check.title.length).toBeGreaterThan(20)
    expect(check.why).toMatch(/\.$/)
    expect(check.fix).toMatch(/\.$/)
  })
})
