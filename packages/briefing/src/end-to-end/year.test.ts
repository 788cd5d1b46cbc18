import { known, type Severity } from '@drift-toolkit/core'
import { openLedger } from '@drift-toolkit/core/ledger/ledger'
import {
  jobsOf,
  loadPlugins,
  type PluginWorld,
  pluginLedger,
  runDueJobs,
} from '@drift-toolkit/core/plugins/index'
import { version } from '@drift-toolkit/core/version'
import { beforeAll, describe, expect, test } from 'vitest'
import { finding, memoryStore, night } from '../../../../test/examples/ledger.ts'
import plugin, { send } from '../index.ts'
import { jobContext } from '../testing/ledger.ts'
import { serve } from '../testing/server.ts'

/**
 * A year of nights, each written into the ledger as a scan writes it, and an hourly scheduler that runs
 * the briefing. What it said is compared with what this test knows to have been open.
 */

const HOUR = 3_600_000
const at = (text: string): number => Date.parse(text)

const [FROM, TO] = [at('2027-10-24T00:00:00Z'), at('2028-11-07T00:00:00Z')]

/** Weeks in which no workflow ran: three Mondays, and eight. */
const AWAY = [
  [at('2027-12-18T00:00:00Z'), at('2028-01-05T00:00:00Z')],
  [at('2028-07-01T00:00:00Z'), at('2028-08-23T00:00:00Z')],
] as const
/** Weeks in which nothing happens. */
const STILL = [at('2028-02-20T00:00:00Z'), at('2028-03-12T00:00:00Z')] as const

const isIn = (time: number, [start, end]: readonly [number, number]) => time >= start && time < end

/** The same year each time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
const dice = (() => {
  let state = 2028
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
})()

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
const rank = (severity: Severity) => SEVERITIES.indexOf(severity)
const REPOSITORIES = ['acme/api', 'acme/web', 'acme/shop', 'acme/data']
const DOMAINS = ['code', 'infra'] as const

/** What is wrong in the world, by repository, domain and fingerprint. */
interface Wrong {
  severity: Severity
  exempted: boolean
}
const world = new Map<string, Wrong>()

/** What people break and mend in a day. */
const aDayPasses = (): void => {
  for (let times = dice(3); times > 0; times -= 1) {
    const kind = dice(12)
    const key = `${REPOSITORIES[dice(4)]} ${DOMAINS[dice(2)]} f${kind}`
    const wrong = world.get(key)
    if (kind === 11) world.set(key, { severity: 'info', exempted: false })
    else if (wrong === undefined) {
      // Critical ones are rare, or no week would ever be quiet.
      const severity = SEVERITIES[dice(12) === 0 ? 0 : 1 + dice(3)] ?? 'low'
      world.set(key, { severity, exempted: false })
    } else if (wrong.exempted) continue
    else if (dice(4) === 0) world.set(key, { ...wrong, severity: SEVERITIES[1 + dice(3)] ?? 'low' })
    else if (dice(8) === 0) world.set(key, { ...wrong, exempted: true })
    else world.delete(key)
  }
  for (const [key, { severity, exempted }] of world) {
    if (severity === 'critical' && !exempted && dice(4) > 0) world.delete(key)
  }
}

/** What counts: neither exempted nor info. */
const counted = (): Map<string, Severity> =>
  new Map(
    [...world].flatMap(([key, { severity, exempted }]) =>
      exempted || severity === 'info' ? [] : [[key, severity] as const],
    ),
  )

interface Said {
  window: { start: string; end: string }
  open: number
  severity: Record<string, number>
  delta: number | null
  new: number
  worse: number
  resolved: number
}

/** One run of the job that was due. */
interface Monday {
  now: string
  outcome: string
  message: string
  said: Said | null
}

const mondays: Monday[] = []
/** What was open after the scans of a night, oldest first. */
interface Night {
  finished: number
  open: Map<string, Severity>
  exempted: Set<string>
}
const nights: Night[] = []
const after = (time: number): Night =>
  nights.findLast(({ finished }) => finished <= time) ?? expect.unreachable()
const openAt = (time: number): Map<string, Severity> => after(time).open

const CONFIG = {
  enabled: true,
  timezone: 'Europe/London',
  title: 'Acme',
}

