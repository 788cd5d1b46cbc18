import { baseName } from '../settings/format.ts'
/** Directory of a path, '' for the root. */
export const directoryOf = (path: string): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The files of repo-metadata, the one that counts first. */
export const METADATA_FILES: readonly string[] = ['repo-metadata.yaml', 'repo-metadata.yml']

/**
 * What lies below these was brought from elsewhere or is an example; a check.toml in there declares
 * nothing about this repository.
 */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|testdata|fixtures|__fixtures__|\.git)\//

/** Whether a path lies in a directory whose contents are not this repository's own. */
const isForeign = (path: string): boolean => FOREIGN.test(path)

/** Whether a file is a check.toml that counts. */
export const isCheckFile = (path: string): boolean =>
  path.endsWith('check.toml') && baseName(path) === 'check.toml' && !isForeign(path)

/**
 * Whether a file is a declaration: a check.toml or a repo-metadata.yaml (or .yml), in any directory
 * that is the repository's own. Of repo-metadata, the one at the root counts.
 */
export const isDeclaration = (path: string): boolean =>
  isCheckFile(path) ||
  (path.endsWith('ml') && METADATA_FILES.includes(baseName(path)) && !isForeign(path))
