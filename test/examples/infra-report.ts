import {
  type CloudResource,
  type Finding,
  fingerprint,
  type Json,
  type Report,
  type RepositoryReport,
  type Result,
} from '../../packages/core/src/model/index.ts'
import { assembleReport } from '../../packages/core/src/report/report.ts'
import { api, organizationReport } from './reports.ts'

/** What drift-infra finds in three accounts, as literals. */

export const PROD = '333333333333'
const SG = 'sg-0a1b2c3d4e5f60718'

const webSg: CloudResource = {
  environment: 'prod',
  account: PROD,
  region: 'eu-west-2',
  type: 'AWS::EC2::SecurityGroup',
  physicalId: SG,
  stack: 'App',
  logicalId: 'WebSg4A5B6C7D',
  constructPath: 'App/Web/Sg/Resource',
}

/** SSH opened to the whole internet, by hand. */
export const openSsh: Finding = {
  fingerprint: fingerprint('infra/changed', `${PROD}/eu-west-2/${webSg.type}/${SG}/ingress`),
  severity: 'critical',
  direction: 'weakened',
  title: 'Web/Sg (security group, prod): a port of administration is open to everybody',
  subject: `prod/eu-west-2/${webSg.type}/${SG} /SecurityGroupIngress/3f2a`,
  expected: null,
  actual: { CidrIp: '0.0.0.0/0', FromPort: 22, IpProtocol: 'tcp', ToPort: 22 },
  rule: 'infra/ingress-high-risk-port',
  ruleSource: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19',
  state: 'new',
  evidence: {
    actor: 'permission set Admin',
    event: 'AuthorizeSecurityGroupIngress',
    time: '2026-11-20T22:10:00Z',
  },
  fix: 'Put it back with a deployment of stack App that reverts drift, or declare it in the code.',
  setAt: {
    name: 'console',
    url: `https://eu-west-2.console.aws.amazon.com/ec2/home?region=eu-west-2#SecurityGroup:groupId=${SG}`,
  },
  resource: webSg,
}

const topic: CloudResource = {
  environment: 'prod',
  account: PROD,
  region: 'eu-west-2',
  type: 'AWS::SNS::Topic',
  physicalId: `arn:aws:sns:eu-west-2:${PROD}:alarms`,
  stack: 'App',
  logicalId: 'Alarms',
}

export const topicDeleted: Finding = {
  fingerprint: fingerprint('infra/missing', `${PROD}/eu-west-2/${topic.type}/${topic.physicalId}`),
  severity: 'medium',
  direction: 'changed',
  title: 'Alarms (SNS topic, prod) was deleted outside its stack',
  subject: `prod/eu-west-2/${topic.type}/${topic.physicalId}`,
  expected: 'there, as the stack declares it',
  actual: 'deleted',
  rule: 'infra/deleted',
  state: 'new',
  evidence: {},
  fix: 'Have it made again with a deployment of stack App that reverts drift.',
  setAt: {
    name: 'console',
    url: `https://eu-west-2.console.aws.amazon.com/sns/v3/home?region=eu-west-2#/topic/${encodeURIComponent(topic.physicalId)}`,
  },
  resource: topic,
}

const bucket: CloudResource = {
  environment: 'dev',
  account: '111111111111',
  region: 'eu-west-2',
  type: 'AWS::S3::Bucket',
  physicalId: 'app-scratch',
}

export const bucketOrphaned: Finding = {
  fingerprint: fingerprint('infra/orphans', '111111111111/eu-west-2/AWS::S3::Bucket/app-scratch'),
  severity: 'low',
  title: 'app-scratch (S3 bucket, dev) is managed by no stack',
  subject: 'dev/eu-west-2/AWS::S3::Bucket/app-scratch',
  expected: 'a stack that manages it',
  actual: 'managed by no stack',
  rule: 'infra/orphan',
  state: 'new',
  evidence: {},
  fix: 'Remove it once nobody needs what is in it, or import it into a stack.',
  setAt: {
    name: 'console',
    url: 'https://eu-west-2.console.aws.amazon.com/s3/buckets/app-scratch',
  },
  resource: bucket,
}

