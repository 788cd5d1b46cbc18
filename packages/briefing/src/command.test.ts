import type { CommandContext, Json } from '@drift-toolkit/core'
import { afterEach, describe, expect, it, test } from 'vitest'
import { brief } from './command.ts'
import {
  ago,
  finding,
  jobContext,
  type Ledger,
  scan,
  state,
  weekOfDrift,
} from './testing/ledger.ts'
import { serve } from './testing/server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const run = async (
  options: CommandContext['options'],
  config: Record<string, Json> = {},
  ledger: Ledger = weekOfDrift(),
) => {
  const said = { stdout: '', stderr: '' }
  const code = await brief({
    ...jobContext(ledger, config),
    options,
    positionals: [],
    out: (text) => {
      said.stdout += text
    },
    err: (text) => {
      said.stderr += text
    },
  })
  return { code, ...said }
}

const quiet: Ledger = {
  states: [state('acme/api', [finding('a', 'low')])],
  scans: [scan(ago(9)), scan(ago(1))],
  events: [],
}

test('--preview: as it is read, and as the Block Kit Builder takes it; nothing is sent', async () => {
  const config = { slack: { webhook: '$NOT_SET_HERE' }, html: 'never-written.html' }
  const { code, stdout, stderr } = await run({ preview: true }, config)
  const at = stdout.indexOf('\n\n{\n')
  expect(stdout).toMatch(/^Drift briefing — Production\n3 drifted · ▲ 2 since last week\n/)
  expect(JSON.parse(stdout.slice(at))).toMatchObject({
    blocks: [{ type: 'header' }, {}, {}, {}, {}, {}, {}, {}, {}],
  })
  expect([code, stderr]).toEqual([0, ''])
})

test.each([
  ['slack', '{\n  "blocks": ['],
  ['teams', '{\n  "type": "message"'],
  ['json', '[\n  {\n    "version": 1'],
  ['html', '<!doctype html>'],
  ['markdown', '## Drift briefing — Production'],
  ['text', 'Drift briefing — Production\n'],
])('--format %s', async (format, start) => {
  const { stdout, code } = await run({ preview: true, format })
  expect(stdout.startsWith(start)).toBe(true)
  expect(code).toBe(0)
})

test('a quiet week says so; --always shows the green line', async () => {
  expect(await run({ preview: true }, {}, quiet)).toMatchObject({
    code: 0,
    stdout: 'a quiet week: nothing would be sent\n',
  })
  const { stdout } = await run({ preview: true, always: true }, {}, quiet)
  expect(stdout).toContain('🟢 All quiet')
})

test('--since looks further back; --system tells of one alone', async () => {
  const { stdout } = await run({ preview: true, format: 'text', since: '1d' })
  expect(stdout).toContain('unchanged since yesterday')
  const one = await run(
    { preview: true, format: 'text', system: 'acme/WEB', always: true },
    { by: 'repository' },
  )
  expect(one.stdout).toMatch(/^Drift briefing — acme\/web/)
})

describe('--webhook', () => {
  const server = async (status: number, body = 'ok') => {
    const one = await serve([{ status, body }])
    closing.push(one.close)
    return { ...one, hook: `${one.url}/services/T0/B0/SECRET` }
  }

  it('sends it there and nowhere else; the machine itself needs no configuration', async () => {
    const [typed, configured] = [await server(200), await server(200)]
    const found = await run(
      { webhook: typed.hook },
      { 'teams-webhook': `${configured.url}/x`, hosts: [configured.host] },
    )
    expect(found).toEqual({ code: 0, stdout: 'sent to slack-webhook\n', stderr: '' })
    expect(JSON.parse(typed.received[0]?.body ?? '')).toHaveProperty('blocks')
    expect(configured.received).toHaveLength(0)
  })

  it.each([
    ['teams', 'attachments'],
    ['json', 'kind'],
  ])('in the form of %s', async (format, key) => {
    const { hook, received } = await server(200)
    await run({ webhook: hook, format })
    expect(JSON.parse(received[0]?.body ?? '')).toHaveProperty(key)
  })

  it('a refusal is an exit code of its own, and shows no address', async () => {
    const { hook } = await server(404, 'no_service')
    const { code, stdout, stderr } = await run({ webhook: hook })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('the webhook was revoked')
    expect(stderr).not.toMatch(/SECRET|127\.0/)
  })

  it('other hosts have to be configured', async () => {
    const { code, stderr } = await run({ webhook: 'https://evil.example/SECRET' })
    expect(code).toBe(3)
    expect(stderr).toContain('its host is not among those that are allowed')
    expect(stderr).not.toMatch(/evil|SECRET/)
  })
})

test.each<[CommandContext['options'], string]>([
  [{ since: 'a week' }, '--since: 7d, 12h or 2w is expected'],
  [{ format: 'slak' }, '--format: "slak" is not known: slack?'],
  [{ format: 'html', webhook: 'https://hooks.slack.com/x' }, 'slack, teams or json is expected'],
])('%j is wrong', async (options, message) => {
  const { code, stderr, stdout } = await run(options)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})

test('with no place to send to, it is shown', async () => {
  const { code, stdout, stderr } = await run({ format: 'text' })
  expect(code).toBe(0)
  expect(stdout).toContain('3 drifted')
  expect(stderr).toBe('briefing: there is no place to send to; this is what would be sent\n')
})
