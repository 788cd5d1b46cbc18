import type { Domain } from '../model/index.ts'
import { GitHubError } from '../transport/types.ts'
import type { ScanOptions } from './options.ts'
import { countWork, readLimits } from './plan-count.ts'
import {
  type Budget,
  budgetOf,
  type Counts,
  type Duration,
  durationOf,
  type Limits,
  MAX_SHARDS,
  shardsFor,
} from './plan-estimate.ts'
import type { Ports } from './ports.ts'
import { withToken } from './remote.ts'

/** What a run would cost, and into how many jobs it is split. */
export interface Plan {
  organization: string
  domains: Domain[]
  counts: Counts
  /** `["1/4", "2/4", …]`: the values of the input `shard`, for a matrix. */
  shards: string[]
  budget: Budget
  duration: Duration
  /** Minutes after which a job stops in order. */
  deadline: number
  /** What the token has left; null: its server has no limits, or does not say. */
  limits: Limits | null
  notes: string[]
}

/** As many shards as were asked for. */
export type ShardChoice = 'auto' | number

/**
 * @param text `auto`, or a number
 * @throws RangeError for anything but `auto` and whole numbers from 1 to 256
 */
export const parseShards = (text: string): ShardChoice => {
  const word = text.trim().toLowerCase()
  if (word === '' || word === 'auto') return 'auto'
  const number = Number(word)
  if (/^\d{1,3}$/.test(word) && number >= 1 && number <= MAX_SHARDS) return number
  throw new RangeError(`shards is "${text}"; it must be auto, or a number from 1 to ${MAX_SHARDS}`)
}

/** `["1/2", "2/2"]` */
export const shardList = (number: number): string[] =>
  Array.from({ length: number }, (_, at) => `${at + 1}/${number}`)

/** A run that passes its deadline while it waits goes on the next time. */
const noteOf = ({ hours, minutes }: Duration, deadline: number): string[] => {
  if (minutes <= deadline) return []
  const why =
    hours > 0
      ? `it needs ${hours} more ${hours === 1 ? 'hour' : 'hours'} of the token's limit, which more shards would share`
      : `it takes ${Math.ceil(minutes)} minutes`
  return [
    `this run does not fit its deadline of ${deadline} minutes: ${why}; each job stops in order, and what is left comes first the next time`,
  ]
}

/**
 * Plans a run over an organization: what there is to look at, what it costs, and how many jobs do it.
 * Nothing is written.
 * @throws GitHubError when the owner cannot be seen at all, or the scan is of no organization
 */
export const planScan = async (
  domains: readonly Domain[],
  options: ScanOptions,
  ports: Ports,
  choice: ShardChoice,
): Promise<Plan> => {
  const { target } = options
  if (target.kind !== 'organization') {
    throw new GitHubError(
      404,
      'plan',
      'only the scan of an organization is planned: name it in org',
    )
  }
  const deadline = Math.round((options.deadline - ports.clock.now()) / 60_000)
  try {
    const { counts, notes } = await countWork(target, domains, options, ports)
    const limits = await readLimits(withToken(ports.github))
    const shards = choice === 'auto' ? shardsFor(counts, deadline) : choice
    const duration = durationOf(counts, shards, limits)
    return {
      organization: target.login,
      domains: [...domains],
      counts,
      shards: shardList(shards),
      budget: budgetOf(counts, shards),
      duration,
      deadline,
      limits,
      notes: [...notes, ...noteOf(duration, deadline)],
    }
  } finally {
    await ports.ledger?.close()
  }
}
