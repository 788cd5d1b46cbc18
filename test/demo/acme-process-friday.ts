import type { FakeGitHub, FakeRepository, FakeRuleset } from '../fake-github/index.ts'
import { asAgreed, changeset } from './acme-process.ts'
import { takingPart } from './acme-process-files.ts'

const tanaka = { name: 'Yuki Tanaka', email: 'tanaka@acme.example', login: 'tanaka' }

/**
 * What happened on that Friday afternoon where no diff shows it.
 * @param main the ruleset of acme/billing
 */
export const fridayInTheProcess = (github: FakeGitHub, main: FakeRuleset): void => {
  const at = (name: string): FakeRepository => {
    const repository = github.repository(`acme/${name}`)
    if (!repository) throw new Error(`acme/${name} was not seeded`)
    return repository
  }
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

  at('analytics').mergePullRequest(
    asAgreed(github, {
      title: 'chore: less ceremony for analytics (ACME-231)',
      body: 'Closes #2',
      head: 'chore/tier',
      files: takingPart('internal', 'data'),
      date: now,
    }),
  )
}
