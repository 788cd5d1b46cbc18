import { excerpt, issueExcerpt, type Screen } from './screen.ts'
import { newIssues, type Stage } from './stage.ts'

/** What a Friday makes of the code, as far as a diff shows it. */
export const codePart = async (stage: Stage, screen: Screen): Promise<void> => {
  screen.say('A Friday release was in a hurry. That night only what moved is looked at:\n')
  const opened = newIssues(stage)
  const printed = await screen.command('drift code scan --org acme', () =>
    stage.drift(['code', 'scan', '--org', 'acme']),
  )
  screen.say(`\n${excerpt(printed, { 'acme/payments': 3 })}`)
  const issues = opened()
  screen.say(`\n${issues.length} issues. Of one of them, as its readers see it:\n`)
  const issue = issues.find(({ repository }) => repository === 'payments')?.issue
  if (!issue) throw new Error('no issue was opened in acme/payments')
  screen.say(issueExcerpt(issue, /compilerOptions\.strict/))
}
