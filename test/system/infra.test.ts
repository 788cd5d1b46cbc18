import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { PutRolePolicyCommand, UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam'
import { DeleteQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report, Result } from '../../packages/core/src/model/index.ts'
import { githubTrust, type OidcIssuer, startOidcIssuer } from '../fake-aws/index.ts'
import type { FakeRepository } from '../fake-github/index.ts'
import { ACCOUNTS, ENVIRONMENTS, INFRA, LONDON, ROLES } from '../support/accounts.ts'
import { drift } from '../support/bundle.ts'
import { type Checkout, METADATA, startNight } from '../support/night.ts'
import { type Administered, administer } from './cloud.ts'
import { installMiniStack, type Keys, type MiniStack, startMiniStack } from './ministack.ts'

/**
 * drift-infra and AWS's own SDK against an AWS that nobody of this project wrote. What MiniStack
 * does not have (resource scans, a Cloud Control that knows other services, drift of security
 * groups) has to come out as unknown, with the reason.
 */

const ALLOWED = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }

const APP = `
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
      BillingMode: PAY_PER_REQUEST
      DeletionProtectionEnabled: true
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub "jobs-\${AWS::AccountId}"
      VisibilityTimeout: 30
  Runner:
    Type: AWS::IAM::Role
    Properties:
      RoleName: runner
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
  Door:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress: [${JSON.stringify(ALLOWED)}]
  Data:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub "data-\${AWS::AccountId}"
      VersioningConfiguration: { Status: Enabled }
`

/** What lies at the edge of the service, in another region. */
const EDGE = `
Resources:
  Signups:
    Type: AWS::SQS::Queue
    Properties: { QueueName: signups, VisibilityTimeout: 30, MessageRetentionPeriod: 1209600 }
`

const VIRGINIA = 'us-east-1'
const CHECK = INFRA.replace(`"${LONDON}"`, `"${LONDON}", "${VIRGINIA}"`)

type Accounts = Record<(typeof ENVIRONMENTS)[number], Administered>

let scratch = ''
let ministack: MiniStack
let oidc: OidcIssuer
let night: Awaited<ReturnType<typeof startNight>>
let app: FakeRepository
let checkout: Checkout
let accounts: Accounts
let edge: Administered
let ci: Keys

beforeAll(async () => {
  const program = installMiniStack()
  scratch = mkdtempSync(path.join(tmpdir(), 'drift-ministack-'))
  ministack = await startMiniStack(program, scratch)
  oidc = await startOidcIssuer({ claims: { environment: 'drift' } })
  night = await startNight({}, 'infra')
  app = night.add('app', { 'repo-metadata.yaml': METADATA, 'check.toml': CHECK })
  checkout = await night.checkout(app)

  const central = administer(ministack, '444444444444', LONDON)
  const { arn, keys } = await central.addUser('ci')
  central.close()
  ci = keys
  const made = ENVIRONMENTS.map(
    (name) => [name, administer(ministack, ACCOUNTS[name], LONDON)] as const,
  )
  accounts = Object.fromEntries(made) as Accounts
  for (const [, account] of made) {
    await account.deployRole(arn)
    await account.deploy('App', APP)
  }
  edge = administer(ministack, ACCOUNTS.prod, VIRGINIA)
  await edge.deploy('AppEdge', EDGE)
})

afterAll(async () => {
  for (const account of [edge, ...Object.values(accounts ?? {})]) account?.close()
  await ministack?.close()
  await oidc?.close()
  await night?.end()
  if (scratch) rmSync(scratch, { recursive: true, force: true })
})

/** What a step has of AWS. */
const env = () => ({
  AWS_ENDPOINT_URL: ministack.url,
  AWS_EC2_METADATA_DISABLED: 'true',
  // Whoever runs the tests may have accounts of their own.
  AWS_CONFIG_FILE: path.join(scratch, 'aws-config'),
  AWS_SHARED_CREDENTIALS_FILE: path.join(scratch, 'aws-credentials'),
})

const resultsOf = (report: Report): Result[] =>
  report.repositories.flatMap(({ results }) => results)

const findingsOf = (report: Report) => resultsOf(report).flatMap(({ findings }) => findings)

