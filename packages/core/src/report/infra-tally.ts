import type { Finding, Result } from '../model/index.ts'
import { numberIn, textsIn } from './coverage-data.ts'

/** Counts what results and findings of infra checks say, place by place and stack by stack. */

/** What was counted of a stack, or of a place. */
export interface Counts {
  /** Resources that were compared; null: none could be. */
  checked: number | null
  changed: number
  missing: number
  /** Resources that could not be compared, and parts that could not be seen at all. */
  unknown: number
}

/** `off`: orphans are not looked for; `unseen`: nobody could look. */
export type OrphansSeen = 'seen' | 'unseen' | 'off'

/** Which column a finding is counted in; those of plans are in the plan's own row. */
const COLUMNS: ReadonlyMap<string, 'changed' | 'missing' | 'orphaned'> = new Map([
  ['infra/changed', 'changed'],
  ['infra/additions', 'changed'],
  ['infra/template', 'changed'],
  ['infra/missing', 'missing'],
  ['infra/manifest', 'missing'],
  ['infra/orphans', 'orphaned'],
  ['infra/leftovers', 'orphaned'],
])

const columnOf = (check: string, { rule }: Finding) =>
  rule === 'infra/stack-missing' ? 'missing' : COLUMNS.get(check)

interface Tally {
  checked: number | null
  changed: Map<string, number>
  missing: Map<string, number>
  orphaned: Map<string, number>
  /** Resources that could not be compared. */
  unknown: number
  /** What else could not be seen: checks that say the same say it once. */
  unseen: Set<string>
  looked: boolean
}

const tally = (): Tally => ({
  checked: null,
  changed: new Map(),
  missing: new Map(),
  orphaned: new Map(),
  unknown: 0,
  unseen: new Set(),
  looked: false,
})

export interface PlaceTally extends Tally {
  environment: string
  region: string | null
  stacks: Map<string, Tally>
  orphans: OrphansSeen
  skipped?: string
}

type PlaceOf = (environment: string, region: string | null) => PlaceTally

export const placesIn = (places: Map<string, PlaceTally>): PlaceOf => {
  return (environment, region) => {
    const key = JSON.stringify([environment, region])
    const found = places.get(key)
    if (found) return found
    const stacks = new Map<string, Tally>()
    const made: PlaceTally = { ...tally(), environment, region, stacks, orphans: 'unseen' }
    places.set(key, made)
    return made
  }
}

const stackOf = ({ stacks }: PlaceTally, name: string): Tally => {
  const found = stacks.get(name) ?? tally()
  stacks.set(name, found)
  return found
}

export const sum = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((total, one) => total + one, 0)

/** Of more than this many, one result stands for all of them. */
const TOLD_ONE_BY_ONE = 20

export const countsOf = (one: Tally): Counts => ({
  checked: one.checked,
  changed: sum(one.changed),
  missing: sum(one.missing),
  unknown: one.unknown > TOLD_ONE_BY_ONE ? one.unknown : one.unknown + one.unseen.size,
})

/** A region's stacks together with what is said of the region itself. */
export const together = (place: PlaceTally): Counts => {
  const all = [countsOf(place), ...[...place.stacks.values()].map(countsOf)]
  const checked = all.flatMap((one) => one.checked ?? [])
  return {
    checked: checked.length === 0 ? null : checked.reduce((a, b) => a + b, 0),
    // Findings are counted where they are, and with their stack once more.
    changed: sum(place.changed),
    missing: sum(place.missing),
    unknown: all.reduce((total, one) => total + one.unknown, 0),
  }
}

/** `prod/eu-west-2/App` */
const split = (subject: string): [environment: string, region: string | null, rest: string] => {
  const [environment = '', region = null, ...rest] = subject.split('/')
  return [environment, region, rest.join('/')]
}

/** The result is about a resource, which is counted with its stack. */
const isResource = (rest: string): boolean => rest.includes('::')

const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/

/** @param repository its name: what no account is named for is said of it */
export const addResult = (result: Result, repository: string, at: PlaceOf): void => {
  const { check, status, subject, data, message } = result
  if (check === 'infra/plan') {
    if (numberIn(data, 'checked') === null) return
    const plan = at(subject, null)
    Object.assign(plan, { checked: numberIn(data, 'checked'), looked: true, orphans: 'off' })
    plan.changed.set('', numberIn(data, 'modified') ?? 0)
    plan.missing.set('', numberIn(data, 'deleted') ?? 0)
    return
  }
  const [environment, region, rest] = split(subject)
  if (region === null) {
    if (status === 'skipped' && check === 'infra/accounts') at(environment, null).skipped = message
    // What follows from an account that was not entered is the same thing again.
    if (status === 'unknown' && check === 'infra/accounts' && subject !== repository)
      at(environment, null).unseen.add('')
    return
  }
  if (!REGION.test(region) || isResource(rest)) return
  const place = at(environment, region)
  place.looked = true
  const checked = numberIn(data, 'checked')
  if (check === 'infra/orphans' && checked === null && data !== undefined) place.orphans = 'seen'
  const one = rest === '' ? place : stackOf(place, rest)
  if (check === 'infra/changed' && checked !== null) {
    one.checked = checked
    one.unknown = textsIn(data, 'unknown').length
  }
  if (status === 'unknown' && (checked === null || one.unknown === 0)) one.unseen.add(message)
}

export const addFinding = (check: string, finding: Finding, at: PlaceOf): void => {
  const { resource, rule, actual } = finding
  const column = columnOf(check, finding)
  if (resource === undefined || column === undefined) return
  const place = at(resource.environment, resource.region)
  const key = JSON.stringify([resource.type, resource.physicalId, rule === 'infra/more'])
  // "100 more" stands for as many.
  const weight = rule === 'infra/more' ? Number.parseInt(String(actual), 10) || 1 : 1
  place[column].set(key, weight)
  const stack = resource.stack === undefined ? undefined : place.stacks.get(resource.stack)
  stack?.[column].set(key, weight)
}
