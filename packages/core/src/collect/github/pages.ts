import { GitHubError, type GraphQLProblem } from '../../transport/types.ts'

/** Page sizes: GitHub allows 100; below 5 the page is not what is too much. */
const SMALLEST = 5

/** Whether GitHub stopped half-way because the question was too large: ask for less. */
const wasTooMuch = (errors: GraphQLProblem[]): boolean =>
  errors.some((e) => e.type === 'RESOURCE_LIMITS_EXCEEDED' || /timed? ?out/i.test(e.message))

const isOverload = (error: unknown): boolean =>
  error instanceof GitHubError && [0, 500, 502, 503, 504].includes(error.status)

/**
 * Asks with a page size that adapts: halved when GitHub gives up on the question, grown back
 * slowly when it does not.
 * @param largest what to start with, at most 100
 */
export const adaptivePages = (largest: number) => {
  let size = largest
  return {
    get size() {
      return size
    },
    /**
     * @param ask gets the page size, and whether it is the last, smallest try, which should be
     *   repeated when it fails
     * @throws what `ask` throws when the smallest page fails as well
     */
    async ask<A extends { errors: GraphQLProblem[] }>(
      ask: (size: number, last: boolean) => Promise<A>,
    ): Promise<A> {
      for (;;) {
        const last = size <= SMALLEST
        try {
          const answer = await ask(size, last)
          if (last || !wasTooMuch(answer.errors)) {
            size = Math.min(largest, size + Math.ceil(size / 4))
            return answer
          }
        } catch (error) {
          if (last || !isOverload(error)) throw error
        }
        size = Math.max(SMALLEST, Math.floor(size / 2))
      }
    },
  }
}
