import type { FakeGitHub, FakeRuleset, MergeSpec, RuleSpec } from '../fake-github/index.ts'
import { inOrder, NEGLECTED, SERVICE_INTERNAL, SERVICE_PRODUCTION } from './acme-process-files.ts'

const LONG_AGO = '2026-01-10T09:00:00Z'

const HOUR = 3_600_000

export const PULL_REQUESTS: RuleSpec = { type: 'pull_request', approvals: 2, dismissStale: true }

export const CHECKS: RuleSpec = { type: 'required_status_checks', contexts: ['test'] }

const okafor = { name: 'Ada Okafor', email: 'okafor@acme.example', login: 'okafor' }

const silva = { login: 'silva', type: 'User' } as const

const hoursAgo = (github: FakeGitHub, hours: number): string =>
  new Date(github.clock.now() - hours * HOUR).toISOString()

export const changeset = (text: string): string => `---\n"service": patch\n---\n\n${text}\n`

/** A pull request as it should be: reviewed by two, its check green. */
export const asAgreed = (github: FakeGitHub, more: MergeSpec): MergeSpec => ({
  author: 'okafor',
  mergedBy: 'okafor',
  reviews: [{ author: 'silva' }, { author: 'petrov' }],
  checks: [{ name: 'test', workflow: '.github/workflows/test.yml' }],
  date: hoursAgo(github, 6),
  ...more,
})

const LABELS = [{ name: 'bug' }, { name: 'incident', color: 'b60205' }]

/** A service that is set up as the standard asks, and worked on as agreed. */
const addInOrder = (github: FakeGitHub, name: string, team: string): FakeRuleset => {
  const repository = github.addRepository({
    owner: 'acme',
    name,
    files: inOrder(team),
    date: LONG_AGO,
    author: okafor,
    labels: LABELS,
  })
  const main = repository.addRuleset({ name: 'Main', rules: [PULL_REQUESTS, CHECKS] })
  const issue = repository.createIssue({ title: 'A cent is lost', labels: ['bug'], by: silva })
  repository.createIssue({ title: 'Refunds get stuck', labels: ['bug'], by: silva })
  repository.mergePullRequest(
    asAgreed(github, {
      title: 'fix: round totals as the bank does (ACME-212)',
      body: `Closes #${issue.number}`,
      head: 'fix/totals',
      files: {
        'src/total.ts': 'export const total = (cents: number) => Math.round(cents)\n',
        '.changeset/kind-owls-count.md': changeset('Totals are rounded as the bank does.'),
      },
    }),
  )
  return main
}

/**
 * Services of acme with a process to keep: what the organization sets for all of them, three that
 * are in order, and one that never was.
 * @returns the ruleset of acme/billing, which somebody will change on Friday
 */
export const seedAcmeProcess = (github: FakeGitHub): FakeRuleset => {
  const acme = github.organization('acme')
  for (const [slug, member] of [
    ['platform', 'okafor'],
    ['payments', 'silva'],
    ['data', 'petrov'],
  ] as const) {
    acme.addTeam({ slug, members: [member], access: 'write' })
  }
  acme.addRuleset({
    name: 'Baseline',
    exceptRepositories: ['storefront'],
    rules: ['deletion', 'non_fast_forward'],
  })
  acme.addRuleset({
    name: 'Releases',
    target: 'tag',
    include: ['v*'],
    exceptRepositories: ['storefront'],
    rules: ['deletion', 'update'],
  })
  github.repository('acme/standards')?.commit({
    files: {
      'rulesets/service-production.toml': SERVICE_PRODUCTION,
      'rulesets/service-internal.toml': SERVICE_INTERNAL,
    },
    message: 'Say how services are worked on',
    author: okafor,
    date: LONG_AGO,
  })

  const main = addInOrder(github, 'billing', 'payments')
  addInOrder(github, 'mobile', 'payments')
  addInOrder(github, 'analytics', 'data')

  const storefront = github.addRepository({
    owner: 'acme',
    name: 'storefront',
    files: NEGLECTED,
    date: LONG_AGO,
    author: okafor,
    labels: [{ name: 'Bug' }, { name: 'incident', color: 'ededed' }],
  })
  storefront.protect({ approvals: 1, contexts: ['ci/travis'], enforceAdmins: true })
  const build = storefront.createIssue({ title: 'The build is old', labels: ['Bug'], by: silva })
  storefront.createIssue({ title: 'Images do not load', labels: [], by: silva })
  storefront.mergePullRequest(
    asAgreed(github, {
      title: 'chore: update the build (ACME-190)',
      body: `Closes #${build.number}`,
      head: 'chore/build',
      files: { 'build.js': 'export default {}\n' },
    }),
  )
  return main
}