const subjects = (report: Report) =>
  findingsOf(report)
    .map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`)
    .sort()

const unknowns = (report: Report, check: string) =>
  resultsOf(report)
    .filter((one) => one.check === check && one.status === 'unknown')
    .map(({ subject, message }) => `${subject}: ${message}`)

const readReport = (file = ''): Report => JSON.parse(readFileSync(file, 'utf8'))

/** `uses: …/actions/infra` in the workflow of acme/app. */
async function run(inputs: Record<string, string> = {}) {
  const given = { 'role-to-assume': ROLES, attribution: 'full', ...inputs }
  const step = await night.ownAction(checkout, given, { ...env(), ...oidc.env })
  return { ...step, report: readReport(step.outputs.report) }
}

/** A Friday in three accounts, by hand. */
async function friday(): Promise<void> {
  const { dev, staging, prod } = accounts
  await prod.dynamodb.send(
    new UpdateTableCommand({ TableName: 'orders', DeletionProtectionEnabled: false }),
  )
  await prod.showInCloudControl('AWS::EC2::SecurityGroup', {
    Id: await prod.physicalId('App', 'Door'),
    SecurityGroupIngress: [ALLOWED, { ...ALLOWED, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }],
  })
  await edge.sqs.send(
    new SetQueueAttributesCommand({
      QueueUrl: await edge.physicalId('AppEdge', 'Signups'),
      Attributes: { MessageRetentionPeriod: '60' },
    }),
  )
  const everybody = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }
  await staging.iam.send(
    new UpdateAssumeRolePolicyCommand({
      RoleName: 'runner',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [everybody] }),
    }),
  )
  await dev.sqs.send(new DeleteQueueCommand({ QueueUrl: await dev.physicalId('App', 'Jobs') }))
}

/** What is found of it. */
const FOUND = [
  /^critical infra\/ingress-high-risk-port prod\/eu-west-2\/AWS::EC2::SecurityGroup\/sg-\w+ \/SecurityGroupIngress\//,
  /^critical infra\/role-trust staging\/eu-west-2\/AWS::IAM::Role\/runner \/AssumeRolePolicyDocument\//,
  /^low infra\/deleted dev\/eu-west-2\/AWS::SQS::Queue\/\S+\/jobs-111111111111$/,
  /^low infra\/property prod\/us-east-1\/AWS::SQS::Queue\/\S+\/signups \/MessageRetentionPeriod$/,
  /^medium infra\/table-safeguards prod\/eu-west-2\/AWS::DynamoDB::Table\/orders \/DeletionProtectionEnabled$/,
].map((pattern) => expect.stringMatching(pattern))

// One week: each test goes on where the one before it ended.

test('in order: nothing is found, and nobody is told', async () => {
  const { code, stderr, report } = await run()
  expect([code, stderr, report.errors]).toEqual([0, '', []])
  expect(subjects(report)).toEqual([])
  expect(app.issues).toEqual([])
})

test('a Friday in three accounts is one issue, and the next night is silent', async () => {
  await friday()
  const first = await run()
  expect([first.code, first.stderr, first.report.errors]).toEqual([0, '', []])
  expect(subjects(first.report)).toEqual(FOUND)
  expect(app.issues).toHaveLength(1)
  expect(app.issues[0]).toMatchObject({
    title: expect.stringMatching(/^\[drift:infra\] 5 differences in prod, staging and dev, 2 crit/),
    labels: ['drift:infra'],
    body: expect.stringMatching(
      /^\| prod \| `333333333333` \| us-east-1 \| `AppEdge` \| 1 \| 1 \| 0 \|/m,
    ),
  })

  const second = await run()
  expect([second.code, second.report.issues, second.outputs.issues]).toEqual([0, [], '[]'])
  expect(subjects(second.report)).toEqual(FOUND)
  expect(findingsOf(second.report).map(({ state }) => state)).toEqual(FOUND.map(() => 'open'))
  expect(app.issues).toHaveLength(1)
  expect(night.gh.violations).toEqual([])
})

test('who did it is told where CloudTrail knows the resource', async () => {
  const { report } = await run()
  const told = findingsOf(report).map(({ resource, evidence }) => [resource?.logicalId, evidence])
  const table = {
    // MiniStack takes everybody for a user of the name of their key.
    actor: `IAM user ${ACCOUNTS.prod}`,
    event: 'UpdateTable',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    url: expect.stringContaining(`${LONDON}.console.aws.amazon.com/cloudtrailv2/`),
  }
  // Its events name tables and buckets, and no roles, security groups or queues.
  expect(Object.fromEntries(told)).toEqual({
    Orders: table,
    Door: {},
    Jobs: {},
    Runner: {},
    Signups: {},
  })
})

test('what MiniStack does not look at is unknown and says why; nothing of it passes', async () => {
  const { report, summary } = await run()
  for (const environment of ENVIRONMENTS) {
    const [london] = resultsOf(report).filter(
      ({ check, subject }) =>
        check === 'infra/changed' && subject === `${environment}/${LONDON}/App`,
    )
    expect(london).toMatchObject({
      message: expect.stringContaining('; 1 not compared'),
      data: { checked: 4, unchecked: ['Door (AWS::EC2::SecurityGroup)'] },
    })
  }
  const regions = ENVIRONMENTS.flatMap((name) => [`${name}/${LONDON}`, `${name}/${VIRGINIA}`])
  expect(unknowns(report, 'infra/orphans')).toEqual(
    regions.map((region) =>
      expect.stringMatching(new RegExp(`^${region}: .*ListResourceScans: InvalidAction: `)),
    ),
  )
  const unread = (name: string, type: string) =>
    expect.stringMatching(
      new RegExp(`^${name}/${LONDON}/AWS::${type}/.* Cloud Control does not find it, and no drift`),
    )
  expect(unknowns(report, 'infra/additions')).toEqual([
    ...['dev', 'staging'].flatMap((name) => [
      unread(name, 'IAM::Role'),
      unread(name, 'EC2::SecurityGroup'),
    ]),
    unread('prod', 'IAM::Role'),
  ])
  expect(summary).toContain('InvalidAction')
})

test('the command with keys of another account, which assume the three roles, finds the same', async () => {
  const place = ['--github-api-url', night.gh.apiUrl, '--ledger', `dir:${scratch}/ledger`]
  const ended = await drift(['infra', 'scan', '--json', '--role-to-assume', ROLES, ...place], {
    cwd: checkout.path,
    env: {
      ...env(),
      GITHUB_TOKEN: night.gh.token,
      AWS_ACCESS_KEY_ID: ci.accessKeyId,
      AWS_SECRET_ACCESS_KEY: ci.secretAccessKey,
    },
  })
  expect([ended.code, ended.stderr]).toEqual([0, ''])
  expect(subjects(JSON.parse(ended.stdout))).toEqual(FOUND)
  expect(app.issues).toHaveLength(1)
})

test('a role for other jobs and a permission that is denied hide nothing beside them, and mend nothing', async () => {
  const { staging, prod } = accounts
  const others = githubTrust({ account: staging.account, sub: 'repo:acme/other:*' })
  await staging.iam.send(
    new UpdateAssumeRolePolicyCommand({
      RoleName: 'drift',
      PolicyDocument: JSON.stringify(others),
    }),
  )
  const no = { Effect: 'Deny', Action: 'cloudformation:DetectStackDrift', Resource: '*' }
  await prod.iam.send(
    new PutRolePolicyCommand({
      RoleName: 'drift',
      PolicyName: 'no-detection',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [no] }),
    }),
  )
  const { code, report } = await run()
  expect(code).toBe(1)
  expect(report.errors).toEqual([
    {
      where: `acme/app staging (${ACCOUNTS.staging})`,
      reason: expect.stringMatching(
        /does not admit our token.* sub "repo:acme\/app:environment:drift" and aud "sts\.amazonaws\.com"/,
      ),
      permission: 'sts:AssumeRoleWithWebIdentity',
    },
  ])
  expect(subjects(report)).toEqual(FOUND.filter((_, index) => [0, 2].includes(index)))
  const denied = resultsOf(report).filter(({ permissions }) =>
    permissions?.includes('cloudformation:DetectStackDrift'),
  )
  expect(denied.map(({ check, subject }) => `${check} ${subject}`)).toEqual([
    `infra/changed prod/${LONDON}/App`,
    `infra/changed prod/${VIRGINIA}/AppEdge`,
    `infra/missing prod/${LONDON}/App`,
    `infra/missing prod/${VIRGINIA}/AppEdge`,
  ])
  expect([report.repositories[0]?.resolved, report.issues]).toEqual([[], []])
})
