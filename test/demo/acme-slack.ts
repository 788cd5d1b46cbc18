import { createEmulator } from 'emulate'

/** What stands in a channel. */
export interface SlackMessage {
  text: string
}

/** A workspace of Slack on this machine, with one channel that a webhook writes to. */
export interface AcmeSlack {
  webhook: string
  /** As it has to be named among the hosts that may be spoken to. */
  host: string
  /** The briefings in the channel, newest first. */
  briefings(): Promise<SlackMessage[]>
  close(): Promise<void>
}

const TOKEN = 'xoxb-local-demo'

/** The webhook that the emulator has from the start. */
const HOOK = '/services/T000000001/B000000001/X000000001'

export const startAcmeSlack = async (): Promise<AcmeSlack> => {
  const slack = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Acme', domain: 'acme' },
        users: [{ name: 'drift', real_name: 'Drift', email: 'drift@acme.example' }],
        channels: [{ name: 'general' }],
        tokens: [{ token: TOKEN, user: 'drift', scopes: ['channels:read', 'channels:history'] }],
      },
    },
  })
  const ask = async <T>(method: string, parameters: object = {}): Promise<T> => {
    const response = await fetch(`${slack.url}/api/${method}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    return (await response.json()) as T
  }
  return {
    webhook: `${slack.url}${HOOK}`,
    host: new URL(slack.url).host,
    async briefings() {
      const { channels } = await ask<{ channels: { id: string; name: string }[] }>(
        'conversations.list',
      )
      const channel = channels.find(({ name }) => name === 'general')?.id
      const { messages } = await ask<{ messages: SlackMessage[] }>('conversations.history', {
        channel,
      })
      return messages.filter(({ text }) => text.startsWith('Drift briefing'))
    },
    close: () => slack.close(),
  }
}
