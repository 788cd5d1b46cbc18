import type { Check, Finding, Report, RepositoryReport, Severity } from '../model/index.ts'
import { differenceLine, differenceOf, titleWords } from './finding-words.ts'
import { byGravity, type FoundBy, findingsOf, isOpen } from './report.ts'
import { resourceLine, resourceSides } from './resource-words.ts'
import { bound, terminal } from './text.ts'
import { count, moment, sentence } from './words.ts'

type CheckWords = Pick<Check, 'id' | 'title' | 'why' | 'fix' | 'severity' | 'blind'>

/**
 * GitHub takes 25,000 results a run and 10 MB compressed:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const MAX_RESULTS = 25_000
/** Characters of results in all; a file of 20 MB packs to far less than 10. */
const MAX_CHARACTERS = 20_000_000
const MAX_NOTIFICATIONS = 1_000

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** GitHub: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SECURITY_SEVERITY: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.0',
}

/** Declarations that speak for a whole repository: where its own findings are shown. */
const DECLARATION = /(?:^|\/)(?:check\.toml|repo-metadata\.ya?ml)$/

/** A path relative to the checkout as a URI reference: https://www.rfc-editor.org/rfc/rfc3986#section-4.2 */
const uri = (path: string): string =>
  // A first segment with a colon would read as a scheme; encodeURIComponent encodes it.
  path.toWellFormed().split('/').map(encodeURIComponent).join('/')

/** What asks for it stands in the root's check.toml; a setting of GitHub or a resource has no file. */
const DECLARED_AT: ReadonlyMap<string, string> = new Map([
  ['process', 'check.toml'],
  ['infra', 'check.toml'],
])

/**
 * The file a finding is shown at, since GitHub shows no alert without one: its own, else what
 * declares it, else a declaration that the report mentions; else none.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#location-object
 */
const fileOf = ({ check, finding }: FoundBy, repository: RepositoryReport): string | undefined =>
  finding.file ??
  DECLARED_AT.get(check.split('/', 1)[0] ?? '') ??
  repository.results.find(({ file }) => file && DECLARATION.test(file))?.file

const messageOf = (finding: Finding): string => {
  const { resource } = finding
  const difference = resource === undefined ? differenceOf(finding) : resourceSides(finding)
  const values = difference === null ? '' : differenceLine(difference, (value) => bound(value, 200))
  const parts = [
    sentence(terminal(titleWords(finding), 500)),
    sentence(terminal([finding.subject, values].filter(Boolean).join(': '), 700)),
    resource === undefined ? '' : sentence(`In ${terminal(resourceLine(resource), 500)}`),
    finding.setAt === undefined || resource !== undefined
      ? ''
      : sentence(`Set in ${terminal(finding.setAt.name, 200)}`),
    finding.fix === undefined ? '' : sentence(terminal(finding.fix, 1_000)),
  ]
  // Brackets are links in a SARIF message (§3.11.6), braces are placeholders (§3.11.5).
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

const resultOf = (found: FoundBy, repository: RepositoryReport, many: boolean) => {
  const { check, finding } = found
  const file = fileOf(found, repository)
  if (file === undefined) return null
  return {
    ruleId: check,
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          // In a run over many repositories a path alone would not say whose it is.
          artifactLocation: {
            uri: many ? `${uri(repository.name)}/${uri(file)}` : uri(file),
            uriBaseId: '%SRCROOT%',
          },
          ...(finding.line === undefined || finding.file === undefined
            ? {}
            : { region: { startLine: finding.line } }),
        },
        ...(finding.resource === undefined
          ? {}
          : {
              logicalLocations: [
                {
                  name: finding.resource.logicalId ?? finding.resource.physicalId,
                  fullyQualifiedName: finding.subject,
                  kind: 'resource',
                },
              ],
            }),
      },
    ],
    partialFingerprints: { 'driftFinding/v1': finding.fingerprint },
    ...(finding.exempted
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: terminal(
                `${finding.exempted.reason} (${finding.exempted.owner}, until ${finding.exempted.expires})`,
                1_000,
              ),
            },
          ],
        }
      : {}),
    properties: {
      severity: finding.severity,
      'security-severity': SECURITY_SEVERITY[finding.severity],
      subject: finding.subject,
      repository: repository.name,
      ...(finding.direction === undefined ? {} : { direction: finding.direction }),
      ...(finding.rule === undefined ? {} : { rule: finding.rule }),
      ...(finding.ruleSource === undefined ? {} : { ruleSource: finding.ruleSource }),
      ...(finding.setAt === undefined ? {} : { setAt: finding.setAt }),
      ...(finding.resource === undefined ? {} : { resource: finding.resource }),
    },
  }
}

