import { expect, test } from 'vitest'
import type { OpenFinding, RepositoryState } from '../ledger/state.ts'
import type { DriftPolicy } from '../model/index.ts'
import { driftPolicy } from '../standards/index.ts'
import { carry } from './carry.ts'

const NOW = '2026-11-21T02:00:00.000Z'

/** What drift-config says, as TOML would be read. */
const policy = (exempt: { check: string; subject: string }[] = []): DriftPolicy =>
  driftPolicy({
    standards: {
      metadata: { file: null, tier: 'internal', status: 'active' },
      standards: [],
      problems: [],
    },
    organization: {
      table: {
        drift: {
          exempt: exempt.map((e) => ({
            ...e,
            reason: 'migration',
            owner: '@acme/platform',
            expires: '2027-03-31',
          })),
        },
      },
      repositoryName: 'acme/api',
      organization: 'acme',
      source: 'acme/drift-config/check.toml',
    },
  })
const ALL = [{ check: 'code/*', subject: '*' }]

const open = (more: Partial<OpenFinding> = {}): OpenFinding => ({
  fingerprint: 'f1',
  check: 'code/dependency-files',
  severity: 'high',
  direction: 'weakened',
  title: 'strict is off',
  subject: 'compilerOptions.strict',
  file: 'tsconfig.json',
  evidence: {},
  since: '2026-11-01T02:00:00.000Z',
  told: { severity: 'high' },
  ...more,
})
const state = (finding: OpenFinding): RepositoryState => ({
  version: 1,
  repository: { name: 'acme/api', visibility: 'private' },
  domain: 'code',
  commit: 'a'.repeat(40),
  scanned: '2026-11-20T02:00:00.000Z',
  scan: 's1',
  declaration: null,
  open: [finding],
  gone: {},
})
const carried = (finding: OpenFinding, by: DriftPolicy) => {
  const before = state(finding)
  const { report, state: after } = carry(before, [], by, NOW)
  return { found: report.results[0]?.findings[0], status: report.results[0]?.status, before, after }
}

test('what was open is open; the ledger has nothing to write', () => {
  const { found, status, before, after } = carried(open(), policy())
  expect([found?.state, status]).toEqual(['open', 'fail'])
  expect(after).toBe(before)
})

test('what nobody was told yet is still news', () => {
  const { told: _, ...untold } = open()
  expect(carried(untold, policy()).found?.state).toBe('new')
})

test('an exemption that drift-config makes today holds, and is remembered', () => {
  const { found, status, after } = carried(open(), policy(ALL))
  expect([found?.exempted?.by, status]).toEqual(['organization', 'pass'])
  expect(after.open[0]?.exempted?.reason).toBe('migration')
})

test('one that it takes back makes news, until somebody is told', () => {
  const exempted = { reason: 'r', owner: '@o', expires: '2027-01-01', by: 'organization' } as const
  const { found, after } = carried(open({ exempted }), policy())
  expect([found?.state, found?.exempted, after.open[0]?.exempted]).toEqual([
    'back',
    undefined,
    undefined,
  ])
  const [untold = open()] = after.open
  expect(carried(untold, policy()).found?.state).toBe('new')
  expect(carried({ ...untold, told: { severity: 'high' } }, policy()).found?.state).toBe('open')
})

test('a repository’s own exemption stands as it was read at that commit', () => {
  const exempted = { reason: 'r', owner: '@o', expires: '2027-01-01', by: 'repository' } as const
  const { found, before, after } = carried(open({ exempted }), policy())
  expect(found?.exempted).toEqual(exempted)
  expect(after).toBe(before)
})
