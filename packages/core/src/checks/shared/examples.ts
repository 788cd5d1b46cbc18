import type { JudgedFacts } from '../../model/facts.ts'
import type { RepositoryStandard } from '../../model/standard.ts'
import { buildStandard } from '../../standards/index.ts'

/** What is known of `acme/app` itself, where a test says nothing else. */
export const EXAMPLE_FACTS: JudgedFacts = {
  repository: {
    name: 'acme/app',
    id: 'R_app',
    url: 'https://github.com/acme/app',
    visibility: 'private',
    defaultBranch: 'main',
  },
  head: { oid: 'a'.repeat(40), time: '2026-11-20T10:00:00Z' },
  base: { oid: 'b'.repeat(40), how: 'ledger' },
  open: [],
  previous: null,
  now: '2026-11-21T02:00:00.000Z',
}

const text = (path: string, content: string) => ({
  path,
  content: { kind: 'text' as const, oid: 'c'.repeat(40), text: content },
})

const never = async (): Promise<never> => {
  throw new Error('the example inherits nothing')
}

/** A repository's declarations as a test writes them: its root check.toml, its tier and status. */
export const exampleStandard = (
  toml: string,
  tier = 'production',
  status = 'active',
): Promise<RepositoryStandard> =>
  buildStandard(
    [text('check.toml', toml), text('repo-metadata.yaml', `tier: ${tier}\nstatus: ${status}\n`)],
    never,
  )
