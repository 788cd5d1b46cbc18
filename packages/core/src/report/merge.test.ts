import { describe, expect, test } from 'vitest'
import { api, organizationReport, website } from '../../../../test/examples/reports.ts'
import type { Report, RepositoryReport } from '../model/index.ts'
import { mergeReports } from './merge.ts'
import { assembleReport, findingsCount } from './report.ts'

type Part = Partial<Omit<Report, 'scan'>> & { scan?: Partial<Report['scan']> }

/** The organization's report with something else in it; its totals are counted again. */
const report = ({ scan, ...part }: Part): Report =>
  assembleReport({
    toolVersion: '1.0.0',
    ...organizationReport,
    repositories: [],
    passedOver: [],
    errors: [],
    notes: [],
    issues: [],
    ...part,
    scan: { ...organizationReport.scan, ...scan },
  })

const shard = (index: number, part: Part = {}): Report =>
  report({
    ...part,
    scan: {
      id: `20261121T060000Z-000${index}`,
      scope: { kind: 'organization', name: 'acme', since: '24h', shard: `${index}/2` },
      ...part.scan,
    },
  })

const protection: RepositoryReport = {
  ...api,
  tier: null,
  results: [
    {
      check: 'process/branch-protection',
      status: 'fail',
      subject: 'main',
      message: 'not protected',
      findings: [],
    },
  ],
  resolved: [{ fingerprint: 'aaaa', title: 'Reviews are asked for again', why: 'in order again' }],
  notes: ['the record of bypasses could not be read'],
}

describe('shards of one domain', () => {
  const first = shard(1, {
    repositories: [api],
    unchanged: 40,
    passedOver: [{ reason: 'archived', count: 1, names: ['acme/old'] }],
    notes: ['The token is a weak one.'],
    errors: [{ where: 'acme', reason: '1 of the repositories could not be read' }],
    issues: [{ repository: 'acme/api', number: 31, url: 'u/31', action: 'opened' }],
    api: { requests: { rest: 10, graphql: 20 }, points: 21, waitedSeconds: 1 },
    scan: { started: '2026-11-21T06:00:04Z', finished: '2026-11-21T06:01:00Z' },
  })
  const second = shard(2, {
    repositories: [website],
    unchanged: 2,
    passedOver: [{ reason: 'archived', count: 2, names: ['acme/older', 'acme/oldest'] }],
    notes: ['The token is a weak one.'],
    errors: [{ where: 'acme', reason: '1 of the repositories could not be read' }],
    api: { requests: { rest: 1, graphql: 2, aws: 3 }, points: 4, waitedSeconds: 0 },
    scan: { started: '2026-11-21T06:00:02Z', finished: '2026-11-21T06:02:00Z' },
  })
  const merged = mergeReports([first, second])

  test('are one scan of the whole organization', () => {
    expect(merged.scan).toEqual({
      id: '20261121T060000Z-0002',
      domains: ['code'],
      scope: { kind: 'organization', name: 'acme', since: '24h' },
      started: '2026-11-21T06:00:02Z',
      finished: '2026-11-21T06:02:00Z',
      dryRun: false,
    })
    expect(merged.repositories.map(({ name }) => name)).toEqual(['acme/api', 'acme/website'])
    expect(findingsCount(merged)).toBe(findingsCount(first) + findingsCount(second))
  })

  test('add up what each of them counted, and say once what both say', () => {
    expect(merged).toMatchObject({
      unchanged: 42,
      passedOver: [
        { reason: 'archived', count: 3, names: ['acme/old', 'acme/older', 'acme/oldest'] },
      ],
      api: { requests: { rest: 11, graphql: 22, aws: 3 }, points: 25, waitedSeconds: 1 },
    })
    expect(merged.notes).toEqual(['The token is a weak one.'])
    expect(merged.errors).toHaveLength(1)
    expect(merged.issues).toHaveLength(1)
  })

  test('come in any order, and twice', () => {
    expect(mergeReports([second, first, second])).toEqual(merged)
  })
})

describe('domains of one run', () => {
  const code = report({
    repositories: [api, website],
    unchanged: 50,
    passedOver: [{ reason: 'archived', count: 25, names: ['acme/old'] }],
    api: { requests: { rest: 10, graphql: 20 }, points: 30, waitedSeconds: 2 },
  })
  const process = report({
    repositories: [protection],
    unchanged: 7,
    passedOver: [{ reason: 'archived', count: 25, names: ['acme/old'] }],
    api: { requests: { rest: 12, graphql: 25 }, points: 41, waitedSeconds: 2 },
    scan: { id: 'p', domains: ['process'] },
  })
  const merged = mergeReports([process, code], { sharedApi: true })

  test('tell of a repository what each of them found there', () => {
    const [both] = merged.repositories
    expect(both).toMatchObject({ name: 'acme/api', tier: 'production', team: 'backend' })
    expect(both?.results).toEqual([...api.results, ...protection.results])
    expect(both?.resolved.map(({ fingerprint }) => fingerprint)).toEqual([
      'c1dfd96eea8cc2b62785',
      'aaaa',
    ])
    expect(both?.notes).toEqual(protection.notes)
    expect(merged.scan.domains).toEqual(['code', 'process'])
    expect(merged.totals.status.fail).toBe(code.totals.status.fail + 1)
  })

  test('of which several have the same finding count it once', () => {
    const alike = report({ repositories: [api], scan: { id: 'p', domains: ['process'] } })
    const [both] = mergeReports([alike, code]).repositories
    const [alone] = code.repositories
    expect(both?.results.flatMap(({ findings }) => findings)).toEqual(
      alone?.results.flatMap(({ findings }) => findings),
    )
    expect(mergeReports([alike, code]).totals.severity).toEqual(code.totals.severity)
  })

  test('looked at the same repositories with one client: nothing is counted twice', () => {
    expect(merged.unchanged).toBe(50)
    expect(merged.passedOver).toEqual([{ reason: 'archived', count: 25, names: ['acme/old'] }])
    expect(merged.api).toEqual(process.api)
  })

  test('that each were split into shards add up by shard, and stay themselves by domain', () => {
    const parts = ([1, 2] as const).flatMap((index) =>
      (['code', 'process'] as const).map((domain) =>
        shard(index, {
          unchanged: 10 * index,
          scan: { id: `${domain}${index}`, domains: [domain] },
        }),
      ),
    )
    expect(mergeReports(parts).unchanged).toBe(30)
    const ofOne = parts.filter(({ scan }) => scan.scope.shard === '1/2')
    expect(mergeReports(ofOne).scan.scope.shard).toBe('1/2')
  })
})

test('one report is itself; none is a mistake', () => {
  expect(mergeReports([organizationReport])).toEqual(organizationReport)
  expect(() => mergeReports([])).toThrow(RangeError)
})

test('names of places are theirs, not those of objects', () => {
  const requests = JSON.parse('{"__proto__": 1, "constructor": 2}')
  const odd = { ...organizationReport, api: { requests, points: 0, waitedSeconds: 0 } }
  expect(mergeReports([odd, organizationReport]).api.requests).toHaveProperty('constructor', 2)
})
