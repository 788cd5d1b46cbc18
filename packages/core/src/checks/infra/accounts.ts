import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import type { EnvironmentFacts, InfraFacts } from '../../model/infra-facts.ts'
import { gradeState, type StateRuleId } from '../../severity/infra/states.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { named } from '../shared/words.ts'
import { type InfraInput, type InfraSection, judgeInfra } from './shared/section.ts'
import { isNotYet, notLookedAt, notYet } from './shared/walk.ts'

const ID = 'infra/accounts'

/** https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
const isAccountId = (text: string): boolean => /^\d{12}$/.test(text)

type Said = Pick<Finding, 'title' | 'expected' | 'actual' | 'fix'>

const finding = (
  rule: StateRuleId,
  { name }: EnvironmentFacts,
  section: InfraSection,
  said: Said,
): Finding => {
  const subject = `infra.accounts.${name}`
  const { source, line } = section.origin(`accounts.${name}`)
  const isOwn = source === section.file
  return {
    fingerprint: fingerprint(ID, subject, rule),
    severity: gradeState(rule, name).severity,
    subject,
    ...(isOwn ? { file: source } : {}),
    ...(isOwn && line !== undefined ? { line } : {}),
    rule,
    evidence: {},
    ...said,
  }
}

const wrongId = (environment: EnvironmentFacts, section: InfraSection): Finding[] => {
  const { name, account } = environment
  if (isAccountId(account)) return []
  const isEmpty = account.trim() === ''
  return [
    finding('infra/account-id', environment, section, {
      title: isEmpty
        ? `${named(name)} names no account`
        : `The account of ${named(name)} is no account id: ${named(account, 40)}`,
      expected: 'twelve digits, as a text',
      actual: isEmpty ? 'nothing' : named(account, 40),
      fix: `Write the account's id under [infra.accounts], in quotes: ${named(name, 30)} = "123456789012".`,
    }),
  ]
}

/** Told once, of the later ones. */
const shared = (
  environment: EnvironmentFacts,
  all: readonly EnvironmentFacts[],
  section: InfraSection,
): Finding[] => {
  const { account, name } = environment
  const first = all.find((one) => one.account === account)
  if (!isAccountId(account) || first === undefined || first.name === name) return []
  return [
    finding('infra/account-shared', environment, section, {
      title: `${named(name)} and ${named(first.name)} are the same account ${account}`,
      expected: 'an account for each environment',
      actual: account,
      fix: 'Correct the id that is wrong; where the account is shared on purpose, name it once.',
    }),
  ]
}

const judge = (
  environment: EnvironmentFacts,
  section: InfraSection,
  input: InfraInput,
): Result[] => {
  const { name, account, entered } = environment
  if (isNotYet(input, name)) return [notYet(ID, name)]
  const findings = [
    ...wrongId(environment, section),
    ...shared(environment, input.facts.environments, section),
  ]
  // Which account an environment is: reports have a row for each.
  const data = { account: named(account, 40) }
  const seen = entered.known
    ? [
        {
          ...verdict(ID, name, findings, {
            pass: `Account ${account} was entered as ${named(entered.value.arn, 200)}`,
            fail: findings.map(({ title }) => title).join('; '),
          }),
          data,
        },
      ]
    : [
        ...(findings.length > 0
          ? [
              verdict(ID, `infra.accounts.${name}`, findings, {
                pass: '',
                fail: findings.map(({ title }) => title).join('; '),
              }),
            ]
          : []),
        { ...unknownResult(ID, name, entered), data },
      ]
  return seen
}

/** Whether each account could be entered, and is the one that is meant. */
export const accounts: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Each account can be entered, and is the one that is meant',
  why: 'What cannot be entered is not looked at, and nobody is told what drifts there.',
  fix: 'Correct the id under [infra.accounts], or the trust policy of the role.',
  severity: 'medium',
  permissions: ['sts:AssumeRoleWithWebIdentity'],
  whenDeprecated: true,
  run: (input) =>
    judgeInfra(ID, input, (section) => {
      const { environments, repository } = input.facts
      const aside = notLookedAt(ID, input)
      if (environments.length === 0 && aside.length === 0) {
        const reason = 'no account is named: add [infra.accounts] to check.toml'
        return [unknownResult(ID, repository.name, { reason })]
      }
      return [
        ...environments.flatMap((environment) => judge(environment, section, input)),
        ...aside,
      ]
    }),
}
