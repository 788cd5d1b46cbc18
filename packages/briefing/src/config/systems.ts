import { DOMAINS, type Json } from '@drift-toolkit/core'
import type { SystemRule } from './config.ts'
import { isTable, structure, text, texts, unknownKey } from './values.ts'

const KEYS = ['name', 'repositories', 'teams', 'environments', 'domains', 'channel'] as const
const LISTS = ['repositories', 'teams', 'environments', 'domains'] as const

const MOST = 50

const systemOf = (entry: Json, where: string, problems: string[]): SystemRule[] => {
  if (!isTable(entry)) {
    problems.push(`${where}: a table is expected`)
    return []
  }
  for (const key of Object.keys(entry)) {
    if (!KEYS.some((known) => known === key)) problems.push(`${where}: ${unknownKey(key, KEYS)}`)
  }
  const single = (key: string): string | null => {
    const read = text(Object.hasOwn(entry, key) ? (entry[key] ?? '') : '')
    if ('value' in read) return read.value
    problems.push(`${where}.${key}: ${read.wrong}`)
    return null
  }
  const lists = new Map<string, readonly string[]>()
  for (const key of LISTS) {
    const read = texts(Object.hasOwn(entry, key) ? (entry[key] ?? []) : [])
    if ('value' in read) lists.set(key, read.value)
    else problems.push(`${where}.${key}: ${read.wrong}`)
  }
  for (const domain of lists.get('domains') ?? []) {
    if (!DOMAINS.some((known) => known === domain)) {
      problems.push(`${where}.domains: ${unknownKey(domain, DOMAINS)}`)
    }
  }
  const name = single('name')
  if (name === null) {
    problems.push(`${where}: a name is expected`)
    return []
  }
  return [
    {
      name,
      repositories: lists.get('repositories') ?? [],
      teams: lists.get('teams') ?? [],
      environments: lists.get('environments') ?? [],
      domains: lists.get('domains') ?? [],
      channel: single('channel'),
    },
  ]
}

/**
 * Groups that have a briefing each: a list of tables, or that as JSON.
 * @param problems what is wrong is added to it
 */
export const readSystems = (value: Json, problems: string[]): SystemRule[] => {
  const read = structure(value)
  if ('wrong' in read || !Array.isArray(read.value)) {
    problems.push(`systems: ${'wrong' in read ? read.wrong : 'a list of tables is expected'}`)
    return []
  }
  if (read.value.length > MOST) problems.push(`systems: at most ${MOST} are told apart`)
  const found = read.value
    .slice(0, MOST)
    .flatMap((entry, at) => systemOf(entry, `systems[${at}]`, problems))
  const seen = new Set<string>()
  for (const { name } of found) {
    const id = name.toLowerCase()
    if (seen.has(id)) problems.push(`systems: ${JSON.stringify(name.slice(0, 60))} is there twice`)
    seen.add(id)
  }
  return found
}
