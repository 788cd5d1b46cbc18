import type { Json } from '@drift-toolkit/core'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { send } from '../job.ts'
import { ago, finding, jobContext, scan, state, weekOfDrift } from '../testing/ledger.ts'

/** Slack, as far as a message goes: real HTTP, channels, threads, webhooks, scopes. */

const TOKEN = 'xoxb-local-test-of-the-briefing'
const HOOK = '/services/T000000001/B000000001/X000000001'

interface Message {
  ts: string
  text: string
  thread_ts?: string
  reply_count?: number
  blocks?: { type: string; text?: { text: string } }[]
}

let slack: Emulator

beforeAll(async () => {
  slack = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Acme', domain: 'acme' },
        users: [{ name: 'drift', real_name: 'Drift', email: 'drift@example.com' }],
        channels: [{ name: 'general' }, { name: 'drift' }, { name: 'payments' }],
        tokens: [
          {
            token: TOKEN,
            user: 'drift',
            scopes: [
              'chat:write',
              'channels:read',
              'channels:history',
              'channels:join',
              'channels:manage',
            ],
          },
          { token: 'xoxb-reads-only', user: 'drift', scopes: ['channels:read'] },
        ],
        strict_scopes: true,
      },
    },
  })
})
afterAll(() => slack.close())
beforeEach(() => slack.reset())

const api = async (method: string, parameters: Record<string, string> = {}) => {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(parameters),
  })
  return (await response.json()) as Record<string, unknown>
}

const channelId = async (name: string): Promise<string> => {
  const { channels } = await api('conversations.list')
  const found = (channels as { id: string; name: string }[]).find((one) => one.name === name)
  return found?.id ?? expect.unreachable(`no channel ${name}`)
}

/** What stands in a channel, newest first; threads are not part of it. */
const messagesIn = async (name: string): Promise<Message[]> => {
  const { messages } = await api('conversations.history', { channel: await channelId(name) })
  return (messages as Message[]).filter(({ text }) => text.startsWith('Drift briefing'))
}

const answersTo = async (name: string, { ts }: Message): Promise<Message[]> => {
  const { messages } = await api('conversations.replies', { channel: await channelId(name), ts })
  return (messages as Message[]).filter((one) => one.ts !== ts)
}

const host = () => new URL(slack.url).host

const byWebhook = (more: Record<string, Json> = {}) => ({
  'slack-webhook': `${slack.url}${HOOK}`,
  hosts: [host()],
  ...more,
})

const byToken = (more: Record<string, Json> = {}) => ({
  'slack-token': TOKEN,
  'slack-channel': 'drift',
  'slack-api': `${slack.url}/api/`,
  hosts: [host()],
  ...more,
})

const quiet = {
  states: [state('acme/api', [finding('a', 'low')])],
  scans: [scan(ago(9)), scan(ago(1))],
  events: [],
}

const TOP = [
  'Drift briefing — Production',
  '3 drifted · ▲ 2 since last week',
  '🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low',
  '─────────────',
  'CRITICAL web-sg (SG / prod)',
  'Opened to the entire internet (0.0.0.0/0)',
  'changed by tanaka via AuthorizeSecurityGroupIngress',
]

test('a week of drift arrives by an incoming webhook, once', async () => {
  const outcome = await send(jobContext(weekOfDrift(), byWebhook()))
  expect(outcome.message).toBe('sent to slack-webhook')
  expect(outcome.failed).toBeUndefined()
  const messages = await messagesIn('general')
  expect(messages).toHaveLength(1)
  expect(messages[0]?.text.split('\n').slice(0, TOP.length)).toEqual(TOP)
  const sections = messages[0]?.blocks?.flatMap(({ text }) => text?.text ?? []) ?? []
  expect(sections[0]).toBe(TOP[0])
  expect(sections.join('\n')).toContain('payments: 2 drifted, 2 new: 1 critical, 1 high')

  const { memory = null } = outcome
  const again = await send(jobContext(weekOfDrift(), byWebhook(), { memory }))
  expect(again.message).toBe('sent before: nothing was missing')
  expect(await messagesIn('general')).toHaveLength(1)
})

test('with a token the details of each team stand in its thread', async () => {
  const outcome = await send(jobContext(weekOfDrift(), byToken()))
  expect(outcome).toMatchObject({ message: 'sent to slack' })
  const [message] = await messagesIn('drift')
  const answers = await answersTo('drift', message ?? expect.unreachable())
  expect(answers.map(({ text }) => text)).toEqual([
    'payments: 2 drifted, 2 new: 1 critical, 1 high',
    'shop: 1 drifted: 1 medium',
  ])
  const details = answers[0]?.blocks?.map(({ text }) => text?.text).join('\n')
  expect(details).toContain('Fix: Remove the rule from the group, or declare it in the stack')
  expect(message?.blocks?.some(({ text }) => text?.text.includes('shop:'))).toBe(false)
})

test('a group has a channel of its own', async () => {
  const systems = [
    { name: 'Payments', teams: ['payments'], channel: 'payments' },
    { name: 'Everything else', repositories: ['acme/web'] },
  ]
  const outcome = await send(jobContext(weekOfDrift(), byToken({ systems })))
  // Nothing of the other group is new, worse or critical.
  expect(outcome.message).toBe('sent to slack')
  expect((await messagesIn('payments')).map(({ text }) => text.split('\n')[0])).toEqual([
    'Drift briefing — Payments',
  ])
  expect(await messagesIn('drift')).toEqual([])
})

test('a quiet week sends nothing; with always, the green line', async () => {
  const silent = await send(jobContext(quiet, byWebhook()))
  expect(silent.message).toBe('a quiet week: nothing sent')
  expect(await messagesIn('general')).toEqual([])

  await send(jobContext(quiet, byWebhook({ always: true })))
  const [message] = await messagesIn('general')
  expect(message?.text).toContain('🟢 All quiet: nothing new, nothing worse. 1 drifted')
})

test('a dry run sends nothing', async () => {
  const outcome = await send(jobContext(weekOfDrift(), byWebhook(), { dryRun: true }))
  expect(outcome.message).toBe('dry run: not sent to slack-webhook')
  expect(await messagesIn('general')).toEqual([])
})

describe('a refusal is explained, and the token told to nobody', () => {
  it.each<[string, Record<string, Json>, string]>([
    [
      'a channel that is not there',
      { 'slack-channel': 'nowhere' },
      'slack: there is no such channel, or the app cannot see it: check slack-channel and invite the app (channel_not_found)',
    ],
    [
      'a scope that is missing',
      { 'slack-token': 'xoxb-reads-only' },
      'slack: the token lacks a scope: add chat:write and install the app again (missing_scope, needed: chat:write)',
    ],
  ])('%s', async (_, more, message) => {
    const context = jobContext(weekOfDrift(), byToken(more))
    const outcome = await send(context)
    expect(outcome).toMatchObject({ failed: true, message })
    expect(JSON.stringify([outcome, context.logged])).not.toMatch(/xoxb|127\.0\.0\.1|localhost/)
  })

  it('an archived channel', async () => {
    const id = await channelId('drift')
    const { ok } = await api('conversations.archive', { channel: id })
    const outcome = await send(jobContext(weekOfDrift(), byToken({ 'slack-channel': id })))
    expect([ok, outcome.message]).toEqual([
      true,
      'slack: the channel is archived: choose another one (is_archived)',
    ])
  })
})
