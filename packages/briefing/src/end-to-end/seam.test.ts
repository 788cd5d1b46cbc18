import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { callPlugin } from '@drift-toolkit/core/host/plugin-call'
import {
  findPlugins,
  type JobResult,
  type JobStore,
  loadPlugins,
  parsePluginConfig,
  runDueJobs,
} from '@drift-toolkit/core/plugins/index'
import { version } from '@drift-toolkit/core/version'
import { afterEach, expect, test } from 'vitest'
import { type Ledger, pluginLedger, scan, weekOfDrift } from '../testing/ledger.ts'
import { serve } from '../testing/server.ts'

/** As core finds it, asks it and runs it: compiled, in a process of its own. */

const PACKAGES = fileURLToPath(new URL('../../..', import.meta.url))

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** What the ledger keeps of jobs. */
const inMemory = (): JobStore => {
  const files = new Map<string, string>()
  return {
    read: async () => new Map(files),
    write: async (changed, _, expected = new Map()) => {
      for (const [path, text] of expected) if ((files.get(path) ?? null) !== text) return false
      for (const [path, text] of changed) {
        if (text === null) files.delete(path)
        else files.set(path, text)
      }
      return true
    },
  }
}

const scheduler = async (config: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-'))
  closing.push(() => rm(folder, { recursive: true }))
  const env = { PATH: process.env.PATH, HOME: process.env.HOME }
  const found = await findPlugins({ workspace: null, bundled: PACKAGES })
  const mine = found.found.filter(({ manifest }) => manifest.name === 'briefing')
  const { plugins, problems } = await loadPlugins(
    { found: mine, problems: [] },
    {
      call: callPlugin,
      config: parsePluginConfig(config).config,
      cwd: folder,
      env,
      version,
      timeoutMs: 60_000,
    },
  )
  expect(problems).toEqual([])
  const store = inMemory()
  const logged: string[] = []
  const log = (message: string) => {
    logged.push(message)
  }
  return async (now: string, ledger: Ledger): Promise<Pick<JobResult, 'outcome' | 'message'>> => {
    const world = {
      call: callPlugin,
      now: () => new Date(now),
      ledger: pluginLedger(ledger),
      github: null,
      home: null,
      dryRun: false,
      cwd: folder,
      env,
      log: { debug: log, info: log, warning: log },
      clean: (text: string) => text,
    }
    const [result] = await runDueJobs({ world, plugins, store })
    const { outcome, message } = result ?? expect.unreachable(logged.join('\n'))
    return { outcome, message }
  }
}

test('a week of drift, Mondays at nine: sent once; the next one is quiet', {
  timeout: 120_000,
}, async () => {
  const slack = await serve([{ body: 'ok' }])
  closing.push(slack.close)
  const run = await scheduler(
    `briefing.enabled=true
     briefing.timezone=Europe/London
     briefing.slack-webhook=${slack.url}/services/T0/B0/SECRET
     briefing.hosts=${slack.host}`,
  )
  const monday = '2026-03-23T09:05:00Z'
  const drift = weekOfDrift(new Date(monday))
  // Seen for the first time on a Friday: nothing fell due yet.
  expect(await run('2026-03-20T12:00:00Z', drift)).toMatchObject({ outcome: 'not-due' })
  expect(await run('2026-03-23T08:55:00Z', drift)).toMatchObject({ outcome: 'not-due' })
  expect(await run(monday, drift)).toEqual({
    outcome: 'done',
    message: 'sent to slack-webhook',
  })
  expect(await run('2026-03-23T10:05:00Z', drift)).toMatchObject({ outcome: 'not-due' })
  expect(slack.received).toHaveLength(1)
  expect(slack.received[0]?.body).toContain('3 drifted · ▲ 2 since last week')

  // Summer time began: nine in London is eight in UTC. The worst is mended, and nothing is new.
  const mended: Ledger = {
    states: drift.states.filter(({ domain }) => domain !== 'infra'),
    scans: [...drift.scans, scan('2026-03-28T02:00:00.000Z')],
    events: drift.events,
  }
  expect(await run('2026-03-30T07:55:00Z', mended)).toMatchObject({ outcome: 'not-due' })
  expect(await run('2026-03-30T08:05:00Z', mended)).toEqual({
    outcome: 'done',
    message: 'a quiet week: nothing sent',
  })
  expect(slack.received).toHaveLength(1)
})
