import type { FakeAws, StackSpec } from '../fake-aws/index.ts'
import type { FakeGitHub } from '../fake-github/index.ts'
import { admitNightly } from './stage.ts'

const LONG_AGO = '2026-01-10T09:00:00Z'

const REGION = 'eu-west-2'

const ACCOUNTS = { dev: '111111111111', staging: '222222222222', prod: '333333333333' } as const

type Environment = keyof typeof ACCOUNTS

const environments = Object.keys(ACCOUNTS) as Environment[]

const CHECK = `[extends]
registry = "github:acme/standards"
rulesets = ["stacks-production"]

[infra]
stacks = ["Tickets*"]
regions = ["${REGION}"]
tags = { project = "tickets" }

[infra.accounts]
dev = "${ACCOUNTS.dev}"
staging = "${ACCOUNTS.staging}"
prod = "${ACCOUNTS.prod}"
`

/** What the central role may be asked for, in drift-config. */
const LIMITS = `
[[drift.limits]]
repositories = ["acme/tickets"]
accounts = ["${ACCOUNTS.dev}", "${ACCOUNTS.staging}", "${ACCOUNTS.prod}"]
stacks = ["Tickets*"]
`

const web = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }

const tickets = (environment: Environment): StackSpec => ({
  tags: { project: 'tickets' },
  created: LONG_AGO,
  resources: {
    Door: {
      type: 'AWS::EC2::SecurityGroup',
      physicalId: `sg-tickets-${environment}`,
      properties: { GroupDescription: 'tickets', SecurityGroupIngress: [web] },
    },
    Uploads: {
      type: 'AWS::S3::Bucket',
      physicalId: `acme-tickets-${environment}`,
      properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    },
    TooLong: {
      type: 'AWS::CloudWatch::Alarm',
      physicalId: `tickets-too-long-${environment}`,
      properties: { AlarmName: `tickets-too-long-${environment}`, Threshold: 5 },
    },
    Worker: {
      type: 'AWS::IAM::Role',
      physicalId: `tickets-worker-${environment}`,
      properties: { RoleName: `tickets-worker-${environment}` },
    },
  },
})

/** A service that is deployed to three accounts, all as it was declared. */
export const seedTickets = (github: FakeGitHub, aws: FakeAws): void => {
  github.addRepository({
    owner: 'acme',
    name: 'tickets',
    files: {
      'repo-metadata.yaml': 'tier: production\nstatus: active\nteam: support\n',
      'check.toml': CHECK,
    },
    date: LONG_AGO,
  })
  const config = github.repository('acme/drift-config')
  const before = config?.read('check.toml') ?? ''
  config?.commit({
    files: { 'check.toml': `${before}${LIMITS}` },
    message: 'Let the nightly job look at acme/tickets',
    date: LONG_AGO,
  })
  for (const environment of environments) {
    const account = ACCOUNTS[environment]
    admitNightly(aws, account)
    const region = aws.account(account).region(REGION)
    region.stack('Tickets', tickets(environment))
    region.scan()
  }
}

const at = (aws: FakeAws, environment: Environment) =>
  aws.account(ACCOUNTS[environment]).region(REGION)

/** What is in the accounts, as AWS lists it. */
export const listTickets = (aws: FakeAws): void => {
  for (const environment of environments) at(aws, environment).scan()
}

/** Whether the bucket of staging may be opened to everybody; it is declared that it may not. */
export const openUploads = (aws: FakeAws, open: boolean): void =>
  void at(aws, 'staging')
    .live('AWS::S3::Bucket', 'acme-tickets-staging')
    .set('/PublicAccessBlockConfiguration/BlockPublicPolicy', !open)

/** What was done in the consoles on Friday, of which no commit and no setting on GitHub tells. */
export const fridayInTheAccounts = (aws: FakeAws): void => {
  const prod = at(aws, 'prod')
  prod
    .live('AWS::EC2::SecurityGroup', 'sg-tickets-prod')
    .set('/SecurityGroupIngress/-', { ...web, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' })
  prod.event({
    name: 'AuthorizeSecurityGroupIngress',
    resource: 'sg-tickets-prod',
    user: { sso: 'tanaka@acme.example', permissionSet: 'Operator' },
  })
  openUploads(aws, true)
  at(aws, 'dev').live('AWS::CloudWatch::Alarm', 'tickets-too-long-dev').delete()
}

/** On Monday the door of prod and the bucket of staging are closed again; nobody misses the alarm. */
export const mondayInTheAccounts = (aws: FakeAws): void => {
  at(aws, 'prod')
    .live('AWS::EC2::SecurityGroup', 'sg-tickets-prod')
    .set('/SecurityGroupIngress', [web])
  openUploads(aws, false)
}
