import { describe, expect, test } from 'vitest'
import { type Known, known, unknown } from '../model/index.ts'
import { parseSchedule } from '../standards/schedule.ts'
import type { PluginCall } from './call.ts'
import type { JobStore } from './job-store.ts'
import { listJobs } from './list-jobs.ts'
import type { LoadedJob, LoadedPlugin } from './read-plugin.ts'
import { runDueJobs, runJob } from './run-jobs.ts'
import type { PluginWorld } from './world.ts'

const MONDAYS: LoadedJob = {
  id: 'weekly',
  title: 'Numbers of the week',
  schedule: '0 9 * * 1',
  timeZone: 'Europe/London',
  enabled: true,
  run: { module: './index.js', export: 'weekly' },
  at: parseSchedule('0 9 * * 1', 'Europe/London'),
  timeoutMs: 300_000,
}

const pluginWith = (...jobs: LoadedJob[]): LoadedPlugin => ({
  manifest: { name: 'sales', version: '1.0.0', core: '*', main: './index.js' },
  root: '/checkout/plugins/sales',
  place: 'folder',
  config: {},
  jobs,
  checks: [],
  surfaces: [],
  severity: [],
  commands: [],
})

/** A ledger in memory that compares before it swaps. */
const memoryStore = (): JobStore & { files: Map<string, string> } => {
  const files = new Map<string, string>()
  return {
    files,
    read: async () => new Map(files),
    async write(changes, _, expected = new Map()) {
      for (const [path, text] of expected) if ((files.get(path) ?? null) !== text) return false
      for (const [path, text] of changes) {
        if (text === null) files.delete(path)
        else files.set(path, text)
      }
      return true
    },
  }
}

/** A week in which nothing is real: the clock is moved, and what jobs do is written down. */
const stage = (job: LoadedJob = MONDAYS) => {
  const store = memoryStore()
  const calls: { due: string; memory: unknown }[] = []
  let now = '2026-11-18T12:00:00Z'
  let answer: (call: PluginCall) => Promise<Known<unknown>> = async () =>
    known({ value: { message: 'sent', memory: { sent: calls.length } } })
  const world: PluginWorld = {
    async call(call) {
      const { context } = call.input as { context: { due: string; memory: unknown } }
      calls.push({ due: context.due, memory: context.memory })
      return answer(call)
    },
    now: () => new Date(now),
    ledger: {
      description: '.drift',
      states: async () => [],
      scans: async () => [],
      events: async () => [],
    },
    github: null,
    home: null,
    dryRun: false,
    cwd: '/checkout',
    env: {},
    log: { debug() {}, info() {}, warning() {} },
    clean: (text) => text.replaceAll('s3cret-value', '***'),
  }
  let plugins = [pluginWith(job)]
  return {
    store,
    calls,
    world,
    at(time: string) {
      now = time
    },
    answers(next: typeof answer) {
      answer = next
    },
    becomes(next: Partial<LoadedJob>) {
      plugins = [pluginWith({ ...job, ...next })]
    },
    removed() {
      plugins = []
    },
    input: () => ({ world, plugins, store }),
    due: (more: Partial<PluginWorld> = {}) =>
      runDueJobs({ world: { ...world, ...more }, plugins, store }),
    list: () => listJobs({ plugins, store, now: new Date(now) }),
    outcomes: async () => (await runDueJobs({ world, plugins, store })).map((r) => r.outcome),
  }
}

