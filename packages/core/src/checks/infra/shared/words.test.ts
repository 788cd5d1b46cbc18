import { describe, expect, it } from 'vitest'
import { bounded } from './bounded.ts'
import { consoleUrl, partitionOf } from './console.ts'
import { quoted } from './fix.ts'
import { resourceName, shortId, typeWords } from './names.ts'

describe('a type in words', () => {
  it.each([
    ['AWS::EC2::SecurityGroup', 'security group'],
    ['AWS::SQS::QueuePolicy', 'queue policy'],
    ['AWS::EC2::VPCEndpoint', 'VPC endpoint'],
    ['AWS::WAFv2::WebACL', 'web ACL'],
    ['Custom::Thing', 'thing'],
    ['', ''],
  ])('%s is called %j', (type, words) => {
    expect(typeWords(type)).toBe(words)
  })
})

describe('a resource', () => {
  it('is called as the code calls it, else as AWS does', () => {
    const physicalId = 'arn:aws:sns:eu-west-2:333333333333:alerts'
    expect(
      resourceName({ physicalId, logicalId: 'A1', constructPath: 'App/Ops/Topic/Resource' }),
    ).toBe('Ops/Topic')
    expect(resourceName({ physicalId, logicalId: 'A1' })).toBe('A1')
    expect(resourceName({ physicalId })).toBe('alerts')
    expect(shortId('https://sqs.eu-west-2.amazonaws.com/333333333333/jobs')).toBe('jobs')
    expect(shortId('line\nbreak')).toBe('line break')
  })
})

describe('the console', () => {
  const at = (type: string, physicalId: string, region = 'eu-west-2', stack?: string) =>
    consoleUrl({ type, physicalId, region }, stack)

  it.each([
    [
      'AWS::IAM::Role',
      'job',
      'https://eu-west-2.console.aws.amazon.com/iam/home#/roles/details/job',
    ],
    [
      'AWS::Logs::LogGroup',
      '/aws/lambda/fn',
      'https://eu-west-2.console.aws.amazon.com/cloudwatch/home?region=eu-west-2#logsV2:log-groups/log-group/$252Faws$252Flambda$252Ffn',
    ],
    [
      'AWS::KMS::Key',
      'arn:aws:kms:eu-west-2:333333333333:key/11-aa',
      'https://eu-west-2.console.aws.amazon.com/kms/home?region=eu-west-2#/kms/keys/11-aa',
    ],
  ])('shows %s %s', (type, id, url) => {
    expect(at(type, id)).toBe(url)
  })

  it('shows the stack, or the region, where a type has no page', () => {
    expect(at('AWS::X::Y', 'id', 'eu-west-2', 'arn:x/y')).toBe(
      'https://eu-west-2.console.aws.amazon.com/cloudformation/home?region=eu-west-2#/stacks/stackinfo?stackId=arn%3Ax%2Fy',
    )
    expect(at('AWS::X::Y', 'id')).toBe(
      'https://eu-west-2.console.aws.amazon.com/console/home?region=eu-west-2',
    )
  })

  it('is another one in other partitions', () => {
    expect(at('AWS::IAM::Role', 'r', 'cn-north-1')).toMatch(
      /^https:\/\/console\.amazonaws\.cn\/iam/,
    )
    expect(at('AWS::IAM::Role', 'r', 'us-gov-west-1')).toMatch(
      /^https:\/\/console\.amazonaws-us-gov\.com\/iam/,
    )
    expect(['eu-west-2', 'cn-north-1', 'us-gov-east-1'].map(partitionOf)).toEqual([
      'aws',
      'aws-cn',
      'aws-us-gov',
    ])
  })

  it('is never left, whatever a resource or a region is called', () => {
    for (const evil of ['"><script>', 'a b\n', '$&{id}', '\ud800', '../../x?y#z']) {
      const url = at('AWS::S3::Bucket', evil, evil)
      expect(url).toMatch(/^https:\/\/console\.aws\.amazon\.com\/s3\/buckets\/[^\s"<>]*$/)
      expect(new URL(url).hostname).toBe('console.aws.amazon.com')
    }
  })
})

describe('a value in a finding', () => {
  it('stays whole where it is short, and is cut where it is long', () => {
    expect(bounded({ a: [1, 'x'] })).toEqual({ a: [1, 'x'] })
    expect(bounded('x'.repeat(5_000))).toBe(`${'x'.repeat(500)}…`)
    const list = Array.from({ length: 1_000 }, (_, at) => at)
    expect(bounded(list)).toEqual([...list.slice(0, 20), '… 980 more'])
    let deep: object = {}
    for (let at = 0; at < 500; at += 1) deep = { deep }
    expect(JSON.stringify(bounded(deep as never)).length).toBeLessThan(200)
  })
})

describe('a word of a command', () => {
  it.each([
    ['App', 'App'],
    ['my stack', "'my stack'"],
    ["a'; rm -rf ~", "'a'\\''; rm -rf ~'"],
    ['$(x)\n`y`', "'$(x) `y`'"],
    ['', "''"],
  ])('%j is written %s', (text, word) => {
    expect(quoted(text)).toBe(word)
  })
})
