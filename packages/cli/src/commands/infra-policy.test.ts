import { infraPolicy } from '@drift-toolkit/core/collect/aws/policy'
import { expect, test } from 'vitest'
import { run } from '../cli.ts'

const drift = async (...args: string[]) => {
  const said = { out: '', err: '', code: 0 }
  said.code = await run(['infra', 'policy', ...args], {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    env: {},
    cwd: '/checkout',
    now: () => new Date('2026-11-21T06:00:00Z'),
    terminal: false,
    colourful: false,
  })
  return said
}

test('it prints a policy that can be handed on', async () => {
  const { out, err, code } = await drift()
  const { policy } = infraPolicy({ types: null, scan: 'reuse', attribution: true })
  expect({ document: JSON.parse(out), err, code }).toEqual({ document: policy, err: '', code: 0 })
})

test('it is made from what is asked for', async () => {
  const { out } = await drift('--types', 'AWS::SQS::Queue', '--no-scans', '--no-attribution')
  const request = { types: ['AWS::SQS::Queue'], scan: 'off' as const, attribution: false }
  expect(JSON.parse(out)).toEqual(infraPolicy(request).policy)
  expect(JSON.parse((await drift('--start-scans')).out)).toEqual(
    infraPolicy({ types: null, scan: 'start', attribution: true }).policy,
  )
})

test('words say what each part is for', async () => {
  const { out } = await drift('--format', 'text', '--types', 'AWS::SQS::Queue')
  expect(out).toContain('Allowed: Who\n  CloudTrail: who made a change.')
  expect(out).toContain('    sqs:GetQueueAttributes\n')
  expect(out).toContain('Denied: NoData\n  Nothing that is stored in a resource')
})

test('a type whose actions are not known is said to be one', async () => {
  const { err, code } = await drift('--types', 'AWS::QLDB::Ledger')
  expect(code).toBe(0)
  expect(err).toContain('what AWS::QLDB::Ledger needs is not known here')
  expect((await drift('--types', 'AWS::QLDB::Ledger', '--quiet')).err).toBe('')
})

test('the trust policy admits both shapes of a subject', async () => {
  const { out } = await drift(
    ...['--trust', '--role-for', 'acme/app', '--account', '333333333333'],
    ...['--repository-id', '1001', '--owner-id', '2001', '--branch', 'main'],
  )
  const { Statement } = JSON.parse(out)
  expect(Statement).toHaveLength(1)
  expect(Statement[0].Condition.StringEquals).toEqual({
    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
    'token.actions.githubusercontent.com:repository_id': '1001',
    'token.actions.githubusercontent.com:sub': [
      'repo:acme/app:ref:refs/heads/main',
      'repo:acme@2001/app@1001:ref:refs/heads/main',
    ],
  })
})

test('without ids it says what is missing', async () => {
  const { out, err } = await drift('--trust', '--role-for', 'acme/app', '--account', '333333333333')
  expect(JSON.parse(out).Statement[0].Condition.StringEquals).toMatchObject({
    'token.actions.githubusercontent.com:sub': 'repo:acme/app:environment:drift',
  })
  expect(err).toContain('whoever takes over the name later')
})

test.each([
  [['--trust'], '--role-for OWNER/NAME'],
  [['--trust', '--role-for', 'acme'], '--role-for OWNER/NAME'],
  [['--trust', '--role-for', 'a/b'], 'twelve digits'],
  [['--trust', '--role-for', 'a/b', '--account', '333333333333', '--owner-id', 'x'], 'a number'],
  [
    [
      '--trust',
      '--role-for',
      'a/b',
      '--account',
      '333333333333',
      '--branch',
      'a',
      '--environment',
      'b',
    ],
    'not both',
  ],
  [['--types', 'bucket'], 'AWS::S3::Bucket'],
  [['--start-scans', '--no-scans'], 'cannot both hold'],
])('%j is bad usage', async (args, words) => {
  const { code, err, out } = await drift(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(words)
})
