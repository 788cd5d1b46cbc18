/**
 * What an answer means and what to do about it. Codes are told, never URLs, tokens or the words of
 * whoever answered. Slack's: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 * and https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const SLACK: ReadonlyMap<string, string> = new Map([
  ['no_service', 'the webhook was revoked or its app was removed: make a new webhook'],
  ['no_service_id', 'the webhook was revoked or its app was removed: make a new webhook'],
  ['no_team', 'the workspace of the webhook is gone: make a new webhook'],
  ['team_disabled', 'the workspace of the webhook is switched off'],
  ['invalid_token', 'the webhook is not valid: copy it again, or make a new one'],
  ['no_active_hooks', 'the webhook is switched off: make a new one'],
  ['invalid_payload', 'Slack could not read the message'],
  ['invalid_blocks', 'Slack could not read the blocks of the message'],
  ['invalid_blocks_format', 'Slack could not read the blocks of the message'],
  ['msg_blocks_too_long', 'the message is too long for Slack'],
  ['msg_too_long', 'the message is too long for Slack'],
  ['no_text', 'Slack found no text in the message'],
  ['action_prohibited', 'an administrator of the workspace does not allow webhooks here'],
  ['user_not_found', 'the person or channel that the webhook posts to is gone'],
  [
    'channel_not_found',
    'there is no such channel, or the app cannot see it: check slack-channel and invite the app',
  ],
  ['channel_is_archived', 'the channel is archived: choose another one'],
  ['is_archived', 'the channel is archived: choose another one'],
  ['not_in_channel', 'the app is not in the channel: invite it there'],
  ['posting_to_general_channel_denied', 'the app may not post to #general'],
  ['restricted_action', 'the settings of the workspace do not let the app post there'],
  ['missing_scope', 'the token lacks a scope: add chat:write and install the app again'],
  ['not_authed', 'no token was given: set slack-token'],
  ['invalid_auth', 'the token is not valid: copy the bot token (xoxb-…) again'],
  ['account_inactive', 'the token belongs to an app or an account that is gone'],
  ['token_revoked', 'the token was revoked: install the app again'],
  ['token_expired', 'the token has expired: install the app again'],
  ['not_allowed_token_type', 'a bot token (xoxb-…) is needed'],
  ['no_permission', 'the token may not do that'],
  ['ratelimited', 'too many messages at once'],
  ['rate_limited', 'too many messages at once'],
  ['rollup_error', 'Slack had trouble of its own'],
])

/** Codes of chat.postMessage after which, Slack says, some of it may have been done. */
export const UNSURE: ReadonlySet<string> = new Set(['internal_error', 'fatal_error'])

/** Codes with which it asks to be tried again. */
export const AGAIN: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
])

/** A code in an answer's text, as far as it looks like one. */
export const codeIn = (body: string): string => /^\s*([a-z][a-z_]{1,40})\s*$/.exec(body)?.[1] ?? ''

/** A web page is nothing that Slack says: a proxy or a sign-in page stands between. */
export const isPage = (body: string): boolean => /^\s*</.test(body)

export const explainPage = (status: number): string =>
  status >= 200 && status < 300
    ? 'a web page answered, and not Slack: is a proxy in between?'
    : explainStatus(status)

/** @param scope that Slack says is needed, with missing_scope */
export const explainSlack = (code: string, status: number, scope?: unknown): string => {
  const known = SLACK.get(code)
  const needed =
    typeof scope === 'string' && /^[a-z][a-z:._,-]{1,60}$/.test(scope) ? `, needed: ${scope}` : ''
  if (known !== undefined) return `${known} (${code}${needed})`
  const isAnswer = status < 300 || status >= 400
  if (code !== '' && isAnswer) return `Slack refused it (${code})`
  return explainStatus(status)
}

/** Of places whose words are not known. */
export const explainStatus = (status: number): string => {
  if (status >= 300 && status < 400)
    return `it answered with a redirect (HTTP ${status}), which is not followed`
  if (status === 401 || status === 403)
    return `it refused the request (HTTP ${status}): is the address or its secret still right?`
  if (status === 404 || status === 410)
    return `nothing is there any more (HTTP ${status}): make a new webhook`
  if (status === 413) return 'the message is too long for it (HTTP 413)'
  if (status === 429) return 'it asks for more patience than there is (HTTP 429)'
  if (status >= 500) return `it is out of order (HTTP ${status})`
  return `it refused the message (HTTP ${status})`
}
