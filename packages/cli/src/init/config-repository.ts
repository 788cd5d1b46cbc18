import { mkdir, realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { openRepository } from '@drift-toolkit/core/collect/git/repository'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments } from '../arguments.ts'
import type { Io } from '../io.ts'
import { formatOf } from '../output.ts'
import { shellWord } from '../shell-word.ts'
import { bundledParts, configFiles } from './config-files.ts'
import { writeAll } from './write-all.ts'

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?$/

/** Who owns the clone that the folder is in, where it is one and says so. */
const ownerOf = async (folder: string): Promise<string | null> => {
  try {
    return (await openRepository(folder)).remote?.name.split('/')[0] ?? null
  } catch {
    return null
  }
}

/** Of a folder that is not there yet nothing tells. */
const organization = async (args: Arguments, io: Io, folder: string): Promise<string> => {
  const given = args.text('org')
  if (given !== '' && !LOGIN.test(given)) {
    throw new UsageError(
      `--org is "${given}", which is no name of an organization or user on GitHub`,
    )
  }
  const name = given || (await ownerOf(folder)) || (await io.ask?.('Which organization? ')) || ''
  if (LOGIN.test(name.trim())) return name.trim()
  throw new UsageError('say whose repositories are looked at: drift init --config-repo --org acme')
}

/**
 * Writes the repository from which a whole organization is scanned.
 * @returns the exit code
 * @throws UsageError
 */
export const initConfigRepository = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  if (args.positionals.length > 1) throw new UsageError('one folder at a time')
  const folder = resolve(io.cwd, args.positionals[0] ?? 'drift-config')
  const there = await stat(folder).catch(() => null)
  const shownFolder = relative(io.cwd, folder).split(sep).join('/') || '.'
  if (there !== null && !there.isDirectory()) {
    throw new UsageError(`${shownFolder} is there already, and is no folder`)
  }
  const org = await organization(args, io, folder)
  if (!args.flag('dry-run')) {
    await mkdir(folder, { recursive: true }).catch((error: Error) => {
      throw new UsageError(`${shownFolder} cannot be made: ${error.message}`)
    })
  }
  const root = await realpath(folder).catch(() => folder)
  const shown = (path: string) => (shownFolder === '.' ? path : `${shownFolder}/${path}`)
  const files = configFiles(org, await bundledParts())
  const isClone = (await ownerOf(folder)) !== null
  return writeAll(
    {
      root,
      files,
      shown,
      notes: [
        `${shown('README.md')} says in five steps what to make on GitHub: an App, its id and its key.`,
      ],
      next: [
        ...(shownFolder === '.' ? [] : [`cd ${shellWord(shownFolder)}`]),
        ...(isClone
          ? ['git add . && git commit -m "Look for drift" && git push --set-upstream origin HEAD']
          : [
              'git init --initial-branch=main && git add . && git commit -m "Look for drift"',
              `gh repo create ${org}/drift-config --private --source . --push`,
            ]),
      ],
    },
    format,
    args,
    io,
  )
}
