import { existsSync } from 'node:fs'
import { switchOnBriefing } from './acme-briefing.ts'
import type { AcmeSlack } from './acme-slack.ts'
import { FRIDAY, MONDAY, SATURDAY, type Story, seedStory } from './acme-story.ts'
import { auditPart } from './audit-part.ts'
import { briefingPart, quietMonday, visit } from './briefing-part.ts'
import { codePart } from './code-part.ts'
import { infraPart } from './infra-part.ts'
import { lastPart } from './last-part.ts'
import { runNight } from './nights.ts'
import { processPart } from './process-part.ts'
import { quietPart } from './quiet-part.ts'
import { openScreen, type Screen } from './screen.ts'
import { newIssues, openStage, type Stage } from './stage.ts'
import { MORNING } from './story-clock.ts'
import { nightsUntil, weeksPart } from './weeks-part.ts'

/** The plugin can be taken away: its part goes with it. */
const hasBriefing = existsSync('packages/briefing')

/** The week that ends badly. @returns the Slack that the briefing writes to, where there is one */
const untilFriday = async (
  stage: Stage,
  screen: Screen,
  { shop, friday }: Story,
): Promise<AcmeSlack | null> => {
  const { clock } = stage
  shop.changeMailer()
  await nightsUntil(stage, screen, { from: FRIDAY - 4, to: FRIDAY - 4 })
  clock.moveTo(FRIDAY - 4, '09:05')
  const slack = hasBriefing ? await switchOnBriefing(stage) : null
  // A job that is new owes nothing for the time before it.
  if (slack) await visit(stage)
  await nightsUntil(stage, screen, { from: FRIDAY - 3, to: FRIDAY - 1 })
  shop.openBucket()
  await nightsUntil(stage, screen, { from: FRIDAY, to: FRIDAY })
  clock.moveTo(FRIDAY, '17:50')
  friday()
  return slack
}

/** All three once more, of which nobody may hear. */
const nightWithoutNews = async (stage: Stage, screen: Screen): Promise<void> => {
  const opened = newIssues(stage)
  stage.clock.moveTo(SATURDAY + 1)
  const report = await runNight(stage)
  if (opened().length > 0) throw new Error('a night without news told something')
  await stage.keep('reports/after-friday.json', JSON.stringify(report))
  const { rest = 0, graphql = 0, aws = 0 } = report.api.requests
  screen.say('\nThe next night all three look once more: no new issue,')
  screen.say(`${rest + graphql} requests to GitHub, ${aws} to AWS.`)
}

const opening = ({ github }: Stage): string =>
  `drift-toolkit, shown on acme: ${github.repositories.length} repositories, 4 AWS accounts, on this machine alone.
GitHub, AWS and Slack are emulated; what looks at them and writes to them is real.
It takes about a minute.`

/**
 * Eight weeks of an organization, on an emulated GitHub, AWS and Slack on this machine: weeks of nights, a
 * Friday as the commands see it, a Monday, and a quiet week.
 * @param folder where the dashboard, the ledger and the issues are left
 * @throws Error where anything is not as it is said to be
 */
export const play = async (folder: string, out: NodeJS.WriteStream): Promise<void> => {
  const screen = openScreen(out, hasBriefing ? 8 : 7)
  const stage = await openStage(folder)
  const { clock } = stage
  let slack: AcmeSlack | null = null
  try {
    const story = await seedStory(stage)
    screen.say(opening(stage))
    screen.part('Six weeks of nights')
    await weeksPart(stage, screen)
    slack = await untilFriday(stage, screen, story)

    clock.moveTo(SATURDAY)
    screen.part('The night after a Friday: code')
    await codePart(stage, screen)
    screen.part('The same night: how people work')
    await processPart(stage, screen)
    screen.part('The same night: what runs in AWS')
    await infraPart(stage, screen)
    await nightWithoutNews(stage, screen)

    await nightsUntil(stage, screen, { from: MONDAY, to: MONDAY, audits: false })
    clock.moveTo(MONDAY, '07:30')
    screen.part('Monday: audits, your own checks')
    await auditPart(stage, screen)
    if (slack) {
      clock.moveTo(MONDAY, '09:05')
      screen.part('Monday, nine o’clock: the briefing')
      await briefingPart(stage, screen, slack)
    }

    screen.part('A quiet week')
    await quietPart(stage, screen, story)
    if (slack) {
      clock.moveTo(MONDAY + 7, '09:05')
      await quietMonday(stage, screen, slack)
    }
    // Today the dashboard is drawn; until then the nights go on.
    if (clock.lastDay > MONDAY + 7) {
      await nightsUntil(stage, screen, { from: MONDAY + 8, to: clock.lastDay })
    }
    clock.moveTo(clock.lastDay, MORNING)
    const violations = [...stage.github.violations, ...stage.aws.violations]
    if (violations.length > 0) throw new Error(violations.join('\n'))
    screen.part('What to look at')
    await lastPart(stage, screen, hasBriefing)
  } finally {
    await slack?.close()
    await stage.close()
  }
}
