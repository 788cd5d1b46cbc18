import type { RepositoryFacts } from '../../../model/facts.ts'
import type { Finding } from '../../../model/finding.ts'

type Place = NonNullable<Finding['setAt']>

const inUrl = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/')

const at = (name: string, url: string | null | undefined): Place => ({
  name,
  ...(url ? { url } : {}),
})

/** A page about the default branch; undefined where there is none. */
const branchPage = (
  { url, defaultBranch }: RepositoryFacts,
  page: 'new' | 'tree' | 'commits',
  folder = '',
): string | undefined =>
  url && defaultBranch
    ? `${url}/${page}/${inUrl(defaultBranch)}${folder === '' ? '' : `/${inUrl(folder)}`}`
    : undefined

/** The folder of a glob before its first wildcard, and its name where that has none. */
const plainPart = (glob: string): { folder: string; file: string | null } => {
  const segments = glob.replace(/^(?:\.?\/)+/, '').split('/')
  const magic = segments.findIndex((segment) => /[*?[\]{}\\]/.test(segment) || segment === '')
  const isPlain = magic === -1
  return {
    folder: segments.slice(0, isPlain ? -1 : magic).join('/'),
    file: isPlain ? segments.join('/') : null,
  }
}

/**
 * Where a person adds a file that is not there: GitHub's editor with its name filled in, or the folder
 * of a glob.
 * https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 */
export const newFileAt = (repository: RepositoryFacts, path: string): Place => {
  const { folder, file } = plainPart(path)
  if (file === null) return at('a new file', branchPage(repository, 'new', folder))
  const page = branchPage(repository, 'new')
  return at('a new file', page && `${page}?filename=${encodeURIComponent(file.toWellFormed())}`)
}

/** A folder of the default branch, '' for the root: the page for what many of its files have in common. */
export const folderAt = (repository: RepositoryFacts, folder = ''): Place =>
  at(
    folder === '' ? `the files of ${repository.name}` : `${folder} of ${repository.name}`,
    branchPage(repository, 'tree', folder),
  )

/** Where the commits of the default branch are listed. */
export const commitsAt = (repository: RepositoryFacts): Place =>
  at(`the commits of ${repository.name}`, branchPage(repository, 'commits'))

const LISTS = {
  branches: '/branches',
  'open issues': '/issues',
  'merged pull requests': '/pulls?q=is%3Apr+is%3Amerged',
} as const

/** The page on which GitHub lists all of a kind: for what is told of many at once. */
export const listAt = ({ name, url }: RepositoryFacts, what: keyof typeof LISTS): Place =>
  at(`the ${what} of ${name}`, url && `${url}${LISTS[what]}`)
