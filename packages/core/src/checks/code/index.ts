import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import { declarations } from './declarations.ts'
import { dependencyFiles } from './dependency-files.ts'
import { exemptions } from './exemptions.ts'
import { inheritance } from './inheritance.ts'
import { participation } from './participation.ts'
import { projects } from './projects.ts'
import { standardsFiles } from './standards-files.ts'
import { tierRuleset } from './tier-ruleset.ts'
import { workflows } from './workflows.ts'

/** The checks of the code domain, in the order they are told: first whether the repository is in at all. */
export const codeChecks: readonly Check<CodeFacts>[] = [
  participation,
  declarations,
  inheritance,
  tierRuleset,
  projects,
  exemptions,
  standardsFiles,
  dependencyFiles,
  workflows,
]
