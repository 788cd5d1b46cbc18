import { seedAcmeWeeks } from './acme-weeks.ts'
import { indented, pageOf, type Stage, say } from './stage.ts'

/** Down to who did the worst. */
const top = (text: string): string => text.split('\n').slice(0, 7).join('\n')

/** What nobody pulls is told on Monday, and on a quiet Monday nothing is. */
export const briefingPart = async (stage: Stage): Promise<void> => {
  const weeks = await seedAcmeWeeks(stage)
  const { shop, slack, moveTo, drift } = weeks
  const jobs = async (): Promise<string> => {
    const printed = await drift('jobs', 'run', '--due')
    say(`\n$ drift jobs run --due\n\n${printed.trimEnd()}`)
    return printed
  }
  const arrived = async (expected: number): Promise<void> => {
    const { length } = await slack.briefings()
    if (length !== expected) throw new Error(`${length} briefings are in Slack, not ${expected}`)
    say(`\nBriefings in Slack: ${length}.`)
  }
  try {
    say(
      '\n\nA signal that nobody pulls does not exist. On Mondays, Slack is told of acme/shop in prod.',
    )
    say(
      'drift-config switches it on ([drift.plugins.briefing]); DRIFT_PLUGIN_CONFIG has the webhook.',
    )
    say('The clock is moved on. A function is not as declared; it is Monday, and the job is new:')
    shop.changeMailer()
    moveTo(0)
    await weeks.scan()
    moveTo(0, '09:05')
    await jobs()

    say('\nOn Thursday okafor opens a bucket, on Friday tanaka a security group to everybody.')
    say('The night sees both and opens an issue. The next Monday:')
    moveTo(3, '16:30')
    shop.openBucket()
    moveTo(4, '17:50')
    shop.openGroup()
    moveTo(5)
    await weeks.scan()
    moveTo(7, '09:05')
    say(`\n$ drift jobs list\n\n${(await drift('jobs', 'list')).trimEnd()}`)
    const preview = await drift('briefing', '--preview', '--format', 'text')
    await jobs()
    await arrived(1)
    const [message] = await slack.briefings()
    if (top(message?.text ?? '') !== top(preview)) throw new Error('Slack has another message')
    say('\nIt reads (drift briefing --preview):\n')
    say(indented(preview.trimEnd()))
    say('\nAn hour later the same workflow comes by once more:')
    moveTo(7, '10:05')
    await jobs()
    await arrived(1)

    say('\nThe group is closed again, nothing else happens, and a week later:')
    moveTo(8, '10:00')
    shop.closeGroup()
    moveTo(12)
    await weeks.scan()
    moveTo(14, '09:05')
    await jobs()
    await arrived(1)
    await stage.drift(['dashboard', '--out', stage.site])
    say(`\nThe dashboard, now with these weeks: ${pageOf(stage)}`)
  } finally {
    await weeks.close()
  }
}
