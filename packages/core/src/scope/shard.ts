import { createHash } from 'node:crypto'

/** `2/8`: this job's share, 1-based. */
export interface Shard {
  index: number
  of: number
}

/** GitHub runs at most 256 jobs of a matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256

/**
 * @throws RangeError for anything but `i/n` with 1 ≤ i ≤ n ≤ 256
 */
export const parseShard = (text: string): Shard => {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim())
  const shard = { index: Number(match?.[1]), of: Number(match?.[2]) }
  if (!match || shard.index < 1 || shard.index > shard.of || shard.of > MAX_SHARDS) {
    throw new RangeError(
      `shard "${text}" is not of the form i/n with 1 ≤ i ≤ n ≤ ${MAX_SHARDS}, such as 2/8`,
    )
  }
  return shard
}

/**
 * Whether a repository belongs to a shard: by a stable hash of its node id, so that neither a new
 * neighbour nor a rename moves it.
 */
export const inShard = (id: string, { index, of }: Shard): boolean =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % of === index - 1
