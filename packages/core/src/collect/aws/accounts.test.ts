import { describe, expect, it } from 'vitest'
import { meantAccounts, parseAccounts } from './accounts.ts'

const problemsOf = (declared: Record<string, string>) =>
  meantAccounts(Object.entries(declared)).map(({ environment, problem }) => [environment, problem])

describe('accounts of environments', () => {
  it('takes twelve digits', () => {
    expect(meantAccounts([['prod', ' 333333333333 ']])).toEqual([
      { environment: 'prod', account: '333333333333', problem: null },
    ])
  })

  it('keeps leading zeros and says where one was lost', () => {
    expect(problemsOf({ dev: '012345678901', prod: '12345678901' })).toEqual([
      ['dev', null],
      ['prod', expect.stringContaining('11 digits; an account id has twelve, and a leading zero')],
    ])
  })

  it('says what an account id looks like', () => {
    expect(problemsOf({ dev: '', staging: '2222-2222-2222', prod: 'arn:aws:iam::3:root' })).toEqual(
      [
        ['dev', 'no account id is given'],
        [
          'staging',
          '"2222-2222-2222" is not an account id; write 222222222222, without separators',
        ],
        ['prod', '"arn:aws:iam::3:root" is not an account id, which is twelve digits'],
      ],
    )
  })

  it('does not enter one account for two environments', () => {
    expect(
      problemsOf({ dev: '111111111111', staging: '111111111111', prod: '333333333333' }),
    ).toEqual([
      ['dev', expect.stringContaining('111111111111 is given for staging too')],
      ['staging', expect.stringContaining('111111111111 is given for dev too')],
      ['prod', null],
    ])
  })
})

describe('the input accounts', () => {
  it('is one environment a line', () => {
    const { accounts, problems } = parseAccounts(
      '# nightly\ndev = 111111111111\n\nprod=333333333333,',
    )
    expect(problems).toEqual([])
    expect(accounts.map((a) => `${a.environment} ${a.account}`)).toEqual([
      'dev 111111111111',
      'prod 333333333333',
    ])
  })

  it('names what it cannot use and goes on with the rest', () => {
    const { accounts, problems } = parseAccounts(
      '333333333333\n=111111111111\ntest=444444444444\nprod=333333333333\nprod=555555555555',
      ['dev', 'prod'],
    )
    expect(accounts).toEqual([{ environment: 'prod', account: '333333333333', problem: null }])
    expect(problems).toEqual([
      '"333333333333" is not an account; write environment=account, e.g. prod=333333333333',
      '"=111111111111" is not an account; write environment=account, e.g. prod=333333333333',
      '"test" is not an environment of this repository; it has dev, prod',
      'the environment "prod" has two accounts: 333333333333 and 555555555555',
    ])
  })

  it('is not led astray by names that objects have anyway', () => {
    const { accounts, problems } = parseAccounts('__proto__=111111111111\nconstructor=222222222222')
    expect(problems).toEqual([])
    expect(accounts.map((a) => a.environment)).toEqual(['__proto__', 'constructor'])
  })
})
