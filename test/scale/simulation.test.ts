import { expect, test } from 'vitest'
import { startNightClock } from '../bench/night-clock.ts'
import { startSimulation } from '../bench/scale-night.ts'

/** What the tables of docs/scale.md are made with, for an organization that a test has time for. */

test('jobs side by side wait at the same time, and time stands still while one has to do', async () => {
  const night = startNightClock(0)
  const [one, two, busy] = [night.job(80), night.job(80), night.job(80)]
  const steps: [string, number][] = []
  const step = async (name: string, work: Promise<unknown>) => {
    await work
    steps.push([name, night.now()])
  }
  const client = busy.watch({
    usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
    async request() {
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('not found')
    },
    graphql: async () => ({ data: null, errors: [] }),
  })
  await Promise.all([
    step('a minute', one.clock.sleep(60_000)),
    step('half of it', two.clock.sleep(30_000)),
    step(
      'a request',
      client.request('GET /user').catch(() => {}),
    ),
  ])
  expect(steps).toEqual([
    ['a request', 0],
    ['half of it', 30_000],
    ['a minute', 60_000],
  ])
})

test('a night in two shards keeps to the limits, and one without an hour goes on in the next', async () => {
  const simulation = await startSimulation(400)
  try {
    const { changed, runs } = simulation
    const whole = await runs({ shards: 2, rest: 5000, points: 5000 })()
    expect(whole).toMatchObject({ refused: 0, errors: [] })
    expect(whole.seen).toHaveLength(400)
    expect(whole.compared).toEqual(expect.arrayContaining(changed))

    const next = runs({ shards: 1, rest: 5000, points: 130 })
    const first = await next()
    expect(first.errors.length).toBeGreaterThan(0)
    expect(first.seen.length).toBeLessThan(400)
    const second = await next()
    expect(new Set([...first.seen, ...second.seen]).size).toBe(400)
  } finally {
    await simulation.end()
  }
}, 60_000)
