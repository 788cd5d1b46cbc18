import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test as plain } from 'vitest'
import type { Finding, Report, Result } from '../../packages/core/src/model/index.ts'
import {
  type FakeAccount,
  type FakeAws,
  type FakeRegion,
  githubTrust,
  type OidcIssuer,
  type StackSpec,
  startFakeAws,
  startOidcIssuer,
} from '../fake-aws/index.ts'
import type { FakeRepository, RepositorySpec } from '../fake-github/index.ts'
import { drift, type Ended, type StepEnded } from './bundle.ts'
import { METADATA, type Night, startNight } from './night.ts'

/** Three accounts of one organization, the role in each that scans enter, and a repository's stacks. */

export const ACCOUNTS = { dev: '111111111111', staging: '222222222222', prod: '333333333333' }
export type Environment = keyof typeof ACCOUNTS
export const ENVIRONMENTS = Object.keys(ACCOUNTS) as Environment[]

export const LONDON = 'eu-west-2'

/** The input `role-to-assume`: one role of the same name in each account. */
export const ROLES = 'arn:aws:iam::{account}:role/drift'

/** Both shapes in which GitHub writes the subject of a job in the environment `drift`. */
const SUBJECT = 'repo:acme*/*:environment:drift'

/** check.toml of a repository whose stacks lie in three accounts. */
export const INFRA = `[infra]
enabled = true
stacks = ["App*"]
regions = ["${LONDON}"]
tags = { project = "app" }

[infra.accounts]
dev = "${ACCOUNTS.dev}"
staging = "${ACCOUNTS.staging}"
prod = "${ACCOUNTS.prod}"
`

export const INGRESS = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }

/** A small service: a door, what it stores, who it is, and what it remembers. */
export const service = (environment: string, more: StackSpec = {}): StackSpec => ({
  tags: { project: 'app' },
  ...more,
  resources: {
    WebSg: {
      type: 'AWS::EC2::SecurityGroup',
      physicalId: `sg-${environment}`,
      properties: { GroupDescription: 'web', SecurityGroupIngress: [INGRESS] },
    },
    Data: {
      type: 'AWS::S3::Bucket',
      physicalId: `acme-${environment}-data`,
      properties: {
        BucketName: `acme-${environment}-data`,
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    },
    Jobs: {
      type: 'AWS::SQS::Queue',
      physicalId: `https://sqs.${LONDON}.amazonaws.com/${environment}/jobs`,
      properties: { VisibilityTimeout: 30 },
    },
    Runner: {
      type: 'AWS::IAM::Role',
      physicalId: `app-runner-${environment}`,
      properties: {
        RoleName: `app-runner-${environment}`,
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'lambda.amazonaws.com' },
              Action: 'sts:AssumeRole',
            },
          ],
        },
      },
    },
    ...more.resources,
  },
})

/** What a run left, taken apart. */
interface Told {
  report: Report
  /** Of all repositories. */
  findings: Finding[]
  /** Results of a check, by subject. */
  results(check: string): Map<string, Result>
}

export interface Cloud {
  night: Night
  aws: FakeAws
  oidc: OidcIssuer
  /** `acme/app`: takes part, and names the three accounts. */
  app: FakeRepository
  account(environment: Environment): FakeAccount
  at(environment: Environment, region?: string): FakeRegion
  /** What a step of a workflow or a shell has of AWS, but for credentials. */
  env: Record<string, string>
  /** Another repository of acme, with a check.toml. */
  add(name: string, check?: string, spec?: Partial<RepositorySpec>): FakeRepository
  /** `uses: …/actions/infra` in the workflow of acme/app, after actions/checkout. */
  run(inputs?: Record<string, string>, env?: Record<string, string>): Promise<StepEnded & Told>
  /** The same in the workflow of acme/drift-config, for all of acme. */
  runForAll(
    inputs?: Record<string, string>,
    env?: Record<string, string>,
  ): Promise<StepEnded & Told>
  /** `drift infra scan --json …`, the ledger in a folder, with what is in `env` beside `cloud.env`. */
  command(args: string[], env?: Record<string, string>): Promise<Ended & Told>
}

