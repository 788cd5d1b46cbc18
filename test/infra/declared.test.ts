import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { StackSpec } from '../fake-aws/index.ts'
import { ACCOUNTS, type Cloud, LONDON, infraTest as test } from '../support/accounts.ts'

/** What is declared is what is deployed: the commit that runs there, an assembly, a plan. */

const QUEUE = 'AWS::SQS::Queue'
const template = (timeout: number) => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Resources: { Jobs: { Type: QUEUE, Properties: { VisibilityTimeout: timeout } } },
})
const jobs = (timeout: number): StackSpec => ({
  template: template(timeout),
  resources: {
    Jobs: {
      type: QUEUE,
      physicalId: `https://sqs.${LONDON}.amazonaws.com/${ACCOUNTS.prod}/jobs`,
      properties: { VisibilityTimeout: timeout },
    },
  },
})

const CHECK = `[infra]
enabled = true
path = "infra"
stacks = ["Jobs"]
regions = ["${LONDON}"]
[infra.accounts]
prod = "${ACCOUNTS.prod}"
`

const commit = (cloud: Cloud, timeout: number): string =>
  cloud.app.commit({
    message: `Wait ${timeout} seconds`,
    files: {
      'check.toml': CHECK,
      'infra/Jobs.template.json': JSON.stringify(template(timeout)),
    },
  })

const templates = (told: { results(check: string): Map<string, { status: string }> }) =>
  [...told.results('infra/template').values()].map(({ status }) => status)

describe.concurrent('what is declared', () => {
  test('is the code at the deployed commit, not at the head', async ({ cloud }) => {
    cloud.at('prod').stack('Jobs', jobs(30))
    const deployed = commit(cloud, 30)
    cloud.app.deploy({ environment: 'prod', commit: deployed })
    commit(cloud, 60)
    const told = await cloud.run()
    expect([told.code, told.findings, templates(told)]).toEqual([0, [], ['pass']])
  })

  test('a template that is not the deployed one was changed outside the code', async ({
    cloud,
  }) => {
    cloud.at('prod').stack('Jobs', jobs(900))
    cloud.app.deploy({ environment: 'prod', commit: commit(cloud, 30) })
    const told = await cloud.run()
    expect(told.findings).toMatchObject([
      { expected: 30, actual: 900, resource: { stack: 'Jobs', logicalId: 'Jobs' } },
    ])
  })

  test('a declared and deployed stack that is not there is missing', async ({ cloud }) => {
    cloud.app.deploy({ environment: 'prod', commit: commit(cloud, 30) })
    const told = await cloud.run()
    expect(told.findings.map(({ title }) => title).join()).toContain('Jobs')
    expect(told.findings[0]?.severity).toBe('high')
  })

  test('is a cloud assembly that the deploy handed over', async ({ cloud }) => {
    cloud.at('prod').stack('Jobs', jobs(30))
    commit(cloud, 30)
    const folder = join(cloud.night.folder, 'cdk.out')
    await mkdir(folder)
    const stack = {
      type: 'aws:cloudformation:stack',
      environment: `aws://${ACCOUNTS.prod}/${LONDON}`,
      properties: { templateFile: 'Jobs.template.json' },
    }
    const manifest = { version: '36.0.0', artifacts: { Jobs: stack } }
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    await writeFile(join(folder, 'Jobs.template.json'), JSON.stringify(template(45)))
    const told = await cloud.run({ assembly: `prod=${folder}` })
    expect(told.findings).toMatchObject([{ expected: 45, actual: 30 }])
  })

  test('a plan says what Terraform found changed outside', async ({ cloud }) => {
    cloud.at('prod').stack('Jobs', jobs(30))
    commit(cloud, 30)
    const block = {
      bucket: 'acme-data',
      block_public_acls: true,
      block_public_policy: true,
      id: 'acme-data',
    }
    const plan = {
      format_version: '1.2',
      terraform_version: '1.13.0',
      resource_drift: [
        {
          address: 'aws_s3_bucket_public_access_block.data',
          mode: 'managed',
          type: 'aws_s3_bucket_public_access_block',
          name: 'data',
          provider_name: 'registry.terraform.io/hashicorp/aws',
          change: {
            actions: ['update'],
            before: block,
            after: { ...block, block_public_policy: false },
            before_sensitive: {},
            after_sensitive: {},
          },
        },
      ],
      resource_changes: [],
    }
    const file = join(cloud.night.folder, 'plan.json')
    await writeFile(file, JSON.stringify(plan))
    const told = await cloud.run({ plan: file })
    expect(told.findings.map(({ severity, direction }) => [severity, direction])).toEqual([
      ['high', 'weakened'],
    ])
  })
})
