import { createHmac } from 'node:crypto'
import { jsonMessage } from '../render/json.ts'
import { teamsMessage } from '../render/teams.ts'
import { explainStatus } from './explain.ts'
import type { Place, Sent } from './place.ts'
import { type Answer, type PostPorts, post } from './post.ts'

const outcomeOf = (answer: Answer): Sent => {
  if (answer.kind === 'unreachable') return { kind: 'failed', reason: answer.reason }
  if (answer.kind === 'unsure') return answer
  return answer.status >= 200 && answer.status < 300
    ? { kind: 'sent' }
    : { kind: 'failed', reason: explainStatus(answer.status) }
}

/** A webhook of Teams' Workflows: one Adaptive Card for each briefing. */
export const teamsWebhook = (url: URL, ports: PostPorts): Place => ({
  name: 'teams',
  async send([told]) {
    if (told === undefined) return { kind: 'sent' }
    return outcomeOf(await post({ url, body: JSON.stringify(teamsMessage(told.content)) }, ports))
  },
})

/** `sha256=` and the HMAC of the body, in hexadecimal: as GitHub signs its webhooks. */
export const signature = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

/** Any other webhook: JSON, signed where there is a secret, with an id that stays the same when it is tried again. */
export const genericWebhook = (
  { url, secret }: { url: URL; secret: string | null },
  ports: PostPorts,
): Place => ({
  name: 'webhook',
  async send([told], period) {
    if (told === undefined) return { kind: 'sent' }
    const body = JSON.stringify(jsonMessage(told.briefing, told.content))
    const headers = {
      'X-Drift-Delivery': `${period}/${told.content.id}`,
      ...(secret === null ? {} : { 'X-Drift-Signature-256': signature(body, secret) }),
    }
    return outcomeOf(await post({ url, body, headers }, ports))
  },
})
