import { createHash } from 'node:crypto'
import { DOMAINS, type Domain, SEVERITIES, type Severity } from '../model/index.ts'
import { isSeverity } from '../model/severity.ts'
import { isRecord } from '../model/shape.ts'
import { hidden, hiddenIn } from './hidden.ts'

/**
 * What an issue remembers of what it told, hidden in its body. It is how a run without a ledger
 * knows what people were told, and how an issue is found again after an answer was lost.
 */
export interface Marker {
  repository: string
  domain: Domain
  mode: 'scan' | 'rolling' | 'summary'
  /** Id of the scan that wrote the body. */
  scan: string
  /** Fingerprint → severity at which it was told; the gravest ones. */
  fingerprints: Record<string, Severity>
  /** The others, by severity: the first `bytes` bytes of each fingerprint, joined, in base64url. */
  packed?: { bytes: number } & Partial<Record<Severity, string>>
  /** How many found no room even there: they will be told again where no ledger knows better. */
  more?: number
  /** Of a rolling issue: digest of what the body says, without its scan and time. */
  content?: string
}

export type MarkerHead = Omit<Marker, 'fingerprints' | 'packed' | 'more'>

const KIND = 'v1'
const FULL = 300
/** Room for the packed ones, in characters: comfortable, and at most. */
const SOFT_ROOM = 16_000
const HARD_ROOM = 40_000
const PACKED_SIZES = [10, 8, 6, 5, 4, 3] as const

/** A fingerprint as 20 hex characters: itself, or its hash where a plugin made it otherwise. */
const hexKey = (fingerprint: string): string =>
  /^[0-9a-f]{20}$/.test(fingerprint)
    ? fingerprint
    : createHash('sha256').update(fingerprint).digest('hex').slice(0, 20)

/**
 * The hidden marker for a body. Up to 300 fingerprints stand there as they are. More are packed, by
 * severity, into as many bytes each as there is room for. Ten bytes are the whole fingerprint;
 * three, with 10,000 of them told, take a new finding for a told one once in 1,700 times: only
 * where there is no ledger, and the report still shows it.
 * @param told gravest first
 */
export const markerComment = (
  head: MarkerHead,
  told: readonly { fingerprint: string; severity: Severity }[],
  room: number = HARD_ROOM,
): string => {
  const full = told.slice(0, Math.min(FULL, Math.floor(room / 40)))
  const rest = told.slice(full.length)
  const size =
    PACKED_SIZES.find((bytes) => rest.length * bytes * (4 / 3) <= Math.min(room, SOFT_ROOM)) ?? 3
  const packable = rest.slice(0, Math.floor((room * 0.75) / size))
  const packed = Object.fromEntries(
    SEVERITIES.flatMap((severity) => {
      const keys = packable.filter((one) => one.severity === severity)
      const bytes = keys.map(({ fingerprint }) =>
        Buffer.from(hexKey(fingerprint), 'hex').subarray(0, size),
      )
      return keys.length > 0 ? [[severity, Buffer.concat(bytes).toString('base64url')]] : []
    }),
  )
  const marker: Marker = {
    ...head,
    fingerprints: Object.fromEntries(full.map((one) => [one.fingerprint, one.severity])),
    ...(packable.length > 0 ? { packed: { bytes: size, ...packed } } : {}),
    ...(rest.length > packable.length ? { more: rest.length - packable.length } : {}),
  }
  return hidden(KIND, marker)
}

const readPacked = (value: unknown): Marker['packed'] => {
  if (!isRecord(value)) return undefined
  const { bytes } = value
  if (typeof bytes !== 'number' || !(PACKED_SIZES as readonly number[]).includes(bytes))
    return undefined
  const lists = SEVERITIES.flatMap((severity) => {
    const list = value[severity]
    return typeof list === 'string' ? [[severity, list] as const] : []
  })
  return { bytes, ...Object.fromEntries(lists) }
}

const readMarker = (value: unknown): Marker | null => {
  if (!isRecord(value) || !isRecord(value.fingerprints)) return null
  const { repository, domain, mode, scan, content } = value
  if (typeof repository !== 'string' || typeof scan !== 'string') return null
  const knownDomain = DOMAINS.find((one) => one === domain)
  const knownMode = (['scan', 'rolling', 'summary'] as const).find((one) => one === mode)
  if (!knownDomain || !knownMode) return null
  const packed = readPacked(value.packed)
  return {
    repository,
    domain: knownDomain,
    mode: knownMode,
    scan,
    fingerprints: Object.fromEntries(
      Object.entries(value.fingerprints).flatMap(([fingerprint, severity]) =>
        isSeverity(severity) ? [[fingerprint, severity]] : [],
      ),
    ),
    ...(packed ? { packed } : {}),
    ...(typeof content === 'string' ? { content } : {}),
  }
}

/** All markers of a body. */
export const parseMarkers = (body: string): Marker[] => hiddenIn(body, KIND, readMarker)

/**
 * What a marker knows of findings: a function from a fingerprint to the severity at which it was
 * told, or null where it was not.
 */
export const toldBy = (marker: Marker): ((fingerprint: string) => Severity | null) => {
  const full = new Map(Object.entries(marker.fingerprints))
  const short = new Map<string, Severity>()
  const bytes = marker.packed?.bytes ?? 10
  for (const severity of SEVERITIES.toReversed()) {
    const keys = Buffer.from(marker.packed?.[severity] ?? '', 'base64url').toString('hex')
    for (let at = 0; at + bytes * 2 <= keys.length; at += bytes * 2)
      short.set(keys.slice(at, at + bytes * 2), severity)
  }
  return (fingerprint) =>
    full.get(fingerprint) ?? short.get(hexKey(fingerprint).slice(0, bytes * 2)) ?? null
}
