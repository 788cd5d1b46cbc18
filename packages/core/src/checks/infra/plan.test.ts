import { describe, expect, it } from 'vitest'
import type { PlanChange, PlanFacts } from '../../model/infra-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { plan } from './plan.ts'
import {
  difference,
  environment,
  exampleInput,
  findingsOf,
  region,
  told,
} from './shared/examples.ts'

const change = (more: Partial<PlanChange> = {}): PlanChange => ({
  address: 'aws_security_group.web',
  type: 'aws_security_group',
  awsType: 'AWS::EC2::SecurityGroup',
  physicalId: 'sg-0abc',
  arn: 'arn:aws:ec2:eu-west-2:333333333333:security-group/sg-0abc',
  kind: 'drift',
  differences: [],
  ...more,
})

const facts = (changes: PlanChange[], more: Partial<PlanFacts> = {}): PlanFacts => ({
  source: 'plan.json',
  tool: 'terraform',
  errored: false,
  changes: known(changes),
  ...more,
})

const run = async (one: PlanFacts) =>
  plan.run(await exampleInput({ plans: [one], environments: [environment('prod', [region([])])] }))

const block = (cidrs: string[]) => ({
  protocol: 'tcp',
  from_port: 22,
  to_port: 22,
  cidr_blocks: cidrs,
  ipv6_cidr_blocks: [],
  security_groups: [],
  self: false,
})

describe('a plan', () => {
  it('passes where it tells of nothing', async () => {
    expect(told(await run(facts([])))).toEqual(['pass plan.json: The plan tells of no difference'])
  })

  it('is graded like what CloudFormation tells, in the account of the ARN', async () => {
    const opened = change({
      differences: [
        difference('/ingress/0', 'REMOVE', block(['10.0.0.0/8']), null),
        difference('/ingress/0', 'ADD', null, block(['10.0.0.0/8', '0.0.0.0/0'])),
      ],
    })
    const found = findingsOf(await run(facts([opened])))
    expect(found).toContainEqual(
      expect.objectContaining({
        severity: 'critical',
        direction: 'weakened',
        actual: { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' },
        resource: expect.objectContaining({
          environment: 'prod',
          account: '333333333333',
          region: 'eu-west-2',
          logicalId: 'aws_security_group.web',
        }),
        fix: 'Put it back with `terraform apply`, or declare it at aws_security_group.web.',
      }),
    )
  })

  it.each([
    ['aws_db_instance', 'AWS::RDS::DBInstance', '/publicly_accessible', false, true, 'critical'],
    ['aws_kms_key', 'AWS::KMS::Key', '/enable_key_rotation', true, false, 'medium'],
    [
      'aws_s3_bucket_public_access_block',
      'AWS::S3::Bucket',
      '/block_public_acls',
      true,
      false,
      'high',
    ],
    [
      'aws_iam_role_policy',
      'AWS::IAM::RolePolicy',
      '/policy',
      '{"Statement":[]}',
      '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      'critical',
    ],
  ])('%s speaks of %s%s', async (type, awsType, path, expected, actual, severity) => {
    const changed = change({
      type,
      awsType,
      differences: [difference(path, 'NOT_EQUAL', expected, actual)],
    })
    expect(findingsOf(await run(facts([changed])))).toMatchObject([
      { severity, direction: 'weakened' },
    ])
  })

  it('tells what is gone, what no code has and what was never made', async () => {
    const kinds = (['deleted', 'undeclared', 'unapplied'] as const).map((kind) =>
      change({ kind, address: `aws_security_group.${kind}`, physicalId: kind, arn: null }),
    )
    const found = findingsOf(await run(facts(kinds, { tool: 'opentofu' })))
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'infra/deleted-protection high',
      'infra/orphan medium',
      'infra/unapplied medium',
    ])
    expect(found[2]).toMatchObject({
      title: 'aws_security_group.unapplied (security group, prod) is declared and not there',
      fix: 'Make it with `tofu apply`, or take aws_security_group.unapplied out of the code.',
    })
  })

  it('of a provider that CloudFormation does not know is told by its own names', async () => {
    const changed = change({
      address: 'random_pet.name',
      type: 'random_pet',
      awsType: null,
      physicalId: null,
      arn: null,
      differences: [difference('/length', 'NOT_EQUAL', 2, 3)],
    })
    expect(findingsOf(await run(facts([changed])))).toMatchObject([
      { severity: 'low', subject: 'prod/eu-west-2/random_pet/plan.json/random_pet.name /Length' },
    ])
  })

  it('that could not be read, or did not finish, proves nothing', async () => {
    expect(told(await run(facts([], { changes: unknown('format version 2.0') })))).toEqual([
      'unknown plan.json: Not judged: format version 2.0',
    ])
    const partial = 'unknown plan.json: Not judged: the plan did not finish: what it says is a part'
    expect(told(await run(facts([], { errored: true })))).toEqual([partial])
    const some = await run(facts([change({ kind: 'deleted' })], { errored: true }))
    expect(told(some)).toEqual(['fail plan.json: 1 difference in the plan', partial])
  })

  it('is no question where none was handed over', async () => {
    expect(told(plan.run(await exampleInput([])))).toEqual([
      'skipped acme/app: No plan was handed over',
    ])
  })
})
