import { DOMAINS } from '../model/index.ts'
import { type Fields, isRecord } from '../model/shape.ts'
import { REPOSITORY_STATUSES, TIERS } from '../model/standard.ts'
import { parseAudits, parseCounted, parseUnknown } from './parse-audits.ts'
import { parseOpenFinding } from './parse-finding.ts'
import { isNumber, isShortTime, isText, oneOf, texts, times } from './shape.ts'
import type { RepositoryState } from './state.ts'

const declaration = (value: unknown): RepositoryState['declaration'] => {
  if (!isRecord(value)) return null
  const { metadataFile, checkFiles } = value
  const tier = oneOf(TIERS, value.tier)
  const status = oneOf(REPOSITORY_STATUSES, value.status)
  if (!(metadataFile === null || isText(metadataFile)) || !Array.isArray(checkFiles)) return null
  if (tier === undefined || status === undefined) return null
  return {
    metadataFile,
    checkFiles: checkFiles.filter(isText),
    tier,
    status,
    ...texts(value, ['team']),
    ...(Array.isArray(value.owners) ? { owners: value.owners.filter(isText) } : {}),
  }
}

const accounts = (value: unknown): Pick<RepositoryState, 'accounts'> =>
  isRecord(value) && isNumber(value.environments) && isNumber(value.stacks)
    ? { accounts: { environments: value.environments, stacks: value.stacks } }
    : {}

const VISIBILITIES = ['public', 'private', 'internal', 'local'] as const

/** A commit's id, SHA-1 or SHA-256. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** All that is current of a repository but its lists. */
export type StateHead = Omit<RepositoryState, 'audits' | 'counted' | 'open' | 'gone'>

/** @returns null when it is not one */
export const parseHead = (value: Fields): StateHead | null => {
  if (value.version !== 1 || !isRecord(value.repository)) return null
  const { scanned, scan, commit } = value
  const { name } = value.repository
  const domain = oneOf(DOMAINS, value.domain)
  if (!isText(name) || !isShortTime(scanned) || domain === undefined) return null
  if (commit !== null && !(isText(commit) && OID.test(commit))) return null
  return {
    version: 1,
    repository: {
      name,
      ...texts(value.repository, ['id', 'url', 'defaultBranch']),
      visibility: oneOf(VISIBILITIES, value.repository.visibility) ?? 'private',
    },
    domain,
    commit,
    scanned,
    scan: isText(scan) ? scan : '',
    declaration: declaration(value.declaration),
    ...texts(value, ['nextExpiry', 'digest']),
    ...(isShortTime(value.since) ? { since: value.since } : {}),
    ...(value.unseen === true ? { unseen: true } : {}),
    ...accounts(value.accounts),
    ...(Array.isArray(value.unknown) ? { unknown: parseUnknown(value.unknown) } : {}),
  }
}

/** What a state file turned out to be. */
export type ReadState =
  /** `lost`: how many open findings in it had no shape and were left out. */
  | { kind: 'state'; state: RepositoryState; lost: number }
  /** Written by a later drift-toolkit: not to be understood, and not to be touched. */
  | { kind: 'newer'; version: number; name?: string; id?: string }
  | { kind: 'broken'; reason: string }

/** Reads a state file; nothing in it is trusted beyond its shape. */
export const readState = (text: string): ReadState => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'broken', reason: 'it is no JSON' }
  }
  if (!isRecord(value)) return { kind: 'broken', reason: 'it is no object' }
  if (isNumber(value.version) && value.version > 1) {
    const named = isRecord(value.repository) ? texts(value.repository, ['name', 'id']) : {}
    return { kind: 'newer', version: value.version, ...named }
  }
  const head = parseHead(value)
  if (head === null || !Array.isArray(value.open) || !isRecord(value.gone))
    return { kind: 'broken', reason: 'it lacks what every state has' }
  const open = value.open.flatMap((one) => parseOpenFinding(one, head.scanned) ?? [])
  return {
    kind: 'state',
    state: {
      ...head,
      ...(isRecord(value.audits) ? { audits: parseAudits(value.audits) } : {}),
      ...(Array.isArray(value.counted) ? { counted: parseCounted(value.counted) } : {}),
      open,
      gone: times(value.gone),
    },
    lost: value.open.length - open.length,
  }
}

/** @returns null when the text is no state of this version */
export const parseState = (text: string): RepositoryState | null => {
  const read = readState(text)
  return read.kind === 'state' ? read.state : null
}