describe('a job', () => {
  test('seen for the first time owes nothing for the past, and is run when it next falls due', async () => {
    const week = stage()
    expect(await week.outcomes()).toEqual(['not-due'])
    week.at('2026-11-23T08:59:00Z')
    expect(await week.outcomes()).toEqual(['not-due'])
    week.at('2026-11-23T09:07:00Z')
    expect(await week.due()).toEqual([
      { id: 'sales/weekly', outcome: 'done', message: 'sent', due: '2026-11-23T09:00:00.000Z' },
    ])
    week.at('2026-11-23T10:07:00Z')
    expect(await week.outcomes()).toEqual(['not-due'])
    expect(week.calls).toEqual([{ due: '2026-11-23T09:00:00.000Z', memory: null }])
  })

  test('missed for weeks is run once, for the last time', async () => {
    const week = stage()
    await week.due()
    week.at('2026-12-30T00:00:00Z')
    expect(await week.outcomes()).toEqual(['done'])
    expect(await week.outcomes()).toEqual(['not-due'])
    expect(week.calls.map(({ due }) => due)).toEqual(['2026-12-28T09:00:00.000Z'])
  })

  test('is given what it remembered', async () => {
    const week = stage()
    await week.due()
    for (const day of ['23', '30']) {
      week.at(`2026-11-${day}T09:30:00Z`)
      await week.due()
    }
    expect(week.calls.map(({ memory }) => memory)).toEqual([null, { sent: 1 }])
  })

  test('runs at nine in London, summer or winter', async () => {
    const week = stage()
    week.at('2026-03-20T00:00:00Z')
    await week.due()
    // Summer time began on 29 March 2026.
    for (const time of ['2026-03-23T09:00:00Z', '2026-03-30T07:59:00Z', '2026-03-30T08:00:00Z']) {
      week.at(time)
      await week.due()
    }
    expect(week.calls.map(({ due }) => due)).toEqual([
      '2026-03-23T09:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
    ])
  })

  test('in the hour that comes twice runs once', async () => {
    const night = {
      schedule: '30 1 * * *',
      at: parseSchedule('30 1 * * *', 'Europe/London'),
    }
    const week = stage({ ...MONDAYS, ...night })
    week.at('2026-10-24T12:00:00Z')
    await week.due()
    // On 25 October 2026 it is half past one twice in London: 00:30 and 01:30 UTC.
    for (let minute = 0; minute < 12 * 60; minute += 10) {
      week.at(new Date(Date.UTC(2026, 9, 24, 22, minute)).toISOString())
      await week.due()
    }
    expect(week.calls).toHaveLength(1)
  })

  test('of a leap day waits for one', async () => {
    const leap = { schedule: '0 0 29 2 *', at: parseSchedule('0 0 29 2 *'), timeZone: 'UTC' }
    const week = stage({ ...MONDAYS, ...leap })
    await week.due()
    week.at('2028-02-28T23:59:00Z')
    expect(await week.outcomes()).toEqual(['not-due'])
    week.at('2028-03-01T00:00:00Z')
    expect(await week.outcomes()).toEqual(['done'])
    expect(week.calls.map(({ due }) => due)).toEqual(['2028-02-29T00:00:00.000Z'])
  })

  test('that is switched off is silent, leaves nothing in the ledger, and owes nothing when it is switched on', async () => {
    const week = stage({ ...MONDAYS, enabled: false })
    week.at('2026-11-23T10:00:00Z')
    expect(await week.outcomes()).toEqual(['off'])
    expect(week.store.files.size).toBe(0)
    week.becomes({ enabled: true })
    expect(await week.outcomes()).toEqual(['not-due'])
    week.becomes({ enabled: false })
    await week.due()
    week.at('2026-12-01T00:00:00Z')
    week.becomes({ enabled: true })
    expect(await week.outcomes()).toEqual(['not-due'])
    expect(week.calls).toEqual([])
  })

  test('with another schedule counts from when that was seen', async () => {
    const week = stage()
    await week.due()
    week.at('2026-11-25T12:00:00Z')
    week.becomes({ schedule: '0 9 * * 2', at: parseSchedule('0 9 * * 2', 'Europe/London') })
    expect(await week.outcomes()).toEqual(['not-due'])
    week.at('2026-12-01T09:00:00Z')
    expect(await week.outcomes()).toEqual(['done'])
  })
})

describe('a job that does not end well', () => {
  const onMonday = async (answer: (call: PluginCall) => Promise<Known<unknown>>) => {
    const week = stage()
    await week.due()
    week.at('2026-11-23T09:07:00Z')
    week.answers(answer)
    return week
  }

  test('failed: it is run again the next time, until it falls due anew', async () => {
    const week = await onMonday(async () => known({ threw: 'it threw no route with s3cret-value' }))
    expect(await week.due()).toMatchObject([
      { outcome: 'failed', message: 'it threw no route with ***' },
    ])
    expect([...week.store.files.values()].join()).not.toContain('s3cret-value')
    week.at('2026-11-23T10:07:00Z')
    await week.due()
    week.at('2026-11-30T09:07:00Z')
    week.answers(async () => known({ value: { message: 'sent' } }))
    expect(await week.outcomes()).toEqual(['done'])
    expect(week.calls.map(({ due }) => due.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-30',
    ])
  })

  test('said that something is left: what it did is remembered, and it is run again', async () => {
    const week = await onMonday(async () =>
      known({ value: { message: '1 of 2 channels', memory: ['#a'], failed: true } }),
    )
    expect(await week.outcomes()).toEqual(['failed'])
    expect(await week.outcomes()).toEqual(['failed'])
    expect(week.calls.at(-1)?.memory).toEqual(['#a'])
  })

  test('lost: what it did is unknown, so it is not run again for that time', async () => {
    const week = await onMonday(async () => unknown('it ended its own process (exit 1)'))
    expect(await week.outcomes()).toEqual(['lost'])
    week.at('2026-11-23T10:07:00Z')
    expect(await week.outcomes()).toEqual(['not-due'])
    expect((await week.list())[0]?.last).toMatchObject({ outcome: 'lost' })
  })

  test('the scheduler died in the middle: told once its claim is over, and not run again', async () => {
    const week = await onMonday(() => new Promise(() => {}))
    void week.due()
    await expect.poll(() => week.calls.length).toBe(1)
    week.at('2026-11-23T09:10:00Z')
    expect(await week.outcomes()).toEqual(['running'])
    expect((await week.list())[0]).toMatchObject({ running: true })
    week.at('2026-11-23T10:10:00Z')
    const [lost] = await week.due()
    expect(lost).toMatchObject({ outcome: 'lost', due: '2026-11-23T09:00:00.000Z' })
    expect(lost?.message).toMatch(/never came to an end; .*not run again for 2026-11-23/)
    expect(await week.outcomes()).toEqual(['not-due'])
    expect(week.calls).toHaveLength(1)
  })

  test('answers without sense are no crash', async () => {
    const week = await onMonday(async () => known({ value: 42 }))
    expect(await week.due()).toMatchObject([
      { outcome: 'done', message: 'ended without a message' },
    ])
  })

  test('the ledger is broken or edited by hand: it counts as seen for the first time', async () => {
    const week = await onMonday(async () => known({ value: { message: 'sent' } }))
    week.store.files.set('jobs/sales/weekly.json', '{"version":1,"since":"yester')
    expect(await week.outcomes()).toEqual(['not-due'])
    week.at('2026-11-30T09:00:00Z')
    expect(await week.outcomes()).toEqual(['done'])
  })

  test('a later drift-toolkit wrote its record: it is not run, and the record stays', async () => {
    const week = stage()
    const path = 'jobs/sales/weekly.json'
    const text = '{"version":2,"claims":[]}'
    week.store.files.set(path, text)
    const [ended] = await week.due()
    expect(ended).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/weekly\.json of the ledger is of version 2, and this/),
    })
    expect([week.calls, week.store.files.get(path)]).toEqual([[], text])
  })

  test('the ledger cannot be written afterwards: that is said, and the claim keeps it from being run again', async () => {
    const week = await onMonday(async () => known({ value: { message: 'sent' } }))
    const { write } = week.store
    let writes = 0
    week.store.write = async (...given) => {
      writes += 1
      if (writes > 1) throw new Error('no route to host')
      return write(...given)
    }
    expect((await week.due())[0]?.message).toMatch(/^sent \(.*no route to host/)
    week.store.write = write
    week.at('2026-11-23T12:00:00Z')
    expect(await week.outcomes()).toEqual(['lost'])
    expect(week.calls).toHaveLength(1)
  })
})

