import { expect, test } from 'vitest'
import { oneApproval, processOf, pushedPast } from '../../../../test/examples/process-report.ts'
import {
  api,
  apiWith,
  eslintOff,
  hostileReport,
  organizationReport,
  website,
} from '../../../../test/examples/reports.ts'
import type { RepositoryReport } from '../model/index.ts'
import { assembleReport } from './report.ts'
import { renderTerminal } from './terminal.ts'

const of = (repositories: RepositoryReport[]) =>
  assembleReport({
    ...organizationReport,
    toolVersion: '1.0.0',
    repositories,
    unchanged: 0,
    passedOver: [],
    errors: [],
    notes: [],
    issues: [],
  })
const plainly = { colour: false }

test('a repository with drift, as it reads on a terminal', () => {
  const text = renderTerminal(of([{ ...api, resolved: [] }]), plainly)
  expect(text).toBe(
    `
acme/api  production, active, at 3f78685 since 89e6c98
  high     ESLint is switched off  check.toml:4  (weakened)
           code.linting.eslint.enabled: true → false
           3f78685 chore: silence the linter (#12), Ann Example, 2026-11-20, pull request 12
           fix: Set it back to true, or accept the change with an exemption that says why and until when.
  medium   An action is no longer pinned to a commit  .github/workflows/ci.yml:9  (weakened)
           jobs.test.steps.0.uses: third/party@89e6c98d92887913cadf06b2adb97f26cde4849b → third/party@main
           3f78685
           fix: Pin it to a full commit id again.
  info     TypeScript is strict now  tsconfig.json:3  (strengthened)
           compilerOptions.strict: false → true
           3f78685
  unknown  code/inheritance, github:acme/standards@v3: The registry could not be read: 404 (needs Contents: read on acme/standards)
  exempted medium: The coverage threshold fell  check.toml  (until 2027-03-31 by @team-backend: rewrite until March)

2 findings, worst high (1 high, 1 medium) in 1 repository; 1 finding exempted; 1 thing could not be checked.
`.trim(),
  )
})

test('a setting says who sets it and where to change it, an event who and when', () => {
  const { results } = processOf({
    'process/branch-protection': [oneApproval],
    'process/bypassed': [pushedPast],
  })
  expect(renderTerminal(of([{ ...website, results, notes: [] }]), plainly)).toContain(
    `
  high     7c4a8d0 reached main without a pull request
           7c4a8d0 hotfix, Ann Example, 2026-11-20
           fix: Have the commit reviewed afterwards.
  high     main takes a change with fewer approvals than demanded
           required_reviews: expected 2, found 1
           set in ruleset Main of acme (https://github.com/organizations/acme/settings/rules/7)
           fix: Set the required approvals of the ruleset to 2.
`.trim(),
  )
})

test('what was told before and is still there is one line, in full when asked for', () => {
  const state = 'open'
  const since = '2026-11-19T06:00:00Z'
  const still = { ...eslintOff, state, since } as const
  const { results } = processOf({
    'process/branch-protection': [{ ...oneApproval, state, since }],
    'process/bypassed': [pushedPast],
  })
  const text = (verbose: boolean) =>
    renderTerminal(of([apiWith([still]), { ...website, results, notes: [] }]), {
      colour: false,
      verbose,
    })
  expect(text(false)).toContain(
    `
  high     ESLint is switched off  check.toml:4, since 2026-11-19
  resolved`.slice(1),
  )
  // What is new is told as ever.
  expect(text(false)).toContain(`
  high     7c4a8d0 reached main without a pull request
           7c4a8d0 hotfix, Ann Example, 2026-11-20
           fix: Have the commit reviewed afterwards.
  high     main takes a change with fewer approvals than demanded, since 2026-11-19
`)
  expect(text(true)).toContain(
    `  high     main takes a change with fewer approvals than demanded  (since 2026-11-19)
           required_reviews: expected 2, found 1
`,
  )
})

