import type { AuditGitHub } from '@drift-toolkit/core'
import type { Config } from '../config/config.ts'
import { addressOf } from './address.ts'
import { htmlFile } from './file.ts'
import { githubDiscussion, githubIssue } from './github.ts'
import type { Place } from './place.ts'
import type { PostPorts } from './post.ts'
import { slackChannel, slackWebhook } from './slack.ts'
import { genericWebhook, teamsWebhook } from './webhooks.ts'

export interface PlacePorts extends PostPorts {
  github: AuditGitHub | null
  /** What relative paths start from. */
  root: string
}

/**
 * All places that are configured. One whose address may not be used is there too, and fails when it
 * is sent to: the others are sent to all the same.
 */
export const placesOf = (config: Config, ports: PlacePorts): Place[] => {
  const { slack, teams, webhook, github, html, hosts } = config
  const at = (
    name: string,
    key: string,
    address: string | null,
    make: (url: URL) => Place,
  ): Place[] => {
    if (address === null) return []
    const found = addressOf(address, hosts)
    if ('url' in found) return [make(found.url)]
    const reason = key === name ? found.wrong : `${key}: ${found.wrong}`
    return [{ name, send: async () => ({ kind: 'failed', reason }) }]
  }
  const { token, channel } = slack
  const withThreads =
    token === null || channel === null
      ? []
      : at('slack', 'slack-api', slack.api.replace(/\/?$/, '/'), (api) =>
          slackChannel({ api, token, channel }, ports),
        )
  return [
    // With both, the webhook would say the same in one more place of the same people.
    ...withThreads,
    ...at('slack-webhook', 'slack-webhook', withThreads.length > 0 ? null : slack.webhook, (url) =>
      slackWebhook(url, ports),
    ),
    ...at('teams', 'teams-webhook', teams.webhook, (url) => teamsWebhook(url, ports)),
    ...at('webhook', 'webhook-url', webhook.url, (url) =>
      genericWebhook({ url, secret: webhook.secret }, ports),
    ),
    ...(github.issue === null ? [] : [githubIssue(github.issue, ports.github)]),
    ...(github.discussion === null ? [] : [githubDiscussion(github.discussion, ports.github)]),
    ...(html === null ? [] : [htmlFile(html, ports.root)]),
  ]
}
