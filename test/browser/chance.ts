/** Numbers that look like chance and are the same in every run: a linear congruential generator. */
export const chance = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const of = <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)]
    if (value === undefined) throw new RangeError('there is nothing to choose from')
    return value
  }
  return { next, of }
}
