import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import {
  type LocalRepository,
  NotARepositoryError,
  openRepository,
} from '@drift-toolkit/core/collect/git/repository'
import { REPOSITORY_STATUSES, TIERS } from '@drift-toolkit/core/model/standard'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import { parseMetadata } from '@drift-toolkit/core/standards/parse'
import { METADATA_FILES } from '@drift-toolkit/core/standards/paths'
import type { Arguments } from '../arguments.ts'
import type { Io } from '../io.ts'
import { formatOf } from '../output.ts'
import { shellWord } from '../shell-word.ts'
import { checkToml } from './check-toml.ts'
import type { NewFile } from './files.ts'
import { hasWorktree, lookAt } from './look.ts'
import { metadataYaml } from './metadata.ts'
import { WORKFLOW } from './repository-template.ts'
import { type Contents, type Survey, survey } from './survey.ts'
import { writeAll } from './write-all.ts'

const CHECK = 'check.toml'
const SCAN = '.github/workflows/drift.yml'

/** github.com, a company's place at ghe.com, or a name of one's own for it in the settings of ssh. */
const HAS_TIME_ZONES = /^https?:\/\/(?:github\.com|[^/]+\.ghe\.com|[^./]+)\//i

/**
 * The job for accounts is the last of the template. A workflow with a time zone is invalid on a server
 * that does not know it; without one the same hour is that of UTC.
 */
const workflow = (deploys: boolean, { remote }: LocalRepository): string => {
  const jobs = deploys ? WORKFLOW : `${WORKFLOW.slice(0, WORKFLOW.indexOf('\n\n  infra:\n'))}\n`
  const knows = remote === null || HAS_TIME_ZONES.test(remote.url)
  return knows ? jobs : jobs.replace(/^ *timezone: .*\n/m, '')
}

const open = async (path: string): Promise<LocalRepository> => {
  try {
    const clone = await openRepository(path)
    if (await hasWorktree(clone)) return clone
  } catch (error) {
    if (error instanceof NotARepositoryError) throw new UsageError(error.message)
    throw error
  }
  throw new UsageError(`${path} is a bare repository: there are no files to write beside`)
}

const oneOf = (args: Arguments, name: string, allowed: readonly string[]): string | null => {
  const given = args.text(name)
  if (given === '' || allowed.includes(given)) return given || null
  throw new UsageError(`--${name} is "${given}"; it must be one of ${allowed.join(', ')}`)
}

const givenIn = (args: Arguments) => ({
  tier: oneOf(args, 'tier', TIERS),
  status: oneOf(args, 'status', REPOSITORY_STATUSES),
  team: args.text('team') || null,
})
type Given = ReturnType<typeof givenIn>

/** What is said on the command line, else what stands there already, else what CODEOWNERS tells. */
const metadata = (
  given: Given,
  { texts }: Contents,
  { team }: Survey,
): { file: NewFile; tier: string } => {
  const path = METADATA_FILES.find((name) => texts.has(name)) ?? 'repo-metadata.yaml'
  const old = texts.get(path)
  const isSaid = given.tier !== null || given.status !== null || given.team !== null
  const read = old === undefined ? undefined : parseMetadata(path, old)
  const said = read?.metadata
  const tier = given.tier ?? said?.tier ?? 'internal'
  // What a person wrote and is in order stays as it is, comments and all.
  if (old !== undefined && read?.problems.length === 0 && !isSaid) {
    return { file: { path, text: old }, tier }
  }
  const status = given.status ?? said?.status ?? 'active'
  const text = metadataYaml({ tier, status, team: given.team ?? said?.team ?? team })
  return { file: { path, text }, tier }
}

/** Who owns the repository on GitHub, by the clone's own word. */
const ownerOf = ({ remote }: LocalRepository): string | null => {
  const owner = remote?.name.split('/')[0] ?? ''
  return /^[A-Za-z\d][\w-]*$/.test(owner) ? owner : null
}

const notesOn = ({ deployment }: Survey, withWorkflow: boolean): string[] =>
  deployment === null
    ? []
    : [
        `${deployment.kind} was found: [infra] in ${CHECK} waits for account ids${
          withWorkflow ? ', and the job infra for a variable DRIFT_ROLE' : ''
        }.`,
      ]

/**
 * Writes what a repository needs to take part: repo-metadata.yaml, a check.toml that fits what is
 * there, and the workflow that scans it.
 * @returns the exit code
 * @throws UsageError
 */
export const initRepository = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  if (args.positionals.length > 1) throw new UsageError('one repository at a time')
  const identity = givenIn(args)
  const clone = await open(resolve(io.cwd, args.positionals[0] ?? '.'))
  const contents = await lookAt(clone)
  const found = survey(contents, new Set([SCAN]))
  const withWorkflow = !args.flag('no-workflow')
  const { file, tier } = metadata(identity, contents, found)
  const around = { tier, owner: ownerOf(clone), alone: withWorkflow }
  const files: NewFile[] = [
    file,
    { path: CHECK, text: checkToml(found, around) },
    ...(withWorkflow ? [{ path: SCAN, text: workflow(found.deployment !== null, clone) }] : []),
  ]
  const [root, cwd] = await Promise.all([realpath(clone.root), realpath(io.cwd)])
  const shown = (path: string) => relative(cwd, resolve(root, path)).split(sep).join('/')
  const place = shown('.') === '' ? '' : ` ${shellWord(shown('.'))}`
  return writeAll(
    {
      root,
      files,
      shown,
      notes: notesOn(found, withWorkflow),
      next: [
        `drift config validate${place}`,
        // Only what is committed counts.
        `git add ${files.map(({ path }) => shellWord(shown(path))).join(' ')} && git commit -m "${
          found.conventional ? 'chore: declare' : 'Declare'
        } how this repository should be"`,
        `drift code scan${place}`,
      ],
    },
    format,
    args,
    io,
  )
}
