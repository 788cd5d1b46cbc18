import { shortId } from '../../../model/commit.ts'
import type { Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import { isTable, type Segments, sameJson, settingAt } from '../../../settings/index.ts'
import { parseUses } from '../../../severity/index.ts'
import { clip, difference, shown, workflowPlace } from './words.ts'

const GATES: Readonly<Record<string, string>> = {
  lint: 'a linter',
  types: 'a type check',
  'unused code': 'a search for unused code',
  dependencies: 'a dependency audit',
  secrets: 'a secret scan',
}

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

const gateWords = (gates: readonly string[]): string =>
  gates.map((gate) => (Object.hasOwn(GATES, gate) ? GATES[gate] : gate)).join(', ')

/** What is compared but stands nowhere in the file: the title says it in words. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'secrets-given', 'head-checkout'])

/** A value as it stands in the file, where it is compared in another form. */
export const written = (segments: Segments, value: Json | undefined): Json | undefined => {
  const key = segments.at(-1) ?? ''
  if (DERIVED.has(key) && segments.length > 2) return undefined
  if (key === 'permissions' && isTable(value) && Object.hasOwn(value, '*')) {
    return `${value['*']}-all`
  }
  if (segments.length === 2 && segments[0] === 'on' && isTable(value)) {
    return Object.keys(value).length === 0 ? (segments[1] ?? null) : value
  }
  if (key === 'runs-on' && Array.isArray(value) && value.length === 1) return value[0]
  // A job as it is compared is no text that anybody wrote.
  return segments.length === 2 && segments[0] === 'jobs' ? undefined : value
}

const block = (value: Json | undefined, keys: readonly string[]): string => {
  if (!isTable(value)) return shown(value)
  if (Object.hasOwn(value, '*')) return `${value['*']}-all`
  const parts = keys.map((key) => `${key}: ${shown(value[key] ?? 'none')}`)
  return parts.length === 0 ? '{}' : parts.join(', ')
}

const permissions = (from: Json | undefined, to: Json | undefined): string => {
  const named = (value: Json | undefined): string[] =>
    isTable(value) ? Object.keys(value).filter((key) => key !== '*') : []
  const both = isTable(from) && isTable(to)
  const differing = [...new Set([...named(from), ...named(to)])].filter(
    (key) => !(both && sameJson(from[key], to[key])),
  )
  const keys = (value: Json | undefined): string[] => (both ? differing : named(value))
  return clip(`permissions: ${block(from, keys(from))} → ${block(to, keys(to))}`, 160)
}

/** A reference as people say it: seven characters of a commit. */
const short = (ref: string): string => (/^[0-9a-f]{40,64}$/i.test(ref) ? shortId(ref) : ref)

const PIN = { commit: 'a commit', tag: 'a tag', branch: 'a branch' } as const

/** What became of the code that a step or job runs. */
export const actionWords = (from: Json | undefined, to: Json | undefined): string => {
  if (typeof from !== 'string' || typeof to !== 'string') {
    const uses = String(to ?? from)
    const ref = parseUses(uses)
    const name = ref.kind === 'action' ? `${uses.replace(/@[^@]*$/, '')}@${short(ref.ref)}` : uses
    if (to === undefined) return `${clip(name)} removed`
    return `third-party action ${clip(name)} added, not pinned to a commit`
  }
  const [left, right] = [parseUses(from), parseUses(to)]
  if (left.kind !== 'action' || right.kind !== 'action') return `uses: ${clip(from)} → ${clip(to)}`
  const name = clip(from.replace(/@[^@]*$/, ''))
  const other = clip(to.replace(/@[^@]*$/, ''))
  const refs = `${clip(short(left.ref))} → ${clip(short(right.ref))}`
  if (name.toLowerCase() !== other.toLowerCase()) {
    return `${name}@${clip(short(left.ref))} replaced by ${other}@${clip(short(right.ref))}`
  }
  if (left.pin === right.pin) return `${name} ${refs}`
  if (left.pin === 'commit') return `${name} is no longer pinned to a commit (${refs})`
  return right.pin === 'commit'
    ? `${name} is now pinned to a commit (${refs})`
    : `${name} moved from ${PIN[left.pin]} to ${PIN[right.pin]} (${refs})`
}

const listWords = (
  from: Json | undefined,
  to: Json | undefined,
): { came: string; went: string } => {
  const [left, right] = [strings(from), strings(to)]
  return {
    came: clip(right.filter((item) => !left.includes(item)).join(', ')),
    went: clip(left.filter((item) => !right.includes(item)).join(', ')),
  }
}

/** `key: value added to place`, `key removed from place`, `key in place: a → b`. */
const keyed = (
  key: string,
  from: Json | undefined,
  to: Json | undefined,
  place: string,
): string => {
  const at = (word: string): string => (place === '' ? '' : ` ${word} ${place}`)
  if (from === undefined) return `${key}: ${shown(to)} added${at('to')}`
  if (to === undefined) return `${key}: ${shown(from)} removed${at('from')}`
  return `${key}${at('of')}: ${difference(from, to)}`
}

interface Told {
  segments: Segments
  from: Json | undefined
  to: Json | undefined
  /** The workflow as it is compared, on the side where the setting stands. */
  root: Json | undefined
}

const TITLES: Readonly<Record<string, (told: Told, place: string) => string>> = {
  'workflow/risky-trigger': ({ segments, to }) =>
    `${segments[1]} trigger ${to === undefined ? 'removed' : 'added'}`,
  'workflow/gate-trigger': ({ segments, from, to }) => {
    if (to === undefined) return `${segments[1]} trigger removed`
    if (from === undefined) return `${segments[1]} trigger added`
    return `${segments[1]} trigger: ${difference(from, to)}`
  },
  'workflow/permissions': ({ from, to }, place) =>
    `${permissions(from, to)}${place === '' ? '' : ` in ${place}`}`,
  'workflow/action': ({ from, to }, place) => `${actionWords(from, to)} in ${place}`,
  'workflow/injection': ({ from, to }, place) => {
    const { came, went } = listWords(from, to)
    return came === ''
      ? `${went} no longer written into the script of ${place}`
      : `text of strangers (${came}) written into the script of ${place}`
  },
  'workflow/head-checkout': ({ to }, place) =>
    to === undefined
      ? `code of a pull request’s author no longer checked out in ${place}`
      : `code of a pull request’s author checked out in ${place}`,
  'workflow/secret-given': ({ segments, from, to, root }, place) => {
    const { came, went } = listWords(from, to)
    const names = came === '' ? went : came
    const secrets =
      names === '*' ? 'all secrets' : `${names.includes(',') ? 'secrets' : 'secret'} ${names}`
    const uses = settingAt(root, [...segments.slice(0, -1), 'uses'])
    const action = typeof uses === 'string' ? ` ${clip(uses.replace(/@[^@]*$/, ''))}` : ''
    return came === ''
      ? `${secrets} no longer handed to third-party action${action} in ${place}`
      : `${secrets} handed to third-party action${action} in ${place}`
  },
  'workflow/inherited-secrets': ({ from, to }, place) =>
    to === 'inherit'
      ? `secrets: inherit added to ${place}`
      : `secrets: ${shown(from)} removed from ${place}`,
  'workflow/swallowed-failure': ({ from, to }, place) => {
    const { came, went } = listWords(from, to)
    return came === ''
      ? `failure no longer ignored in ${place}: ${went} removed`
      : `failure ignored in ${place}: ${came}`
  },
  'workflow/gates': ({ segments, from, to }) => {
    const left = strings(from)
    const right = strings(to)
    const lost = left.filter((gate) => !right.includes(gate))
    return lost.length > 0
      ? `job ${segments[1]} no longer runs ${gateWords(lost)}`
      : `job ${segments[1]} now also runs ${gateWords(right.filter((gate) => !left.includes(gate)))}`
  },
  'workflow/needs': ({ from, to }, place) => {
    const { came, went } = listWords(from, to)
    return went === '' ? `${place} now needs ${came}` : `${place} no longer needs ${went}`
  },
  'workflow/job': ({ segments }) => `job ${segments[1]} removed`,
  'workflow/job-id': ({ from, to }) => `job ${shown(from)} renamed to ${shown(to)}`,
  'workflow/name': ({ from, to }) => `workflow ${shown(from)} renamed to ${shown(to)}`,
}

/** One line about a change in a workflow, in the words of the file. */
export const workflowTitle = (rule: string, told: Told): string => {
  const { segments, from, to } = told
  const place = workflowPlace(segments)
  const made = own(TITLES, rule)
  if (made !== undefined) return made(told, place)
  const key = segments.at(-1) ?? ''
  return keyed(key, written(segments, from), written(segments, to), place)
}
