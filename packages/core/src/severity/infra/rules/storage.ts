import type { InfraRule } from '../rule.ts'
import { hub, resource } from './sources.ts'

const BUCKET = ['AWS::S3::Bucket']
const POLICY = { types: ['AWS::S3::BucketPolicy'], paths: ['/PolicyDocument/Statement/*'] }
const allow = (principal: string, action = 's3:GetObject') => ({
  Effect: 'Allow',
  Principal: principal === '*' ? '*' : { AWS: principal },
  Action: action,
  Resource: 'arn:aws:s3:::logs/*',
})
const TLS = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: 'arn:aws:s3:::logs/*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}
const encryptedBy = (name: string) => ({
  ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: name } }],
})

export const STORAGE_RULES: readonly InfraRule[] = [
  {
    id: 'infra/bucket-public-access-block',
    title: 'Block Public Access',
    types: [...BUCKET, 'AWS::S3::AccessPoint'],
    paths: [
      'BlockPublicAcls',
      'BlockPublicPolicy',
      'IgnorePublicAcls',
      'RestrictPublicBuckets',
    ].map((key) => `/PublicAccessBlockConfiguration/${key}`),
    condition: 'public access block',
    severity: 'high',
    cases: { public: 'critical' },
    exposure: true,
    why: 'Nothing is left that keeps a policy or an ACL from making the objects public.',
    source: hub('s3', 8),
    examples: [
      { says: 'high', expected: true, actual: false },
      {
        says: 'high',
        path: '/PublicAccessBlockConfiguration',
        kind: 'REMOVE',
        expected: { BlockPublicAcls: true, BlockPublicPolicy: true },
        actual: null,
      },
      {
        says: 'critical',
        expected: 'true',
        actual: 'false',
        whole: {
          expected: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
          actual: {
            AccessControl: 'PublicRead',
            PublicAccessBlockConfiguration: { BlockPublicAcls: false },
          },
        },
      },
      { says: 'low', direction: 'strengthened', expected: false, actual: true },
    ],
  },
  {
    id: 'infra/bucket-policy-public',
    title: 'Bucket policy for everybody',
    ...POLICY,
    types: [...POLICY.types, 'AWS::S3::AccessPoint'],
    paths: [...POLICY.paths, '/Policy/Statement/*'],
    condition: 'public policy',
    severity: 'critical',
    exposure: true,
    why: 'Anybody on the Internet reads, or even writes, the objects.',
    source: hub('s3', 2),
    examples: [
      { says: 'critical', kind: 'ADD', expected: null, actual: allow('*') },
      {
        says: 'critical',
        path: '/PolicyDocument/Statement/0/Condition',
        expected: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
        actual: null,
        whole: {
          expected: {
            PolicyDocument: {
              Statement: [
                {
                  ...allow('*'),
                  Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
                },
              ],
            },
          },
          actual: { PolicyDocument: { Statement: [allow('*')] } },
        },
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: allow('*', 's3:PutObject'),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/bucket-policy-foreign-account',
    title: 'Bucket policy for another account',
    ...POLICY,
    condition: 'foreign account',
    severity: 'high',
    why: 'People of another account reach the objects.',
    source: hub('s3', 6),
    examples: [
      {
        says: 'high',
        kind: 'ADD',
        expected: null,
        actual: allow('arn:aws:iam::999999999999:root'),
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: allow('999999999999'),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/bucket-policy-tls',
    title: 'Requests without TLS',
    ...POLICY,
    condition: 'asks for TLS',
    severity: 'medium',
    why: 'Objects can be asked for in the clear, and read on the way.',
    source: hub('s3', 5),
    examples: [
      { says: 'medium', kind: 'REMOVE', expected: TLS, actual: null },
      { says: 'low', direction: 'strengthened', kind: 'ADD', expected: null, actual: TLS },
    ],
  },
  {
    id: 'infra/bucket-policy',
    title: 'Bucket policy',
    ...POLICY,
    condition: 'allows more',
    severity: 'medium',
    why: 'Somebody may do more with the objects than was declared.',
    source: resource('s3-bucketpolicy'),
    examples: [
      {
        says: 'medium',
        path: '/PolicyDocument/Statement/0/Action/1',
        kind: 'ADD',
        expected: null,
        actual: 's3:PutObject',
        whole: {
          expected: { PolicyDocument: { Statement: [allow('111111111111')] } },
          actual: {
            PolicyDocument: {
              Statement: [{ ...allow('111111111111'), Action: ['s3:GetObject', 's3:PutObject'] }],
            },
          },
        },
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: {
          ...allow('arn:aws:iam::111111111111:role/reader'),
          Principal: { Service: 'logging.s3.amazonaws.com' },
        },
        actual: null,
      },
    ],
  },
  {
    id: 'infra/bucket-acl',
    title: 'Canned ACL of a bucket',
    types: BUCKET,
    paths: ['/AccessControl'],
    condition: 'weak value',
    options: { absent: 'Private', weak: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'] },
    severity: 'critical',
    exposure: true,
    why: 'Everybody, or everybody with an AWS account, may list or write the objects.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl',
    examples: [
      { says: 'critical', expected: 'Private', actual: 'PublicReadWrite' },
      { says: 'low', direction: 'strengthened', expected: 'PublicRead', actual: 'Private' },
    ],
  },
  {
    id: 'infra/bucket-ownership',
    title: 'Ownership of objects',
    types: BUCKET,
    paths: ['/OwnershipControls/Rules/*/ObjectOwnership'],
    condition: 'in order',
    options: { order: ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'] },
    severity: 'medium',
    why: 'ACLs count again, so that single objects can be made public past the policy.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
    examples: [
      { says: 'medium', expected: 'BucketOwnerEnforced', actual: 'ObjectWriter' },
      {
        says: 'low',
        direction: 'strengthened',
        expected: 'ObjectWriter',
        actual: 'BucketOwnerEnforced',
      },
    ],
  },
  {
    id: 'infra/bucket-encryption',
    title: 'Encryption of a bucket',
    types: BUCKET,
    paths: ['/BucketEncryption'],
    condition: 'bucket encryption',
    severity: 'medium',
    cases: { none: 'high' },
    why: 'New objects are no longer under a key that can be watched and revoked.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html',
    examples: [
      { says: 'high', expected: encryptedBy('aws:kms'), actual: null },
      { says: 'medium', expected: encryptedBy('aws:kms'), actual: encryptedBy('AES256') },
      {
        says: 'low',
        direction: 'strengthened',
        expected: encryptedBy('AES256'),
        actual: encryptedBy('aws:kms'),
      },
    ],
  },
  {
    id: 'infra/bucket-versioning',
    title: 'Versions of objects',
    types: BUCKET,
    paths: ['/VersioningConfiguration/Status'],
    condition: 'on is strong',
    options: { absent: 'Suspended' },
    severity: 'medium',
    why: 'What is overwritten or deleted is gone for good.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
    examples: [
      { says: 'medium', expected: 'Enabled', actual: 'Suspended' },
      { says: 'low', direction: 'strengthened', expected: 'Suspended', actual: 'Enabled' },
    ],
  },
  {
    id: 'infra/bucket-records',
    title: 'Access log or object lock of a bucket',
    types: BUCKET,
    paths: ['/LoggingConfiguration', '/ObjectLockConfiguration'],
    condition: 'present is strong',
    severity: 'medium',
    why: 'Nobody can tell who read the objects, or they can be deleted before their time.',
    source: hub('s3', 9),
    examples: [
      { says: 'medium', expected: { DestinationBucketName: 'logs' }, actual: null },
      {
        says: 'medium',
        path: '/ObjectLockConfiguration',
        kind: 'REMOVE',
        expected: { ObjectLockEnabled: 'Enabled' },
        actual: null,
      },
      {
        says: 'low',
        direction: 'strengthened',
        expected: null,
        actual: { DestinationBucketName: 'logs' },
      },
    ],
  },
  {
    id: 'infra/shared-publicly',
    title: 'A snapshot, an image or a document is shared',
    types: [
      'AWS::EC2::Snapshot',
      'AWS::EC2::Image',
      'AWS::RDS::DBSnapshot',
      'AWS::RDS::DBClusterSnapshot',
      'AWS::SSM::Document',
    ],
    paths: [
      '/CreateVolumePermissions/*',
      '/LaunchPermissions/*',
      '/Public',
      '/AttributeValues/*',
      '/AccountIds/*',
    ],
    condition: 'shared with all',
    severity: 'high',
    cases: { everybody: 'critical' },
    exposure: true,
    why: 'A copy of the data is in the hands of whoever wants one.',
    source: hub('rds', 1),
    examples: [
      { says: 'critical', kind: 'ADD', expected: null, actual: { Group: 'all' } },
      {
        says: 'high',
        type: 'AWS::RDS::DBSnapshot',
        path: '/AttributeValues/0',
        kind: 'ADD',
        expected: null,
        actual: '999999999999',
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: { Group: 'all' },
        actual: null,
      },
    ],
  },
  {
    id: 'infra/snapshot-sharing',
    title: 'Public sharing of snapshots is blocked',
    types: ['AWS::EC2::SnapshotBlockPublicAccess'],
    paths: ['/State'],
    condition: 'in order',
    options: { order: ['block-all-sharing', 'block-new-sharing', 'unblocked'] },
    severity: 'high',
    why: 'Snapshots of disks can be shared with everybody again.',
    source: hub('ec2', 182),
    examples: [
      { says: 'high', expected: 'block-all-sharing', actual: 'unblocked' },
      {
        says: 'low',
        direction: 'strengthened',
        expected: 'block-new-sharing',
        actual: 'block-all-sharing',
      },
    ],
  },
]
