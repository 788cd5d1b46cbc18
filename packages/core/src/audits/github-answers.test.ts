import { describe, expect, test } from 'vitest'
import { type GitHub, GitHubError } from '../transport/types.ts'
import { githubAnswers } from './github-answers.ts'

/** A GitHub that remembers what reached it. */
const fake = (
  answer: Partial<{
    data: unknown
    headers: Record<string, string>
    errors: { message: string }[]
  }> = {},
) => {
  const asked: unknown[] = []
  const github: GitHub = {
    usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
    async request(route, parameters) {
      asked.push([route, parameters])
      return { status: 200, headers: answer.headers ?? {}, data: answer.data as never }
    },
    async graphql(query, variables) {
      asked.push([query, variables])
      return { data: answer.data as never, errors: answer.errors ?? [] }
    },
  }
  const answers = githubAnswers(github)
  const ask = (name: 'request' | 'graphql', parameters: unknown) =>
    answers[`github.${name}`]?.(parameters)
  return { asked, ask }
}

describe('a request of an audit', () => {
  test('reads, with its parameters', async () => {
    const { ask, asked } = fake({
      data: [1],
      headers: { Link: '<x>; rel="next"', 'x-oauth-scopes': 'repo', 'set-cookie': 's' },
    })
    const answer = await ask('request', {
      route: 'GET /repos/{owner}/{repo}',
      parameters: { owner: 'acme', repo: 'api' },
    })
    expect(asked).toEqual([['GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'api' }]])
    // What the headers say of the token stays here.
    expect(answer).toEqual({ status: 200, headers: { link: '<x>; rel="next"' }, data: [1] })
  })

  test('goes nowhere else, and as nobody else, whatever its parameters say', async () => {
    const { ask, asked } = fake()
    await ask('request', {
      route: '/user',
      parameters: {
        baseUrl: 'https://evil.example',
        url: 'https://evil.example',
        method: 'DELETE',
        request: { hook: 'x' },
        headers: { Authorization: 'x', Accept: 'application/vnd.github.raw', Host: 'evil.example' },
        page: 2,
      },
    })
    expect(asked).toEqual([
      ['GET /user', { page: 2, headers: { Accept: 'application/vnd.github.raw' } }],
    ])
  })

  test.each([
    ['DELETE /repos/acme/api', /audits only read: DELETE is refused/],
    ['POST /graphql', /POST is refused/],
    ['get /user', /is no route/],
    ['GET https://evil.example/', /is no route/],
    ['https://evil.example/', /is no route/],
    ['GET //evil.example/x', /is no route/],
    ['GET /../../x', /has no \.\./],
    ['GET /user POST /x', /is no route/],
    [undefined, /is no route/],
  ])('%s is refused', async (route, reason) => {
    const { ask, asked } = fake()
    await expect(ask('request', { route })).rejects.toThrow(reason)
    expect(asked).toEqual([])
  })

  test('that GitHub refuses says with which status, and what is missing', async () => {
    const answers = githubAnswers({
      usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
      request: async () => {
        throw new GitHubError(403, 'GET /x', 'Resource not accessible', [], 'administration=read')
      },
      graphql: async () => ({ data: null, errors: [] }),
    })
    await expect(answers['github.request']?.({ route: 'GET /x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching(/administration=read/),
    })
  })
})

describe('a query of an audit', () => {
  test('gives its data', async () => {
    const { ask, asked } = fake({ data: { viewer: { login: 'octocat' } } })
    const query = 'query($n: Int) { viewer { login } }'
    expect(await ask('graphql', { query, variables: { n: 1 } })).toEqual({
      viewer: { login: 'octocat' },
    })
    expect(asked).toEqual([[query, { n: 1 }]])
  })

  test('that changes something is refused', async () => {
    const { ask, asked } = fake()
    await expect(ask('graphql', { query: '{ a } mutation { b }' })).rejects.toThrow(
      /audits only read/,
    )
    await expect(ask('graphql', { query: ['{ a }'] })).rejects.toThrow(/audits only read/)
    expect(asked).toEqual([])
  })

  test('that is half answered is not answered', async () => {
    const { ask } = fake({ data: { a: null }, errors: [{ message: 'Something went wrong' }] })
    await expect(ask('graphql', { query: '{ a }' })).rejects.toThrow('Something went wrong')
  })
})

test('without a token there is no GitHub, and it says so', async () => {
  await expect(githubAnswers(null)['github.request']?.({ route: 'GET /user' })).rejects.toThrow(
    /no token/,
  )
})
