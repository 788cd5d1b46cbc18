import type { AuditFolder } from '../../model/audit-facts.ts'
import type { Known } from '../../model/known.ts'
import { named } from '../shared/words.ts'

/**
 * An audit's file as a path in the repository that runs it; null where the folder of audits is
 * somewhere else, or was not found.
 * @param file its path in the folder
 */
export const pathOf = (file: string, folder: Known<Pick<AuditFolder, 'path'>>): string | null => {
  if (!folder.known) return null
  const under = folder.value.path.replace(/^(?:\.\/+)+|\/+$/g, '')
  if (/^(?:\/|[A-Za-z]:|\\)/.test(under) || under.split('/').includes('..')) return null
  return under === '' || under === '.' ? file : `${under}/${file}`
}

/** As a shell reads it back. */
const quoted = (path: string): string =>
  /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`

/** The command that runs one audit alone. */
export const runAlone = (path: string): string => `drift audit run ${named(quoted(path), 300)}`
