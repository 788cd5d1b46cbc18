import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RepositoryFacts } from '../model/index.ts'
import { parseCheckToml } from '../standards/index.ts'
import type { Organization } from './organization.ts'

const FILE = 'check.toml'

/**
 * What drift-config says of how findings are treated. Where no organization is scanned that is the
 * check.toml of the checkout that the audits lie in: its exemptions and severities hold for them.
 * @param root of that checkout
 * @throws Error where the file is there and cannot be read, or is broken
 */
export const ownPolicy = async (
  organization: Organization,
  root: string,
  { name }: Pick<RepositoryFacts, 'name'>,
): Promise<Organization> => {
  if (organization.table !== null) return organization
  const text = await readFile(join(root, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new Error(`${FILE} cannot be read: ${error.message}`)
  })
  if (text === null) return organization
  const { table, problems } = parseCheckToml(FILE, text)
  const broken = problems.filter(({ level }) => level === 'error')
  if (broken.length > 0) {
    const said = broken.map(({ place, message }) => `${FILE}:${place.line ?? 1}: ${message}`)
    throw new Error(`its exemptions and severities cannot be read:\n${said.join('\n')}`)
  }
  const [login = ''] = name.includes('/') ? name.split('/') : []
  return { table, login, source: FILE, notes: [] }
}
