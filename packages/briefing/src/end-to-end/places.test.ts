import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditGitHub, Json } from '@drift-toolkit/core'
import { afterEach, describe, expect, it, test } from 'vitest'
import { send } from '../job.ts'
import { signature } from '../send/webhooks.ts'
import { ago, jobContext, type Ledger, scan, weekOfDrift } from '../testing/ledger.ts'
import { type Reply, serve } from '../testing/server.ts'

/** What the emulated Slack cannot show: limits, trouble, revoked webhooks, and the other places. */

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const server = async (replies: Reply[]) => {
  const one = await serve(replies)
  closing.push(one.close)
  return one
}

const run = async (config: Record<string, Json>, more: Parameters<typeof jobContext>[2] = {}) => {
  const context = jobContext(weekOfDrift(), config, more)
  const outcome = await send(context)
  return { ...outcome, everything: JSON.stringify([outcome, context.logged]) }
}

const HOOK = '/services/T0/B0/SECRET'

const github = (
  answer: (route: string) => unknown = () => ({}),
): AuditGitHub & { asked: { route: string; parameters: Record<string, unknown> }[] } => {
  const asked: { route: string; parameters: Record<string, unknown> }[] = []
  const ask = async (route: string, parameters = {}) => {
    asked.push({ route, parameters })
    return answer(route)
  }
  return {
    asked,
    request: async (route, parameters) => ({
      status: 201,
      headers: {},
      data: await ask(route, parameters),
    }),
    graphql: ask,
    paginate: async () => [],
  }
}

describe('a webhook of Slack', () => {
  it.each<[string, Reply, string]>([
    [
      'that was revoked',
      { status: 404, body: 'no_service' },
      'slack-webhook: the webhook was revoked or its app was removed: make a new webhook (no_service)',
    ],
    [
      'whose channel is archived',
      { status: 410, body: 'channel_is_archived' },
      'slack-webhook: the channel is archived: choose another one (channel_is_archived)',
    ],
    [
      'that an administrator forbids',
      { status: 403, body: 'action_prohibited' },
      'slack-webhook: an administrator of the workspace does not allow webhooks here (action_prohibited)',
    ],
    [
      'that says what nobody knows',
      { status: 400, body: 'brand_new_error' },
      'slack-webhook: Slack refused it (brand_new_error)',
    ],
    [
      'behind a proxy that talks',
      { status: 403, body: '<html>https://proxy.example?token=SECRET</html>' },
      'slack-webhook: it refused the request (HTTP 403): is the address or its secret still right?',
    ],
    [
      'behind a page to sign in',
      { body: '<!DOCTYPE html><title>SECRET network</title>' },
      'slack-webhook: a web page answered, and not Slack: is a proxy in between?',
    ],
    [
      'that redirects',
      { status: 302, headers: { location: 'https://evil.example/' } },
      'slack-webhook: it answered with a redirect (HTTP 302), which is not followed',
    ],
  ])('%s', async (_, reply, message) => {
    const { host, url, received } = await server([reply])
    const found = await run({ 'slack-webhook': `${url}${HOOK}`, hosts: [host] })
    expect(found).toMatchObject({ failed: true, message })
    expect(found.everything).not.toMatch(/SECRET|127\.0\.0\.1|evil/)
    expect(received).toHaveLength(1)
  })

  it('that has too much to do is asked again, and has the message once', async () => {
    const { host, url, received } = await server([
      { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' },
      { body: 'ok' },
    ])
    const { message } = await run({ 'slack-webhook': `${url}${HOOK}`, hosts: [host] })
    expect(message).toBe('sent to slack-webhook')
    expect(received.map(({ body }) => body).every((body) => body === received[0]?.body)).toBe(true)
    expect(received).toHaveLength(2)
  })

  it('whose host nobody configured is not spoken to', async () => {
    const { url, received } = await server([{}])
    const { message, everything } = await run({ 'slack-webhook': `${url}${HOOK}` })
    expect(message).toBe(
      'slack-webhook: its host is not among those that are allowed; add it to hosts',
    )
    expect(everything).not.toContain('SECRET')
    expect(received).toHaveLength(0)
  })
})

describe('several places, one of them out of order', () => {
  it('the missing one alone is sent to again', async () => {
    const slack = await server([{ body: 'ok' }])
    const teams = await server([{ status: 400 }, { status: 202 }])
    const config = {
      'slack-webhook': `${slack.url}${HOOK}`,
      'teams-webhook': `${teams.url}/workflows/1?sig=SECRET`,
      hosts: [slack.host, teams.host],
    }
    const first = await run(config)
    expect(first).toMatchObject({
      failed: true,
      message: 'sent to slack-webhook; teams: it refused the message (HTTP 400)',
    })
    expect(first.everything).not.toContain('SECRET')

    const second = await run(config, { memory: first.memory ?? null })
    expect(second.message).toBe('sent to teams')
    expect(second.failed).toBeUndefined()
    expect([slack.received.length, teams.received.length]).toEqual([1, 2])

    const third = await run(config, { memory: second.memory ?? null })
    expect(third.message).toBe('sent before: nothing was missing')
    expect([slack.received.length, teams.received.length]).toEqual([1, 2])
  })

  it('a thread that broke off goes on where it broke off', async () => {
    const posted = (ts: string) => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ok: true, channel: 'C012345', ts }),
    })
    const slack = await server([
      posted('1.1'),
      posted('1.2'),
      { body: JSON.stringify({ ok: false, error: 'msg_too_long' }) },
      posted('1.3'),
    ])
    const config = {
      slack: { token: 'xoxb-SECRET', channel: 'drift', api: `${slack.url}/api` },
      hosts: [slack.host],
    }
    const first = await run(config)
    expect(first.message).toBe('slack: the message is too long for Slack (msg_too_long)')
    expect(first.everything).not.toContain('SECRET')
    await run(config, { memory: first.memory ?? null })
    const bodies = slack.received.map(
      ({ body }) => JSON.parse(body) as { thread_ts?: string; text: string; channel: string },
    )
    expect(
      bodies.map(({ thread_ts, channel, text }) => [channel, thread_ts, text.slice(0, 8)]),
    ).toEqual([
      ['drift', undefined, 'Drift br'],
      ['C012345', '1.1', 'payments'],
      ['C012345', '1.1', 'shop: 1 '],
      ['C012345', '1.1', 'shop: 1 '],
    ])
    expect(slack.received[0]?.headers.authorization).toBe('Bearer xoxb-SECRET')
  })
})

