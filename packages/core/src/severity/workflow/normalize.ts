import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { joinPath, splitPath } from '../../settings/setting-path.ts'
import { isThirdParty } from './action-ref.ts'
import { bypassesOf, gatesNamed, gatesOf } from './gates.ts'
import { stepKeys } from './step-keys.ts'
import { checksOutHead, injectionsOf, secretsIn } from './untrusted.ts'

/**
 * A workflow or composite action as it is compared: shorthand written out, steps by what names
 * them instead of by position, and beside each step what rules ask about (`gates`, `bypasses`,
 * `injections`, `secrets-given`, `head-checkout`).
 */
export interface NormalizedWorkflow {
  value: Json
  /** Setting path of a step as compared → as it stands in the file. */
  places: Map<string, string>
}

const table = (entries: Iterable<readonly [string, Json | undefined]> = []): Table => {
  const made: Table = Object.create(null)
  for (const [key, value] of entries) if (value !== undefined) made[key] = value
  return made
}

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

const asList = (value: Json | undefined): string[] | undefined =>
  value === undefined || value === null
    ? undefined
    : Array.isArray(value)
      ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
      : [typeof value === 'string' ? value : JSON.stringify(value)]

/** `on: push`, `on: [push]` and `on: {push: …}` say the same. */
const triggers = (on: Json | undefined): Json | undefined => {
  if (isTable(on)) return table(Object.entries(on).map(([name, value]) => [name, value ?? table()]))
  return on === undefined ? undefined : table((asList(on) ?? []).map((name) => [name, table()]))
}

/** `read-all` and `write-all` become `{'*': …}`; `{}` gives nothing. */
const permissions = (value: Json | undefined): Json | undefined => {
  if (typeof value === 'string') return table([['*', value.replace(/-all$/, '')]])
  return isTable(value) ? value : undefined
}

/** Names of the secrets in a part of the file. */
const secretsOf = (part: Json | undefined): string[] =>
  part === undefined ? [] : secretsIn(JSON.stringify(part))

const nonEmpty = (list: string[]): string[] | undefined => (list.length > 0 ? list : undefined)

/** Keys that are put beside what is written; a file that writes them itself does not count. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given'])

const step = (raw: Table, around: readonly string[], owner: string | undefined): Table => {
  const run = text(raw.run)
  const uses = text(raw.uses)
  const inputs = isTable(raw.with) ? raw.with : table()
  const script = uses?.includes('github-script') ? text(inputs.script) : undefined
  const about = {
    ...(run === undefined ? {} : { run }),
    ...(uses === undefined ? {} : { uses }),
  }
  const ref = text(inputs.ref)
  const repository = text(inputs.repository)
  const head = checksOutHead({
    ...about,
    ...(ref === undefined ? {} : { ref }),
    ...(repository === undefined ? {} : { repository }),
  })
  return table([
    ...Object.entries(raw).filter(([key]) => key !== 'name' && key !== 'id' && !DERIVED.has(key)),
    ['gates', nonEmpty(gatesOf(about))],
    ['bypasses', nonEmpty(run === undefined ? [] : bypassesOf(run))],
    ['injections', nonEmpty(injectionsOf(`${run ?? ''}\n${script ?? ''}`))],
    ['head-checkout', head || undefined],
    [
      'secrets-given',
      uses !== undefined && isThirdParty(uses, owner)
        ? nonEmpty([...new Set([...secretsOf(raw.with), ...secretsOf(raw.env), ...around])].sort())
        : undefined,
    ],
  ])
}

interface Context {
  owner: string | undefined
  /** Secrets that every job finds in its environment. */
  secrets: readonly string[]
  places: Map<string, string>
}

const steps = (
  list: Json | undefined,
  at: string[],
  around: readonly string[],
  context: Context,
): Table | undefined => {
  if (!Array.isArray(list)) return undefined
  const made = table()
  const keys = stepKeys(list)
  for (const [index, raw] of list.entries()) {
    const key = keys[index] ?? String(index)
    made[key] = isTable(raw) ? step(raw, around, context.owner) : raw
    context.places.set(joinPath([...at, key]), joinPath([...at, String(index)]))
  }
  return made
}

const union = (made: Table | undefined): string[] | undefined => {
  const found = new Set<string>()
  for (const item of Object.values(made ?? {})) {
    const gates = isTable(item) ? item.gates : undefined
    if (Array.isArray(gates)) for (const gate of gates) found.add(String(gate))
  }
  return nonEmpty([...found].sort())
}

/** A workflow that is called is known by its name alone: `./.github/workflows/test.yml` tests. */
const calledGates = (uses: Json | undefined): string[] | undefined => {
  const name = /([^/@]+?)\.ya?ml(?:@|$)/.exec(text(uses) ?? '')?.[1]
  return name === undefined ? undefined : nonEmpty(gatesNamed(name))
}

const job = (id: string, raw: Table, context: Context): Table => {
  const made = steps(
    raw.steps,
    ['jobs', id, 'steps'],
    [...secretsOf(raw.env), ...context.secrets],
    context,
  )
  const environment = isTable(raw.environment) ? raw.environment.name : raw.environment
  return table([
    ...Object.entries(raw).filter(([key]) => key !== 'id' && !DERIVED.has(key)),
    ['name', text(raw.name) ?? id],
    ['permissions', permissions(raw.permissions)],
    ['runs-on', asList(isTable(raw['runs-on']) ? raw['runs-on'].labels : raw['runs-on'])],
    ['needs', asList(raw.needs)],
    ['environment', environment],
    ['steps', made],
    ['gates', union(made) ?? calledGates(raw.uses)],
    ['id', id],
  ])
}

/** Writes a parsed workflow, or a composite action, out as it is compared. */
export const normalizeWorkflow = (value: Json, owner?: string): NormalizedWorkflow => {
  const context: Context = {
    owner,
    secrets: isTable(value) ? secretsOf(value.env) : [],
    places: new Map(),
  }
  if (!isTable(value)) return { value, places: context.places }
  const jobs = value.jobs
  const runs = value.runs
  return {
    places: context.places,
    value: table([
      ...Object.entries(value),
      ['on', triggers(value.on)],
      ['permissions', permissions(value.permissions)],
      [
        'jobs',
        isTable(jobs)
          ? table(
              Object.entries(jobs).map(([id, raw]) => [
                id,
                isTable(raw) ? job(id, raw, context) : raw,
              ]),
            )
          : jobs,
      ],
      [
        'runs',
        isTable(runs)
          ? table([
              ...Object.entries(runs),
              ['steps', steps(runs.steps, ['runs', 'steps'], [], context)],
            ])
          : runs,
      ],
    ]),
  }
}

/** Where a setting as compared stands in the file: the step's position instead of its name. */
export const placeOf = (workflow: NormalizedWorkflow, path: string): string => {
  const segments = splitPath(path)
  for (let length = segments.length; length > 2; length -= 1) {
    const place = workflow.places.get(joinPath(segments.slice(0, length)))
    if (place !== undefined) return joinPath([...splitPath(place), ...segments.slice(length)])
  }
  return path
}
