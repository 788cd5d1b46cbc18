import { describe, expect } from 'vitest'
import { LOOSE, processTest, test } from '../support/night.ts'

/** An hour that does not suffice for an organization: what is left is named, and comes next. */

const REVIEWS = `[extends]
registry = "github:acme/standards"
rulesets = ["typescript-production"]

[process.branches]
required_reviews = 1
`

const HANG = 60_000

describe('a run whose hour is spent in the middle', () => {
  test('keeps what it has, shard by shard, and goes on from there', { timeout: HANG }, async ({
    night,
  }) => {
    const all = Array.from({ length: 8 }, (_, at) => night.add(`app-${at}`))
    for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE } })
    const quiet = ['--issue-mode', 'none', '--concurrency', '1']
    // Two REST requests each: enough for three of the eight.
    night.gh.faults.setRemaining({ resource: 'core', remaining: 6 })
    const first = [
      await night.scan(...quiet, '--shard', '1/2', '--deadline', '5s'),
      await night.scan(...quiet, '--shard', '2/2', '--deadline', '5s'),
    ]
    const left = first.flatMap(({ report }) => report.errors.map(({ where }) => where))
    const done = all.map(({ fullName }) => fullName).filter((name) => !left.includes(name))
    expect([left.length, done.length]).toEqual([5, 3])
    for (const { report } of first) {
      for (const { reason } of report.errors) expect(reason).toMatch(/would pass the deadline/)
    }

    night.gh.faults.setRemaining({ resource: 'core', remaining: 1000 })
    night.gh.resetCounters()
    const next = [
      await night.scan(...quiet, '--shard', '1/2'),
      await night.scan(...quiet, '--shard', '2/2'),
    ]
    expect(next.flatMap(({ report }) => report.errors)).toEqual([])
    const looked = night.gh.requests
      .map(({ path }) => /repos\/(acme\/app-\d)\/compare/.exec(path)?.[1])
      .filter((name) => name !== undefined)
    expect(looked.toSorted()).toEqual(left.toSorted())
    const open = next.reduce((sum, { report }) => sum + report.totals.severity.high, 0)
    expect(open).toBe(8)
  })

  processTest(
    'which hides a part of what there is to see is red, though each repository has a result',
    { timeout: HANG },
    async ({ night }) => {
      for (let at = 0; at < 4; at += 1) {
        night.add(`app-${at}`, {
          'repo-metadata.yaml': 'tier: production\nstatus: active\n',
          'check.toml': REVIEWS,
        })
      }
      const quiet = ['--issue-mode', 'none']
      expect((await night.scan(...quiet)).code).toBe(0)
      // Enough for all but the last question.
      night.gh.faults.setRemaining({ resource: 'graphql', remaining: night.gh.points - 1 })
      const short = await night.scan(...quiet, '--deadline', '5s')
      expect(short.code).toBe(3)
      const unknown = short.report.repositories.filter(({ results }) =>
        results.some(({ status }) => status === 'unknown'),
      )
      expect([unknown.length, short.report.errors.length]).toEqual([4, 1])
      expect(short.report.errors[0]).toMatchObject({ where: 'acme' })
    },
  )

  processTest(
    'settings that could not be read open nothing and close nothing',
    {
      timeout: HANG,
    },
    async ({ night }) => {
      for (let at = 0; at < 4; at += 1) {
        night.add(`app-${at}`, {
          'repo-metadata.yaml': 'tier: production\nstatus: active\n',
          'check.toml': REVIEWS,
        })
      }
      const quiet = ['--issue-mode', 'none']
      const before = await night.scan(...quiet)
      const findings = before.report.totals.severity
      expect(findings.critical + findings.high + findings.medium).toBeGreaterThan(0)

      const asked = night.gh.requests.filter(({ kind }) => kind === 'graphql').length
      // Enough for half of the night's questions.
      night.gh.faults.setRemaining({ resource: 'graphql', remaining: Math.floor(asked / 2) })
      const short = await night.scan(...quiet, '--deadline', '5s')
      expect(short.code).toBe(3)
      const said = `${short.stderr}${JSON.stringify(short.report?.errors ?? '')}${JSON.stringify(short.report?.repositories ?? '')}`
      expect(said).toMatch(/rate limit/)

      night.gh.faults.setRemaining({ resource: 'graphql', remaining: 1000 })
      const after = await night.scan(...quiet)
      expect([after.code, after.report.totals.severity]).toEqual([0, findings])
      const states = after.report.repositories.flatMap(({ results }) =>
        results.flatMap((result) => result.findings.map(({ state }) => state)),
      )
      expect(new Set(states)).toEqual(new Set(['open']))
    },
  )
})
