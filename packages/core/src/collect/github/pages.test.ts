import { describe, expect, test } from 'vitest'
import { GitHubError, type GraphQLProblem } from '../../transport/types.ts'
import { adaptivePages } from './pages.ts'

/** A GitHub that gives up on more than `most`; the sizes that it was asked for. */
const githubThat = (fail: (size: number) => GraphQLProblem[]) => {
  const asked: number[] = []
  const ask = async (size: number) => {
    asked.push(size)
    return { errors: fail(size) }
  }
  return { asked, ask }
}
const overload = (status: number) => (): never => {
  throw new GitHubError(status, 'POST /graphql', 'too much')
}

describe('a page that is too large', () => {
  test('is halved until it is answered, and grows back slowly', async () => {
    const pages = adaptivePages(100)
    const { asked, ask } = githubThat((size) => (size > 30 ? overload(502)() : []))
    await pages.ask(ask)
    await pages.ask(ask)
    expect(asked).toEqual([100, 50, 25, 32, 16])
    expect(pages.size).toBe(20)
  })

  test('says so in its body as well', async () => {
    const limited = [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits exceeded' }]
    const { asked, ask } = githubThat((size) => (size > 50 ? limited : []))
    expect((await adaptivePages(100).ask(ask)).errors).toEqual([])
    expect(asked).toEqual([100, 50])
  })

  test('and still fails when it is small, fails', async () => {
    const { asked, ask } = githubThat(overload(504))
    await expect(adaptivePages(20).ask(ask)).rejects.toThrow('too much')
    expect(asked).toEqual([20, 10, 5])
  })
})

test('another error is not about size', async () => {
  const { asked, ask } = githubThat(overload(401))
  await expect(adaptivePages(100).ask(ask)).rejects.toThrow('too much')
  expect(asked).toEqual([100])
})

test('an answer with other errors is an answer', async () => {
  const { asked, ask } = githubThat(() => [{ type: 'FORBIDDEN', message: 'not yours' }])
  expect((await adaptivePages(100).ask(ask)).errors).toHaveLength(1)
  expect(asked).toEqual([100])
})
