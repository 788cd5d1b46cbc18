import type { CloudResource, Direction, Finding, Json, Severity } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { ruleSource } from '../../../severity/infra/source.ts'
import { bounded } from './bounded.ts'
import { consoleUrl } from './console.ts'
import type { InfraInput } from './section.ts'

/** What a check has to say of a resource; the rest of the finding follows from it. */
export interface Said {
  check: string
  resource: CloudResource
  /** The stack's ARN: its page is shown where the resource has none. */
  stackId?: string
  /** Which property; absent: the resource as such. Indices of lists are no part of it. */
  path?: string
  severity: Severity
  direction?: Direction
  /** Id of the rule in severity/infra that graded it. */
  rule: string
  title: string
  expected: Json
  actual: Json
  fix: string
}

/** `prod/eu-west-2/AWS::S3::Bucket/logs /VersioningConfiguration/Status` */
export const subjectOf = (
  { environment, region, type, physicalId }: CloudResource,
  path = '',
): string => `${environment}/${region}/${type}/${physicalId}${path === '' ? '' : ` ${path}`}`

/**
 * A finding about a resource. Its identity is the account's, not the stack's: neither a stack
 * refactor nor another logical id tells anything twice.
 */
export const infraFinding = (
  { check, resource, stackId, path = '', direction, expected, actual, ...said }: Said,
  { facts }: InfraInput,
): Finding => {
  const { account, region, type, physicalId } = resource
  const id = fingerprint(check, `${account}/${region}/${type}/${physicalId}${path}`)
  const source = ruleSource(said.rule)
  return {
    fingerprint: id,
    severity: said.severity,
    ...(direction === undefined ? {} : { direction }),
    title: said.title,
    subject: subjectOf(resource, path),
    expected: bounded(expected),
    actual: bounded(actual),
    rule: said.rule,
    ...(source === undefined ? {} : { ruleSource: source }),
    evidence: facts.attribution.get(id) ?? {},
    fix: said.fix,
    setAt: { name: 'console', url: consoleUrl(resource, stackId) },
    resource,
  }
}

/** Each finding once: of two with the same identity, the first. */
export const onceEach = (findings: readonly Finding[]): Finding[] => {
  const seen = new Set<string>()
  return findings.filter(({ fingerprint: id }) => !seen.has(id) && seen.add(id))
}
