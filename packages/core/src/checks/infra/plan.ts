import type { Check } from '../../model/check.ts'
import type { CloudResource, Finding, Result } from '../../model/finding.ts'
import type { InfraFacts, PlanChange, PlanFacts } from '../../model/infra-facts.ts'
import { gradeDeleted, gradeOrphan } from '../../severity/infra/index.ts'
import type { Suppressed } from '../../severity/infra/rule.ts'
import { gradeState } from '../../severity/infra/states.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count, named } from '../shared/words.ts'
import { planResource } from './plan/resource.ts'
import { asCloudFormation } from './plan/vocabulary.ts'
import { coverageData } from './shared/coverage.ts'
import { infraFinding, onceEach, type Said } from './shared/finding.ts'
import { judgeDifferences } from './shared/judge-differences.ts'
import { titleOf } from './shared/names.ts'
import { type InfraInput, judgeInfra } from './shared/section.ts'
import { isNotYet } from './shared/walk.ts'

const ID = 'infra/plan'

interface Judged {
  findings: Finding[]
  suppressed: Suppressed[]
}

type Whole = Pick<Said, 'severity' | 'rule' | 'title' | 'expected' | 'actual' | 'fix'>

const fixFor = (plan: PlanFacts): string =>
  plan.tool === 'opentofu' ? '`tofu apply`' : '`terraform apply`'

const drifted = (
  plan: PlanFacts,
  change: PlanChange,
  resource: CloudResource,
  input: InfraInput,
): Judged => {
  const { differences, whole } = asCloudFormation(change)
  return judgeDifferences(
    {
      check: ID,
      resource,
      whole,
      differences,
      fix: ({ direction }) =>
        direction === 'strengthened'
          ? `Declare it at ${named(change.address)}, or the next apply takes it away.`
          : `Put it back with ${fixFor(plan)}, or declare it at ${named(change.address)}.`,
    },
    input,
  )
}

/** What is said of a resource as such, by the kind of its change. */
const wholeOf = (plan: PlanFacts, change: PlanChange, resource: CloudResource): Whole => {
  const { type, environment } = resource
  const title = titleOf(resource)
  const address = named(change.address)
  if (change.kind === 'deleted') {
    const { severity, rule } = gradeDeleted(type, environment)
    return {
      severity,
      rule,
      title: `${title} was deleted outside the code`,
      expected: 'there, as the state has it',
      actual: 'deleted',
      fix: `Have it made again with ${fixFor(plan)}, or take ${address} out of the code.`,
    }
  }
  if (change.kind === 'undeclared') {
    const { severity, rule } = gradeOrphan(type, null, { deprecated: false, environment })
    return {
      severity,
      rule,
      title: `${title} is in the state and in no code`,
      expected: 'code that declares it',
      actual: 'in the state only',
      fix: `Declare it at ${address}, or let ${fixFor(plan)} remove it.`,
    }
  }
  const { severity, rule } = gradeState('infra/unapplied', environment)
  return {
    severity,
    rule,
    title: `${title} is declared and not there`,
    expected: 'there, as the code declares it',
    actual: 'nothing',
    fix: `Make it with ${fixFor(plan)}, or take ${address} out of the code.`,
  }
}

const judgeChange = (plan: PlanFacts, change: PlanChange, input: InfraInput): Judged => {
  const resource = planResource(plan, change, input.facts.environments)
  if (isNotYet(input, resource.environment)) return { findings: [], suppressed: [] }
  if (change.kind === 'drift') return drifted(plan, change, resource, input)
  const said = wholeOf(plan, change, resource)
  return {
    findings: [infraFinding({ check: ID, resource, direction: 'changed', ...said }, input)],
    suppressed: [],
  }
}

/** Which plan an open finding came from is not remembered; what a plan did not say may be in it. */
const stillOpen = (
  source: string,
  found: readonly { fingerprint: string }[],
  { facts }: InfraInput,
): Result[] => {
  const seen = new Set(found.map(({ fingerprint }) => fingerprint))
  return facts.open
    .filter(({ check, fingerprint }) => check === ID && !seen.has(fingerprint))
    .map(({ subject }) =>
      unknownResult(ID, subject, {
        reason: `${source} may tell of it, and was not read to its end`,
      }),
    )
}

const judge = (plan: PlanFacts, input: InfraInput): Result[] => {
  const { source, changes } = plan
  if (!changes.known) return [unknownResult(ID, source, changes), ...stillOpen(source, [], input)]
  const judged = changes.value.map((change) => judgeChange(plan, change, input))
  // A resource whose state says the same twice (moved, and changed) is told once.
  const findings = onceEach(judged.flatMap((one) => one.findings))
  const kinds = (kind: PlanChange['kind']) =>
    changes.value.filter((change) => change.kind === kind).length
  const partial = plan.errored
    ? [
        unknownResult(ID, source, { reason: 'the plan did not finish: what it says is a part' }),
        ...stillOpen(source, findings, input),
      ]
    : []
  if (plan.errored && findings.length === 0) return partial
  return [
    {
      ...verdict(ID, source, findings, {
        pass: 'The plan tells of no difference',
        fail: `${count(findings.length, 'difference')} in the plan`,
      }),
      data: {
        tool: plan.tool,
        ...(coverageData({
          checked: changes.value.length,
          modified: kinds('drift'),
          deleted: kinds('deleted'),
          suppressed: judged.flatMap(({ suppressed }) => suppressed),
        }) as Record<string, never>),
      },
    },
    ...partial,
  ]
}

/** What plans of Terraform or OpenTofu say of the world outside. */
export const plan: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Plans of Terraform and OpenTofu tell of no difference',
  why: 'What was changed outside the code is taken back by the next apply, or destroyed by it.',
  fix: 'Apply the code, or bring the change into it.',
  severity: 'critical',
  permissions: [],
  blind: 'Only what is in the state is compared: what was made beside it no plan shows.',
  run: (input) =>
    judgeInfra(ID, input, () => {
      const { plans, repository } = input.facts
      if (plans.length > 0) return plans.flatMap((one) => judge(one, input))
      const message = 'No plan was handed over'
      return [{ check: ID, status: 'skipped', subject: repository.name, message, findings: [] }]
    }),
}
