import { describe, expect, it } from 'vitest'
import type { Json } from '../../../model/finding.ts'
import { parsePlan } from './parse.ts'

type Entry = { [key: string]: Json }

const AWS = 'registry.terraform.io/hashicorp/aws'

/** An entry as `terraform show -json` writes it. */
const entry = (
  address: string,
  actions: string[],
  change: Entry = {},
  more: Entry = {},
): Entry => ({
  address,
  mode: 'managed',
  type: address.split('.')[0] ?? '',
  name: address.split('.')[1] ?? '',
  provider_name: AWS,
  change: { actions, before: null, after: null, ...change },
  ...more,
})

const plan = (parts: { drift?: Entry[]; changes?: Entry[] } & Entry): string => {
  const { drift, changes, ...rest } = parts
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.15.0',
    planned_values: {},
    ...(drift ? { resource_drift: drift } : {}),
    resource_changes: changes ?? [],
    ...rest,
  })
}

const read = (parts: Parameters<typeof plan>[0]) => {
  const facts = parsePlan('plan.json', plan(parts))
  if (!facts.changes.known) throw new Error(facts.changes.reason)
  return facts.changes.value
}

const rule = (port: number, ...cidrs: string[]): Entry => ({
  protocol: 'tcp',
  from_port: port,
  to_port: port,
  cidr_blocks: cidrs,
  ipv6_cidr_blocks: [],
  self: false,
})

describe('what was changed outside', () => {
  it('is the state before against the world: an opened port', () => {
    const before = { id: 'sg-1', arn: 'arn:aws:ec2:eu-west-2:333333333333:security-group/sg-1' }
    const [change] = read({
      drift: [
        entry('aws_security_group.web', ['update'], {
          before: { ...before, ingress: [rule(443, '10.0.0.0/8')] },
          after: { ...before, ingress: [rule(22, '0.0.0.0/0'), rule(443, '10.0.0.0/8')] },
        }),
      ],
    })
    expect(change).toEqual({
      address: 'aws_security_group.web',
      type: 'aws_security_group',
      awsType: 'AWS::EC2::SecurityGroup',
      physicalId: 'sg-1',
      arn: 'arn:aws:ec2:eu-west-2:333333333333:security-group/sg-1',
      kind: 'drift',
      differences: [
        { path: '/ingress/0', kind: 'ADD', expected: null, actual: rule(22, '0.0.0.0/0') },
      ],
    })
  })

  it('a rule of a set that changed is another rule, even where it is the only one', () => {
    const [change] = read({
      drift: [
        entry('aws_security_group.web', ['update'], {
          before: { ingress: [rule(22, '10.0.0.0/8')] },
          after: { ingress: [rule(22, '0.0.0.0/0')] },
        }),
      ],
    })
    expect(change?.differences.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'REMOVE /ingress/0',
      'ADD /ingress/0',
    ])
  })

  it('a block that stands once is looked into', () => {
    const [change] = read({
      drift: [
        entry('aws_s3_bucket_versioning.logs', ['update'], {
          before: { id: 'logs', bucket: 'logs', versioning_configuration: [{ status: 'Enabled' }] },
          after: {
            id: 'logs',
            bucket: 'logs',
            versioning_configuration: [{ status: 'Suspended' }],
          },
        }),
      ],
    })
    expect(change).toMatchObject({ awsType: 'AWS::S3::Bucket', physicalId: 'logs' })
    expect(change?.differences).toEqual([
      {
        path: '/VersioningConfiguration/status',
        kind: 'NOT_EQUAL',
        expected: 'Enabled',
        actual: 'Suspended',
      },
    ])
  })

  it('names with a slash are one part of a pointer', () => {
    const [change] = read({
      drift: [
        entry('aws_instance.a', ['update'], {
          before: { tags: { 'team/owner': 'a', 'x~y': '1' } },
          after: { tags: { 'team/owner': 'b', 'x~y': '1' } },
        }),
      ],
    })
    expect(change?.differences.map(({ path }) => path)).toEqual(['/tags/team~1owner'])
  })

  it('is gone: deleted; a part of a bucket that is gone is a bucket that lacks it', () => {
    const changes = read({
      drift: [
        entry('aws_db_instance.main', ['delete'], { before: { id: 'db-1' } }),
        entry('aws_s3_bucket_public_access_block.logs', ['delete'], {
          before: {
            id: 'logs',
            bucket: 'logs',
            block_public_acls: true,
            ignore_public_acls: false,
          },
        }),
        entry('aws_iam_role_policy_attachment.app', ['delete'], {
          before: { id: 'app-1', role: 'app', policy_arn: 'arn:aws:iam::aws:policy/Deny' },
        }),
      ],
    })
    expect(changes).toMatchObject([
      { kind: 'deleted', awsType: 'AWS::RDS::DBInstance', physicalId: 'db-1', differences: [] },
      {
        kind: 'drift',
        awsType: 'AWS::S3::Bucket',
        physicalId: 'logs',
        differences: [{ path: '/block_public_acls', kind: 'REMOVE', expected: true, actual: null }],
      },
      {
        kind: 'drift',
        awsType: 'AWS::IAM::Role',
        physicalId: 'app',
        differences: [{ path: '/managed_policy_arns/0', kind: 'REMOVE' }],
      },
    ])
  })
})

