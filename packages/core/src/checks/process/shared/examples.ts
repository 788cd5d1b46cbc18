import { type Known, unknown } from '../../../model/known.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import type { RepositoryStandard } from '../../../model/standard.ts'
import { buildStandard, driftPolicy } from '../../../standards/index.ts'
import type { ProcessInput } from './section.ts'

/** A fact that a standard did not ask for. */
const notAsked: Known<never> = unknown('nothing asks for it')

/** What is known of `acme/app` where a test says nothing else: that it is there. */
const FACTS: ProcessFacts = {
  repository: {
    name: 'acme/app',
    id: 'R_app',
    url: 'https://github.com/acme/app',
    visibility: 'private',
    defaultBranch: 'main',
  },
  head: { oid: 'a'.repeat(40), time: '2026-11-20T10:00:00Z' },
  base: { oid: 'b'.repeat(40), how: 'ledger' },
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
  open: [],
  previous: null,
  now: '2026-11-21T02:00:00.000Z',
}

const never = async (): Promise<never> => {
  throw new Error('the example inherits nothing')
}

const text = (path: string, content: string) => ({
  path,
  content: { kind: 'text' as const, oid: 'c'.repeat(40), text: content },
})

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
  const standard: RepositoryStandard = await buildStandard(
    [text('check.toml', toml), text('repo-metadata.yaml', `tier: ${tier}\nstatus: ${status}\n`)],
    never,
  )
  return { standard, policy: driftPolicy({ standards: standard }), facts: { ...FACTS, ...facts } }
}
