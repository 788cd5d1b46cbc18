import { removeReports, repositoryOf, setStrict } from './acme.ts'
import { copyOrders, updateDocs } from './acme-audits.ts'
import { openUploads } from './acme-infra.ts'
import { asAgreed, CHECKS, changeset, PULL_REQUESTS } from './acme-process.ts'
import { inOrder } from './acme-process-files.ts'
import { lowerAnalytics } from './acme-process-friday.ts'
import type { Stage } from './stage.ts'

/** Something that people did, of which nobody told the one who scans. */
interface Event {
  /** Of the story; the night after it sees it. */
  day: number
  happen(stage: Stage): void | Promise<void>
}

/** One week of acme before the Friday that is shown in full. */
interface Week {
  /** For the one who reads the table of weeks. */
  what: string
  events: readonly Event[]
}

const silva = { login: 'silva', type: 'User' } as const

/** A piece of storefront is brought in order, in a pull request as it should be. */
const tidyStorefront = (
  { github }: Stage,
  more: { title: string; head: string; closes: number; files: Record<string, string | null> },
): void => {
  const { closes, ...merge } = more
  repositoryOf(github, 'storefront').mergePullRequest(
    asAgreed(github, { ...merge, body: `Closes #${closes}` }),
  )
}

const SERVICE = inOrder('payments')

/** The files of a service in order, by name. */
const asInService = (...files: string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, SERVICE[file] ?? '']))

export const WEEKS_BEFORE: readonly Week[] = [
  {
    what: 'first look: most of it in storefront, whose key is taken out',
    events: [
      {
        day: 2,
        happen: (stage) =>
          tidyStorefront(stage, {
            title: 'chore: no keys in here (ACME-240)',
            head: 'chore/no-keys',
            closes: 2,
            files: {
              'config/.env': null,
              ...asInService('SECURITY.md', '.github/CODEOWNERS'),
            },
          }),
      },
    ],
  },
  {
    what: 'a bucket of tickets opened by hand, and closed; reports leaves',
    events: [
      { day: 8, happen: ({ aws }) => openUploads(aws, true) },
      { day: 10, happen: ({ github }) => removeReports(github) },
      { day: 11, happen: ({ aws }) => openUploads(aws, false) },
    ],
  },
  {
    what: 'payments compiles loosely, until somebody reads the issue',
    events: [
      { day: 15, happen: ({ github }) => setStrict(github, false) },
      { day: 18, happen: ({ github }) => setStrict(github, true) },
      { day: 18, happen: ({ github }) => updateDocs(github) },
    ],
  },
  {
    what: 'storefront gets a gate; mobile is pushed to past its own',
    events: [
      {
        day: 22,
        happen: ({ github }) => {
          const storefront = repositoryOf(github, 'storefront')
          storefront.unprotect()
          storefront.addRuleset({
            name: 'Main',
            rules: [PULL_REQUESTS, CHECKS, 'deletion', 'non_fast_forward'],
          })
        },
      },
      {
        day: 23,
        happen: ({ github }) => {
          const mobile = repositoryOf(github, 'mobile')
          const before = mobile.head ?? ''
          const after = mobile.commit({
            files: {
              'src/total.ts': 'export const total = (cents: number) => cents\n',
              '.changeset/odd-bats-round.md': changeset('Totals are not rounded.'),
            },
            message: 'fix: do not round (ACME-251)',
            author: { name: 'Yuki Tanaka', email: 'tanaka@acme.example', login: 'tanaka' },
          })
          mobile.addRuleSuite({ actor: 'tanaka', before, after })
        },
      },
      {
        day: 25,
        happen: ({ github }) => {
          const mobile = repositoryOf(github, 'mobile')
          const told = mobile.issues.findLast(({ title }) => title.startsWith('[drift:process]'))
          if (told) mobile.closeIssue(told.number, { by: silva })
        },
      },
      { day: 26, happen: ({ config }) => copyOrders(config, true) },
    ],
  },
  {
    what: 'the bucket is open again: back, not new; storefront gets hooks',
    events: [
      { day: 29, happen: ({ aws }) => openUploads(aws, true) },
      {
        day: 30,
        happen: (stage) => {
          const issue = repositoryOf(stage.github, 'storefront').createIssue({
            title: 'Nothing is run before a push',
            labels: ['Bug'],
            by: silva,
          })
          tidyStorefront(stage, {
            title: 'chore: hooks and templates (ACME-260)',
            head: 'chore/hooks',
            closes: issue.number,
            files: asInService(
              '.husky/pre-push',
              '.github/PULL_REQUEST_TEMPLATE.md',
              '.github/ISSUE_TEMPLATE/bug.yml',
            ),
          })
        },
      },
      { day: 33, happen: ({ aws }) => openUploads(aws, false) },
      { day: 34, happen: ({ config }) => copyOrders(config, false) },
    ],
  },
  {
    what: 'analytics lowers its tier; the warehouse misses rows again',
    events: [
      { day: 36, happen: ({ github }) => lowerAnalytics(github) },
      {
        day: 37,
        happen: (stage) => {
          const issue = repositoryOf(stage.github, 'storefront').createIssue({
            title: 'Nobody knows what the tests reach',
            labels: ['Bug'],
            by: silva,
          })
          tidyStorefront(stage, {
            title: 'chore: cover four fifths (ACME-266)',
            head: 'chore/coverage',
            closes: issue.number,
            files: asInService('vitest.config.ts', '.github/workflows/test.yml'),
          })
        },
      },
    ],
  },
]
