import { createHash } from 'node:crypto'

/**
 * A finding's identity across scans, unique within one repository: 20 hex characters of SHA-256
 * over check id, subject and place (usually the file). Never text or time, so rewording a message
 * tells nobody anything twice; never the repository's name, so a rename does not either.
 */
export const fingerprint = (check: string, subject: string, place = ''): string =>
  createHash('sha256')
    .update(JSON.stringify([check, subject, place]))
    .digest('hex')
    .slice(0, 20)