beforeAll(async () => {
  const hook = await serve([{ status: 204 }])
  const store = memoryStore()
  const config = { ...CONFIG, 'webhook-url': `${hook.url}/drift`, hosts: [hook.host] }
  let now = FROM
  const call: PluginWorld['call'] = async ({ what, input }) => {
    if (what === 'describe') {
      const jobs = await plugin.jobs?.({ config })
      return known({ said: { jobs }, unresolved: {} })
    }
    const { context } = input as { context: Record<string, string> }
    const job = jobContext({ states: [], scans: [], events: [] }, config, {
      ...context,
      now: new Date(now),
      due: new Date(context.due ?? ''),
      ledger: pluginLedger(openLedger(store)),
    })
    return known({ value: await send(job) })
  }
  const around = { call, cwd: '/config', env: {} }
  const manifest = { name: 'briefing', version: '1.0.0', core: '*', main: 'lib/index.js' }
  const { plugins } = await loadPlugins(
    { found: [{ manifest, root: '/config', place: 'folder' }], problems: [] },
    { ...around, config: new Map([['briefing', config]]), version },
  )
  const schedulerRuns = async () => {
    const ledger = openLedger(store)
    const arrived = hook.received.length
    const quiet = { debug() {}, info() {}, warning() {} }
    const [result] = await runDueJobs({
      plugins,
      store: jobsOf(ledger),
      world: {
        ...around,
        now: () => new Date(now),
        ledger: pluginLedger(ledger),
        github: null,
        home: null,
        dryRun: false,
        log: quiet,
        clean: (text) => text,
      },
    })
    if (result === undefined || result.outcome === 'not-due') return
    expect(hook.received.length - arrived).toBeLessThanOrEqual(1)
    const body = hook.received[arrived]?.body
    mondays.push({
      now: new Date(now).toISOString(),
      outcome: result.outcome,
      message: result.message,
      said: body === undefined ? null : JSON.parse(body),
    })
  }
  const scansRun = async () => {
    for (const domain of DOMAINS) {
      const looks = REPOSITORIES.map((name) => ({
        name,
        findings: [...world].flatMap(([key, { severity, exempted }]) => {
          const [repository, of, fingerprint = ''] = key.split(' ')
          if (repository !== name || of !== domain) return []
          const exemption = { reason: 'later', owner: '@acme/ops', expires: '2030-01-01' }
          return [finding(fingerprint, { severity, ...(exempted ? { exempted: exemption } : {}) })]
        }),
      }))
      const started = new Date(now + DOMAINS.indexOf(domain) * 600_000).toISOString()
      await night(store, looks, { started, domain })
    }
    const exempted = [...world].flatMap(([key, wrong]) => (wrong.exempted ? [key] : []))
    nights.push({ finished: now + 700_000, open: counted(), exempted: new Set(exempted) })
  }
  for (; now < TO; now += HOUR) {
    const hour = new Date(now).getUTCHours()
    if (hour === 0 && !isIn(now, STILL)) aDayPasses()
    if (now === STILL[0]) {
      for (const [key, { severity }] of world) if (severity === 'critical') world.delete(key)
    }
    if (AWAY.some((span) => isIn(now, span))) continue
    // One night in ten no runner was to be had.
    if (hour === 2 && dice(10) > 0) await scansRun()
    const isMonday = new Date(now).getUTCDay() === 1
    if (isMonday ? hour >= 7 && hour <= 11 : hour === 12) {
      now += 17 * 60_000
      await schedulerRuns()
      now -= 17 * 60_000
    }
  }
  await hook.close()
}, 240_000)

const sent = () => mondays.flatMap(({ said }) => said ?? [])

