import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { at } from '../support/clock.ts'
import { type AcmeShop, seedAcmeShop } from './acme-shop.ts'
import { type AcmeSlack, startAcmeSlack } from './acme-slack.ts'
import type { Stage } from './stage.ts'

const DAY = 86_400_000

/** Weeks of acme/shop, of which the Mondays are told in Slack. */
export interface AcmeWeeks {
  shop: AcmeShop
  slack: AcmeSlack
  /** Moves every clock. @param day 0 is the first Monday after today. @returns the day in words */
  moveTo(day: number, time?: string): string
  /** The scan of a night. */
  scan(...more: string[]): Promise<string>
  /** `drift …` in the checkout of drift-config. */
  drift(...args: string[]): Promise<string>
  close(): Promise<void>
}

const settings = (host: string): string => `
[drift.plugins.briefing]
enabled = true
hosts = ["${host}"]

[[drift.plugins.briefing.systems]]
name = "Production"
repositories = ["acme/shop"]
environments = ["prod"]
`

/** The first Monday of which nothing has passed: what was scanned until now lies before it. */
const mondayAfter = (now: number): number => {
  const midnight = Math.floor((now + DAY) / DAY) * DAY
  return midnight + ((8 - new Date(midnight).getUTCDay()) % 7) * DAY
}

export const seedAcmeWeeks = async (stage: Stage): Promise<AcmeWeeks> => {
  const [shop, slack] = await Promise.all([seedAcmeShop(stage.github), startAcmeSlack()])
  const cwd = join(stage.folder, 'drift-config')
  await mkdir(cwd, { recursive: true })
  const declared = stage.github.repository('acme/drift-config')?.read('check.toml') ?? ''
  await writeFile(join(cwd, 'check.toml'), `${declared}${settings(slack.host)}`)
  Object.assign(stage.env, shop.env, {
    DRIFT_PLUGIN_CONFIG: `briefing.slack-webhook=${slack.webhook}`,
  })
  const monday = mondayAfter(stage.github.clock.now())
  return {
    shop,
    slack,
    moveTo(day, time = '02:00') {
      const date = new Date(monday + day * DAY).toISOString().slice(0, 10)
      const now = `${date}T${time}:00Z`
      stage.github.clock.set(Date.parse(now))
      shop.aws.clock.set(Date.parse(now))
      Object.assign(stage.env, at(now))
      return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
        Date.parse(now),
      )
    },
    scan: (...more) =>
      stage.scan('infra', '--repositories', 'shop', '--attribution', 'full', ...more),
    drift: (...args) => stage.drift(args, { cwd }),
    close: async () => void (await Promise.all([shop.aws.close(), slack.close()])),
  }
}
