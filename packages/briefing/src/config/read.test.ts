import type { Json } from '@drift-toolkit/core'
import { describe, expect, it, test } from 'vitest'
import { DEFAULTS } from './config.ts'
import { KEYS, readConfig } from './read.ts'

const problems = (config: Record<string, Json>, env?: Record<string, string>): string[] =>
  readConfig(config, env).problems

test('nothing said: silent, Mondays at nine, a week back', () => {
  expect(readConfig({})).toEqual({ config: DEFAULTS, problems: [] })
  expect(DEFAULTS).toMatchObject({ enabled: false, schedule: '0 9 * * 1', window: '7d' })
})

describe('one key, in the ways it is written', () => {
  it.each<[string, Record<string, Json>]>([
    ['a table of TOML', { slack: { channel: '#drift', token: 'xoxb-1' } }],
    ['flat', { 'slack-channel': '#drift', 'slack-token': 'xoxb-1' }],
    ['dotted', { 'slack.channel': '#drift', 'slack.token': 'xoxb-1' }],
    ['one so, one so', { slack: { channel: '#drift' }, 'slack-token': 'xoxb-1' }],
  ])('%s', (_, config) => {
    expect(readConfig(config)).toMatchObject({
      config: { slack: { channel: '#drift', token: 'xoxb-1' } },
      problems: [],
    })
  })

  it('in two ways at once it is not known which is meant', () => {
    expect(problems({ slack: { webhook: 'https://a' }, 'slack-webhook': 'https://b' })).toEqual([
      'slack-webhook is given twice, in two ways of writing it',
    ])
  })
})

test('texts of a workflow mean what TOML would', () => {
  const { config, problems: wrong } = readConfig({
    enabled: 'true',
    always: 'false',
    hosts: '*.logic.azure.com, hooks.example.com',
    systems: '[{"name":"Payments","repositories":["acme/pay-*"]}]',
    mention: 'true',
    mentions: '{"@Ann":"U0123ABCD","tanaka":"U0456EFGH"}',
  })
  expect(wrong).toEqual([])
  expect(config).toMatchObject({ enabled: true, always: false, mention: true })
  expect(config.hosts).toEqual([
    'hooks.slack.com',
    'slack.com',
    '*.logic.azure.com',
    'hooks.example.com',
  ])
  expect(config.systems).toEqual([
    {
      name: 'Payments',
      repositories: ['acme/pay-*'],
      teams: [],
      environments: [],
      domains: [],
      channel: null,
    },
  ])
  expect([...config.mentions]).toEqual([
    ['ann', 'U0123ABCD'],
    ['tanaka', 'U0456EFGH'],
  ])
})

describe('what is wrong is said, with what was meant', () => {
  it.each<[string, Record<string, Json>, string]>([
    ['an unknown key', { 'slack-webhok': 'x' }, '"slack-webhok" is not known: slack-webhook?'],
    ['one in a table', { slack: { chanel: 'x' } }, '"slack-chanel" is not known: slack-channel?'],
    [
      'one of an object itself',
      JSON.parse('{"__proto__": "x"}'),
      '"__proto__" is not known; known are',
    ],
    ['no switch', { enabled: 'yes' }, 'enabled: true or false is expected'],
    ['no window', { window: 'a week' }, 'window: 7d, 12h or 2w is expected'],
    ['no time zone', { timezone: 'Mars/Base' }, 'timezone: an IANA name is expected'],
    ['no grouping', { by: 'teams' }, 'by: one of all, repository, team, environment is expected'],
    ['no list', { hosts: 5 }, 'hosts: a list of texts is expected'],
    ['no JSON', { systems: '{' }, 'systems: JSON is expected'],
    ['a system without a name', { systems: [{}] }, 'systems[0]: a name is expected'],
    [
      'a key of a system',
      { systems: [{ name: 'A', repos: [] }] },
      'systems[0]: "repos" is not known',
    ],
    ['a domain', { systems: [{ name: 'A', domains: ['infr'] }] }, '"infr" is not known: infra?'],
    ['a system twice', { systems: [{ name: 'A' }, { name: 'a' }] }, '"a" is there twice'],
    ['a Slack name for an id', { mentions: { ann: '@ann' } }, 'of "ann" the id of a Slack member'],
    ['a token without a channel', { slack: { token: 'xoxb-1' } }, 'slack-channel: a token needs'],
    ['a secret without an address', { webhook: { secret: 's' } }, 'there is no webhook-url'],
    ['no repository', { github: { issue: 'ops' } }, 'github-issue: acme/ops'],
    ['no category', { github: { discussion: 'acme/ops' } }, 'github-discussion: acme/ops:Ann'],
    ['several lines', { 'slack-webhook': 'https://a\nb' }, 'slack-webhook: one line is expected'],
  ])('%s', (_, config, expected) => {
    expect(problems(config).join('\n')).toContain(expected)
  })

  it('no value stands in it: it may be a secret in the wrong place', () => {
    const secret = 'https://hooks.slack.com/services/T0/B0/SECRET'
    for (const key of KEYS) {
      expect(problems({ [key]: secret }).join('\n'), key).not.toContain('SECRET')
      expect(problems({ [key]: [secret] }).join('\n'), key).not.toContain('SECRET')
    }
  })
})

describe('a value that stands in the environment', () => {
  const config = { slack: { webhook: '$SLACK_WEBHOOK' } }

  it('is taken from there', () => {
    const { config: read } = readConfig(config, { SLACK_WEBHOOK: ' https://hooks.slack.com/x ' })
    expect(read.slack.webhook).toBe('https://hooks.slack.com/x')
  })

  it('and missed there, by its name', () => {
    expect(problems(config, {})).toEqual([
      'slack-webhook: the environment has nothing under the name SLACK_WEBHOOK',
    ])
  })

  it('is not looked at when jobs are listed', () => {
    expect(problems(config)).toEqual([])
  })
})
