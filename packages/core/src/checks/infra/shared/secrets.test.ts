import { describe, expect, it } from 'vitest'
import { isSecretName, withoutSecrets } from './secrets.ts'

describe('the name of a property', () => {
  it.each([
    'Password',
    'MasterUserPassword',
    'DB_PASSWORD',
    'db-password',
    'SecretString',
    'AuthToken',
    'GITHUB_TOKEN',
    'ApiKey',
    'stripeApiKey',
    'PrivateKey',
    'AWS_SECRET_ACCESS_KEY',
    'ConnectionString',
    'UserData',
  ])('%s says that its value is a secret', (name) => {
    expect(isSecretName(name)).toBe(true)
  })

  it.each([
    'HttpTokens',
    'SecretArn',
    'PasswordPolicy',
    'KeyPolicy',
    'KmsKeyId',
    'AccessKeyId',
    'IdTokenValidity',
    'Secretary',
    'constructor',
    '',
  ])('%s does not', (name) => {
    expect(isSecretName(name)).toBe(false)
  })
})

describe('values', () => {
  it('lose their secrets, and keep saying that they differ', () => {
    const side = (password: string) => ({ Engine: 'mysql', MasterUserPassword: password })
    expect(withoutSecrets({ expected: side('a'), actual: side('b') })).toEqual({
      expected: side('[secret]'),
      actual: side('[another secret]'),
    })
    expect(withoutSecrets({ expected: side('a'), actual: side('a') }).actual).toEqual(
      side('[secret]'),
    )
  })

  it('lose those whose name stands beside them, or above them', () => {
    const entry = { Name: 'DB_PASSWORD', Value: 'hunter2' }
    expect(withoutSecrets({ expected: [entry], actual: null }).expected).toEqual([
      { Name: 'DB_PASSWORD', Value: '[secret]' },
    ])
    expect(
      withoutSecrets({ expected: 'a', actual: 'b' }, ['Environment', 'Variables', 'API_KEY']),
    ).toEqual({ expected: '[secret]', actual: '[another secret]' })
    expect(withoutSecrets({ expected: { Password: ['x', { y: 'z' }] }, actual: null })).toEqual({
      expected: { Password: ['[secret]', { y: '[secret]' }] },
      actual: null,
    })
  })

  it('lose those inside a document that is written as a text', () => {
    const text = JSON.stringify({ user: 'app', password: 'hunter2' })
    expect(withoutSecrets({ expected: { Definition: text }, actual: null }).expected).toEqual({
      Definition: { user: 'app', password: '[secret]' },
    })
    const plain = JSON.stringify({ user: 'app' })
    expect(withoutSecrets({ expected: plain, actual: null }).expected).toBe(plain)
  })

  it('keep what only says where a secret lies, and switches', () => {
    const declared = {
      MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}',
      AuthToken: { Ref: 'Token' },
      ManageMasterUserPassword: true,
    }
    expect(withoutSecrets({ expected: declared, actual: null }).expected).toEqual(declared)
  })
})
