import { afterEach, describe, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../index.ts'

let gh: FakeGitHub
let client: Client

const start = async (options: FakeGitHubOptions) => {
  gh = await startFakeGitHub(options)
  gh.addRepository({ owner: 'acme', name: 'app', files: { x: '' } })
  client = clientOf(gh)
}
afterEach(() => gh.close())

const user = () => client.rest('GET', '/user')
const viewer = () => client.graphql('{ viewer { login } }')
const issue = () => client.rest('POST', '/repos/acme/app/issues', { title: 't' })
const times = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
  const answers: T[] = []
  for (let n = 0; n < count; n++) answers.push(await work())
  return answers
}
const statuses = (answers: { status: number }[]) => [
  ...new Set(answers.map(({ status }) => status)),
]

describe('secondary limits', () => {
  it('900 points a minute for REST, told with retry-after, over after it', async () => {
    await start({})
    expect(statuses(await times(450, user))).toEqual([200])
    gh.clock.advance(30_000)
    expect(statuses(await times(450, user))).toEqual([200])
    const refused = await user()
    expect(refused.status).toBe(403)
    expect(refused.body.message).toMatch(/^You have exceeded a secondary rate limit/)
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(20)
    expect(seconds).toBeLessThanOrEqual(30)
    // GraphQL has a limit of its own.
    expect((await viewer()).status).toBe(200)
    gh.clock.advance(seconds * 1_000)
    expect((await user()).status).toBe(200)
  })

  it('a write is five points, a GraphQL query one of 2,000', async () => {
    await start({ limits: { restPointsPerMinute: 12, graphqlPointsPerMinute: 3 } })
    expect(statuses(await times(2, issue))).toEqual([201])
    expect((await issue()).status).toBe(403)
    expect(statuses(await times(2, user))).toEqual([200])
    expect((await user()).status).toBe(403)
    expect(statuses(await times(3, viewer))).toEqual([200])
    expect((await viewer()).status).toBe(403)
  })

  it('80 content-creating requests a minute and 500 an hour', async () => {
    await start({})
    let made = 0
    for (let minute = 0; minute < 6; minute++) {
      for (;;) {
        const { status, headers } = await issue()
        if (status === 201) made++
        else {
          expect(status).toBe(403)
          gh.clock.advance(Number(headers.get('retry-after')) * 1_000)
          break
        }
      }
    }
    // Six minutes of 80; then the hour ends it before the seventh is full.
    expect(made).toBe(480)
    const rest = await times(21, issue)
    expect(rest.filter(({ status }) => status === 201)).toHaveLength(20)
    expect(Number(rest.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(3_000)
  })

  it('count as content what notifies people: issues and comments, not labels', async () => {
    await start({ limits: { contentPerMinute: 1 } })
    const label = (name: string) =>
      client.rest('POST', '/repos/acme/app/labels', { name, color: 'ffffff' })
    expect(statuses([await label('a'), await label('b'), await issue()])).toEqual([201])
    const comment = await client.rest('POST', '/repos/acme/app/issues/1/comments', { body: 'b' })
    expect(comment.status).toBe(403)
    expect((await label('c')).status).toBe(201)
  })

  it('no more than so many at once', async () => {
    await start({ latencyMs: 50, limits: { concurrent: 3, concurrentRetryAfter: 7 } })
    const answers = await Promise.all([user(), viewer(), user(), user()])
    const refused = answers.filter(({ status }) => status === 403)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.headers.get('retry-after')).toBe('7')
    expect(gh.maxConcurrent).toBe(4)
  })

  it('can answer as GitHub may: 429, or 200 for GraphQL', async () => {
    await start({
      limits: {
        restPointsPerMinute: 1,
        graphqlPointsPerMinute: 1,
        secondaryStatus: { rest: 429, graphql: 200 },
      },
    })
    await times(2, user)
    expect((await user()).status).toBe(429)
    await viewer()
    const refused = await viewer()
    expect([refused.status, refused.body.errors[0].type]).toEqual([200, 'RATE_LIMITED'])
  })
})

describe('the hour’s budget', () => {
  it('is counted in every answer, and refills when the hour is over', async () => {
    await start({ now: Date.parse('2026-11-21T12:00:00Z') })
    const weak = clientOf(gh, gh.addToken({ kind: 'actions', rateLimit: { rest: 2, graphql: 1 } }))
    const ask = () => weak.rest('GET', '/repos/acme/app')
    const one = await ask()
    expect(
      ['limit', 'remaining', 'used'].map((key) => one.headers.get(`x-ratelimit-${key}`)),
    ).toEqual(['2', '1', '1'])
    const inSeconds = Number(one.headers.get('x-ratelimit-reset')) - gh.clock.now() / 1_000
    expect(Math.round(inSeconds / 60)).toBe(60)
    await ask()
    const refused = await ask()
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(refused.headers.get('retry-after')).toBeNull()
    // Asking how much is left is free.
    expect((await weak.rest('GET', '/rate_limit')).body.resources.core.remaining).toBe(0)

    const query = () => weak.graphql('{ viewer { login } }')
    expect((await query()).body.data).toBeDefined()
    const spent = await query()
    expect([
      spent.status,
      spent.body.errors[0].type,
      spent.headers.get('x-ratelimit-remaining'),
    ]).toEqual([200, 'RATE_LIMITED', '0'])
    gh.clock.advance(3_600_000)
    expect((await ask()).status).toBe(200)
    expect((await query()).body.data).toBeDefined()
  })

  it('can be nearly spent from the start', async () => {
    await start({})
    gh.faults.setRemaining({ resource: 'core', remaining: 1 })
    expect((await user()).status).toBe(200)
    expect((await user()).status).toBe(403)
  })

  it('is nobody’s concern when limits are off', async () => {
    await start({ limits: false })
    gh.faults.setRemaining({ resource: 'core', remaining: 0 })
    expect((await user()).status).toBe(200)
  })
})
