import { createHash } from 'node:crypto'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Content } from '../../model/index.ts'
import type { Git } from '../../transport/git.ts'
import { isBinary, MAX_FILE_BYTES } from '../source.ts'

/** A file as it lies in the worktree now, committed or not. Links are seen, not followed. */
export interface WorktreeFile {
  path: string
  content: Content
}

const read = async (root: string, path: string): Promise<WorktreeFile[]> => {
  const file = join(root, path)
  const stat = await lstat(file).catch(() => null)
  if (stat === null) return []
  const oid = ''
  // A link on the way to it leads elsewhere just as well.
  const folder = await realpath(dirname(file))
  if (stat.isSymbolicLink() || folder !== join(await realpath(root), dirname(path)))
    return [{ path, content: { kind: 'symlink', oid } }]
  if (!stat.isFile()) return []
  if (stat.size > MAX_FILE_BYTES) {
    return [{ path, content: { kind: 'too-large', oid, size: stat.size } }]
  }
  const bytes = await readFile(file)
  if (isBinary(bytes)) return [{ path, content: { kind: 'binary', oid, size: bytes.length } }]
  // git's own blob id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  return [{ path, content: { kind: 'text', oid: id, text: bytes.toString('utf8') } }]
}

/** Files of these names anywhere in the worktree that git does not ignore. */
export const readWorktree = async (
  git: Git,
  root: string,
  names: string[],
): Promise<WorktreeFile[]> => {
  const patterns = names.flatMap((name) => [`:(top,literal)${name}`, `:(top,glob)**/${name}`])
  const list = await git(['ls-files', '-z', '-co', '--exclude-standard', '--', ...patterns])
  const paths = list.stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
  const files = await Promise.all([...new Set(paths)].map((path) => read(root, path)))
  return files.flat()
}