describe('where CloudFormation has it', () => {
  const paths = (address: string, before: Entry, after: Entry) =>
    read({ drift: [entry(address, ['update'], { before, after })] }).map((change) => [
      change.awsType,
      ...change.differences.map(({ path }) => path),
    ])

  it('elsewhere than its name tells', () => {
    const cluster = (open: boolean) => ({ vpc_config: [{ endpoint_public_access: open }] })
    expect(paths('aws_eks_cluster.a', cluster(false), cluster(true))).toEqual([
      ['AWS::EKS::Cluster', '/ResourcesVpcConfig/endpoint_public_access'],
    ])
    const table = (enabled: boolean) => ({ point_in_time_recovery: [{ enabled }] })
    expect(paths('aws_dynamodb_table.a', table(true), table(false))).toEqual([
      ['AWS::DynamoDB::Table', '/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled'],
    ])
  })

  it('a block that came is written as CloudFormation writes it', () => {
    const [change] = read({
      drift: [
        entry('aws_lambda_function.a', ['update'], {
          before: { vpc_config: [], environment: [] },
          after: {
            vpc_config: [{ subnet_ids: ['s-1'] }],
            environment: [{ variables: { my_key: 'a' } }],
          },
        }),
      ],
    })
    expect(change?.differences).toEqual([
      { path: '/VpcConfig', kind: 'ADD', expected: null, actual: { SubnetIds: ['s-1'] } },
      { path: '/Environment', kind: 'ADD', expected: null, actual: { Variables: { my_key: 'a' } } },
    ])
  })

  it('the policy of a queue is a resource of its own', () => {
    const open = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:*"}]}'
    expect(
      paths(
        'aws_sqs_queue.a',
        { policy: '', delay_seconds: 0 },
        { policy: open, delay_seconds: 5 },
      ),
    ).toEqual([
      ['AWS::SQS::Queue', '/delay_seconds'],
      ['AWS::SQS::QueuePolicy', '/PolicyDocument'],
    ])
  })

  it('a rule of a group that is a resource of its own says which way it goes', () => {
    const rule = (port: number) => ({ type: 'egress', from_port: port })
    expect(paths('aws_security_group_rule.a', rule(1), rule(2))).toEqual([
      ['AWS::EC2::SecurityGroupEgress', '/from_port'],
    ])
  })

  it('and is told as a whole: an address says little without its ports', () => {
    const rule = (...cidrs: string[]) => ({
      protocol: 'tcp',
      from_port: 443,
      to_port: 443,
      cidr_blocks: cidrs,
    })
    const [change] = read({
      drift: [
        entry('aws_security_group_rule.a', ['update'], {
          before: rule('10.0.0.0/8'),
          after: rule('10.0.0.0/8', '0.0.0.0/0'),
        }),
      ],
    })
    expect(change?.whole).toEqual({
      expected: { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' },
      actual: { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
    })
  })
})

describe('what says nothing', () => {
  const update = (before: Entry, after: Entry, more: Entry = {}) =>
    entry('aws_lambda_function.api', ['update'], { before, after }, more)

  it.each<[string, Entry]>([
    ['a resource that only moved', entry('a.b', ['no-op'], {}, { previous_address: 'a.c' })],
    ['a data source', { ...update({ x: 1 }, { x: 2 }), mode: 'data' }],
    ['an object that waits to be destroyed', update({ x: 1 }, { x: 2 }, { deposed: '1a2b3c4d' })],
    [
      'attributes that AWS works out',
      update({ etag: 'a', last_modified: '1' }, { etag: 'b', last_modified: '2' }),
    ],
    ['tags_all beside tags', update({ tags_all: { a: '1' } }, { tags_all: {} })],
    [
      'four ways to write nothing',
      update({ a: null, b: '', c: [], d: {} }, { a: '', b: [], c: {}, d: null }),
    ],
    [
      'documents with their keys in another order',
      update({ policy: '{"a":1,"b":[2]}' }, { policy: '{ "b": [2], "a": 1 }' }),
    ],
    ['an entry that is none', { address: 'aws_instance.a', mode: 'managed' }],
  ])('%s', (_, one) => {
    expect(read({ drift: [one], changes: [] })).toEqual([])
  })

  it('yet the version somebody chose, and the order of a list, do', () => {
    const [change] = read({
      drift: [
        update(
          { engine_version: '15', layers: ['a', 'b'] },
          { engine_version: '16', layers: ['b', 'a'] },
        ),
      ],
    })
    expect(change?.differences.map(({ path }) => path)).toEqual(['/engine_version', '/layers'])
  })
})

describe('what the code declares otherwise', () => {
  it('is the plan against the world; what is known after apply only is not told', () => {
    const [change] = read({
      changes: [
        entry('aws_cloudtrail.audit', ['update'], {
          before: { id: 'audit', enable_logging: false, home_region: 'eu-west-2' },
          after: { id: 'audit', enable_logging: true },
          after_unknown: { home_region: true },
        }),
      ],
    })
    expect(change).toMatchObject({ kind: 'drift', awsType: 'AWS::CloudTrail::Trail' })
    expect(change?.differences).toEqual([
      { path: '/enable_logging', kind: 'NOT_EQUAL', expected: true, actual: false },
    ])
  })

  it('declared and not there, in the state and not declared, made anew', () => {
    const changes = read({
      changes: [
        entry('aws_sqs_queue.new', ['create'], { after: { name: 'new' } }),
        entry(
          'aws_iam_user.old',
          ['delete'],
          { before: { id: 'old' } },
          {
            action_reason: 'delete_because_no_resource_config',
          },
        ),
        entry('aws_ebs_volume.data', ['delete', 'create'], {
          before: { id: 'vol-1', encrypted: false },
          after: { encrypted: true },
          after_unknown: { id: true },
        }),
        entry(
          'aws_instance.tainted',
          ['create', 'delete'],
          {
            before: { id: 'i-1', ami: 'a' },
            after: { ami: 'a' },
            after_unknown: { id: true },
          },
          { action_reason: 'replace_because_tainted' },
        ),
        entry('aws_instance.read', ['read']),
      ],
    })
    expect(changes.map(({ address, kind, physicalId }) => [address, kind, physicalId])).toEqual([
      ['aws_sqs_queue.new', 'unapplied', null],
      ['aws_iam_user.old', 'undeclared', 'old'],
      ['aws_ebs_volume.data', 'drift', 'vol-1'],
    ])
  })

  it('told once with what was changed outside, and what was deleted is not unapplied', () => {
    const changes = read({
      drift: [
        entry('aws_instance.a', ['delete'], { before: { id: 'i-1' } }),
        entry('aws_kms_key.k', ['update'], {
          before: { id: 'k', enable_key_rotation: true, description: 'a' },
          after: { id: 'k', enable_key_rotation: false, description: 'b' },
        }),
      ],
      changes: [
        entry('aws_instance.a', ['create'], { after: {} }),
        entry('aws_kms_key.k', ['update'], {
          before: { id: 'k', enable_key_rotation: false, description: 'b' },
          after: { id: 'k', enable_key_rotation: true, description: 'b' },
        }),
      ],
    })
    expect(changes.map(({ kind }) => kind)).toEqual(['deleted', 'drift'])
    expect(changes[1]?.differences.map(({ path }) => path)).toEqual([
      '/enable_key_rotation',
      '/description',
    ])
  })
})

it('what both lists say of one property is told once, whichever entry of it', () => {
  const sides = (web_acl_id: string, aliases: string[], comment: string) => ({
    web_acl_id,
    aliases,
    comment,
    logging_config: [{ bucket: comment }],
  })
  const [change] = read({
    drift: [
      entry('aws_cloudfront_distribution.a', ['update'], {
        before: sides('w', ['x'], 'a'),
        after: sides('', ['y', 'x'], 'b'),
      }),
    ],
    // The comment and the log are left alone by `ignore_changes`.
    changes: [
      entry('aws_cloudfront_distribution.a', ['update'], {
        before: sides('', ['y', 'x'], 'b'),
        after: sides('w', ['x'], 'b'),
      }),
    ],
  })
  expect(change?.differences.map(({ path }) => path)).toEqual([
    '/DistributionConfig/WebACLId',
    '/DistributionConfig/Aliases/0',
    '/comment',
    '/DistributionConfig/Logging/bucket',
  ])
})

describe('secrets', () => {
  it('are taken out where the plan marks them, and still differ', () => {
    const text = plan({
      drift: [
        entry('aws_db_instance.main', ['update'], {
          before: { id: 'db', content: 'hunter2', same: 's3cr3t', list: ['a', 'hunter3'] },
          after: { id: 'db', content: 'hunter4', same: 's3cr3t', list: ['a', 'hunter5'] },
          before_sensitive: { content: true, same: true, list: [false, true] },
          after_sensitive: { content: true, same: true, list: [false, true] },
        }),
      ],
    })
    const facts = parsePlan('plan.json', text)
    expect(facts.changes.known && facts.changes.value[0]?.differences).toEqual([
      { path: '/content', kind: 'NOT_EQUAL', expected: '[secret]', actual: '[another secret]' },
      { path: '/list/1', kind: 'REMOVE', expected: '[secret]', actual: null },
      { path: '/list/1', kind: 'ADD', expected: null, actual: '[another secret]' },
    ])
    expect(JSON.stringify(facts)).not.toMatch(/hunter|s3cr3t/)
  })

  it('are taken out by their names too, in documents written as text as well', () => {
    const environment = (value: string) => ({
      environment: [{ variables: { DB_PASSWORD: value, HOST: `host-${value.length}` } }],
      container_definitions: JSON.stringify([{ environment: [{ name: 'API_KEY', value }] }]),
      master_password: value,
      manage_master_user_password: value === 'hunter2',
    })
    const facts = parsePlan(
      'plan.json',
      plan({
        drift: [
          entry('aws_ecs_task_definition.a', ['update'], {
            before: environment('hunter2'),
            after: environment('hunter34'),
          }),
        ],
      }),
    )
    expect(facts.changes.known && facts.changes.value[0]?.differences).toMatchObject([
      {
        path: '/environment/0/variables/DB_PASSWORD',
        expected: '[secret]',
        actual: '[another secret]',
      },
      { path: '/environment/0/variables/HOST', expected: 'host-7', actual: 'host-8' },
      { path: '/container_definitions/0/environment/0/value' },
      { path: '/master_password' },
      { path: '/manage_master_user_password', expected: true, actual: false },
    ])
    expect(JSON.stringify(facts)).not.toContain('hunter')
  })

  it('a whole resource may be one, its id and ARN with it', () => {
    const [change] = read({
      drift: [
        entry('vault_secret.a', ['update'], {
          before: { id: 'hunter2', x: 1 },
          after: { id: 'hunter2', x: 2 },
          before_sensitive: true,
          after_sensitive: true,
        }),
      ],
    })
    expect(change).toMatchObject({ physicalId: null, arn: null, awsType: null })
    expect(change?.differences.map(({ path }) => path)).toEqual(['/x'])
    expect(JSON.stringify(change)).not.toContain('hunter')
  })

  it('are not repeated where the file is broken', () => {
    const facts = parsePlan('plan.json', '{"format_version":"1.2","x":"hunter2" "y":1}')
    expect(facts.changes).toMatchObject({ known: false })
    expect(JSON.stringify(facts)).not.toContain('hunter')
  })
})

describe('the plan as a whole', () => {
  it('says which tool made it, and whether it is whole', () => {
    const opentofu = entry(
      'aws_instance.a',
      ['no-op'],
      {},
      {
        provider_name: 'registry.opentofu.org/hashicorp/aws',
      },
    )
    expect(parsePlan('p', plan({ changes: [opentofu], errored: true }))).toMatchObject({
      tool: 'opentofu',
      errored: true,
      changes: { known: true, value: [] },
    })
    expect(parsePlan('p', plan({ applyable: true, complete: false }))).toMatchObject({
      tool: 'terraform',
      errored: false,
    })
    expect(parsePlan('p', plan({ deferred_changes: [{}] })).errored).toBe(true)
  })

  it.each([
    ['another format', '{"format_version":"2.0"}', /its format is 2.0/],
    ['no plan', '{"a":1}', /no plan/],
    ['a list', '[]', /no plan/],
    ['a state', '{"format_version":"1.0","values":{}}', /a state/],
    ['the plan file itself', 'PK\u0003\u0004…', /the plan itself/],
    ['the log', '{"@level":"info"}\n{"@level":"info"}', /the log/],
    ['half a file', '{"format_version":"1.2","resource_changes":[{', /cut off/],
  ])('is unknown: %s', (_, text, reason) => {
    const { changes } = parsePlan('plan.json', text)
    expect(changes).toMatchObject({ known: false, reason: expect.stringMatching(reason) })
  })

  it('to destroy everything shows no drift', () => {
    const gone = entry('aws_instance.a', ['delete'], { before: { id: 'i-1' } })
    expect(parsePlan('p', plan({ changes: [gone] })).changes).toMatchObject({ known: false })
  })

  it('may be nested deeper than anything is', () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    const text = plan({ drift: [entry('aws_instance.a', ['update'], { before: { x: 'deep' } })] })
    const { changes } = parsePlan('p', text.replace('"deep"', deep(50_000)))
    expect(changes).toEqual({ known: false, reason: 'its values are nested too deeply' })
  })

  it('may hold names that are no names', () => {
    const text = plan({
      drift: [entry('aws_instance.a["`$(id)`\n::error::"]', ['update'], { before: {}, after: {} })],
    }).replace('"before":{}', '"before":{"__proto__":{"x":1},"constructor":"a"}')
    const facts = parsePlan('p', text)
    expect(
      facts.changes.known && facts.changes.value[0]?.differences.map(({ path }) => path),
    ).toEqual(['/__proto__', '/constructor'])
  })
})
