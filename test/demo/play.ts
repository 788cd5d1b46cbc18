import { existsSync } from 'node:fs'
import { switchOnBriefing } from './acme-briefing.ts'
import { FRIDAY, MONDAY, SATURDAY, seedStory } from './acme-story.ts'
import { auditPart } from './audit-part.ts'
import { briefingPart, quietMonday, visit } from './briefing-part.ts'
import { codePart } from './code-part.ts'
import { infraPart } from './infra-part.ts'
import { lastPart } from './last-part.ts'
import { runNight } from './nights.ts'
import { processPart } from './process-part.ts'
import { quietPart } from './quiet-part.ts'
import { openScreen } from './screen.ts'
import { newIssues, openStage } from './stage.ts'
import { MORNING } from './story-clock.ts'
import { nightsUntil, weeksPart } from './weeks-part.ts'

/** The plugin can be taken away: its part goes with it. */
const hasBriefing = existsSync('packages/briefing')

/**
 * Eight weeks of an organization, on an emulated GitHub, AWS and Slack on this machine: weeks of nights, a
 * Friday as the four commands see it, a Monday, and a quiet week.
 * @param folder where the dashboard, the ledger and the issues are left
 */
export const play = async (folder: string, out: NodeJS.WriteStream): Promise<void> => {
  const screen = openScreen(out, hasBriefing ? 8 : 7)
  const stage = await openStage(folder)
  const { clock } = stage
  let slack: Awaited<ReturnType<typeof switchOnBriefing>> | undefined
  try {
    const story = await seedStory(stage)
    const { length } = stage.github.repositories
    screen.say(
      `drift-toolkit, shown on acme: ${length} repositories, 4 AWS accounts, on this machine alone.`,
    )
    screen.say('GitHub, AWS and Slack are emulated; what looks at them and writes to them is real.')

    screen.part('Six weeks of nights')
    await weeksPart(stage, screen)
    story.shop.changeMailer()
    await nightsUntil(stage, screen, { from: 42, to: 42 })
    if (hasBriefing) {
      clock.moveTo(42, '09:05')
      slack = await switchOnBriefing(stage)
      await visit(stage)
    }
    await nightsUntil(stage, screen, { from: 43, to: 45 })
    story.shop.openBucket()
    await nightsUntil(stage, screen, { from: FRIDAY, to: FRIDAY })
    clock.moveTo(FRIDAY, '17:50')
    story.friday()

    clock.moveTo(SATURDAY)
    screen.part('The night after a Friday: code')
    await codePart(stage, screen)
    screen.part('The same night: how people work')
    await processPart(stage, screen)
    screen.part('The same night: what runs in AWS')
    await infraPart(stage, screen)
    const opened = newIssues(stage)
    clock.moveTo(SATURDAY + 1)
    const report = await runNight(stage)
    if (opened().length > 0) throw new Error('a night without news told something')
    await stage.keep('reports/after-friday.json', JSON.stringify(report))
    const { rest = 0, graphql = 0, aws = 0 } = report.api.requests
    screen.say(
      `\nThe next night all three look once more: no new issue, ${rest + graphql} requests to GitHub, ${aws} to AWS.`,
    )

    clock.moveTo(MONDAY)
    await runNight(stage)
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
