import { dirname, join, resolve } from 'node:path'
import pLimit from 'p-limit'
import { callModule } from '../host/call.ts'
import type { AuditFolder, AuditInfo, BrokenAudit } from '../model/audit-facts.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { oneLine } from './bounds.ts'
import { type Candidate, candidateOf, idByPath } from './candidate.ts'
import { type FoundFile, type FoundFiles, findFiles } from './files.ts'
import { readHeader } from './header.ts'
import { readSettings, type SaidSettings } from './settings.ts'

/** To say of itself what it is: no audit needs longer. */
const DESCRIBE_MS = 30_000
/** Checks of the audits themselves have these ids: an audit that took one would pass for it. */
const RESERVED = ['discovery', 'silent', 'open-issues', 'exemptions']

export interface DiscoverOptions {
  /** The folder as it was asked for, for people. */
  path: string
  /** As `auditEnvironment` gives it: modules see it while they are loaded. */
  env: Readonly<Record<string, string>>
  /** Modules asked at once. */
  concurrency: number
  signal?: AbortSignal
  /** Paths in the folder that are looked at; default: all. */
  only?: (file: string) => boolean
}

type Described = { info: AuditInfo } | { broken: BrokenAudit }

const saidByModule = async (path: string, folder: string, options: DiscoverOptions) => {
  const { value } = await callModule({
    what: 'audit.describe',
    module: path,
    cwd: dirname(folder),
    env: options.env,
    timeoutMs: DESCRIBE_MS,
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (!value.known) throw new Error(value.reason.replaceAll(`${folder}/`, ''))
  return value.value as SaidSettings
}

const withoutNull = (said: SaidSettings): SaidSettings =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value != null))

const describe = async (
  { file, path }: FoundFile,
  { kind, byPath, text }: Candidate,
  folder: string,
  options: DiscoverOptions,
): Promise<Described> => {
  try {
    const { said, problems } = readHeader(text)
    if (problems.length > 0) throw new Error(`its header: ${problems.join('; ')}`)
    const own = kind === 'module' ? await saidByModule(path, folder, options) : {}
    return { info: readSettings({ ...said, ...withoutNull(own) }, { file, kind, byPath }) }
  } catch (error) {
    return { broken: { id: byPath, file, reason: (error as Error).message } }
  }
}

/** Of audits with one id none runs: which one was meant, nobody knows. */
const apart = (described: readonly Described[]): Pick<AuditFolder, 'audits' | 'broken'> => {
  const byId = new Map<string, AuditInfo[]>()
  for (const one of described) {
    if ('info' in one) byId.set(one.info.id, [...(byId.get(one.info.id) ?? []), one.info])
  }
  const result: Pick<AuditFolder, 'audits' | 'broken'> = { audits: [], broken: [] }
  for (const one of described) {
    if ('broken' in one) {
      result.broken.push(one.broken)
      continue
    }
    const { info } = one
    const same = byId.get(info.id) ?? []
    const { id, file } = info
    if (RESERVED.includes(id)) {
      result.broken.push({
        id,
        file,
        reason: `audit/${id} is a check of drift itself: give the audit another id`,
      })
    } else if (same.length > 1) {
      const files = same.map((other) => other.file).join(' and ')
      result.broken.push({ id, file, reason: `${files} have one id, ${id}: neither is run` })
    } else result.audits.push(info)
  }
  return result
}

const whyNoFolder = (error: unknown, path: string): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `there is no folder ${path}`
  if (code === 'ENOTDIR') return `${path} is no folder`
  return `the folder ${path} cannot be read: ${oneLine(message)}`
}

/**
 * Finds the audits of a folder: each file that is one is described (a module by being loaded in a
 * process of its own), each that was meant to be one and cannot run is named with the reason, and
 * all others are listed.
 * @param folder where it is on this machine
 * @returns unknown where there is no such folder, or it cannot be read
 */
export const discoverAudits = async (
  folder: string,
  options: DiscoverOptions,
): Promise<Known<AuditFolder>> => {
  let found: FoundFiles
  try {
    found = await findFiles(resolve(folder))
  } catch (error) {
    return unknown(whyNoFolder(error, options.path))
  }
  const limit = pLimit(options.concurrency)
  const { only = () => true } = options
  const others = found.others.filter(({ file }) => only(file))
  const files = found.files.filter(({ file }) => only(file))
  const notAudits = others.map(({ file, why }) => `${file} (${why})`)
  const described = await limit.map(files, async (file): Promise<Described | string> => {
    try {
      const candidate = await candidateOf(file)
      if (candidate === null) return file.file
      return await describe(file, candidate, resolve(folder), options)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const reason = code === undefined ? message : `it cannot be read: ${oneLine(message)}`
      // The id that it has when it can be read: what is open of it stays open.
      return { broken: { id: idByPath(file.file), file: file.file, reason } }
    }
  })
  for (const one of described) if (typeof one === 'string') notAudits.push(one)
  return known({
    path: options.path,
    ...apart(described.filter((one) => typeof one !== 'string')),
    notAudits: notAudits.sort(),
  })
}

/** Where an audit's file is on this machine. */
export const fileOf = (folder: string, { file }: Pick<AuditInfo, 'file'>): string =>
  join(resolve(folder), ...file.split('/'))
