import type { Json } from '../model/finding.ts'
import type { RepositoryStandard, Standard } from '../model/standard.ts'
import { splitPath } from '../settings/setting-path.ts'
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
    if (isTable(value)) value = Object.hasOwn(value, key) ? value[key] : undefined
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
