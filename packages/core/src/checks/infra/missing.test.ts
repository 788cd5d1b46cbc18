import { describe, expect, it } from 'vitest'
import { missing } from './missing.ts'
import {
  detection,
  drift,
  environment,
  exampleInput,
  findingsOf,
  prod,
  region,
  stack,
  told,
} from './shared/examples.ts'

const gone = (logicalId: string, type: string) =>
  drift(logicalId, type, { status: 'DELETED', expected: null, actual: null })

describe('resources of a stack', () => {
  it('pass where they are there, changed or not', async () => {
    const App = stack(
      'App',
      detection([
        drift('Logs', 'AWS::S3::Bucket'),
        drift('Web', 'AWS::EC2::SecurityGroup', { status: 'MODIFIED' }),
      ]),
    )
    expect(told(missing.run(await exampleInput([prod([App])])))).toEqual([
      'pass prod/eu-west-2/App: 2 resources looked for, all there',
    ])
  })

  it('are told where they were deleted, by what that means', async () => {
    const App = stack(
      'App',
      detection([
        gone('Trail', 'AWS::CloudTrail::Trail'),
        gone('Board', 'AWS::CloudWatch::Dashboard'),
        drift('Logs', 'AWS::S3::Bucket'),
      ]),
    )
    const results = missing.run(await exampleInput([prod([App])]))
    expect(told(results)).toEqual(['fail prod/eu-west-2/App: 2 of 3 resources missing'])
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'critical',
        direction: 'weakened',
        rule: 'infra/deleted-audit',
        title: 'Trail (CloudTrail trail, prod) was deleted outside its stack',
        subject: 'prod/eu-west-2/AWS::CloudTrail::Trail/trail',
        expected: 'there, as the stack declares it',
        actual: 'deleted',
        fix: expect.stringContaining('--revert-drift'),
      },
      { severity: 'low', rule: 'infra/deleted-note' },
    ])
    expect(results[0]?.data).toMatchObject({ checked: 3, deleted: 2 })
  })

  it('weigh less in dev', async () => {
    const App = stack('App', detection([gone('Web', 'AWS::EC2::SecurityGroup')]))
    const at = async (name: string) =>
      findingsOf(missing.run(await exampleInput([environment(name, [region([App])])])))[0]?.severity
    expect([await at('prod'), await at('dev')]).toEqual(['high', 'medium'])
  })

  it('are not known where they could not be compared', async () => {
    const App = stack(
      'App',
      detection([drift('Key', 'AWS::KMS::Key', { status: 'UNKNOWN', reason: 'kms:DescribeKey' })], {
        status: 'unfinished',
      }),
    )
    expect(told(missing.run(await exampleInput([prod([App])])))).toEqual([
      'unknown prod/eu-west-2/App: Not judged: none of its 1 resource was compared by CloudFormation',
      'unknown prod/eu-west-2/AWS::KMS::Key/key: Not judged: Key (AWS::KMS::Key): kms:DescribeKey',
    ])
  })
})
