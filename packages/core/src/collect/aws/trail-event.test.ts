import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/index.ts'
import { changeOf, explanationOf, type Sought } from './trail-event.ts'
import { explains, trailNames, trailRegion } from './trail-types.ts'

const AT = '2026-11-20T12:00:00Z'

const change = (name: string, time = AT, requestParameters: Json = null) => {
  const made = changeOf(
    JSON.stringify({
      eventID: `${name} ${time}`,
      eventName: name,
      eventTime: time,
      requestParameters,
    }),
    null,
  )
  if (made === null) throw new Error('it is a change')
  return made
}

const sought = (more: Partial<Sought>): Sought => ({
  type: 'AWS::IAM::Role',
  path: null,
  expected: undefined,
  actual: undefined,
  from: Date.parse('2026-11-20T10:00:00Z'),
  to: Date.parse('2026-11-20T20:00:00Z'),
  ...more,
})

describe('the event that explains a change', () => {
  it('is of the property’s own kind', () => {
    const events = [
      change('UpdateAssumeRolePolicy', '2026-11-20T13:00:00Z'),
      change('PutRolePolicy'),
    ]
    expect(explanationOf(sought({ path: '/Policies/0' }), events)?.name).toBe('PutRolePolicy')
    expect(explanationOf(sought({ path: '/ManagedPolicyArns/0' }), events)).toBeNull()
  })

  it('names what was added, or what was taken away', () => {
    const arns = ['arn:aws:iam::aws:policy/AdministratorAccess', 'arn:aws:iam::aws:policy/Billing']
    const events = arns.map((policyArn, hour) =>
      change('AttachRolePolicy', `2026-11-20T1${hour + 1}:00:00Z`, { policyArn }),
    )
    const [admin = ''] = arns
    const path = '/ManagedPolicyArns/0'
    expect(explanationOf(sought({ path, actual: admin }), events)).toBe(events[0])
    expect(explanationOf(sought({ path, expected: [admin], actual: [] }), events)).toBe(events[0])
  })

  it('is the latest where several do', () => {
    const events = [change('PutRolePolicy'), change('PutRolePolicy', '2026-11-20T14:00:00Z')]
    expect(explanationOf(sought({ path: '/Policies' }), events)).toBe(events[1])
  })

  it('names the property, for types that are in no table', () => {
    const type = 'AWS::MSK::Cluster'
    const events = [
      change('UpdateMonitoring', AT, { enhancedMonitoring: 'DEFAULT' }),
      change('UpdateConnectivity', '2026-11-20T14:00:00Z'),
    ]
    expect(explanationOf(sought({ type, path: '/EnhancedMonitoring' }), events)).toBe(events[0])
  })

  it('lies in the window', () => {
    const events = ['09:59:00', '20:00:01'].map((t) => change('PutRolePolicy', `2026-11-20T${t}Z`))
    expect(explanationOf(sought({ path: '/Policies' }), events)).toBeNull()
  })

  it.each([
    '',
    '[]',
    '{',
    '{"eventName":7}',
    '{"eventID":"a","eventName":"b","eventTime":"soon"}',
    'null',
  ])('is not %j', (text) => {
    expect(changeOf(text, null)).toBeNull()
  })
})

describe('what CloudTrail calls things', () => {
  it('adds the version of an API to the names of Lambda’s events', () => {
    expect(explains('AWS::Lambda::Function', null, 'UpdateFunctionConfiguration20150331v2')).toBe(
      'resource',
    )
    expect(explains('AWS::Lambda::Function', 'Code', 'UpdateFunctionCode20150331v2')).toBe(
      'property',
    )
  })

  it('has the id, the name, or the ARN', () => {
    expect(trailNames('AWS::EC2::SecurityGroup', 'sg-1', 'eu-west-2')).toEqual(['sg-1'])
    expect(trailNames('AWS::S3::Bucket', 'data', 'cn-north-1')).toEqual([
      'data',
      'arn:aws-cn:s3:::data',
    ])
    expect(trailNames('AWS::SQS::Queue', 'https://sqs.test/1/jobs', 'eu-west-2')).toEqual([
      'https://sqs.test/1/jobs',
      'jobs',
    ])
    const arn = 'arn:aws:secretsmanager:eu-west-2:333333333333:secret:db-x1'
    expect(trailNames('AWS::SecretsManager::Secret', arn, 'eu-west-2')).toEqual([arn, 'db-x1'])
  })

  it('keeps events of global services in one region of the partition', () => {
    expect(trailRegion('AWS::IAM::Role', 'eu-west-2')).toBe('us-east-1')
    expect(trailRegion('AWS::IAM::Role', 'cn-northwest-1')).toBe('cn-north-1')
    expect(trailRegion('AWS::CloudFront::Distribution', 'eu-west-2')).toBe('us-east-1')
    expect(trailRegion('AWS::S3::Bucket', 'eu-west-2')).toBe('eu-west-2')
  })
})
