import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from './drift-config.ts'

const ON = '[drift.plugins.sales]\nenabled = true\n'

describe('a plugin that somebody writes with one page of documentation', () => {
  test('begins with a command, and passes its own tests', async ({ config }) => {
    const { code, out } = await config.drift(['init', '--plugin', 'sales'])
    expect(code).toBe(0)
    expect(out).toContain('wrote plugins/sales/drift-plugin.json')
    const own = spawnSync(process.execPath, ['--test'], {
      cwd: join(config.folder, 'plugins/sales'),
      encoding: 'utf8',
      // Node's own runner takes a child of another runner for one of its own.
      env: { PATH: process.env.PATH },
    })
    expect(own.stdout).toMatch(/pass 3\n/)
    expect(own.status).toBe(0)
  })

  test('is found, listed, and silent until it is switched on', async ({ config }) => {
    await config.drift(['init', '--plugin', 'sales'])
    const off = await config.drift(['jobs', 'list', '--json'])
    expect(JSON.parse(off.out).find((job: { id: string }) => job.id === 'sales/weekly')).toEqual({
      id: 'sales/weekly',
      title: 'Open findings of the week',
      schedule: '0 9 * * 1',
      timeZone: 'UTC',
      enabled: false,
      due: false,
      running: false,
      gone: false,
      lastRun: null,
      lastOutcome: null,
      lastMessage: null,
      nextDue: null,
    })
    await config.write({ 'check.toml': ON })
    const on = await config.drift(['jobs', 'list'])
    expect(on.out).toMatch(
      /^sales\/weekly +on +0 9 \* \* 1 UTC +2026-11-23 09:00 UTC +- +Open findings of the week$/m,
    )
  })

  test('is run by one scheduler for all, once when it is due', async ({ config }) => {
    await config.drift(['init', '--plugin', 'sales'])
    await config.write({ 'check.toml': ON })
    const due = async (at: string) => (await config.drift(['jobs', 'run', '--due'], at)).out
    expect(await due('2026-11-18T12:00:00Z')).not.toContain('sales')
    // Three Mondays later.
    expect(await due('2026-12-07T10:00:00Z')).toContain(
      'sales/weekly  done  0 open, 0 of them grave; no earlier number',
    )
    expect(await due('2026-12-07T11:00:00Z')).not.toContain('sales')
    expect(await due('2026-12-14T09:00:00Z')).toContain('0 the last time')
  })

  test('goes when its folder goes', async ({ config }) => {
    await config.drift(['init', '--plugin', 'sales'])
    await config.drift(['jobs', 'run', 'sales/weekly'])
    await rm(join(config.folder, 'plugins'), { recursive: true })
    expect((await config.drift(['jobs', 'list'])).out).toMatch(/^sales\/weekly +gone /m)
    expect((await config.drift(['jobs', 'run', '--due'])).out).not.toContain('sales')
    const { code, err } = await config.drift(['jobs', 'run', 'sales/weekly'])
    expect(code).toBe(2)
    expect(err).toContain('there is no job "sales/weekly"')
  })

  test('is never written over', async ({ config }) => {
    await config.drift(['init', '--plugin', 'sales'])
    const again = await config.drift(['init', '--plugin', 'sales'])
    expect(again).toMatchObject({ code: 2 })
    expect(again.err).toContain('plugins/sales is there already')
  })

  test.for(['../up', 'Sales', '__proto__', '', 'a--b'])(
    'is not called %j',
    async (name, { config }) => {
      expect(await config.drift(['init', `--plugin=${name}`])).toMatchObject({ code: 2 })
    },
  )
})
