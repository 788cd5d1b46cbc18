import { randomBytes } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isInside } from '../model/inside.ts'

/** The real path of a folder that may not be there yet: of the part of it that is. */
const realFolder = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error
    return join(await realFolder(dirname(path)), basename(path))
  }
}

/**
 * Writes a file so that nobody ever reads half of it: into a new file beside it, then renamed.
 * Missing folders are made. A path below `root` stays below it whatever symbolic links a checkout
 * brings: a link in the way that leads out is refused, a link at the place itself is replaced. A
 * path outside was asked for by whoever runs this, and is followed.
 * @param root the workspace; relative paths start there
 * @returns the absolute path
 * @throws Error when a link leads out of `root`, the path is a folder, or the disk refuses
 */
export const writeReportFile = async (
  root: string,
  path: string,
  text: string,
): Promise<string> => {
  const target = resolve(root, path)
  if (!isInside(resolve(root), target)) return writeOutside(target, text)
  const folder = await realFolder(dirname(target))
  if (!isInside(await realpath(root), folder))
    throw new Error(`${path} leads out of ${root} by a symbolic link: not written`)
  await replace(join(folder, basename(target)), text)
  return target
}

const writeOutside = async (target: string, text: string): Promise<string> => {
  const there = await stat(target).catch(() => null)
  // A pipe or a device (/dev/stdout) is written to, not replaced.
  if (there && !there.isFile() && !there.isDirectory()) await writeFile(target, text)
  else await replace(there ? await realpath(target) : target, text)
  return target
}

const replace = async (target: string, text: string): Promise<void> => {
  await mkdir(dirname(target), { recursive: true })
  const draft = join(dirname(target), `.drift-${randomBytes(8).toString('hex')}.tmp`)
  try {
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
