import { describe, expect, it } from 'vitest'
import { unknown } from '../../model/known.ts'
import { accounts } from './accounts.ts'
import { environment, exampleInput, findingsOf, told } from './shared/examples.ts'

describe('accounts', () => {
  it('pass where they were entered', async () => {
    expect(told(accounts.run(await exampleInput([environment('prod', [])])))).toEqual([
      'pass prod: Account 333333333333 was entered as arn:aws:sts::333333333333:assumed-role/drift/acme-app',
    ])
  })

  it('are unknown where they were not, with what AWS said of it; the others go on', async () => {
    const denied = unknown(
      'not authorized; the token says sub repo:acme/app:ref:refs/heads/main',
      'sts:AssumeRoleWithWebIdentity',
    )
    const results = accounts.run(
      await exampleInput([
        environment('dev', [], { account: '111111111111', entered: denied }),
        environment('prod', []),
      ]),
    )
    expect(results).toMatchObject([
      {
        status: 'unknown',
        subject: 'dev',
        message: expect.stringContaining('sub repo:acme/app:ref:refs/heads/main'),
        permissions: ['sts:AssumeRoleWithWebIdentity'],
      },
      { status: 'pass', subject: 'prod' },
    ])
  })

  it.each([
    ['12345', 'The account of prod is no account id: 12345'],
    ['', 'prod names no account'],
    ['33333333333x', 'The account of prod is no account id: 33333333333x'],
  ])('whose id is %j are told at the line that says so', async (account, title) => {
    const wrong = environment('prod', [], { account, entered: unknown('it is no account id') })
    expect(findingsOf(accounts.run(await exampleInput([wrong])))).toMatchObject([
      { severity: 'medium', rule: 'infra/account-id', title, file: 'check.toml', line: 6 },
    ])
  })

  it('that are one are told once', async () => {
    const results = accounts.run(
      await exampleInput([environment('prod', []), environment('dev', [])]),
    )
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'low',
        title: 'dev and prod are the same account 333333333333',
        subject: 'infra.accounts.dev',
      },
    ])
  })

  it('that nobody names are unknown', async () => {
    const toml = '[infra]\nstacks = ["App"]\n'
    expect(told(accounts.run(await exampleInput([], { toml })))).toEqual([
      'unknown acme/app: Not judged: no account is named: add [infra.accounts] to check.toml',
    ])
  })

  it('that were not asked for this time are passed over, and stay open', async () => {
    const toml = '[infra.accounts]\nprod = "333333333333"\ndev = "111111111111"\n'
    const input = await exampleInput([environment('prod', [])], { toml })
    expect(told(accounts.run(input))[1]).toBe(
      'skipped dev: Not looked at: this scan was asked for others',
    )
    expect(told(accounts.run(await exampleInput([], { toml })))).toHaveLength(2)
  })

  it('whose id a mistake took out of what holds are unknown, not gone', async () => {
    const toml = '[infra.accounts]\nprod = "333333333333"\ndev = "1111"\n'
    const input = await exampleInput([environment('prod', [])], { toml })
    expect(told(accounts.run(input))[1]).toMatch(
      /^unknown dev: Not judged: its account is not known: .*twelve digits/,
    )
  })

  it('are asked for in deprecated repositories; production is not before the first release', async () => {
    expect(accounts.whenDeprecated).toBe(true)
    const input = await exampleInput([environment('prod', [])], { status: 'pre-release' })
    expect(told(accounts.run(input))).toEqual([
      'skipped prod: Not looked at before the first release (status: pre-release)',
    ])
  })
})
