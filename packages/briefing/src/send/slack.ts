import { slackMessage, slackThread } from '../render/slack.ts'
import { AGAIN, codeIn, explainPage, explainSlack, isPage, UNSURE } from './explain.ts'
import type { Place, Sent, Thread, Told } from './place.ts'
import { type Answer, type PostPorts, post } from './post.ts'

/** An incoming webhook: one message, in which the teams stand in a few lines. */
export const slackWebhook = (url: URL, ports: PostPorts): Place => ({
  name: 'slack-webhook',
  async send([told]) {
    if (told === undefined) return { kind: 'sent' }
    const body = JSON.stringify(slackMessage(told.content, { fold: true }))
    const answer = await post({ url, body }, ports)
    if (answer.kind === 'unreachable') return { kind: 'failed', reason: answer.reason }
    if (answer.kind === 'unsure') return answer
    if (isPage(answer.body)) return { kind: 'failed', reason: explainPage(answer.status) }
    if (answer.status >= 200 && answer.status < 300) return { kind: 'sent' }
    return { kind: 'failed', reason: explainSlack(codeIn(answer.body), answer.status) }
  },
})

interface Posted {
  ok: boolean
  code: string
  needed: unknown
  channel: string
  ts: string
}

/** What chat.postMessage answered; null where that is no answer of Slack's. */
const posted = (body: string): Posted | null => {
  let data: unknown
  try {
    data = JSON.parse(body)
  } catch {
    return null
  }
  if (typeof data !== 'object' || data === null) return null
  const { ok, error, needed, channel, ts } = data as Record<string, unknown>
  const word = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    ok: ok === true,
    code: codeIn(word(error)),
    needed,
    channel: /^\w{1,40}$/.test(word(channel)) ? word(channel) : '',
    ts: /^\d{1,20}\.\d{1,20}$/.test(word(ts)) ? word(ts) : '',
  }
}

const outcomeOf = (answer: Answer): Sent & { at?: { channel: string; ts: string } } => {
  if (answer.kind === 'unreachable') return { kind: 'failed', reason: answer.reason }
  if (answer.kind === 'unsure') return answer
  const said = posted(answer.body)
  if (said === null) {
    const { body, status } = answer
    return { kind: 'failed', reason: isPage(body) ? explainPage(status) : explainSlack('', status) }
  }
  if (said.ok) return { kind: 'sent', at: { channel: said.channel, ts: said.ts } }
  const reason = explainSlack(said.code, answer.status, said.needed)
  return UNSURE.has(said.code) ? { kind: 'unsure', reason } : { kind: 'failed', reason }
}

/** Slack takes about one message a second for each channel: https://docs.slack.dev/apis/web-api/rate-limits */
const BETWEEN = 1_100

/**
 * chat.postMessage: the message, and in its thread the details of each team.
 * @param api `https://slack.com/api/`
 */
export const slackChannel = (
  { api, token, channel }: { api: URL; token: string; channel: string },
  ports: PostPorts,
): Place => {
  const url = new URL('chat.postMessage', api)
  const call = async (body: Record<string, unknown>) =>
    outcomeOf(
      await post(
        { url, body: JSON.stringify(body), headers: { Authorization: `Bearer ${token}` } },
        ports,
        (_, text) => AGAIN.has(posted(text)?.code ?? ''),
      ),
    )

  const answers = async ({ content }: Told, from: Thread): Promise<Sent> => {
    const thread = { ...from }
    const all = slackThread(content)
    while (thread.answers < all.length) {
      await ports.sleep(BETWEEN, ports.signal)
      const sent = await call({
        ...all[thread.answers],
        channel: thread.channel,
        thread_ts: thread.ts,
      })
      if (sent.kind === 'failed') return { ...sent, thread }
      thread.answers += 1
      if (sent.kind === 'unsure') return { kind: 'failed', reason: sent.reason, thread }
    }
    return { kind: 'sent' }
  }

  return {
    name: 'slack',
    async send([told], _period, thread) {
      if (told === undefined) return { kind: 'sent' }
      if (thread !== null) return answers(told, thread)
      const message = slackMessage(told.content, { fold: false })
      const sent = await call({ ...message, channel: told.content.channel ?? channel })
      if (sent.kind !== 'sent') return sent
      const { at } = sent
      // Without them there is no thread to answer in; the message itself is there.
      if (at === undefined || at.channel === '' || at.ts === '') return { kind: 'sent' }
      return answers(told, { ...at, answers: 0 })
    },
  }
}
