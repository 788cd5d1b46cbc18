import {
  collectProcess,
  type Observed,
} from '../../packages/core/src/collect/github/process/collect.ts'
import { buildStandard, processNeeds } from '../../packages/core/src/standards/index.ts'
import { createGitHub } from '../../packages/core/src/transport/github.ts'
import type { FakeGitHub, FakeRepository } from '../fake-github/index.ts'

export interface Asking {
  /** The check.toml in the root of each. */
  toml: string
  token?: string
  /** Default: all that exist. */
  repositories?: readonly FakeRepository[]
  /** Commit of the last scan, by repository; default: from the beginning. */
  base?: (repository: FakeRepository) => string | null
  /** Default: a week. */
  since?: string
  moved?: boolean
  organization?: string | null
}

const never = async (): Promise<never> => {
  throw new Error('the example inherits nothing')
}

const WEEK = 7 * 86_400_000

/** Asks the fake GitHub what a standard needs of repositories; answers by the repository's name. */
export const ask = async (
  gh: FakeGitHub,
  {
    toml,
    token = gh.token,
    repositories = gh.repositories,
    base = () => null,
    since = new Date(gh.clock.now() - WEEK).toISOString(),
    moved = true,
    organization = 'acme',
  }: Asking,
): Promise<Map<string, Observed>> => {
  const clock = { now: () => gh.clock.now(), sleep: async () => {} }
  const github = createGitHub({ apiUrl: gh.apiUrl, token: () => token, clock })
  const text = { kind: 'text' as const, oid: 'c'.repeat(40), text: toml }
  const standard = await buildStandard([{ path: 'check.toml', content: text }], never)
  const needs = processNeeds(standard)
  const requests = repositories.map((one) => {
    const { nodeId, fullName, url, visibility, defaultBranch, head } = one
    const oid = base(one)
    return {
      repository: { id: nodeId, name: fullName, url, visibility, defaultBranch },
      head: head === null ? null : { oid: head, time: '2026-11-20T10:00:00Z' },
      base: { oid, how: oid === null ? ('beginning' as const) : ('ledger' as const) },
      since,
      needs,
      moved,
    }
  })
  const now = new Date(gh.clock.now()).toISOString()
  const found = await collectProcess(github, requests, { organization, concurrency: 4, now })
  return new Map(
    repositories.flatMap(({ name, nodeId }) => {
      const observed = found.get(nodeId)
      return observed ? [[name, observed] as const] : []
    }),
  )
}

/** What was asked about one repository alone. */
export const askOne = async (gh: FakeGitHub, asking: Asking, name = 'app'): Promise<Observed> => {
  const observed = (await ask(gh, asking)).get(name)
  if (observed === undefined) throw new Error(`nothing about ${name}`)
  return observed
}

/** How many requests of which kind were sent. */
export const sent = (gh: FakeGitHub): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { operation = 'unknown' } of gh.requests) {
    counts[operation] = (counts[operation] ?? 0) + 1
  }
  return counts
}
