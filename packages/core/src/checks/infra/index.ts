import type { Check } from '../../model/check.ts'
import type { InfraFacts } from '../../model/infra-facts.ts'
import { accounts } from './accounts.ts'
import { additions } from './additions.ts'
import { changed } from './changed.ts'
import { declarations } from './declarations.ts'
import { exemptions } from './exemptions.ts'
import { leftovers } from './leftovers.ts'
import { manifest } from './manifest.ts'
import { missing } from './missing.ts'
import { orphans } from './orphans.ts'
import { participation } from './participation.ts'
import { plan } from './plan.ts'
import { stacks } from './stacks.ts'
import { template } from './template.ts'

/**
 * The checks of the infra domain, in the order they are told: whether the repository is in at all,
 * whether its accounts can be seen, what differs in them, and what nobody declared.
 */
export const infraChecks: readonly Check<InfraFacts>[] = [
  participation,
  declarations,
  exemptions,
  accounts,
  stacks,
  changed,
  missing,
  manifest,
  additions,
  template,
  orphans,
  leftovers,
  plan,
]
