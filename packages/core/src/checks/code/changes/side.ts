import type { Content } from '../../../model/facts.ts'
import type { Json } from '../../../model/finding.ts'
import { parseSettings, settingsFormat } from '../../../settings/index.ts'

/** One side of a changed file, read as far as it can be. */
export type Side =
  | { kind: 'none' }
  | { kind: 'settings'; oid: string; text: string; value: Json }
  /** `broken`: it should be settings, and this is why it is not. */
  | { kind: 'text'; oid: string; text: string; broken?: string }
  | { kind: 'opaque'; oid: string; what: string }
  | { kind: 'unseen'; reason: string }

// Which blob it is is known of all of these, so that a change is seen, and stays until it is undone.
const OPAQUE = {
  binary: 'a binary file',
  'too-large': 'a file too large to be compared',
  symlink: 'a symbolic link',
  submodule: 'a submodule',
} as const

/** Reads a side. A broken file is read as text, with line, column and reason. */
export const readSide = (content: Content | null, path: string): Side => {
  if (content === null) return { kind: 'none' }
  if (content.kind === 'unknown') return { kind: 'unseen', reason: content.reason }
  const { oid } = content
  if (content.kind !== 'text') return { kind: 'opaque', oid, what: OPAQUE[content.kind] }
  const { text } = content
  if (settingsFormat(path) === null) return { kind: 'text', oid, text }
  const parsed = parseSettings(path, text)
  if (parsed.ok) return { kind: 'settings', oid, text, value: parsed.value }
  const broken = `line ${parsed.line}, column ${parsed.column}: ${parsed.message}`
  return { kind: 'text', oid, text, broken }
}

/** The blob of a side, null where there was no file or it was not seen. */
export const oidOf = (side: Side): string | null => ('oid' in side ? side.oid : null)
