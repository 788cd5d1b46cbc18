import { constants } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Known, known, unknown } from '../model/known.ts'

const MAX_BYTES = 1024 * 1024

/** A place for one audit's result, which is nobody else's. */
export interface ResultFile {
  path: string
  /** '' where nothing was written. */
  read(): Promise<Known<string>>
  remove(): Promise<void>
}

/** Makes a folder of its own, for a file that is not there yet. */
export const newResultFile = async (): Promise<ResultFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-result-'))
  const path = join(folder, 'result')
  const read = async (): Promise<Known<string>> => {
    // Neither a link, which may lead anywhere, nor a pipe, which may never end, is followed.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    try {
      const file = await open(path, flags)
      try {
        if (!(await file.stat()).isFile()) return unknown('its result file is no file')
        const { bytesRead, buffer } = await file.read(
          Buffer.alloc(MAX_BYTES + 1),
          0,
          MAX_BYTES + 1,
          0,
        )
        if (bytesRead > MAX_BYTES) return unknown('its result file is larger than 1 MiB')
        return known(new TextDecoder().decode(buffer.subarray(0, bytesRead)))
      } finally {
        await file.close()
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return known('')
      if (code === 'ELOOP')
        return unknown('its result file is a symbolic link, which is not followed')
      return unknown(`its result file cannot be read (${code})`)
    }
  }
  return { path, read, remove: () => rm(folder, { recursive: true, force: true }) }
}