test('what could not be judged for one reason is one line', () => {
  const unseen = (check: string, subject: string, message: string, permission?: string) => ({
    check: `process/${check}`,
    status: 'unknown' as const,
    subject,
    message,
    findings: [],
    ...(permission === undefined ? {} : { permissions: [permission] }),
  })
  const REGISTRY = 'Not judged: the registry acme/standards needs a token'
  const ADMIN = 'Administration: read'
  const results = [
    ...['labels', 'issues', 'docs', 'hooks'].map((check) => unseen(check, 'acme/app', REGISTRY)),
    unseen('branch-protection', 'enforce_admins', 'Not judged: hidden', ADMIN),
    unseen('branch-protection', 'dismiss_stale_reviews', 'Not judged: hidden', ADMIN),
    unseen('bypassed', 'bypasses', 'Not judged: hidden', 'Administration: write'),
  ]
  const text = (verbose: boolean) =>
    renderTerminal(of([{ ...website, results, notes: [] }]), { colour: false, verbose })
  expect(text(false)).toContain(`
  unknown  4 checks: ${REGISTRY}
  unknown  process/branch-protection, enforce_admins, dismiss_stale_reviews: Not judged: hidden (needs Administration: read)
  unknown  process/bypassed, bypasses: Not judged: hidden (needs Administration: write)
`)
  expect(text(true)).toContain(
    `  unknown  process/labels, process/issues, process/docs, process/hooks: ${REGISTRY}\n`,
  )
})

test('exempted findings are told in full when asked for', () => {
  const text = renderTerminal(of([api]), { colour: false, verbose: true })
  expect(text).toContain(
    `  medium   The coverage threshold fell  check.toml  (weakened)
           code.coverage.threshold: 80 → 60
           exempted until 2027-03-31 by @team-backend: rewrite until March
`,
  )
})

test('a place that the title begins with is not said twice', () => {
  const title = 'check.toml:4: drift.severity must be a list of tables, found "x"'
  const { direction: _, ...broken } = { ...eslintOff, title }
  expect(renderTerminal(of([apiWith([broken])]), plainly)).toContain(`  high     ${title}\n`)
})

test('a repository in order says so', () => {
  const text = renderTerminal(of([{ ...website, notes: [] }]), plainly)
  expect(text).toBe(
    'acme/website  internal, active, at 89e6c98\n  no drift\n\nNo drift in 1 repository.',
  )
})

test('of many repositories only those with something to say are shown', () => {
  const quiet = Array.from({ length: 40 }, (_, index) => ({
    ...website,
    name: `acme/q${index}`,
    notes: [],
  }))
  const text = renderTerminal(of([api, ...quiet]), plainly)
  expect(text).not.toContain('acme/q')
  expect(text).toContain('no drift in 40 repositories')
})

test('what was left alone, failed, and was told', () => {
  const text = renderTerminal(organizationReport, plainly)
  expect(text).toContain('passed over: 2 repositories, no check.toml')
  expect(text).toContain('error: acme/secret: Not Found (needs Contents: read)')
  expect(text).toContain('issue opened: https://github.com/acme/api/issues/31')
  expect(text.split('\n').at(-1)).toBe(
    '2 findings, worst high (1 high, 1 medium) in 2 repositories; 1 finding exempted; 1 thing could not be checked; 1 error.',
  )
})

test('a terminal is sent colours only when asked for, and nothing else ever', () => {
  const control = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
  expect(renderTerminal(hostileReport, plainly)).not.toMatch(control)
  const coloured = renderTerminal(hostileReport, { colour: true })
  expect(coloured).toContain('\u001b[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
  expect(coloured.replace(/\u001b\[\d{1,2}m/g, '')).not.toMatch(control)
})

test('every line is one line', () => {
  const text = renderTerminal(hostileReport, plainly)
  expect(text.split('\n').filter((line) => /^(::|##\[|# )/.test(line))).toEqual([])
})

test('a quiet night says that nothing moved, and an empty one that nothing was there', () => {
  const quiet = { ...of([]), unchanged: 200 }
  expect(renderTerminal(quiet, plainly)).toContain(
    'No drift, 200 repositories unchanged since the last scan.',
  )
  expect(renderTerminal(of([]), plainly)).toContain('Nothing was looked at.')
})