const ruleOf = ({ id, title, why, fix, severity, blind }: CheckWords) => ({
  id,
  name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: fix, markdown: [why, fix, blind].filter(Boolean).join('\n\n') },
  defaultConfiguration: { level: LEVELS[severity] },
  properties: {
    tags: ['security', 'drift'],
    'security-severity': SECURITY_SEVERITY[severity],
    precision: 'very-high',
  },
})

/** Errors and what is unknown: the run was not whole. */
const notifications = (report: Report) => [
  ...report.errors.map(({ where, reason, permission }) => ({
    level: 'error',
    message: {
      text: `${terminal(where, 200)}: ${terminal(reason, 1_000)}${permission === undefined ? '' : ` (needs ${terminal(permission, 200)})`}`,
    },
  })),
  ...report.repositories.flatMap(({ name, results }) =>
    results
      .filter(({ status }) => status === 'unknown')
      .map(({ check, message }) => ({
        level: 'warning',
        associatedRule: { id: check },
        message: { text: `${terminal(name, 200)}: not checked: ${terminal(message, 1_000)}` },
      })),
  ),
]

const within = <T>(results: readonly T[]): T[] => {
  let size = 0
  return results.slice(0, MAX_RESULTS).filter((result) => {
    size += JSON.stringify(result).length
    return size <= MAX_CHARACTERS
  })
}

/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 * Findings with a file are shown there; a finding about a whole repository is shown at its
 * declaration (a process finding at check.toml, where it is demanded), where the report mentions one,
 * and left out otherwise. Exempted ones are suppressed;
 * what is stricter than before, or mere information, is no alert.
 * At most 25,000 results, gravest first; what is left out is said in a notification.
 * @param checks the checks that ran: their words become the rules
 */
export const renderSarif = (report: Report, checks: readonly CheckWords[]) => {
  const many = report.scan.scope.kind === 'organization'
  const found = report.repositories
    .flatMap((repository) =>
      findingsOf(repository)
        // An alert is for what somebody has to act on, or has accepted.
        .filter(({ finding }) => isOpen(finding) || finding.exempted !== undefined)
        .map((one) => ({ one, repository })),
    )
    .sort((a, b) => byGravity(a.one.finding, b.one.finding))
  const results = found.flatMap(({ one, repository }) => resultOf(one, repository, many) ?? [])
  const kept = within(results)
  const left = found.length - kept.length
  const rules = new Map(checks.map((check) => [check.id, ruleOf(check)]))
  const used = new Set(kept.map(({ ruleId }) => ruleId))
  const said = notifications(report)
  const [repository] = report.repositories
  const single = !many && report.repositories.length === 1 ? repository : undefined
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: [
              ...rules.values(),
              ...[...used].filter((id) => !rules.has(id)).map((id) => ({ id })),
            ],
          },
        },
        // Runs of several domains on one commit stay beside each other.
        automationDetails: { id: `drift/${report.scan.domains.join('+')}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout' } } },
        ...(single?.url && single.commit
          ? {
              versionControlProvenance: [
                {
                  repositoryUri: single.url,
                  revisionId: single.commit,
                  mappedTo: { uriBaseId: '%SRCROOT%' },
                },
              ],
            }
          : {}),
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            ...(moment(report.scan.started) ? { startTimeUtc: report.scan.started } : {}),
            ...(moment(report.scan.finished) ? { endTimeUtc: report.scan.finished } : {}),
            toolExecutionNotifications: [
              ...(left > 0
                ? [
                    {
                      level: 'note',
                      message: {
                        text: `${count(left, 'finding is', 'findings are')} not in this file: see the JSON report`,
                      },
                    },
                  ]
                : []),
              ...said.slice(0, MAX_NOTIFICATIONS),
            ],
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: kept,
      },
    ],
  }
}
