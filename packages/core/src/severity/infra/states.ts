import type { Severity } from '../../model/finding.ts'
import { raised, weigh } from './environment.ts'

/** A state of an account, a stack or a template that is wrong whatever a property says. */
export interface StateRule {
  id: `infra/${string}`
  title: string
  severity: Severity
  why: string
  source: string
}

const STACK_STATUS =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html#cfn-stack-status-codes'
const DELETION =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-delete-stack.html'

export const STATE_RULES = [
  {
    id: 'infra/account-id',
    title: 'Account id that is none',
    severity: 'medium',
    why: 'The environment cannot be entered, so nothing in it is looked at.',
    source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
  },
  {
    id: 'infra/account-shared',
    title: 'Two environments in one account',
    severity: 'medium',
    why: 'What changes in one changes in the other, and findings are told of both.',
    source:
      'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html',
  },
  {
    id: 'infra/stack-missing',
    title: 'Stack that is declared and deployed, and is not there',
    severity: 'high',
    why: 'Everything that it held is gone, or nothing looks after it any more.',
    source: DELETION,
  },
  {
    id: 'infra/stack-unmatched',
    title: 'Name in `[infra] stacks` that no stack has',
    severity: 'medium',
    why: 'The stack that is meant is not looked at, and nobody is told what drifts in it.',
    source: DELETION,
  },
  {
    id: 'infra/stack-failed',
    title: 'Stack in a failed state',
    severity: 'medium',
    why: 'What it holds is neither as it was nor as it was meant to be, and the next deployment fails.',
    source: STACK_STATUS,
  },
  {
    id: 'infra/template',
    title: 'Template changed outside the code',
    severity: 'medium',
    why: 'What runs was never reviewed, and the next deployment of the code takes it back.',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html',
  },
  {
    id: 'infra/template-removed',
    title: 'Declared resource that the live template does not have',
    severity: 'medium',
    why: 'It was taken out by hand; what relied on it runs without it.',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html',
  },
  {
    id: 'infra/stack-left',
    title: 'Stack of a deprecated project',
    severity: 'medium',
    why: 'Nobody patches or watches what runs for a project that nobody works on.',
    source: DELETION,
  },
  {
    id: 'infra/unapplied',
    title: 'Declared resource that is not there',
    severity: 'medium',
    why: 'What the code counts on was never made, or is gone.',
    source: 'https://developer.hashicorp.com/terraform/internals/json-format',
  },
  {
    id: 'infra/more',
    title: 'More than is told one by one',
    severity: 'low',
    why: 'There is more of the same than a report can show.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html',
  },
] as const satisfies readonly StateRule[]

export type StateRuleId = (typeof STATE_RULES)[number]['id']

/**
 * What a state weighs in an environment; of a deprecated project one grade graver, for nothing of it
 * may be left.
 */
export const gradeState = (
  id: StateRuleId,
  environment: string,
  { deprecated = false }: { deprecated?: boolean } = {},
): { severity: Severity; rule: StateRuleId; title: string } => {
  const rule = STATE_RULES.find((one) => one.id === id) ?? STATE_RULES[0]
  const severity = deprecated ? raised(rule.severity) : rule.severity
  return { severity: weigh(severity, environment, false), rule: id, title: rule.title }
}
