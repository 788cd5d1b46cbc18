import { baseName } from '../../../settings/index.ts'
import { pathGlob } from '../../../standards/glob.ts'

/** They lie in the root, or beside what they are about, in every repository. */
const ANYWHERE =
  /^(?:readme|changelog|licen[cs]e|contributing|code_of_conduct|security)(?:[._-][^/]*)?\.mdx?$/i

export const isDocument = (path: string): boolean => /\.mdx?$/i.test(path)

/** `docs`, `./docs/` and `docs/` are the same folder; '' is the whole repository. */
export const folderPrefix = (path: string): string => {
  const bare = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
  return bare === '' || bare === '.' ? '' : `${bare}/`
}

/** Documents that lie outside of the folder and may not. */
export const misplaced = (
  paths: readonly string[],
  prefix: string,
  allowlist: readonly string[],
): string[] => {
  const names = new Set(allowlist)
  const globs = allowlist.filter((entry) => /[*?[{]/.test(entry)).map((glob) => pathGlob(glob))
  return paths.filter((path) => {
    if (!isDocument(path) || path.startsWith(prefix)) return false
    const name = baseName(path)
    if (ANYWHERE.test(name) || names.has(path) || names.has(name)) return false
    if (path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
      return false
    return !globs.some((matches) => matches(path) || matches(name))
  })
}
