import { describe, expect, it } from 'vitest'
import { isSecretName, secretProperties, withoutSecrets } from './secrets.ts'

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
    'DB_PASS',
    'JWT_SIGNING_KEY',
    'CLIENT_SECRET_VALUE',
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

  it('lose the one value that a path leads to, by the name that stands beside it', () => {
    const whole = (value: string) => ({ Environment: [{ Name: 'DB_PASSWORD', Value: value }] })
    const sides = { expected: whole('a'), actual: whole('b') }
    const path = ['Environment', '0', 'Value']
    expect(withoutSecrets({ expected: 'a', actual: 'b' }, path, { whole: sides })).toEqual({
      expected: '[secret]',
      actual: '[another secret]',
    })
  })

  it('lose what the template makes of a secret parameter or takes from a secret store', () => {
    const template = {
      Parameters: { Pin: { Type: 'String', NoEcho: true }, Size: { Type: 'String' } },
      Resources: {
        Fn: {
          Properties: {
            Environment: {
              Variables: {
                ONE: { Ref: 'Pin' },
                TWO: { 'Fn::Sub': 'x-${Pin}' },
                THREE: '{{resolve:secretsmanager:db:SecretString:a}}',
                FOUR: { Ref: 'Size' },
              },
            },
          },
        },
      },
    }
    const names = secretProperties(template, 'Fn')
    expect([...names]).toEqual(['ONE', 'TWO', 'THREE'])
    const variables = { ONE: '1234', FOUR: 'big' }
    expect(withoutSecrets({ expected: variables, actual: null }, [], { names }).expected).toEqual({
      ONE: '[secret]',
      FOUR: 'big',
    })
    expect(withoutSecrets({ expected: '1', actual: '2' }, ['Variables', 'ONE'], { names })).toEqual(
      { expected: '[secret]', actual: '[another secret]' },
    )
  })

  it('lose the default of a parameter that nobody may see', () => {
    const parameter = { Type: 'String', NoEcho: 'true', Default: '1234' }
    expect(withoutSecrets({ expected: parameter, actual: null }).expected).toEqual({
      ...parameter,
      Default: '[secret]',
    })
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