describe('a year of nights', () => {
  test('has a briefing on each Monday at nine in London, summer and winter, leap day and all', () => {
    const times = mondays.map(({ now }) => now)
    const inTime = times.filter((time) => {
      const [weekday, hour] = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        weekday: 'long',
        hour: 'numeric',
      })
        .format(new Date(time))
        .split(/,? (?:at )?/)
      return weekday === 'Monday' && hour === '09'
    })
    // After weeks in which nothing ran, the first run comes when it comes.
    expect(times.filter((time) => !inTime.includes(time))).toEqual([
      '2028-01-05T12:17:00.000Z',
      '2028-08-23T12:17:00.000Z',
    ])
    expect(inTime).toContain('2028-03-20T09:17:00.000Z')
    expect(inTime).toContain('2028-03-27T08:17:00.000Z')
    expect(inTime).toContain('2028-10-23T08:17:00.000Z')
    expect(inTime).toContain('2028-10-30T09:17:00.000Z')
    expect(inTime).toContain('2028-03-06T09:17:00.000Z')
    expect(new Set(mondays.map(({ outcome }) => outcome))).toEqual(new Set(['done']))
    expect(mondays.length).toBeGreaterThan(40)
  })

  test('says what was open, week by week', () => {
    for (const said of sent()) {
      const open = openAt(Date.parse(said.window.end))
      const bySeverity = Object.fromEntries(
        SEVERITIES.slice(0, 4).map((severity) => [
          severity,
          [...open.values()].filter((one) => one === severity).length,
        ]),
      )
      expect({ end: said.window.end, open: said.open, severity: said.severity }).toEqual({
        end: said.window.end,
        open: open.size,
        severity: bySeverity,
      })
    }
  })

  test('says what became of it since the start of the window', () => {
    const [first, ...others] = sent()
    // Nobody had looked a week before.
    expect(first?.delta).toBeNull()
    for (const said of others) {
      const before = openAt(Date.parse(said.window.start))
      const { open: now, exempted } = after(Date.parse(said.window.end))
      const isWorse = (key: string, severity: Severity) => {
        const was = before.get(key)
        return was !== undefined && rank(severity) < rank(was)
      }
      const { window, delta, new: opened, worse, resolved } = said
      expect({ window, delta, opened, worse, resolved }).toEqual({
        window,
        delta: now.size - before.size,
        opened: [...now.keys()].filter((key) => !before.has(key)).length,
        worse: [...now].filter(([key, severity]) => isWorse(key, severity)).length,
        // What was exempted meanwhile is not open any more, and not resolved either.
        resolved: [...before.keys()].filter((key) => !now.has(key) && !exempted.has(key)).length,
      })
    }
  })

  test('leaves no gap: each looks back to the last one at least, as far as the ledger keeps it', () => {
    const gaps = mondays.flatMap(({ said }, index) => {
      const last = mondays[index - 1]?.now
      return said === null || last === undefined || said.window.start <= last
        ? []
        : [`${last} to ${said.window.start}`]
    })
    // Eight weeks are too many to be caught up with: then it is the last one alone. Three are not.
    expect(gaps).toEqual(['2028-06-26T08:17:00.000Z to 2028-08-16T12:17:00.000Z'])
  })

  test('adds up: what is open now is what was open, and all that was told since', () => {
    const inRow = mondays.slice(mondays.findIndex(({ now }) => now.startsWith('2028-01-17')))
    const told = inRow.slice(
      0,
      inRow.findIndex(({ now }) => now.startsWith('2028-08')),
    )
    const [first, ...rest] = told.filter(({ said }) => said !== null)
    const opens = rest.reduce((sum, { said }) => sum + (said?.delta ?? 0), first?.said?.open ?? 0)
    const quiet = told.filter(({ said }) => said === null)
    const mended = quiet.reduce((sum, { now }) => {
      const last = mondays[mondays.findIndex((one) => one.now === now) - 1]?.now ?? ''
      return sum + openAt(Date.parse(now)).size - openAt(Date.parse(last)).size
    }, 0)
    expect(opens + mended).toBe(told.at(-1)?.said?.open)
  })

  test('is silent in quiet weeks, and in no others', () => {
    const silent = mondays.filter(({ said }) => said === null)
    expect(new Set(silent.map(({ message }) => message))).toEqual(
      new Set(['a quiet week: nothing sent']),
    )
    // Nothing happened in these weeks, and nothing critical was open.
    expect(silent.map(({ now }) => now.slice(0, 10))).toEqual(
      expect.arrayContaining(['2028-02-28', '2028-03-06']),
    )
    for (const [index, { now, said }] of mondays.entries()) {
      const last = mondays[index - 1]
      if (last === undefined) continue
      const before = openAt(Date.parse(said?.window.start ?? last.now))
      const open = openAt(Date.parse(now))
      const isNews = [...open].some(([key, severity]) => {
        const was = before.get(key)
        return severity === 'critical' || was === undefined || rank(severity) < rank(was)
      })
      expect([now, isNews]).toEqual([now, said !== null])
    }
  })
})
