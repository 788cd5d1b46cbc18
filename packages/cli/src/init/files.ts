import { randomUUID } from 'node:crypto'
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from '@drift-toolkit/core/scan/inputs'

/** A file that shall lie below a folder. */
export interface NewFile {
  /** With slashes, relative to the folder. */
  path: string
  text: string
}

/** What is there already. */
export type State = 'new' | 'same' | 'differs'

export interface PlannedFile extends NewFile {
  state: State
}

const statOf = (path: string) =>
  lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new UsageError(error.message)
  })

/** Every folder on the way is a folder: a link could lead anywhere. */
const checkWay = async (root: string, path: string): Promise<void> => {
  const parts = path.split('/').slice(0, -1)
  for (let length = 1; length <= parts.length; length += 1) {
    const shown = parts.slice(0, length).join('/')
    const stat = await statOf(resolve(root, shown))
    if (stat === null) return
    if (stat.isSymbolicLink()) {
      throw new UsageError(`${shown} is a link, and links are not followed; nothing was written`)
    }
    if (!stat.isDirectory()) throw new UsageError(`${shown} is not a folder; nothing was written`)
  }
}

const stateOf = async (root: string, { path, text }: NewFile): Promise<State> => {
  await checkWay(root, path)
  const file = resolve(root, path)
  const stat = await statOf(file)
  if (stat === null) return 'new'
  if (stat.isSymbolicLink()) {
    throw new UsageError(`${path} is a link, and links are not followed; nothing was written`)
  }
  if (!stat.isFile()) throw new UsageError(`${path} is not a file; nothing was written`)
  // At most every byte is a line break that git has checked out as two.
  if (stat.size > 2 * Buffer.byteLength(text)) return 'differs'
  const there = await readFile(file, 'utf8')
  return there === text || there.replaceAll('\r\n', '\n') === text ? 'same' : 'differs'
}

/**
 * Compares what shall be there with what is.
 * @throws UsageError for a link or a folder in the way; nothing is written then
 */
export const plan = async (root: string, files: readonly NewFile[]): Promise<PlannedFile[]> => {
  const planned: PlannedFile[] = []
  for (const file of files) planned.push({ ...file, state: await stateOf(root, file) })
  return planned
}

/**
 * Writes one file as a whole, or leaves what was there.
 * @throws UsageError when it cannot be written
 */
export const write = async (root: string, { path, text, state }: PlannedFile): Promise<void> => {
  const file = resolve(root, path)
  const aside = resolve(dirname(file), `.drift-${randomUUID()}`)
  try {
    await mkdir(dirname(file), { recursive: true })
    await checkWay(root, path)
    if (state === 'new') await writeFile(file, text, { flag: 'wx' })
    else {
      // Put into place by its name: a link that came there meanwhile is replaced, not followed.
      await writeFile(aside, text, { flag: 'wx', mode: (await lstat(file)).mode & 0o777 })
      await rename(aside, file)
    }
    if (text.startsWith('#!')) await chmod(file, 0o755)
  } catch (error) {
    await rm(aside, { force: true })
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`)
  }
}
