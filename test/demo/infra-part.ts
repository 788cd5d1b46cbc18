import { ROLE } from './nights.ts'
import { excerpt, issueExcerpt, type Screen } from './screen.ts'
import { newIssues, type Stage } from './stage.ts'

/** What was done in the consoles of AWS, of which neither a commit nor a setting tells. */
export const infraPart = async (stage: Stage, screen: Screen): Promise<void> => {
  screen.say(
    'Four AWS accounts. Somebody opened a port in prod, somebody else the bucket of staging',
  )
  screen.say(
    'once more, and an alarm of dev was deleted. CloudTrail knows who, where it is asked:\n',
  )
  const opened = newIssues(stage)
  const args = ['infra', 'scan', '--org', 'acme', '--role-to-assume', ROLE, '--attribution', 'full']
  const printed = await screen.command(`drift ${args.join(' ')}`, () => stage.drift(args))
  screen.say(`\n${excerpt(printed, {})}`)
  const issue = opened().find(({ repository }) => repository === 'tickets')?.issue
  if (!issue) throw new Error('no issue was opened in acme/tickets')
  screen.say('\nOne issue tells of all three accounts of acme/tickets:\n')
  screen.say(issueExcerpt(issue, /^### 🔴/))
}
