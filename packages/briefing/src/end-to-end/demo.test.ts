import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedAcme } from '../../../../test/demo/acme.ts'
import type { SlackMessage } from '../../../../test/demo/acme-slack.ts'
import { type AcmeWeeks, seedAcmeWeeks } from '../../../../test/demo/acme-weeks.ts'
import { openStage, type Stage } from '../../../../test/demo/stage.ts'

interface JobLine {
  id: string
  outcome: string
  message: string
}

describe('the Mondays of acme/shop', () => {
  let stage: Stage
  let weeks: AcmeWeeks
  const mondays: JobLine[][] = []
  const inSlack: SlackMessage[][] = []

  beforeAll(async () => {
    stage = await openStage()
    seedAcme(stage.github)
    weeks = await seedAcmeWeeks(stage)
    const { shop, slack, moveTo, scan, drift } = weeks
    const monday = async (day: number) => {
      moveTo(day, '09:05')
      mondays.push(JSON.parse(await drift('jobs', 'run', '--due', '--json')))
      inSlack.push(await slack.briefings())
    }
    shop.changeMailer()
    moveTo(0)
    await scan()
    await monday(0)
    moveTo(2)
    shop.openGroup()
    shop.openBucket()
    await scan()
    await monday(7)
    moveTo(9)
    shop.closeGroup()
    await scan()
    await monday(14)
  }, 120_000)
  afterAll(async () => {
    await weeks.close()
    await stage.close()
  })

  test('the job is found without being named anywhere, and owes nothing for the past', async () => {
    const jobs = JSON.parse(await weeks.drift('jobs', 'list', '--json'))
    expect(jobs).toMatchObject([{ id: 'briefing/weekly', enabled: true, due: false }])
    expect(mondays[0]).toEqual([])
    expect(inSlack[0]).toEqual([])
  })

  test('a week of drift ends in one message', () => {
    expect(mondays[1]).toMatchObject([
      { id: 'briefing/weekly', outcome: 'done', message: 'sent to slack-webhook' },
    ])
    expect(inSlack[1]).toHaveLength(1)
    expect(inSlack[1]?.[0]?.text.split('\n').slice(0, 7)).toEqual([
      'Drift briefing — Production',
      '3 drifted · ▲ 2 since last week',
      '🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low',
      '─────────────',
      'CRITICAL web-sg (SG / prod)',
      'Opened to the entire internet (0.0.0.0/0)',
      'changed by tanaka via AuthorizeSecurityGroupIngress',
    ])
  })

  test('a quiet week sends nothing', () => {
    expect(mondays[2]).toMatchObject([{ outcome: 'done', message: 'a quiet week: nothing sent' }])
    expect(inSlack[2]).toEqual(inSlack[1])
  })

  test('asks AWS and GitHub only what they understand', () => {
    expect([weeks.shop.aws.violations, stage.github.violations]).toEqual([[], []])
  })
})
