import { excerpt, type Screen } from './screen.ts'
import type { Stage } from './stage.ts'

/** What the same Friday makes of how people work, of which no diff tells. */
export const processPart = async (stage: Stage, screen: Screen): Promise<void> => {
  screen.say(
    'Somebody opened the rules of acme/billing in its settings, which no commit tells, and',
  )
  screen.say('merged past them. Settings are looked at every night:\n')
  const printed = await screen.command('drift process scan --org acme', () =>
    stage.drift(['process', 'scan', '--org', 'acme']),
  )
  screen.say(`\n${excerpt(printed, { 'acme/billing': 3 })}`)
}
