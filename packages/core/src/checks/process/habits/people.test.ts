import { describe, expect, it } from 'vitest'
import type { Json } from '../../../model/finding.ts'
import type { Section } from '../shared/section.ts'
import { commit, pullRequest, robot } from './examples.ts'
import { authorOf, byLogin, excusedBy, openerOf } from './people.ts'

const section = (exclude?: Json): Section => ({
  path: 'process.commits',
  table: exclude === undefined ? {} : { exclude_authors: exclude },
  origin: () => ({ source: 'check.toml' }),
})

const named = (name: string, email = 'x@example.com') =>
  authorOf({ author: { name, email, account: null } })

describe('who is excused', () => {
  const byDefault = excusedBy(section())

  it('where nothing is said: robots, by GitHub’s word or by how it writes their names', () => {
    expect(byDefault(authorOf(commit('x', robot())))).toBe(true)
    expect(byDefault(named('dependabot[bot]'))).toBe(true)
    expect(byDefault(named('CI', '41898282+github-actions[bot]@users.noreply.github.com'))).toBe(
      true,
    )
    expect(byDefault(byLogin('renovate[bot]'))).toBe(true)
    expect(byDefault(openerOf(pullRequest(1, { author: { login: 'copilot', bot: true } })))).toBe(
      true,
    )
    expect(byDefault(named('Robot'))).toBe(false)
    expect(byDefault(byLogin(null))).toBe(false)
    expect(byDefault(openerOf(pullRequest(1, { author: null })))).toBe(false)
  })

  it('is nobody who calls himself a robot, where GitHub knows better', () => {
    const account = { login: 'mallory', bot: false }
    const author = { name: 'dependabot[bot]', email: 'm@example.com', account }
    expect(byDefault(authorOf({ author }))).toBe(false)
  })

  it('is who is named, and then robots no more', () => {
    const isExcused = excusedBy(section(['Renovate[bot]', 'ci-*']))
    expect(isExcused(byLogin('renovate[bot]'))).toBe(true)
    expect(isExcused(byLogin('CI-release'))).toBe(true)
    expect(isExcused(byLogin('dependabot[bot]'))).toBe(false)
    expect(excusedBy(section([]))(byLogin('renovate[bot]'))).toBe(false)
  })

  it('takes [bot] as it stands: nobody else is called Abbot by accident', () => {
    const isExcused = excusedBy(section(['*[bot]']))
    expect(isExcused(byLogin('any[bot]'))).toBe(true)
    expect(isExcused(named('Robert'))).toBe(false)
  })
})
