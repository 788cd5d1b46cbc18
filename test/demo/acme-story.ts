import type { FakeRuleset } from '../fake-github/index.ts'
import { fridayAtAcme, mondayAtAcme, restoreReports, seedAcme } from './acme.ts'
import { checkOutDriftConfig, copyOrders, mentionFiveLines, seedAcmeAudits } from './acme-audits.ts'
import { fridayInTheAccounts, listTickets, mondayInTheAccounts, seedTickets } from './acme-infra.ts'
import { seedAcmeProcess } from './acme-process.ts'
import { fridayInTheProcess, mondayInTheProcess } from './acme-process-friday.ts'
import { type AcmeShop, listShop, seedAcmeShop } from './acme-shop.ts'
import type { Stage } from './stage.ts'

/** Days of the story: the Friday, the night after it, and the Monday on which it is told. */
export const FRIDAY = 46
export const SATURDAY = 47
export const MONDAY = 49

/** What people of acme do in the week that the demo shows, and in the one after it. */
export interface Story {
  shop: AcmeShop
  friday(): void
  /** What slipped is put back, or was looked at. */
  monday(): Promise<void>
}

/** Once a week AWS lists what is in the accounts; strays are looked for in such a list, while it is fresh. */
export const listResources = ({ aws }: Stage): void => {
  listTickets(aws)
  listShop(aws)
}

/** The organization as it was, the Sunday before anybody looks. */
export const seedStory = async (stage: Stage): Promise<Story> => {
  const { github, aws, config, clock } = stage
  clock.moveTo(-1)
  seedAcme(github)
  const main: FakeRuleset = seedAcmeProcess(github)
  seedTickets(github, aws)
  const shop = seedAcmeShop(github, aws)
  seedAcmeAudits(github)
  await checkOutDriftConfig(github, config)
  return {
    shop,
    friday() {
      fridayAtAcme(github)
      fridayInTheProcess(github, main)
      fridayInTheAccounts(aws)
      shop.openGroup()
    },
    async monday() {
      mondayAtAcme(github)
      restoreReports(github)
      mondayInTheProcess(github, main)
      mondayInTheAccounts(aws)
      shop.closeGroup()
      await mentionFiveLines(config)
      await copyOrders(config, true)
    },
  }
}