test('of ten schedulers at the same moment one runs the job', async () => {
  const week = stage()
  await week.due()
  week.at('2026-11-23T09:00:00Z')
  const all = await Promise.all(Array.from({ length: 10 }, () => week.outcomes()))
  expect(all.flat().filter((outcome) => outcome === 'done')).toHaveLength(1)
  expect(week.calls).toHaveLength(1)
})

test('a dry run runs what is due and leaves the ledger as it is', async () => {
  const week = stage()
  await week.due()
  week.at('2026-11-23T09:00:00Z')
  const before = new Map(week.store.files)
  expect((await week.due({ dryRun: true })).map((r) => r.outcome)).toEqual(['done'])
  expect(week.store.files).toEqual(before)
  expect(await week.outcomes()).toEqual(['done'])
})

describe('by hand', () => {
  test('a job runs whether it is due, or on, or not', async () => {
    const week = stage({ ...MONDAYS, enabled: false })
    expect(await runJob('sales/weekly', week.input())).toMatchObject({ outcome: 'done', due: null })
    expect(await runJob('sales/monthly', week.input())).toBeNull()
  })

  test('in between it does not stand for the next time', async () => {
    const week = stage()
    await week.due()
    await runJob('sales/weekly', week.input())
    week.at('2026-11-23T09:00:00Z')
    expect(await week.outcomes()).toEqual(['done'])
  })

  test('when it is due it is the run for that time', async () => {
    const week = stage()
    await week.due()
    week.at('2026-11-23T09:10:00Z')
    expect(await runJob('sales/weekly', week.input())).toMatchObject({
      due: '2026-11-23T09:00:00.000Z',
    })
    expect(await week.outcomes()).toEqual(['not-due'])
  })

  test('without a ledger it runs all the same; what is due cannot be known then', async () => {
    const week = stage()
    const without = { ...week.input(), store: null }
    expect(await runJob('sales/weekly', without)).toMatchObject({ outcome: 'done' })
    expect(await runDueJobs(without)).toEqual([])
  })
})

describe('the list', () => {
  test('shows when a job runs next, and that it is due', async () => {
    const week = stage()
    expect(await week.list()).toMatchObject([
      {
        id: 'sales/weekly',
        enabled: true,
        next: '2026-11-23T09:00:00.000Z',
        due: false,
        last: null,
      },
    ])
    await week.due()
    week.at('2026-11-24T00:00:00Z')
    expect(await week.list()).toMatchObject([{ next: '2026-11-23T09:00:00.000Z', due: true }])
    await week.due()
    expect(await week.list()).toMatchObject([
      { next: '2026-11-30T09:00:00.000Z', due: false, last: { outcome: 'done', message: 'sent' } },
    ])
  })

  test('shows one that is switched off, without a next time', async () => {
    const week = stage({ ...MONDAYS, enabled: false })
    expect(await week.list()).toMatchObject([{ enabled: false, next: null, due: false }])
  })

  test('shows a job whose plugin is gone as gone', async () => {
    const week = stage()
    await week.due()
    week.removed()
    expect(await week.list()).toMatchObject([
      { id: 'sales/weekly', title: 'Numbers of the week', gone: true, next: null },
    ])
    expect(await week.due()).toEqual([])
  })
})