/** What the checks say of themselves. */
export const infraWords = [
  {
    id: 'infra/changed',
    title: 'Resources are as their stack declares them',
    why: 'A change by hand was reviewed by nobody.',
    fix: 'Put it back, or declare it.',
    severity: 'critical' as const,
  },
]

const result = (check: string, subject: string, part: Partial<Result> = {}): Result => ({
  check,
  status: (part.findings ?? []).length > 0 ? 'fail' : 'pass',
  subject,
  message: 'looked at',
  findings: [],
  ...part,
})

/** `data` of a stack, as `infra/changed` has it. */
export const stackData = (part: { [key: string]: Json } = {}): Json => ({
  checked: 10,
  modified: 0,
  deleted: 0,
  unchecked: [],
  unknown: [],
  unsupported: [],
  suppressed: [],
  ...part,
})

const refusal =
  'arn:aws:iam::222222222222:role/drift does not admit our token, or is not there: Not authorized to perform sts:AssumeRoleWithWebIdentity. The token says sub "repo:acme/app:environment:drift" and aud "sts.amazonaws.com". This statement in the role\'s trust policy would admit it, in both shapes that GitHub writes subjects in: {"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com","token.actions.githubusercontent.com:sub":["repo:acme/app:environment:drift","repo:acme@2001/app@1001:environment:drift"]}}}'

const notEntered = ['infra/stacks', 'infra/changed', 'infra/missing', 'infra/orphans'].map(
  (check) =>
    result(check, 'staging', {
      status: 'unknown',
      message: `Not judged: the account of staging could not be entered: ${refusal}`,
      permissions: ['sts:AssumeRoleWithWebIdentity'],
    }),
)

/** Looked at in dev and prod; staging did not let the scan in. */
export const infraResults: Result[] = [
  result('infra/accounts', 'dev', { data: { account: '111111111111' } }),
  result('infra/accounts', 'staging', {
    status: 'unknown',
    message: `Not judged: ${refusal}`,
    permissions: ['sts:AssumeRoleWithWebIdentity'],
    data: { account: '222222222222' },
  }),
  result('infra/accounts', 'prod', { data: { account: PROD } }),
  result('infra/changed', 'dev/eu-west-2/App', { data: stackData() }),
  result('infra/changed', 'prod/eu-west-2/App', {
    findings: [openSsh],
    data: stackData({
      checked: 40,
      modified: 1,
      unchecked: ['Handler (AWS::Lambda::Version)'],
      unknown: ['Key (AWS::KMS::Key)'],
      suppressed: [
        {
          rule: 'infra/autoscaled',
          reason: 'The count is within what autoscaling may set',
          count: 2,
        },
      ],
    }),
  }),
  result('infra/changed', 'prod/eu-west-2/AWS::KMS::Key/1234', {
    status: 'unknown',
    message: 'Key (AWS::KMS::Key): kms:GetKeyPolicy was denied',
    permissions: ['kms:GetKeyPolicy'],
  }),
  result('infra/changed', 'prod/eu-west-2/Edge', {
    status: 'unknown',
    message: 'its drift could not be detected: it is being updated',
  }),
  result('infra/missing', 'prod/eu-west-2/App', {
    findings: [topicDeleted],
    data: stackData({ checked: 40, deleted: 1 }),
  }),
  result('infra/missing', 'prod/eu-west-2/Edge', {
    status: 'unknown',
    message: 'its drift could not be detected: it is being updated',
  }),
  result('infra/orphans', 'dev/eu-west-2', {
    findings: [bucketOrphaned],
    data: { scan: 's', orphaned: 1, suppressed: [] },
  }),
  result('infra/orphans', 'prod/eu-west-2', {
    status: 'unknown',
    message: 'there is no resource scan that is younger than 7 days',
  }),
  result('infra/leftovers', 'prod/eu-west-2', { data: { left: 0, suppressed: [] } }),
  ...notEntered,
]

export const infraOf = (results: Result[]): RepositoryReport => ({ ...api, results, resolved: [] })

export const apiInfra: RepositoryReport = infraOf(infraResults)

export const infraReport: Report = assembleReport({
  ...organizationReport,
  toolVersion: '1.0.0',
  scan: { ...organizationReport.scan, domains: ['infra'] },
  repositories: [apiInfra],
})
