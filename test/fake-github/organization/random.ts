/** Chance that repeats itself: the same seed, the same numbers. */
export interface Random {
  /** 0 up to 1. */
  next(): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
}

/** A 32-bit xorshift generator; good enough to mix an organization, and for nothing else. */
export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
  return {
    next,
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
  }
}
