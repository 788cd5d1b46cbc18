import { open } from 'node:fs/promises'
import type { AuditInfo } from '../model/audit-facts.ts'
import type { FoundFile } from './files.ts'

const MODULE = /\.(?:mjs|js|mts|ts)$/
/** What cannot run, although somebody gave everything in a folder a run bit. */
const DATA =
  /\.(?:md|markdown|txt|json|jsonc|ya?ml|toml|csv|tsv|xml|html?|css|svg|png|lock|sql|env|map)$/i
const MAX_READ = 256 * 1024

/** A file that is an audit, by its name, its run bit or its first line. */
export interface Candidate {
  /** Its path without the extension. */
  byPath: string
  kind: AuditInfo['kind']
  /** What stands at its beginning. */
  text: string
}

/** An export of a module, at the beginning of a line. */
const EXPORTS = /^\s*(?:export\b|module\.exports\b|exports\.)/m

const beginningOf = async (path: string): Promise<string> => {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_READ), 0, MAX_READ, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}

/** An invisible mark that some editors put before the first character of a file. */
const MARK = '\uFEFF'

/** The path of a file without its last extension. */
export const idByPath = (file: string): string => file.replace(/(?<=[^/])\.[^./]+$/, '')

/**
 * Whether a file is an audit, and of which kind: decided from its text, since a script that prints and
 * exits does so as soon as it is imported. A file with a module's extension that begins with `#!` and
 * exports nothing is such a script.
 * @returns null: no audit
 * @throws what the file system throws, and Error where a mark hides the `#!`
 */
export const candidateOf = async (found: FoundFile): Promise<Candidate | null> => {
  const { file, path, runBit } = found
  const isModule = MODULE.test(file)
  const text = await beginningOf(path)
  const byPath = idByPath(file)
  const hasInterpreter = text.startsWith('#!')
  if (text.startsWith(`${MARK}#!`)) {
    throw new Error(
      'it begins with an invisible byte order mark, so that no system sees its #! line: save it as UTF-8 without one',
    )
  }
  if (isModule && !(hasInterpreter && !EXPORTS.test(text))) return { byPath, kind: 'module', text }
  if (hasInterpreter) return { byPath, kind: 'executable', text }
  return runBit && !DATA.test(file) ? { byPath, kind: 'executable', text } : null
}
