import type { AcmeSlack } from './acme-slack.ts'
import { MONDAY } from './acme-story.ts'
import { indented, type Screen } from './screen.ts'
import type { Stage } from './stage.ts'

/** Down to who did the worst. */
const top = (text: string): string => text.split('\n').slice(0, 7).join('\n')

const inConfig = (stage: Stage, ...args: string[]): Promise<string> =>
  stage.drift(args, { cwd: stage.config })

/** The workflow that runs what is due comes by. @returns what it said */
export const visit = (stage: Stage): Promise<string> => inConfig(stage, 'jobs', 'run', '--due')

/** The same, with somebody looking. */
const jobs = async (stage: Stage, screen: Screen): Promise<void> => {
  const printed = await screen.command('drift jobs run --due', () => visit(stage))
  screen.say(`  ${printed.trimEnd()}`)
}

const arrived = async (slack: AcmeSlack, expected: number): Promise<void> => {
  const { length } = await slack.briefings()
  if (length !== expected) throw new Error(`${length} briefings are in Slack, not ${expected}`)
}

/** What nobody pulls is told on Monday. */
export const briefingPart = async (
  stage: Stage,
  screen: Screen,
  slack: AcmeSlack,
): Promise<void> => {
  screen.say(
    'A signal that nobody pulls does not exist. The briefing is a plugin with a job of its own:',
  )
  screen.say(
    'on Mondays it tells Slack what drifted, how bad, which way it goes, who to talk to.\n',
  )
  await jobs(stage, screen)
  await arrived(slack, 1)
  const preview = await inConfig(stage, 'briefing', '--preview', '--format', 'text')
  const [message] = await slack.briefings()
  if (!message || top(message.text) !== top(preview)) throw new Error('Slack has another message')
  await stage.keep('briefing.txt', preview)
  screen.say('\nIt reads (drift briefing --preview):\n')
  screen.say(indented(preview.trimEnd()))
  screen.say('\nAn hour later the same workflow comes by once more:\n')
  stage.clock.moveTo(MONDAY, '10:05')
  await jobs(stage, screen)
  await arrived(slack, 1)
}

/** And on a quiet Monday nothing is. */
export const quietMonday = async (
  stage: Stage,
  screen: Screen,
  slack: AcmeSlack,
): Promise<void> => {
  screen.say('\nOn Monday the briefing has nothing new to tell, so it tells nothing:\n')
  await jobs(stage, screen)
  await arrived(slack, 1)
}
