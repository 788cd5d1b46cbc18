import { totalOf } from '../../packages/core/src/model/index.ts'
import { WEEKS_BEFORE } from './acme-history.ts'
import { listResources } from './acme-story.ts'
import { runNight, weeksSoFar } from './nights.ts'
import type { Screen } from './screen.ts'
import { type Stage, told } from './stage.ts'

/** On Mondays the audits are run as well. */
const isMonday = (day: number): boolean => day % 7 === 0

/** One night after another, and what happens between them. */
export const nightsUntil = async (
  stage: Stage,
  screen: Screen,
  days: { from: number; to: number; audits?: boolean },
): Promise<void> => {
  const { from, to, audits = true } = days
  const events = WEEKS_BEFORE.flatMap((week) => week.events)
  for (let day = from; day <= to; day += 1) {
    screen.progress(`  night ${day + 1}: ${stage.clock.dateOf(day)}`)
    stage.clock.moveTo(day)
    if (isMonday(day)) listResources(stage)
    const report = await runNight(stage, { all: day === 0, audits: audits && isMonday(day) })
    if (day === 0) await stage.keep('reports/first-night.json', JSON.stringify(report))
    stage.clock.moveTo(day, '15:00')
    for (const event of events) if (event.day === day) await event.happen(stage)
  }
}

/** What came, went and was open at the end of a week, by the ledger's own word, and what happened in it. */
export const sayWeek = async (
  stage: Stage,
  screen: Screen,
  number: number,
  what: string,
): Promise<void> => {
  const week = (await weeksSoFar(stage))[number]
  if (!week) throw new Error(`the ledger has no week ${number}`)
  const { critical, high } = week.open
  const [open, opened, gone] = [totalOf(week.open), week.opened, week.resolved].map((n) =>
    String(n).padStart(4),
  )
  const grave = String(critical + high).padStart(7)
  screen.say(
    `  ${stage.clock.dateOf(number * 7).padEnd(8)}${opened}${gone}${open}${grave}   ${what}`,
  )
}

/** Numbers of findings; grave ones are critical or high. */
export const WEEK_HEAD = '  week of   new gone open  grave   what happened at acme'

/** Six weeks of nights, of which nobody was told but by issues. */
export const weeksPart = async (stage: Stage, screen: Screen): Promise<void> => {
  screen.say(
    'Every night at two: code, process and infra of all repositories; on Mondays the audits.',
  )
  screen.say('The clocks are moved on; the scans are real, and so is the ledger that they write.\n')
  screen.say(WEEK_HEAD)
  for (const [week, { what }] of WEEKS_BEFORE.entries()) {
    await nightsUntil(stage, screen, { from: week * 7, to: week * 7 + 6 })
    await sayWeek(stage, screen, week, what)
  }
  const issues = told(stage)
  const closed = issues.filter(({ issue }) => issue.state === 'closed')
  const lists = closed.filter(({ issue }) => issue.title.includes('open drift issue'))
  screen.say(`
${issues.length} issues were opened in ${WEEKS_BEFORE.length * 7} nights. ${lists.length} weekly lists were closed by the next one, ${closed.length - lists.length} by a person;
An issue about drift is closed by people alone, and nothing is told twice.`)
}
