import { describe, expect, it } from 'vitest'
import {
  type Difference,
  gradeDifference,
  SUPPRESSIONS,
  scalingBand,
  suppression,
} from './index.ts'

const difference = (part: Partial<Difference>): Difference => ({
  type: 'AWS::S3::Bucket',
  path: '/Tags/0',
  kind: 'NOT_EQUAL',
  expected: null,
  actual: null,
  whole: { expected: null, actual: null },
  environment: 'prod',
  ...part,
})

const TEMPLATE = {
  Resources: {
    Service: { Type: 'AWS::ECS::Service' },
    Other: { Type: 'AWS::ECS::Service' },
    Target: {
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        MinCapacity: 2,
        MaxCapacity: '10',
        ScalableDimension: 'ecs:service:DesiredCount',
        ResourceId: {
          'Fn::Join': ['/', ['service', { Ref: 'Cluster' }, { 'Fn::GetAtt': ['Service', 'Name'] }]],
        },
      },
    },
  },
}

describe('suppressions', () => {
  it.each(SUPPRESSIONS)('$id: $title', ({ id, examples, reason, source }) => {
    expect(suppression(difference(examples.suppressed))).toEqual({ rule: id, reason })
    expect(suppression(difference(examples.told))).toBeNull()
    expect(reason).toMatch(/\.$/)
    expect(source).toMatch(/^https:\/\//)
  })

  it('stand in the grade', () => {
    expect(gradeDifference(difference({ path: '/Size', expected: 8, actual: '8' }))).toEqual({
      suppressed: 'infra/same-value',
      reason: expect.stringMatching(/only the writing/),
    })
  })

  it('know a list whose entries only stand elsewhere, wherever AWS says that it differs', () => {
    const entry = (port: number) => ({ IpProtocol: 'tcp', FromPort: port, ToPort: port })
    const moved = difference({
      type: 'AWS::EC2::SecurityGroup',
      path: '/SecurityGroupIngress/0/FromPort',
      expected: 80,
      actual: 443,
      whole: {
        expected: { SecurityGroupIngress: [entry(80), entry(443)] },
        actual: { SecurityGroupIngress: [entry(443), entry(80)] },
      },
    })
    expect(suppression(moved)).toMatchObject({ rule: 'infra/same-list' })
  })

  it('know the limits of what is scaled, by the target of the same template', () => {
    const scaled = (logicalId: string, actual: number) =>
      suppression(
        difference({
          type: 'AWS::ECS::Service',
          path: '/DesiredCount',
          expected: 2,
          actual,
          declared: { template: TEMPLATE, logicalId },
        }),
      )
    expect(scaled('Service', 7)).toMatchObject({ rule: 'infra/autoscaled' })
    expect(scaled('Service', 0)).toBeNull()
    expect(scaled('Service', 11)).toBeNull()
    expect(scaled('Other', 7)).toBeNull()
  })

  it('do not guess limits that are no numbers', () => {
    const properties = { ...TEMPLATE.Resources.Target.Properties, MaxCapacity: { Ref: 'Max' } }
    const template = {
      Resources: { Target: { ...TEMPLATE.Resources.Target, Properties: properties } },
    }
    expect(scalingBand(template, 'Service', 'AWS::ECS::Service', '/DesiredCount')).toBeNull()
  })

  it('do not take a tag that somebody took off a resource whose type shows tags', () => {
    const tag = { Key: 'project', Value: 'app' }
    const taken = difference({
      kind: 'REMOVE',
      expected: tag,
      whole: { expected: { Tags: [tag] }, actual: { Tags: [{ Key: 'x', Value: 'y' }] } },
      stackTags: { project: 'app' },
    })
    expect(suppression(taken)).toBeNull()
  })
})
