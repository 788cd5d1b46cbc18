import { type FakeAws, type StackSpec, startFakeAws } from '../fake-aws/index.ts'
import type { FakeGitHub } from '../fake-github/index.ts'

const LONG_AGO = '2026-01-10T09:00:00Z'

const REGION = 'eu-west-2'

const ACCOUNTS = { dev: '111111111111', staging: '222222222222', prod: '333333333333' } as const

type Environment = keyof typeof ACCOUNTS

const environments = Object.keys(ACCOUNTS) as Environment[]

const CHECK = `[infra]
enabled = true
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

/** AWS with the three accounts of acme/tickets, and what a shell needs to look into them. */
export interface AcmeInfra {
  aws: FakeAws
  env: Record<string, string>
}

/** A service that is deployed to three accounts, all as it was declared. */
export const seedAcmeInfra = async (github: FakeGitHub): Promise<AcmeInfra> => {
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

  const aws = await startFakeAws()
  const { accessKeyId, secretAccessKey } = aws.addKeys({ account: '999999999999', user: 'nightly' })
  for (const environment of environments) {
    const account = aws.account(ACCOUNTS[environment])
    const Principal = { AWS: 'arn:aws:iam::999999999999:user/nightly' }
    account.role('drift', {
      trust: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }],
      },
    })
    account.region(REGION).stack('Tickets', tickets(environment))
    account.region(REGION).scan()
  }
  return {
    aws,
    env: {
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  }
}

/** What was done in the consoles on Friday, of which no commit and no setting on GitHub tells. */
export const fridayInTheAccounts = ({ aws }: AcmeInfra): void => {
  const at = (environment: Environment) => aws.account(ACCOUNTS[environment]).region(REGION)
  at('prod')
    .live('AWS::EC2::SecurityGroup', 'sg-tickets-prod')
    .set('/SecurityGroupIngress/-', { ...web, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' })
  at('prod').event({
    name: 'AuthorizeSecurityGroupIngress',
    resource: 'sg-tickets-prod',
    user: { sso: 'tanaka@acme.example', permissionSet: 'Operator' },
  })
  at('staging')
    .live('AWS::S3::Bucket', 'acme-tickets-staging')
    .set('/PublicAccessBlockConfiguration/BlockPublicPolicy', false)
  at('dev').live('AWS::CloudWatch::Alarm', 'tickets-too-long-dev').delete()
}
