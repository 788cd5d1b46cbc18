import { describe, expect, test } from 'vitest'
import { finding, scanOf } from '../../../../test/examples/ledger.ts'
import type { RepositoryState } from '../model/index.ts'
import { inShard } from '../scope/shard.ts'
import { notMet, notMetNotes } from './not-met.ts'
import type { ScanOptions } from './options.ts'
import type { Scanned } from './scan.ts'

const started = '2026-11-21T02:00:00.000Z'

const OPTIONS: ScanOptions = {
  target: { kind: 'organization', login: 'Acme', repositories: [] },
  since: started,
  all: false,
  dryRun: false,
  failOn: 'never',
  issueMode: 'none',
  issueRepository: null,
  issuePublic: false,
  maxIssues: 50,
  shard: null,
  concurrency: 1,
  deadline: Date.parse(started) + 1,
  home: null,
  runUrl: null,
}

/** What is known of repositories in which something is open, by lower-case name. */
const known = (...names: string[]): Map<string, RepositoryState> => {
  const looks = names.map((name) => ({ name, id: `id of ${name}`, findings: [finding('f')] }))
  return scanOf(looks, new Map(), { started: '2026-11-20T02:00:00.000Z' }).states
}

/** A scan that met these of what is known. */
const scanned = (met: string[], states: Map<string, RepositoryState>): Scanned => {
  const looks = met.map((name) => ({ name, id: `id of ${name}`, findings: [finding('f')] }))
  const { record, states: next } = scanOf(looks, states, { started })
  const repositories = met.map((name) => ({
    name,
    visibility: 'private' as const,
    tier: null,
    status: null,
    commit: null,
    base: null,
    results: [],
    resolved: [],
    notes: [],
  }))
  return {
    domain: 'code',
    checks: [],
    report: { ...record, repositories },
    looked: met.length,
    cutShort: false,
    states: next,
    known: states,
    reportOnly: false,
  }
}

const names = (...of: Parameters<typeof notMet>): string[] => [...notMet(...of).keys()]

describe('a repository with something open that a scan of its organization did not meet', () => {
  const all = known('acme/app', 'acme/gone', 'other/gone')
  const scan = scanned(['acme/app'], all)

  test('is remembered as not seen, with the permission; nothing of it is resolved', () => {
    const state = notMet(scan, OPTIONS).get('acme/gone')
    expect(state).toMatchObject({
      unseen: true,
      unknown: [
        {
          check: 'code/*',
          reason: expect.stringContaining('deleted, archived or moved away'),
          permissions: ['metadata: read'],
        },
      ],
    })
    expect(state?.open).toEqual(all.get('acme/gone')?.open)
    expect(names(scan, OPTIONS)).toEqual(['acme/gone'])
  })

  test('is named in the report; of many, the first ten', () => {
    const note = (...gone: string[]) =>
      notMetNotes(notMet(scanned(['acme/app'], known('acme/app', ...gone)), OPTIONS))
    expect(note()).toEqual([])
    expect(note('acme/gone')).toEqual([
      'not come across, though something is open there: acme/gone; it was deleted, archived or moved away, or the token does not see it any more. What was open there still counts as open',
    ])
    const many = Array.from({ length: 12 }, (_, at) => `acme/gone-${String(at).padStart(2, '0')}`)
    expect(note(...many)).toEqual([
      expect.stringMatching(/: acme\/gone-00, .*, acme\/gone-09, and 2 more; they were deleted/),
    ])
  })

  test('is remembered once', () => {
    const later = new Map([...all, ...notMet(scan, OPTIONS)])
    expect(names(scanned(['acme/app'], later), OPTIONS)).toEqual([])
  })

  test('is not, where it has another name now', () => {
    const renamed = scanned(['acme/app'], all)
    const state = all.get('acme/gone') as RepositoryState
    renamed.states.set('acme/new', {
      ...state,
      repository: { ...state.repository, name: 'acme/new' },
    })
    expect(names(renamed, OPTIONS)).toEqual([])
  })

  test.each<[string, Partial<ScanOptions>, Partial<Scanned>]>([
    [
      'in a scan of some repositories',
      { target: { kind: 'organization', login: 'acme', repositories: ['app'] } },
      {},
    ],
    ['in a scan of one', { target: { kind: 'repository', name: 'acme/app' } }, {}],
    ['by a scan that left some for next time', {}, { cutShort: true }],
    ['in audits, which look at the one that runs them', {}, { domain: 'audit' }],
    [
      'where a part of the organization could not be listed',
      {},
      { report: { ...scan.report, errors: [{ where: 'acme', reason: 'no answer' }] } },
    ],
  ])('is not meant %s', (_, options, more) => {
    expect(names({ ...scan, ...more }, { ...OPTIONS, ...options })).toEqual([])
  })

  test('is for its own shard to say', () => {
    const said = [1, 2].filter(
      (index) => names(scan, { ...OPTIONS, shard: { index, of: 2 } }).length > 0,
    )
    expect(said).toEqual([1, 2].filter((index) => inShard('id of acme/gone', { index, of: 2 })))
  })
})
