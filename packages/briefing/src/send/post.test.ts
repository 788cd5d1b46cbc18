import { afterEach, describe, expect, it, test } from 'vitest'
import { type Reply, serve } from '../testing/server.ts'
import { type PostPorts, post } from './post.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const waits: number[] = []
const ports = (more: Partial<PostPorts> = {}): PostPorts => ({
  fetch,
  sleep: async (ms) => {
    waits.push(ms)
  },
  signal: new AbortController().signal,
  timeoutMs: 500,
  ...more,
})

const send = async (replies: Reply[], more: Partial<PostPorts> = {}) => {
  waits.length = 0
  const server = await serve(replies)
  closing.push(server.close)
  const url = new URL('/services/T0/B0/SECRET', server.url)
  const answer = await post({ url, body: '{"text":"hello"}' }, ports(more))
  return { answer, received: server.received }
}

test('a message goes once, as JSON', async () => {
  const { answer, received } = await send([{ body: 'ok' }])
  expect(answer).toEqual({ kind: 'answered', status: 200, body: 'ok' })
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({
    path: '/services/T0/B0/SECRET',
    body: '{"text":"hello"}',
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
})

describe('is tried again', () => {
  it('on 429, as long after as it is asked to', async () => {
    const { answer, received } = await send([
      { status: 429, headers: { 'retry-after': '7' } },
      { body: 'ok' },
    ])
    expect(answer).toMatchObject({ status: 200 })
    expect([received.length, waits]).toEqual([2, [7_000]])
  })

  it('on 5xx, each time a little later, and not for ever', async () => {
    const { answer, received } = await send([{ status: 503 }])
    expect(answer).toMatchObject({ kind: 'answered', status: 503 })
    expect([received.length, waits]).toEqual([4, [1_000, 2_000, 4_000]])
  })

  it('when nobody listens', async () => {
    const server = await serve([{}])
    await server.close()
    waits.length = 0
    const answer = await post({ url: new URL(server.url), body: '' }, ports())
    expect(answer).toEqual({ kind: 'unreachable', reason: 'the connection was refused' })
    expect(waits).toHaveLength(3)
  })
})

describe('is not tried again', () => {
  it.each([400, 403, 404, 410])('on %i', async (status) => {
    const { answer, received } = await send([{ status, body: 'no_service' }])
    expect(answer).toEqual({ kind: 'answered', status, body: 'no_service' })
    expect(received).toHaveLength(1)
  })

  it('when there was no answer in time: it may have arrived', async () => {
    const { answer, received } = await send([{ instead: 'hang' }], { timeoutMs: 100 })
    expect(answer).toEqual({ kind: 'unsure', reason: 'no answer in time' })
    expect(received).toHaveLength(1)
  })

  it('when the connection was closed before an answer: it may have arrived', async () => {
    const { answer, received } = await send([{ instead: 'close' }, { body: 'ok' }])
    expect(answer).toEqual({ kind: 'unsure', reason: 'the connection was closed' })
    expect(received).toHaveLength(1)
  })

  it('when it would have to wait longer than a job has time', async () => {
    const { received } = await send([{ status: 429, headers: { 'retry-after': '3600' } }])
    expect([received.length, waits]).toEqual([1, []])
  })

  it('when the job is over', async () => {
    const over = new AbortController()
    over.abort()
    const { answer, received } = await send([{}], { signal: over.signal })
    expect(answer.kind).toBe('unreachable')
    expect(received).toHaveLength(0)
  })
})

test('no redirect is followed: it would carry the message to another host', async () => {
  const other = await serve([{}])
  closing.push(other.close)
  const { answer } = await send([{ status: 302, headers: { location: other.url } }])
  expect(answer).toMatchObject({ status: 302 })
  expect(other.received).toHaveLength(0)
})

test('of an answer without end only the beginning is read', async () => {
  const { answer } = await send([{ status: 400, body: 'x'.repeat(5_000_000) }])
  expect(answer.kind === 'answered' && answer.body.length).toBe(20_000)
})

test('nothing that is said of a failure holds the address', async () => {
  for (const reply of [{ instead: 'hang' }, { instead: 'close' }, { status: 500 }] as Reply[]) {
    const { answer } = await send([reply], { timeoutMs: 100 })
    expect(JSON.stringify(answer)).not.toMatch(/SECRET|127\.0\.0\.1/)
  }
})
