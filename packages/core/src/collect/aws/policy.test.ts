import { describe, expect, it } from 'vitest'
import { infraPolicy, type PolicyRequest } from './policy.ts'

const policyFor = (request: Partial<PolicyRequest> = {}) =>
  infraPolicy({ types: null, scan: 'reuse', attribution: true, ...request })

const actions = (sid: string, request?: Partial<PolicyRequest>): string[] =>
  policyFor(request).policy.Statement.find(({ Sid }) => Sid === sid)?.Action ?? []

describe('the policy of the role', () => {
  it('fits a managed policy with all services at once', () => {
    const { policy } = policyFor({ scan: 'start' })
    expect(JSON.stringify(policy).length).toBeLessThan(6_144)
    expect(policy.Statement.map(({ Sid, Effect }) => `${Effect} ${Sid}`)).toEqual([
      'Allow Stacks',
      'Allow Drift',
      'Allow Live',
      'Allow Scan',
      'Allow Who',
      'Allow Settings',
      'Deny NoData',
    ])
  })

  it('allows nothing that changes anything but a detection, and a scan when asked', () => {
    const writes = ({ policy }: ReturnType<typeof policyFor>) =>
      policy.Statement.filter(({ Effect }) => Effect === 'Allow')
        .flatMap(({ Action }) => Action)
        .filter((a) => !/:(?:Get|List|Describe|BatchGet|BatchDescribe|Lookup|GET$)/.test(a))
    const detection = ['cloudformation:DetectStackDrift', 'cloudformation:DetectStackResourceDrift']
    expect(writes(policyFor())).toEqual(detection)
    expect(writes(policyFor({ scan: 'start' }))).toEqual([
      ...detection,
      'cloudformation:StartResourceScan',
    ])
  })

  it('denies what is stored in resources', () => {
    expect(actions('NoData')).toEqual(
      expect.arrayContaining(['s3:GetObject*', 'secretsmanager:GetSecretValue', 'kms:Decrypt']),
    )
  })

  it('has only what is asked for', () => {
    const { policy } = policyFor({ types: [], scan: 'off', attribution: false })
    expect(policy.Statement.map(({ Sid }) => Sid)).toEqual(['Stacks', 'Drift', 'NoData'])
  })

  it('reads the services of what is deployed, and no other', () => {
    const types = ['AWS::SQS::Queue', 'AWS::IAM::Role', 'AWS::IAM::User']
    expect(actions('Settings', { types })).toEqual([
      'iam:Get*',
      'iam:List*',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ListQueue*',
    ])
  })

  it('names the types whose actions have to be looked up', () => {
    const types = ['AWS::QLDB::Ledger', 'AWS::S3::Bucket', 'Custom::Seed', 'AWS::CDK::Metadata']
    expect(policyFor({ types }).unknown).toEqual(['AWS::QLDB::Ledger'])
  })
})
