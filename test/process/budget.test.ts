import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { governOrganization, governRepository } from '../fake-github/organization/settings.ts'
import { type Organization, seedOrganization } from '../fake-github/organization.ts'
import { type Night, startNight } from '../support/night.ts'

/** How few requests a night over an organization costs, settings read anew in every one. */

const SETTINGS = `[process.branches]
required_reviews = 1
dismiss_stale_reviews = true
require_status_checks = ["test"]
allow_force_pushes = false
enforce_admins = true

[process.repo.tag_protection]
patterns = ["v*"]

[process.labels]
required = ["bug"]

[process.required_files]
files = ["README.md", "LICENSE"]

[process.ci]
required_workflows = ["ci.yml"]
`

/** Requests to GitHub's API, but for the telling. */
const asked = ({ gh }: Night): number => gh.requests.filter((r) => r.kind !== 'git').length

/** An organization in which all inherit the same settings, and are governed in four ways. */
const seed = (night: Night, repositories: number): Organization => {
  for (const { fullName } of night.gh.repositories) night.gh.repository(fullName)?.delete()
  governOrganization(night.gh, 'acme')
  const acme = seedOrganization(night.gh, {
    org: 'acme',
    repositories,
    changed: 0.03,
    variety: false,
    governance(repository, about) {
      governRepository(repository, about)
      repository.addChecks(repository.head ?? '', [{ name: 'test' }])
    },
  })
  demand(acme, SETTINGS)
  return acme
}

/** Every ruleset of the registry asks for it from now on. */
const demand = ({ standards }: Organization, toml: string): void => {
  const files = Object.fromEntries(
    ['production', 'internal', 'prototype'].map((tier) => [
      `rulesets/typescript-${tier}.toml`,
      toml,
    ]),
  )
  const oid = standards.commit({ files })
  standards.tag('v1', oid)
}

const HANG = 90_000

describe.for([
  [1000, 200],
  [200, 40],
] as const)('%i repositories', ([count, budget]) => {
  let night: Awaited<ReturnType<typeof startNight>>
  let acme: Organization
  let unmoved = 0

  const scan = async () => {
    night.gh.resetCounters()
    const scanned = await night.scan('--issue-mode', 'none')
    expect([scanned.code, scanned.report.errors, night.gh.violations]).toEqual([0, [], []])
    expect(scanned.report.repositories).toHaveLength(count)
    return scanned
  }

  beforeAll(async () => {
    night = await startNight({ limits: false }, 'process')
    acme = seed(night, count)
  }, HANG)
  afterAll(() => night.end())

  test(
    `the first night: at most ${budget} requests`,
    async () => {
      const { report } = await scan()
      expect(asked(night)).toBeLessThanOrEqual(budget)
      expect(report.totals.status.unknown).toBe(0)
      expect(report.totals.status.fail).toBeGreaterThan(count / 4)
      const { rest = 0, graphql = 0 } = report.api.requests
      expect(rest + graphql).toBe(asked(night))
    },
    HANG,
  )

  test(
    'the next, in which nothing moved: no more, and no news',
    async () => {
      const { report } = await scan()
      unmoved = asked(night)
      expect(unmoved).toBeLessThanOrEqual(budget)
      const findings = report.repositories.flatMap((r) => r.results.flatMap((x) => x.findings))
      expect(findings.every(({ state }) => state === 'open')).toBe(true)
    },
    HANG,
  )

  test(
    'each that moved: at most 3 more',
    async () => {
      const moved = acme.change().length
      expect(moved).toBeGreaterThan(0)
      const { report } = await scan()
      expect(asked(night) - unmoved).toBeLessThanOrEqual(3 * moved)
      const news = report.repositories.filter(({ results }) =>
        results.some((r) => r.findings.some(({ state }) => state === 'new')),
      )
      expect(news.length).toBeLessThanOrEqual(moved)
    },
    HANG,
  )

  // The same at any size, and a thousand take their time.
  if (count > 200) return

  test(
    'a demand of the registry that grows costs no more than a night',
    async () => {
      demand(acme, SETTINGS.replace('required_reviews = 1', 'required_reviews = 3'))
      const { report } = await scan()
      const told = report.repositories.filter(({ results }) =>
        results.some((r) => r.findings.some(({ subject }) => subject === 'required_reviews')),
      )
      expect(told).toHaveLength(count)
      expect(asked(night)).toBeLessThanOrEqual(budget)
    },
    HANG,
  )
})
