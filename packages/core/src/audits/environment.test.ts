import { describe, expect, test } from 'vitest'
import { auditEnvironment, auditSecrets } from './environment.ts'

const ALL = {
  PATH: '/usr/bin',
  HOME: '/home/runner',
  GITHUB_TOKEN: 'ghs_workflow',
  REGION: 'eu-west-2',
  constructor: undefined,
}

test('an audit sees four names and those that are added, and nothing that objects inherit', () => {
  expect(auditEnvironment(ALL, ['REGION', 'ABSENT', 'toString', '__proto__'])).toEqual({
    PATH: '/usr/bin',
    HOME: '/home/runner',
    REGION: 'eu-west-2',
  })
})

describe('what of it is secret', () => {
  const secrets = (name: string, value: string) => auditSecrets({ [name]: value }, [name])

  test.each([
    'DB_PASS',
    'DB_PASSWORD',
    'NPM_TOKEN',
    'npm_token',
    'APIKEY',
    'API_KEY_2',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'GH_PAT',
    'SLACK_WEBHOOK_URL',
    'SENTRY_DSN',
  ])('is known by a name such as %s', (name) => {
    expect(secrets(name, 'correct-horse')).toEqual(['correct-horse'])
  })

  test.each(['AWS_REGION', 'STAGE', 'AUTHOR', 'PATHS', 'KEYBOARD', 'TOKENIZER'])(
    '%s is a setting',
    (name) => {
      expect(secrets(name, 'correct-horse')).toEqual([])
    },
  )

  test('is the password of an address, as it stands there and as it is meant', () => {
    expect(secrets('DATABASE_URL', 'postgres://app:p%40ssw0rd@db.example.com/shop')).toEqual([
      'p%40ssw0rd',
      'p@ssw0rd',
    ])
    expect(secrets('SITE', 'https://shop.example.com:8443/a@b')).toEqual([])
  })

  test('is no word that stands in ordinary text', () => {
    expect(['true', 'disabled', 'abc', '86400'].flatMap((v) => secrets('USE_TOKEN', v))).toEqual([])
  })

  test('is nothing that the audit is not given', () => {
    expect(auditSecrets(ALL, ['REGION'])).toEqual([])
  })
})
