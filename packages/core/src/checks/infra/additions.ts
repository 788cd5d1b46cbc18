import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type {
  EnvironmentFacts,
  InfraFacts,
  LiveResource,
  StackFacts,
} from '../../model/infra-facts.ts'
import type { Unknown } from '../../model/known.ts'
import type { Suppressed } from '../../severity/infra/rule.ts'
import { unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count, named } from '../shared/words.ts'
import { undeclaredOf } from './additions/undeclared.ts'
import { type Attachments, attachmentsOf } from './shared/attachments.ts'
import { coverageData, resourceLabel } from './shared/coverage.ts'
import { type Declared, declaredIn } from './shared/declared-properties.ts'
import { subjectOf } from './shared/finding.ts'
import { judgeDifferences, says } from './shared/judge-differences.ts'
import { type InfraInput, judgeInfra } from './shared/section.ts'
import { resourceOf } from './shared/template-parts.ts'
import { eachEnvironment, type Place, placeName, stackSubject } from './shared/walk.ts'

const ID = 'infra/additions'

/** What the known stacks of an environment declare. */
interface Known {
  declared: ReadonlyMap<string, Declared>
  attachments: Attachments
}

const key = (stack: string, logicalId: string): string => JSON.stringify([stack, logicalId])

const knownOf = (environment: EnvironmentFacts): Known => {
  const all = declaredIn(environment)
  return {
    declared: new Map(all.map((one) => [key(one.stack.id, one.logicalId), one])),
    attachments: attachmentsOf(all),
  }
}

const NOTHING = { properties: {}, compared: false }

const judgeResource = (
  place: Place,
  stack: StackFacts,
  live: LiveResource,
  { declared, attachments }: Known,
  input: InfraInput,
): { findings: Finding[]; suppressed: Suppressed[] } => {
  const own = declared.get(key(stack.id, live.logicalId))
  const resource = resourceOf(place, stack, live)
  const parts = undeclaredOf(live, own?.type === live.type ? own : NOTHING, attachments)
  const judged = parts.map(({ watched, differences }) =>
    judgeDifferences(
      {
        check: ID,
        resource,
        stack,
        whole: { expected: own?.properties ?? null, actual: live.properties },
        differences,
        fix: ({ direction }) =>
          direction === 'strengthened'
            ? `Declare it in the code of stack ${named(stack.name)}: as long as nobody does, nobody will miss it when it goes.`
            : `Take it away, or declare it in the code of stack ${named(stack.name)}. A deployment leaves it as it is: the template does not mention it.`,
        what: (grade, property) =>
          watched.kind === 'key' ? watched.words : `${watched.words}: ${says(grade, property)}`,
      },
      input,
    ),
  )
  return {
    findings: judged.flatMap(({ findings }) => findings),
    suppressed: [
      ...parts.flatMap(({ suppressed }) => suppressed),
      ...judged.flatMap(({ suppressed }) => suppressed),
    ],
  }
}

const judgeStack = (
  place: Place,
  stack: StackFacts,
  live: readonly LiveResource[],
  known: Known,
  input: InfraInput,
): Result => {
  const judged = live.map((one) => judgeResource(place, stack, one, known, input))
  const findings = judged.flatMap((one) => one.findings)
  return {
    ...verdict(ID, stackSubject(place, stack), findings, {
      pass: `${count(live.length, 'resource')} read, nothing on them that nobody declares`,
      fail: `${count(findings.length, 'addition')} that nobody declares`,
    }),
    data: coverageData({
      checked: live.length,
      modified: judged.filter((one) => one.findings.length > 0).length,
      suppressed: judged.flatMap(({ suppressed }) => suppressed),
    }),
  }
}

/** More of one stack are told as one, about the stack. */
const MAX_UNKNOWN = 20

/** A detection says that it is gone, which is another check's to tell. */
const isDeleted = ({ detection }: StackFacts, { logicalId }: LiveResource): boolean =>
  detection.known &&
  detection.value.resources.some(
    (drift) => drift.logicalId === logicalId && drift.status === 'DELETED',
  )

/**
 * What Cloud Control does not find though no detection says that it is gone: it may know it by
 * another identifier, so that nobody has seen what hangs on it.
 */
