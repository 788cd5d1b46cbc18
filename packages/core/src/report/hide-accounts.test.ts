import { describe, expect, test } from 'vitest'
import { infraReport, PROD, topicDeleted } from '../../../../test/examples/infra-report.ts'
import { withAccount } from './hide-accounts.ts'
import { redactData, redactReport } from './redact.ts'

const hide = (text: string, ...own: string[]) => redactData(text, [], { hideAccounts: own })

describe('account ids where attribution is none', () => {
  test.each([
    ['arn:aws:iam::333333333333:role/app', 'arn:aws:iam::…3333:role/app'],
    ['arn:aws:iam::999988887777:root', 'arn:aws:iam::…7777:root'],
    ['999988887777', '…7777'],
    ['cdk-assets-333333333333-eu-west-2', 'cdk-assets-…3333-eu-west-2'],
    [
      'https://sqs.eu-west-2.amazonaws.com/999988887777/jobs',
      'https://sqs.eu-west-2.amazonaws.com/…7777/jobs',
    ],
    ['x333333333333y', 'x…3333y'],
    // What is no account id: a UUID, a commit, a time, a number of another length.
    ['1b4e28ba-2fa1-11d2-883f-001699887766', '1b4e28ba-2fa1-11d2-883f-001699887766'],
    ['a999988887777b', 'a999988887777b'],
    ['20261121060000', '20261121060000'],
  ])('%s', (text, said) => {
    expect(hide(text, PROD)).toBe(said)
    expect(hide(said, PROD)).toBe(said)
  })

  test('a link to the console that would name one leads to its first page', () => {
    const url = topicDeleted.setAt?.url ?? ''
    expect(hide(url)).toBe('https://eu-west-2.console.aws.amazon.com/')
    const page = 'https://eu-west-2.console.aws.amazon.com/ec2/home?region=eu-west-2#x'
    expect(hide(page)).toBe(page)
  })

  test('an id that was read as a number is one', () => {
    expect(redactData({ actual: 999988887777, count: 12 }, [], { hideAccounts: [] })).toEqual({
      actual: '…7777',
      count: 12,
    })
  })

  test('they are in no part of a report, and shown where nothing else is said', () => {
    const text = JSON.stringify(redactReport(infraReport, [], { hideAccounts: [PROD] }))
    expect(text).not.toMatch(/(?<![0-9a-f])\d{12}(?![0-9a-f])/)
    expect(redactReport(infraReport, [])).toEqual(infraReport)
  })

  test('what a ledger remembers is made whole again, to be compared', () => {
    const [remembered] = redactData([topicDeleted], [], { hideAccounts: [PROD] })
    if (!remembered) throw new Error('there is one')
    const { setAt: _, ...whole } = withAccount(remembered, new Map([['prod', PROD]]))
    const { setAt: __, ...before } = topicDeleted
    expect(whole).toEqual(before)
    expect(withAccount(remembered, new Map([['prod', '444444444444']]))).toBe(remembered)
    expect(withAccount(topicDeleted, new Map([['prod', PROD]]))).toBe(topicDeleted)
  })
})
