import type { Finding, Result } from '../../../model/finding.ts'
import type { StackFacts } from '../../../model/infra-facts.ts'
import type { Unknown } from '../../../model/known.ts'
import type { Suppressed } from '../../../severity/infra/rule.ts'
import { unknownResult } from '../../shared/asked.ts'
import { verdict } from '../../shared/verdict.ts'
import { count } from '../../shared/words.ts'
import { coverageData, resourceLabel } from './coverage.ts'
import { subjectOf } from './finding.ts'
import type { Looked, StackPart } from './looked.ts'
import type { InfraInput } from './section.ts'
import { type Place, stackSubject } from './walk.ts'

/** What a check came to about one stack. */
export interface StackVerdict {
  check: string
  place: Place
  stack: StackFacts
  looked: Looked
  findings: Finding[]
  suppressed: Suppressed[]
  words: { pass: string; fail: string }
}

/** More of one stack are told as one, about the stack. */
const MAX_UNKNOWN = 20

/** Resources nobody compared this time, though a finding about them is open: it stays so. */
const stillOpen = (
  { check, place, stack }: StackVerdict,
  parts: readonly StackPart[],
  { facts }: InfraInput,
): Result[] => {
  const open = facts.open.filter(
    ({ check: by, resource }) =>
      by === check &&
      resource?.account === place.environment.account &&
      resource.region === place.region.region,
  )
  const left = new Set(parts.map(({ type, physicalId }) => `${type} ${physicalId}`))
  return open
    .filter(({ resource }) => left.has(`${resource?.type} ${resource?.physicalId}`))
    .map(({ subject }) =>
      unknownResult(check, subject, {
        reason: `CloudFormation did not compare it this time (stack ${stack.name})`,
      }),
    )
}

/** The action that AWS names when it denies one; detection says why in a text. */
const permissionIn = (reason: string): { permission?: string } => {
  const action = /not authorized to perform:? ([a-z\d-]+:[A-Za-z\d]+)/.exec(reason)?.[1]
  return action === undefined ? {} : { permission: action }
}

const unknownResults = ({ check, place, stack, looked }: StackVerdict): Result[] => {
  const { unknown } = looked
  const [first] = unknown
  if (first === undefined) return []
  if (unknown.length > MAX_UNKNOWN) {
    const reason = `${count(unknown.length, 'resource')} could not be compared, e.g. ${resourceLabel(first)}: ${first.reason}`
    return [
      unknownResult(check, stackSubject(place, stack), { reason, ...permissionIn(first.reason) }),
    ]
  }
  const { environment, region } = place
  return unknown.map(({ type, physicalId, reason, ...part }) =>
    unknownResult(
      check,
      subjectOf({
        environment: environment.name,
        account: environment.account,
        region: region.region,
        type,
        physicalId,
      }),
      { reason: `${resourceLabel({ ...part, type })}: ${reason}`, ...permissionIn(reason) },
    ),
  )
}

/**
 * The results about one stack: one for what was compared, with how much that was, and one for each
 * resource that could not be. A stack of which nothing could be compared passes nothing.
 */
export const stackResults = (said: StackVerdict, input: InfraInput): Result[] => {
  const { check, place, stack, looked, findings, words } = said
  const data = coverageData({
    checked: looked.checked.length,
    modified: looked.modified.length,
    deleted: looked.deleted.length,
    unchecked: looked.unchecked.map(resourceLabel),
    unknown: looked.unknown.map(resourceLabel),
    unsupported: looked.unsupported.map(resourceLabel),
    suppressed: said.suppressed,
  })
  const subject = stackSubject(place, stack)
  const aside = [...looked.unchecked, ...looked.unsupported]
  const others = [...unknownResults(said), ...stillOpen(said, aside, input)]
  if (looked.checked.length === 0 && aside.length + looked.unknown.length > 0) {
    const reason = `none of its ${count(aside.length + looked.unknown.length, 'resource')} was compared by CloudFormation`
    const nothing = { ...unknownResult(check, subject, { reason }), data }
    return [nothing, ...others.filter((result) => result.subject !== subject)]
  }
  const { resources, detection } = stack
  if (!resources.known && !(detection.known && detection.value.status === 'complete')) {
    // What the detection did not come to is in no list, so that nobody can say what it was.
    const reason = `its drift detection did not come to its end, and what it holds could not be listed: ${resources.reason}`
    const part = { ...unknownResult(check, subject, { ...resources, reason }), data }
    return findings.length === 0
      ? [part, ...others]
      : [verdict(check, subject, findings, words), part, ...others]
  }
  const rest = aside.length === 0 ? '' : `; ${aside.length} not compared`
  return [
    {
      ...verdict(check, subject, findings, {
        pass: `${words.pass}${rest}`,
        fail: `${words.fail}${rest}`,
      }),
      data,
    },
    ...others,
  ]
}

/** A stack whose drift could not be detected at all. */
export const undetected = (
  check: string,
  place: Place,
  stack: StackFacts,
  why: Omit<Unknown, 'known'>,
): Result =>
  unknownResult(check, stackSubject(place, stack), {
    ...why,
    reason: `its drift could not be detected: ${why.reason}`,
  })
