import type { Json } from '../model/finding.ts'
import { own } from '../model/shape.ts'
import type { DriftPolicy, Place, RepositoryStandard, Standard } from '../model/standard.ts'
import { splitPath } from '../settings/setting-path.ts'
import { isExpired } from './apply-policy.ts'
import { isTable } from './sections.ts'

/** One line of `drift config show`. */
export interface EffectiveValue {
  /** The check.toml, or repo-metadata, it is effective for. */
  file: string
  path: string
  value: Json
  /** Where it was written: a file of the repository, a ruleset, or `built-in default`. */
  source: string
  line?: number
}

const valueAt = (root: Json, path: string): Json => {
  let value: Json | undefined = root
  for (const key of splitPath(path)) {
    if (isTable(value)) value = own(value, key)
    else value = Array.isArray(value) ? value[Number(key)] : undefined
  }
  return value ?? null
}

/** A `[drift]` of which nothing could be used says nothing; of any other section it counts that it is there. */
const saysNothing = (path: string, value: Json): boolean =>
  path === 'drift' && isTable(value) && Object.keys(value).length === 0

const ofStandard = ({ file, config, origins }: Standard): EffectiveValue[] =>
  Object.entries(origins)
    .filter(([path]) => !saysNothing(path, valueAt(config, path)))
    .map(([path, { source, line }]) => ({
      file,
      path,
      value: valueAt(config, path),
      source,
      ...(line === undefined ? {} : { line }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/** The effective standard of a repository, value by value, with where each comes from. */
export const effectiveValues = ({ metadata, standards }: RepositoryStandard): EffectiveValue[] => {
  const { file, tier, status, team } = metadata
  const said = metadata.said ?? []
  const about: EffectiveValue[] = Object.entries({ tier, status, ...(team ? { team } : {}) }).map(
    ([path, value]) => ({
      file: file ?? 'repo-metadata.yaml',
      path,
      value,
      source: file !== null && said.includes(path) ? file : 'built-in default',
    }),
  )
  return [...about, ...standards.flatMap(ofStandard)]
}

/** One line of the policy in `drift config show`. */
export interface PolicyLine {
  /** What is treated differently, in words. */
  words: string
  place: Place
}

const about = (entry: { check: string; subject: string; file?: string; dir?: string }): string =>
  [
    entry.check,
    entry.subject === '*' ? '' : entry.subject,
    entry.file === undefined ? '' : `in ${entry.file}`,
    entry.dir === undefined ? '' : `(below ${entry.dir})`,
  ]
    .filter(Boolean)
    .join(' ')

/**
 * How findings are treated, entry by entry: what is exempted until when, and what is graded how.
 * @param now ISO 8601 in UTC: an exemption that is over is shown as such
 */
export const policyLines = (policy: DriftPolicy, now: string): PolicyLine[] => [
  ...policy.exemptions.map((entry) => ({
    words: `exempt ${about(entry)}: ${isExpired(entry, now) ? 'ended' : 'until'} ${entry.expires}, by ${entry.owner}, because: ${entry.reason}`,
    place: entry.place,
  })),
  ...policy.overrides.map((entry) => ({
    words: `grade ${about(entry)}: ${entry.severity}`,
    place: entry.place,
  })),
]