describe('periods', () => {
  const quietServer = async () => {
    const slack = await server([{ body: 'ok' }])
    return { slack, config: { 'slack-webhook': `${slack.url}${HOOK}`, hosts: [slack.host] } }
  }

  it('the next one is sent anew, and looks back to where the last one ended', async () => {
    const { slack, config } = await quietServer()
    const first = await run(config)
    // Three Mondays later: nobody ran anything in between.
    const now = new Date('2026-12-14T09:05:00Z')
    const ledger: Ledger = {
      ...weekOfDrift(now),
      scans: [...weekOfDrift().scans, scan(ago(1, now))],
    }
    const context = jobContext(ledger, config, {
      now,
      due: new Date('2026-12-14T09:00:00Z'),
      memory: first.memory ?? null,
    })
    expect((await send(context)).message).toBe('sent to slack-webhook')
    expect(slack.received).toHaveLength(2)
    expect(slack.received[1]?.body).toContain('since 23 Nov')
  })

  it('what nobody was told in one is told in the next', async () => {
    const broken = await server([{ status: 404, body: 'no_service' }])
    const first = await run({ 'slack-webhook': `${broken.url}${HOOK}`, hosts: [broken.host] })
    expect(first.memory).toMatchObject({
      until: '2026-11-16T09:05:00.000Z',
      periods: [{ delivered: [] }],
    })
  })

  it('a run by hand in between makes no period forget what it has sent', async () => {
    const slack = await server([{ body: 'ok' }])
    const teams = await server([{ status: 400 }])
    const config = {
      'slack-webhook': `${slack.url}${HOOK}`,
      'teams-webhook': `${teams.url}/w`,
      hosts: [slack.host, teams.host],
    }
    const onTime = await run(config)
    const byHand = await run(config, {
      due: new Date('2026-11-23T11:11:11Z'),
      memory: onTime.memory ?? null,
    })
    await run(config, { memory: byHand.memory ?? null })
    expect([slack.received.length, teams.received.length]).toEqual([2, 3])
  })

  it('a memory that a hand has been at is none', async () => {
    const { slack, config } = await quietServer()
    for (const memory of ['x', [], { until: 5 }, { periods: [{ due: 'Monday' }] }] as Json[]) {
      expect((await run(config, { memory })).message).toBe('sent to slack-webhook')
    }
    expect(slack.received).toHaveLength(4)
  })
})

