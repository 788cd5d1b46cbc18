import type { Check } from '../../model/check.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { branchNames } from './branch-names.ts'
import { branchProtection } from './branch-protection.ts'
import { bypassed } from './bypassed.ts'
import { changesets } from './changesets.ts'
import { codeowners } from './codeowners.ts'
import { commits } from './commits.ts'
import { coverage } from './coverage.ts'
import { declarations } from './declarations.ts'
import { docs } from './docs.ts'
import { exemptions } from './exemptions.ts'
import { forbiddenFiles } from './forbidden-files.ts'
import { hooks } from './hooks.ts'
import { issues } from './issues.ts'
import { labels } from './labels.ts'
import { participation } from './participation.ts'
import { pullRequests } from './pull-requests.ts'
import { requiredChecks } from './required-checks.ts'
import { requiredFiles } from './required-files.ts'
import { tagProtection } from './tag-protection.ts'
import { templates } from './templates.ts'
import { tickets } from './tickets.ts'
import { workflows } from './workflows.ts'

/**
 * The checks of the process domain, in the order they are told: whether the repository is in at all,
 * what guards its branches, what it has to have, and how people work.
 */
export const processChecks: readonly Check<ProcessFacts>[] = [
  participation,
  declarations,
  exemptions,
  branchProtection,
  bypassed,
  requiredChecks,
  tagProtection,
  workflows,
  codeowners,
  requiredFiles,
  forbiddenFiles,
  templates,
  hooks,
  changesets,
  coverage,
  docs,
  commits,
  tickets,
  branchNames,
  pullRequests,
  labels,
  issues,
]