const takenApart = (report: Report): Told => {
  const results = report?.repositories.flatMap((one) => one.results) ?? []
  return {
    report,
    findings: results.flatMap((result) => result.findings),
    results: (check) =>
      new Map(results.filter((one) => one.check === check).map((one) => [one.subject, one])),
  }
}

/** What drift-config lets every repository of acme ask for. */
export const LIMITS = `[[drift.limits]]
accounts = ["${ACCOUNTS.dev}", "${ACCOUNTS.staging}", "${ACCOUNTS.prod}"]
`

/** Three accounts with a stack `App` each, in order; the role trusts jobs of acme in `drift`. */
const startCloud = async (): Promise<Cloud & { end(): Promise<void> }> => {
  const [night, oidc] = await Promise.all([
    startNight({}, 'infra'),
    startOidcIssuer({ claims: { environment: 'drift' } }),
  ])
  const aws = await startFakeAws({ issuers: [oidc] })
  for (const environment of ENVIRONMENTS) {
    const account = aws.account(ACCOUNTS[environment])
    const trust = githubTrust({ account: account.id, sub: SUBJECT })
    account.role('drift', { trust })
    account.region(LONDON).stack('App', service(environment))
  }
  const env = {
    AWS_ENDPOINT_URL: aws.url,
    // Whoever runs the tests may have accounts of their own.
    AWS_CONFIG_FILE: join(night.folder, 'aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(night.folder, 'aws-credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const add: Cloud['add'] = (name, check = INFRA, spec = {}) =>
    night.add(name, { 'repo-metadata.yaml': METADATA, 'check.toml': check }, spec)
  night.gh.repository('acme/drift-config')?.commit({ files: { 'check.toml': LIMITS } })
  const app = add('app')
  const inputs = { 'role-to-assume': ROLES }
  const told = async (step: StepEnded): Promise<StepEnded & Told> => {
    const { report } = step.outputs
    const text = report === undefined ? 'null' : await readFile(report, 'utf8')
    return { ...step, ...takenApart(JSON.parse(text)) }
  }
  return {
    night,
    aws,
    oidc,
    app,
    env,
    add,
    account: (environment) => aws.account(ACCOUNTS[environment]),
    at: (environment, region = LONDON) => aws.account(ACCOUNTS[environment]).region(region),
    async run(more = {}, moreEnv = {}) {
      await rm(join(night.folder, 'app-1'), { recursive: true, force: true })
      const checkout = await night.checkout(app)
      const given = { ...env, ...oidc.env, ...moreEnv }
      return told(await night.ownAction(checkout, { ...inputs, ...more }, given))
    },
    async runForAll(more = {}, moreEnv = {}) {
      const given = { ...env, ...oidc.env, ...moreEnv }
      return told(await night.action({ ...inputs, ...more }, given))
    },
    async command(args, moreEnv = {}) {
      const place = ['--github-api-url', night.gh.apiUrl]
      const ended = await drift(['infra', 'scan', '--json', ...place, ...args], {
        cwd: night.folder,
        env: { ...env, GITHUB_TOKEN: night.gh.token, ...moreEnv },
      })
      return { ...ended, ...takenApart(ended.stdout === '' ? null : JSON.parse(ended.stdout)) }
    },
    async end() {
      await Promise.all([aws.close(), oidc.close()])
      await night.end()
    },
  }
}

/**
 * A test with three accounts of its own; nothing may be asked of AWS or GitHub that they would not
 * understand.
 */
export const infraTest = plain.extend('cloud', async ({ task }, { onCleanup }): Promise<Cloud> => {
  const cloud = await startCloud()
  onCleanup(async () => {
    const violations = [...cloud.aws.violations, ...cloud.night.gh.violations]
    await cloud.end()
    if (violations.length > 0) throw new Error(`${task.name}:\n${violations.join('\n')}`)
  })
  return cloud
})
