import type { FakeAws, ResourceSpec } from '../fake-aws/index.ts'
import type { FakeGitHub } from '../fake-github/index.ts'
import { admitNightly } from './stage.ts'

const ACCOUNT = '444444444444'
const REGION = 'eu-west-2'
const LONG_AGO = '2026-01-10T09:00:00Z'

const CHECK = `[extends]
registry = "github:acme/standards"
rulesets = ["stacks-production"]

[infra]
stacks = ["Shop"]
regions = ["${REGION}"]
tags = { project = "shop" }

[infra.accounts]
prod = "${ACCOUNT}"
`

const LIMITS = `
[[drift.limits]]
repositories = ["acme/shop"]
accounts = ["${ACCOUNT}"]
stacks = ["Shop"]
`

const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }

/** As its author called them in the CDK, and as AWS does. */
const RESOURCES: Record<string, ResourceSpec & { path: string }> = {
  WebSg: {
    path: 'web-sg',
    type: 'AWS::EC2::SecurityGroup',
    physicalId: 'sg-shop-web',
    properties: { GroupDescription: 'shop', SecurityGroupIngress: [https] },
  },
  Receipts: {
    path: 'receipts',
    type: 'AWS::S3::Bucket',
    physicalId: 'acme-shop-receipts',
    properties: {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    },
  },
  Mailer: {
    path: 'mailer',
    type: 'AWS::Lambda::Function',
    physicalId: 'shop-mailer',
    properties: { FunctionName: 'shop-mailer', Environment: { Variables: { LOG_LEVEL: 'info' } } },
  },
}

const template = () => ({
  Resources: Object.fromEntries(
    Object.entries(RESOURCES).map(([id, { path, type, properties }]) => [
      id,
      {
        Type: type,
        Properties: properties ?? {},
        Metadata: { 'aws:cdk:path': `Shop/${path}/Resource` },
      },
    ]),
  ),
})

/** What is in the account, as AWS lists it. */
export const listShop = (aws: FakeAws): void => void aws.account(ACCOUNT).region(REGION).scan()

/** What people do in the one account of acme/shop. */
export interface AcmeShop {
  /** Nobody knows who it was. */
  changeMailer(): void
  openGroup(): void
  openBucket(): void
  /** As it is declared. */
  closeGroup(): void
}

/** A shop in production, as it was declared. */
export const seedAcmeShop = (github: FakeGitHub, aws: FakeAws): AcmeShop => {
  github.addRepository({
    owner: 'acme',
    name: 'shop',
    files: {
      'repo-metadata.yaml': 'tier: production\nstatus: active\nteam: shop\n',
      'check.toml': CHECK,
    },
    date: LONG_AGO,
  })
  const config = github.repository('acme/drift-config')
  config?.commit({
    files: { 'check.toml': `${config.read('check.toml') ?? ''}${LIMITS}` },
    message: 'Let the nightly job look at acme/shop',
    date: LONG_AGO,
  })

  admitNightly(aws, ACCOUNT)
  const region = aws.account(ACCOUNT).region(REGION)
  region.stack('Shop', {
    tags: { project: 'shop' },
    created: LONG_AGO,
    template: template(),
    resources: structuredClone(RESOURCES),
  })
  region.scan()
  const group = () => region.live('AWS::EC2::SecurityGroup', 'sg-shop-web')
  const done = (name: string, resource: string, iam: string) =>
    region.event({ name, resource, user: { iam } })
  return {
    changeMailer: () =>
      void region
        .live('AWS::Lambda::Function', 'shop-mailer')
        .set('/Environment/Variables/LOG_LEVEL', 'debug'),
    openGroup() {
      group().set('/SecurityGroupIngress/-', { IpProtocol: '-1', CidrIp: '0.0.0.0/0' })
      done('AuthorizeSecurityGroupIngress', 'sg-shop-web', 'tanaka')
    },
    openBucket() {
      const bucket = region.live('AWS::S3::Bucket', 'acme-shop-receipts')
      bucket.set('/PublicAccessBlockConfiguration/BlockPublicPolicy', false)
      done('PutBucketPublicAccessBlock', 'acme-shop-receipts', 'okafor')
    },
    closeGroup() {
      group().set('/SecurityGroupIngress', [https])
      done('RevokeSecurityGroupIngress', 'sg-shop-web', 'tanaka')
    },
  }
}
