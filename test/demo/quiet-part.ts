import { MONDAY, type Story } from './acme-story.ts'
import type { Screen } from './screen.ts'
import { newIssues, type Stage } from './stage.ts'
import { nightsUntil, sayWeek, WEEK_HEAD } from './weeks-part.ts'

const NEXT = MONDAY + 7

/** The week after: what slipped is put back, and nobody hears of what is known. */
export const quietPart = async (stage: Stage, screen: Screen, story: Story): Promise<void> => {
  stage.clock.moveTo(MONDAY, '11:00')
  await story.monday()
  const opened = newIssues(stage)
  await nightsUntil(stage, screen, { from: MONDAY + 1, to: NEXT })
  const told = opened().map(({ issue }) => issue.title)
  screen.say(WEEK_HEAD)
  await sayWeek(stage, screen, 6, 'the week of that Friday')
  await sayWeek(stage, screen, 7, 'what slipped is put back, or was looked at')
  const more = told.filter((title) => !title.includes('open drift issue'))
  if (more.length > 0) throw new Error(`a quiet week told ${more.join(', ')}`)
  screen.say(`\nNo issue in seven nights but the weekly list: what is known is not told again.`)
}