const notFound = (place: Place, stack: StackFacts, absent: readonly LiveResource[]): Result[] =>
  unseen(place, stack, absent, {
    reason: 'Cloud Control does not find it, and no drift detection says that it was deleted',
  })

/** Where nobody knows what is declared of a resource, nothing on it is more than declared. */
const notSaid = (place: Place, stack: StackFacts, live: readonly LiveResource[]): Result[] =>
  unseen(
    place,
    stack,
    live,
    stack.template.known
      ? { reason: 'the template of its stack does not have it, as one that a macro added' }
      : {
          ...stack.template,
          reason: `what is declared of it is not known: ${stack.template.reason}`,
        },
  )

const unseen = (
  place: Place,
  stack: StackFacts,
  absent: readonly LiveResource[],
  { reason: why, ...permission }: Omit<Unknown, 'known'>,
): Result[] => {
  const [first] = absent
  if (first !== undefined && absent.length > MAX_UNKNOWN) {
    const reason = `${count(absent.length, 'resource')} could not be read, e.g. ${resourceLabel(first)}: ${why}`
    return [unknownResult(ID, stackSubject(place, stack), { ...permission, reason })]
  }
  return absent.map((one) =>
    unknownResult(ID, subjectOf(resourceOf(place, stack, one)), {
      ...permission,
      reason: `${resourceLabel(one)}: ${why}`,
    }),
  )
}

const judgeRegion = (place: Place, known: Known, input: InfraInput): Result[] => {
  const { stacks, live } = place.region
  if (!stacks.known) {
    const reason = `the stacks could not be read: ${stacks.reason}`
    return [unknownResult(ID, placeName(place), { ...stacks, reason })]
  }
  const byStack = new Map<string, LiveResource[]>()
  for (const one of live) {
    if (!one.known) continue
    const own = byStack.get(one.value.stack)
    if (own === undefined) byStack.set(one.value.stack, [one.value])
    else own.push(one.value)
  }
  const results = stacks.value.flatMap((stack) => {
    if (!stack.resources.known) {
      const reason = `what it holds could not be listed: ${stack.resources.reason}`
      return [unknownResult(ID, stackSubject(place, stack), { ...stack.resources, reason })]
    }
    const own = byStack.get(stack.name) ?? byStack.get(stack.id)
    if (own === undefined) return []
    const isSaid = (one: LiveResource): boolean =>
      known.declared.get(key(stack.id, one.logicalId))?.said === true
    const there = own.filter((one) => !one.absent && isSaid(one))
    const unsaid = own.filter((one) => !one.absent && !isSaid(one))
    const absent = own.filter((one) => one.absent && !isDeleted(stack, one))
    return [
      ...(there.length > 0 ? [judgeStack(place, stack, there, known, input)] : []),
      ...notFound(place, stack, absent),
      ...notSaid(place, stack, unsaid),
    ]
  })
  const refused = new Map(live.flatMap((one) => (one.known ? [] : [[one.reason, one] as const])))
  const unknown = [...refused.values()].map((one) => unknownResult(ID, placeName(place), one))
  if (results.length + unknown.length > 0) return [...results, ...unknown]
  return [
    {
      check: ID,
      status: 'skipped',
      subject: placeName(place),
      message: 'No resource of the stacks is of a kind that is looked at beyond drift detection',
      findings: [],
    },
  ]
}

/** What resources have that no template mentions, and that CloudFormation therefore never compares. */
export const additions: Check<InfraFacts> = {
  id: ID,
  domain: 'infra',
  title: 'Nothing was added to resources that CloudFormation does not look at',
  why: 'A policy or a rule that is added beside the template opens a way in, and drift detection calls it in sync.',
  fix: 'Take it away, or declare it in the code.',
  severity: 'critical',
  permissions: ['cloudformation:GetResource', 'iam:GetRole', 'ec2:DescribeSecurityGroups'],
  blind: 'Roles, security groups, keys and resource policies are read one by one, within a budget.',
  run: (input) =>
    judgeInfra(ID, input, () =>
      eachEnvironment(ID, input, (environment) => {
        const known = knownOf(environment)
        if (environment.regions.length === 0) {
          const reason = 'no region is named: add regions to [infra] in check.toml'
          return [unknownResult(ID, environment.name, { reason })]
        }
        return environment.regions.flatMap((region) =>
          judgeRegion({ environment, region }, known, input),
        )
      }),
    ),
}
