import type { Example } from './example.ts'
import type { Stage } from './stage.ts'

const CLOSED = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
}

const bucket = ({ london }: Stage, name: string, block: Record<string, boolean> | null) =>
  void london.addResource('AWS::S3::Bucket', name, {
    BucketName: name,
    ...(block && { PublicAccessBlockConfiguration: block }),
  })

const shop = (
  { london }: Stage,
  environment: 'staging' | 'production',
  parameters: Record<string, string>,
) =>
  void london.stack(`shop-${environment}`, {
    parameters: { Environment: environment, ...parameters },
  })

/** Audits that ask AWS. */
export const EXAMPLES_OF_AWS: Record<string, Example> = {
  's3-public-access.mjs': {
    passing: {
      given: 'the one bucket is closed, and the web site is meant to be open',
      arrange(stage) {
        bucket(stage, 'acme-data', CLOSED)
        bucket(stage, 'acme-website', null)
      },
      says: [['PASS', 'acme-data', 'all four blocks are on']],
    },
    failing: {
      given: 'one bucket says nothing of it, one has two blocks switched off',
      arrange(stage) {
        bucket(stage, 'acme-data', CLOSED)
        bucket(stage, 'acme-logs', null)
        bucket(stage, 'acme-dumps', { ...CLOSED, BlockPublicAcls: false, IgnorePublicAcls: false })
      },
      says: [
        ['PASS', 'acme-data', /./],
        ['FAIL', 'acme-logs', /^off: BlockPublicAcls, .*RestrictPublicBuckets$/],
        ['FAIL', 'acme-dumps', 'off: BlockPublicAcls, IgnorePublicAcls'],
      ],
    },
    unseen: {
      given: 'the role may not read buckets',
      arrange(stage) {
        bucket(stage, 'acme-data', CLOSED)
        stage.aws.account('333333333333').denyReads('AWS::S3::Bucket')
      },
      says: /is not authorized to perform: s3:DescribeBucket/,
    },
  },
  'stack-parameters.mts': {
    passing: {
      given: 'they differ where they may',
      arrange(stage) {
        shop(stage, 'staging', { LogLevel: 'info', InstanceCount: '1' })
        shop(stage, 'production', { LogLevel: 'info', InstanceCount: '6' })
      },
      says: [['PASS', '*', /./]],
    },
    failing: {
      given: 'one value differs, one parameter is of staging alone',
      arrange(stage) {
        shop(stage, 'staging', { LogLevel: 'debug', Cache: 'on' })
        shop(stage, 'production', { LogLevel: 'info' })
      },
      says: [
        ['FAIL', 'Cache', /./],
        ['FAIL', 'LogLevel', /./],
      ],
    },
    unseen: {
      given: 'production is not in this region',
      arrange: (stage) => shop(stage, 'staging', { LogLevel: 'debug' }),
      says: /Stack with id shop-production does not exist/,
    },
  },
}
