import type { FakeGitHub, FakeRepository, FakeRuleset } from '../fake-github/index.ts'
import { repositoryOf } from './acme.ts'
import { asAgreed, CHECKS, changeset, PULL_REQUESTS } from './acme-process.ts'
import { takingPart } from './acme-process-files.ts'

const tanaka = { name: 'Yuki Tanaka', email: 'tanaka@acme.example', login: 'tanaka' }

/**
 * What happened on that Friday afternoon where no diff shows it.
 * @param main the ruleset of acme/billing
 */
export const fridayInTheProcess = (github: FakeGitHub, main: FakeRuleset): void => {
  const at = (name: string): FakeRepository => repositoryOf(github, name)
  // Three clicks in the settings, to get the release out. No commit tells of them.
  main.update({ rules: [{ type: 'pull_request', approvals: 0 }], bypass: ['role:admin'] })

  const billing = at('billing')
  const hurried = billing.mergePullRequest({
    title: 'fix: let refunds through (ACME-230)',
    body: 'Closes #2',
    head: 'fix/refunds',
    author: 'tanaka',
    mergedBy: 'tanaka',
    files: {
      'src/refund.ts': 'export const mayRefund = () => true\n',
      '.changeset/quick-foxes-pay.md': changeset('Refunds go through.'),
    },
    checks: [{ name: 'test', conclusion: 'FAILURE', workflow: '.github/workflows/test.yml' }],
  })
  const hotfix = billing.commit({
    files: { 'src/refund.ts': 'export const mayRefund = (cents: number) => cents < 100_000\n' },
    message: 'fix: but not any amount (ACME-230)',
    author: tanaka,
  })
  billing.addRuleSuite({ actor: 'tanaka', before: hurried.mergeCommit ?? '', after: hotfix })

  const now = new Date(github.clock.now()).toISOString()
  at('mobile').mergePullRequest(
    asAgreed(github, {
      title: 'New screens, everything at once',
      head: 'yuki/wip-2',
      author: 'tanaka',
      files: Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `src/screens/${index}.ts`,
          `export const screen${index} = 'new'\n`,
        ]),
      ),
      date: now,
    }),
  )
}

/** Analytics asks less of itself, in a pull request as it should be; the organization was not asked. */
export const lowerAnalytics = (github: FakeGitHub): void =>
  void repositoryOf(github, 'analytics').mergePullRequest(
    asAgreed(github, {
      title: 'chore: less ceremony for analytics (ACME-231)',
      body: 'Closes #2',
      head: 'chore/tier',
      files: takingPart('internal', 'data'),
    }),
  )

/** It asks of itself again what it did. */
const raiseAnalytics = (github: FakeGitHub): void => {
  const analytics = repositoryOf(github, 'analytics')
  const issue = analytics.createIssue({ title: 'We are in production', labels: ['bug'] })
  analytics.mergePullRequest(
    asAgreed(github, {
      title: 'chore: analytics is in production (ACME-270)',
      body: `Closes #${issue.number}`,
      head: 'chore/production',
      files: takingPart('production', 'data'),
    }),
  )
}

/** What happened has been looked at: its issue is closed. */
const lookedAt = (repository: FakeRepository): void => {
  for (const { number, title, state } of repository.issues) {
    if (state === 'open' && title.startsWith('[drift:process]')) {
      repository.closeIssue(number, { by: { login: 'silva', type: 'User' } })
    }
  }
}

/** On Monday the rules are as they were, and what got past them has been looked at. */
export const mondayInTheProcess = (github: FakeGitHub, main: FakeRuleset): void => {
  main.update({ rules: [PULL_REQUESTS, CHECKS], bypass: [] })
  for (const name of ['billing', 'mobile']) lookedAt(repositoryOf(github, name))
  raiseAnalytics(github)
  repositoryOf(github, 'storefront').addRuleset({
    name: 'Releases',
    target: 'tag',
    include: ['v*'],
    rules: ['deletion', 'update'],
  })
}