describe('other places', () => {
  it('Teams: a card', async () => {
    const teams = await server([{ status: 202 }])
    await run({ teams: { webhook: `${teams.url}/w` }, hosts: [teams.host] })
    const { type, attachments } = JSON.parse(teams.received[0]?.body ?? '') as {
      type: string
      attachments: { contentType: string; content: { type: string; body: unknown[] } }[]
    }
    expect(type).toBe('message')
    expect(attachments[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard' },
    })
    expect(JSON.stringify(attachments)).toContain('3 drifted · ▲ 2 since last week')
  })

  it('any webhook: JSON, signed, with an id that stays', async () => {
    const hook = await server([{ status: 503 }, { status: 204 }])
    await run({
      webhook: { url: `${hook.url}/drift`, secret: 'a secret of two' },
      hosts: [hook.host],
    })
    const [first, second] = hook.received
    expect(JSON.parse(second?.body ?? '')).toMatchObject({
      version: 1,
      kind: 'drift-briefing',
      open: 3,
      delta: 2,
      severity: { critical: 1, high: 1, medium: 1, low: 0 },
      worst: [{ severity: 'critical', name: 'web-sg (SG / prod)' }, {}, {}],
    })
    expect(second?.headers).toMatchObject({
      'x-drift-signature-256': signature(second?.body ?? '', 'a secret of two'),
      'x-drift-delivery': '2026-11-23T09:00:00.000Z/all',
    })
    expect(first?.headers['x-drift-delivery']).toBe(second?.headers['x-drift-delivery'])
  })

  it('GitHub: an issue, or a comment on one', async () => {
    const hub = github()
    await run({ github: { issue: 'acme/ops' } }, { github: hub })
    await run({ github: { issue: 'acme/ops#12' } }, { github: hub })
    expect(hub.asked.map(({ route }) => route)).toEqual([
      'POST /repos/{owner}/{repo}/issues',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ])
    expect(hub.asked[0]?.parameters).toMatchObject({
      owner: 'acme',
      repo: 'ops',
      title: 'Drift briefing — Production, 2026-11-23',
      body: expect.stringContaining('Opened to the entire internet'),
    })
    expect(hub.asked[1]?.parameters).toMatchObject({ issue_number: 12 })
  })

  it('GitHub: a discussion in its category', async () => {
    const hub = github((query) =>
      query.startsWith('query')
        ? {
            repository: {
              id: 'R_1',
              discussionCategories: { nodes: [{ id: 'DIC_1', name: 'Announcements' }] },
            },
          }
        : {},
    )
    const found = await run({ github: { discussion: 'acme/ops:announcements' } }, { github: hub })
    expect(found.message).toBe('sent to github-discussion')
    expect(hub.asked[1]?.parameters).toMatchObject({
      input: { repositoryId: 'R_1', categoryId: 'DIC_1' },
    })
    const other = await run({ github: { discussion: 'acme/ops:Nothing' } }, { github: hub })
    expect(other.message).toContain('there is no such category')
  })

  it.each<[string, AuditGitHub | null, string]>([
    ['no token', null, 'github-issue: there is no token for GitHub'],
    [
      'a token that may not',
      github(() => {
        throw Object.assign(new Error('https://api.github.com/SECRET'), { status: 403 })
      }),
      'github-issue: the token may not: it needs Issues: write (HTTP 403)',
    ],
  ])('GitHub: %s', async (_, hub, message) => {
    const found = await run({ github: { issue: 'acme/ops' } }, { github: hub })
    expect(found).toMatchObject({ failed: true, message })
    expect(found.everything).not.toContain('SECRET')
  })

  it('GitHub: no answer may be a message all the same, and is not asked for twice', async () => {
    const hub = github(() => {
      throw Object.assign(new Error('socket hang up'), { status: 0 })
    })
    const first = await run({ github: { issue: 'acme/ops' } }, { github: hub })
    expect(first.message).toBe(
      'github-issue: GitHub gave no answer; it may have arrived and is not sent again',
    )
    await run({ github: { issue: 'acme/ops' } }, { github: hub, memory: first.memory ?? null })
    expect(hub.asked).toHaveLength(1)
  })

  it('a page for e-mail, as one file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'briefing-'))
    closing.push(() => rm(folder, { recursive: true }))
    const systems = [
      { name: 'Payments', teams: ['payments'] },
      { name: 'Prod', environments: ['prod'] },
    ]
    const found = await run(
      { html: 'out/briefing.html', systems },
      { env: { GITHUB_WORKSPACE: folder } },
    )
    expect(found.message).toBe('sent to html')
    const page = await readFile(join(folder, 'out/briefing.html'), 'utf8')
    expect(page.match(/<h1/g)).toHaveLength(2)
    expect(page).toContain('<strong>web-sg (SG / prod)</strong>')
  })
})

test('without a place to send to, or with a configuration that is wrong, it says so', async () => {
  await expect(run({})).rejects.toThrow('there is no place to send to: set slack-webhook')
  await expect(run({ windw: '7d' })).rejects.toThrow('"windw" is not known: window?')
})

test('weeks without a scan are told of in the log: nothing is known of them', async () => {
  const context = jobContext({ states: [], scans: [scan(ago(20))], events: [] }, {})
  expect((await send(context)).message).toBe('a quiet week: nothing sent')
  expect(context.logged).toEqual([
    'briefing: no scan ended since last week: what happened in that time is not known, quiet or not',
  ])
})
