import { type Known, unknown } from '../../../model/known.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { driftPolicy } from '../../../standards/index.ts'
import { EXAMPLE_FACTS, exampleStandard } from '../../shared/examples.ts'
import type { ProcessInput } from './section.ts'

/** A fact that a standard did not ask for. */
const notAsked: Known<never> = unknown('nothing asks for it')

/** What is known of `acme/app` where a test says nothing else: that it is there. */
const FACTS: ProcessFacts = {
  ...EXAMPLE_FACTS,
  from: 'github',
  protection: notAsked,
  rulesets: notAsked,
  labels: notAsked,
  issues: notAsked,
  codeowners: notAsked,
  branches: notAsked,
  files: { paths: notAsked, contents: new Map(), listed: new Map() },
  runs: notAsked,
  workflows: notAsked,
  activity: notAsked,
  bypasses: notAsked,
}

/**
 * Input of a check, as a test writes it: the repository's check.toml, and the facts that matter.
 * @param toml the root check.toml, in words of its author
 * @param tier `production` where not given
 */
export const exampleInput = async (
  toml: string,
  facts: Partial<ProcessFacts> = {},
  tier = 'production',
  status = 'active',
): Promise<ProcessInput> => {
  const standard = await exampleStandard(toml, tier, status)
  return { standard, policy: driftPolicy({ standards: standard }), facts: { ...FACTS, ...facts } }
}
