import { describe, expect } from 'vitest'
import {
  ACCOUNTS,
  type Cloud,
  ENVIRONMENTS,
  INFRA,
  ROLES,
  infraTest as test,
} from '../support/accounts.ts'

/** The first runs of somebody who sets it up: quiet where all is well, plain where something is missing. */

const declare = (cloud: Cloud, check: string | null): void =>
  void cloud.app.commit({ files: { 'check.toml': check }, message: 'Accounts' })

const notes = ({ report }: Awaited<ReturnType<Cloud['run']>>): string[] =>
  report.repositories.flatMap((one) => one.notes)

describe.concurrent('nothing is wrong', () => {
  test('and nobody is told anything, with the check.toml of the documentation', async ({
    cloud,
  }) => {
    declare(cloud, INFRA.replace('"App*"', '"App", "App-*"'))
    const step = await cloud.run()
    expect([step.code, step.findings, step.report.errors]).toEqual([0, [], []])
    expect(cloud.app.issues).toEqual([])
    expect(notes(step)).toEqual(
      ENVIRONMENTS.map((environment) => `no stack in ${environment} is called App-*`),
    )
  })
})

describe.concurrent('nothing was looked at', () => {
  test('for no stack is named', async ({ cloud }) => {
    declare(cloud, INFRA.replace('stacks = ["App*"]\n', ''))
    const step = await cloud.run()
    expect(step.code).toBe(0)
    expect(step.summary).toContain('no stack is named: add stacks to \\[infra\\] in check.toml')
  })

  test('for [infra] is off, or not committed yet', async ({ cloud }) => {
    declare(cloud, INFRA.replace('enabled = true', 'enabled = false'))
    expect(notes(await cloud.run())).toEqual([
      'no account was looked at: [infra] in check.toml says enabled = false',
    ])
    declare(cloud, '[code.linting.eslint]\nenabled = true\n')
    const step = await cloud.run()
    expect(notes(step)).toEqual([
      'no account was looked at: check.toml has no [infra]; what is committed counts',
    ])
    expect([step.code, cloud.aws.requests]).toEqual([0, []])
    // Of an organization that would be said of most repositories.
    expect(notes(await cloud.runForAll())).toEqual([])
  })

  test('for the environment that was asked for is none', async ({ cloud }) => {
    const step = await cloud.run({ account: 'production' })
    expect(step.code).toBe(1)
    expect(step.report.errors).toEqual([
      {
        where: 'acme/app',
        reason: `account "production" is none of this repository's, which has dev, staging, prod`,
      },
    ])
    // Another repository may have one of that name.
    const all = await cloud.runForAll({ account: 'production' })
    expect([all.code, all.report.errors]).toEqual([0, []])
  })
})

describe.concurrent('an environment of another name', () => {
  test('in role-to-assume, profiles or assembly is noted', async ({ cloud }) => {
    const roles = Object.entries({ ...ACCOUNTS, live: ACCOUNTS.prod })
      .map(([name, account]) => `${name}=${ROLES.replace('{account}', account)}`)
      .join('\n')
    const step = await cloud.run({ 'role-to-assume': roles, assembly: 'live=cdk.out' })
    expect([step.code, step.report.errors]).toEqual([0, []])
    const has = 'and this repository has dev, staging, prod'
    expect(notes(step)).toEqual([
      `role-to-assume names "live", ${has}`,
      `assembly names "live", ${has}`,
    ])
    const one = await cloud.run({ 'role-to-assume': ROLES })
    expect(notes(one)).toEqual([])
  })
})

describe.concurrent('accounts that do not let the job in', () => {
  test('say so once each, not for every check', async ({ cloud }) => {
    const step = await cloud.run({ 'role-to-assume': ROLES.replace('drift', 'drfit') })
    expect([step.code, step.outputs.errors]).toEqual([1, '3'])
    const said = step.summary.match(/role\/drfit`? does not admit our token/g)
    // Among the errors, and as what could not be checked.
    expect(said).toHaveLength(2 * ENVIRONMENTS.length)
    expect(step.report.errors[0]?.reason).toContain(
      'Is that its name, and was templates/aws/drift-role.yaml deployed to account 111111111111 for this repository?',
    )
  })

  test('to a job without an environment are told so before a policy is loosened', async ({
    cloud,
  }) => {
    cloud.oidc.claims = {}
    const { report } = await cloud.run()
    expect(report.errors[0]?.reason).toContain(
      'The job names no environment, and templates/aws/drift-role.yaml trusts "environment: drift".',
    )
  })
})
