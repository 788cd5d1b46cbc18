import { readFileSync } from 'node:fs'
import type { PluginJob } from '@drift-toolkit/core'
import { describe, expect, it, test } from 'vitest'
import * as entry from './index.ts'

const { default: plugin } = entry

const jobs = (config: Record<string, unknown> = {}) =>
  plugin.jobs?.({ config: config as Parameters<NonNullable<typeof plugin.jobs>>[0]['config'] })

describe('what the plugin brings', () => {
  it('a job that is silent until it is switched on', () => {
    expect(jobs()).toMatchObject([
      { id: 'weekly', schedule: '0 9 * * 1', timeZone: 'UTC', enabled: false },
    ])
    const told = { enabled: 'true', schedule: '0 8 * * 5', timezone: 'Europe/London' }
    expect(jobs(told)).toMatchObject([
      { schedule: '0 8 * * 5', timeZone: 'Europe/London', enabled: true },
    ])
  })

  it('a configuration that is wrong is said when it is asked', () => {
    expect(() => jobs({ enabld: true })).toThrow('"enabld" is not known: enabled?')
  })

  it('functions by reference, which this module exports', () => {
    const all = [...((jobs() as readonly PluginJob[]) ?? []), ...(plugin.commands ?? [])]
    expect(all.map(({ run }) => run.export)).toEqual(['send', 'brief'])
    for (const { run } of all) expect(entry).toHaveProperty(run.export, expect.any(Function))
  })
})

test('the manifest names the compiled form of this module', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../drift-plugin.json', import.meta.url), 'utf8'),
  ) as { main: string; name: string }
  expect(manifest).toMatchObject({ name: 'briefing', main: 'lib/index.js' })
  const { commands = [] } = plugin
  expect(commands.map(({ run }) => run.module)).toEqual([manifest.main])
})
