import { describe, expect } from 'vitest'
import { METADATA, type Night, processTest as test } from '../support/night.ts'

/**
 * What a token does not see, and what there is too much of: nothing of it may be called in order, and
 * nothing of it may be called drift.
 */

const declare = (toml: string) => ({ 'repo-metadata.yaml': METADATA, 'check.toml': toml })

const PROTECTED = declare(`[process.branches]
protection = true
required_reviews = 1
dismiss_stale_reviews = true
`)

const HANG = 90_000

/** `status` of each result of a check, and behind it the subjects that it found. */
const judged = async (night: Night, check: string, ...options: string[]) => {
  const scan = await night.scan(...options)
  expect(scan.code, scan.stderr).toBe(0)
  const results = scan.of('app')?.results.filter((result) => result.check === check) ?? []
  return results.map(({ status, findings, message }) =>
    [
      status,
      ...findings.map(({ subject }) => subject),
      ...(status === 'unknown' ? [message] : []),
    ].join(' '),
  )
}

const weak = (night: Night, role: 'read' | 'write') => {
  night.gh.addToken({ kind: 'pat', login: 'ann', role, token: `weak-${role}` })
  return ['--token', `weak-${role}`, '--issue-mode', 'none']
}

describe.concurrent('protection that a token may not see in full', () => {
  test('a person who is no administrator sees no classic rule, and no error', async ({ night }) => {
    const app = night.add('app', PROTECTED)
    app.protect({ approvals: 1, dismissStale: true })
    for (const role of ['read', 'write'] as const) {
      const results = await judged(night, 'process/branch-protection', ...weak(night, role))
      expect(results.some((line) => line.startsWith('fail'))).toBe(false)
      expect(results.some((line) => line.startsWith('unknown'))).toBe(true)
    }
  })

  test('a view that fails beside a rule that is hidden proves nothing', async ({ night }) => {
    const app = night.add('app', PROTECTED)
    app.protect({ approvals: 1, dismissStale: true })
    night.gh.faults.partial({ match: /refUpdateRule$/, type: 'SERVICE_UNAVAILABLE', times: 99 })
    const results = await judged(night, 'process/branch-protection', ...weak(night, 'write'))
    expect(results.some((line) => line.startsWith('fail'))).toBe(false)
    expect(results.some((line) => line.startsWith('pass'))).toBe(false)
  })

  test('rules of a ruleset whose details are hidden hold all the same', async ({ night }) => {
    night.add(
      'app',
      declare(
        '[process.branches]\nprotection = true\nrequired_reviews = 1\nenforce_admins = true\n',
      ),
    )
    night.gh.organization('acme').addRuleset({ enterprise: 'corp', name: 'Corp' })
    night.gh.faults.partial({ match: /repositoryRuleset$/, type: 'FORBIDDEN', times: 99 })
    night.gh.faults.partial({ match: /rulesets$/, type: 'FORBIDDEN', times: 99 })
    const results = await judged(night, 'process/branch-protection', ...weak(night, 'read'))
    expect(results.filter((line) => line.startsWith('fail'))).toEqual([])
    expect(results.some((line) => line.startsWith('unknown'))).toBe(true)
  })

  test('a ruleset that is gone between two nights leaves what was found open', async ({
    night,
  }) => {
    const app = night.add('app', {
      'repo-metadata.yaml': METADATA,
      'check.toml': '[extends]\nregistry = "github:acme/standards"\nrulesets = ["proc"]\n',
    })
    const standards = night.gh.repositories.find(({ name }) => name === 'standards')
    standards?.commit({
      files: { 'rulesets/proc.toml': '[process.branches]\nprotection = true\n' },
    })
    const first = await night.scan()
    expect(first.findings('app').map(({ subject }) => subject)).toEqual(['protection'])
    standards?.commit({ files: { 'rulesets/proc.toml': null } })
    const second = await night.scan()
    expect(second.of('app')?.resolved).toEqual([])
    expect(app.issues.map(({ state }) => state)).toEqual(['open'])
    standards?.delete()
    const third = await night.scan()
    expect(third.of('app')?.resolved).toEqual([])
    expect(app.issues.map(({ state }) => state)).toEqual(['open'])
  })
})

describe.concurrent('more than a page', () => {
  test(
    '300 rulesets, of which the last one protects',
    async ({ night }) => {
      const app = night.add('app', PROTECTED)
      for (let i = 0; i < 150; i += 1) app.addRuleset({ name: `r${i}`, enforcement: 'evaluate' })
      for (let i = 0; i < 149; i += 1) app.addRuleset({ name: `s${i}`, rules: ['deletion'] })
      app.addRuleset({ rules: [{ type: 'pull_request', approvals: 1, dismissStale: true }] })
      expect(await judged(night, 'process/branch-protection')).toEqual(['pass'])
    },
    HANG,
  )

  test(
    '2,000 labels and 500 branches',
    async ({ night }) => {
      const labels = Array.from({ length: 2000 }, (_, i) => ({ name: `label-${i}` }))
      const app = night.add(
        'app',
        declare(
          '[process.labels]\nrequired = ["label-1999", "nope"]\n[process.branches]\npattern = "^b"\n',
        ),
        { labels: [{ name: 'drift:process' }, ...labels] },
      )
      for (let i = 0; i < 500; i += 1) app.branch(`x${i}`)
      const scan = await night.scan()
      expect(
        scan
          .findings('app')
          .filter(({ rule }) => rule?.startsWith('process/label'))
          .map(({ subject }) => subject),
      ).toEqual(['nope'])
      const names = scan.findings('app').filter(({ rule }) => rule === 'process/branch-name')
      expect([names.length, names.at(-1)?.title]).toEqual([
        51,
        '450 more branches with names that are not as agreed',
      ])
    },
    HANG,
  )

  test('an issue with 30 labels is judged by all of them', async ({ night }) => {
    const app = night.add('app', declare('[process.issues]\none_of = [["z-1", "z-2"]]\n'))
    const labels = [...Array.from({ length: 30 }, (_, i) => `a-${i}`), 'z-1']
    app.createIssue({ title: 'Many', labels })
    expect(await judged(night, 'process/issues')).toEqual(['pass'])
  })
})
