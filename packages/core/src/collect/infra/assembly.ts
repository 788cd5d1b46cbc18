import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Json } from '../../model/finding.ts'
import type { DeclaredStack } from '../../model/infra-facts.ts'
import { isInside } from '../../model/inside.ts'
import { type Known, known, type Unknown, unknown } from '../../model/known.ts'
import { own } from '../../model/shape.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { parseTemplate } from '../../settings/template.ts'

/** Where the stacks of an assembly must lie to be told. */
export interface AssemblyRequest {
  /** Folder with the manifest.json of the assembly. */
  path: string
  /** What the folder is called in reports; its own name where not given. */
  name?: string
  /** Twelve digits: stacks for other accounts are left out. */
  account: string
}

/** A manifest names assets and metadata of every construct: some have grown to 30 MB. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024

/** CloudFormation takes 1 MB; what is longer than that is told by whoever parses it. */
const MAX_TEMPLATE_BYTES = 4 * 1024 * 1024

/** Assemblies in assemblies: one for each stage of a pipeline. */
const DEEPEST = 10

const textIn = (table: Table, key: string): string => {
  const value = own(table, key)
  return typeof value === 'string' ? value : ''
}

/** The file of an assembly, nowhere else: a manifest is written by whoever wrote the code. */
const within = async (root: string, path: string, file: string): Promise<string | null> => {
  if (file === '' || isAbsolute(file) || file.includes('\0')) return null
  const full = resolve(path, file)
  const real = await realpath(full).catch(() => null)
  // A link on the way leads elsewhere just as well.
  if (real === null || real !== full) return null
  return real !== root && isInside(root, real) ? real : null
}

const readText = async (path: string, most: number): Promise<string | Unknown> => {
  try {
    const file = await stat(path)
    if (!file.isFile()) return unknown('it is no file')
    if (file.size > most) return unknown(`it is larger than ${most / 1024 / 1024} MB`)
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return unknown(code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${code}`)
  }
}

const readManifest = async (folder: string): Promise<Known<Table>> => {
  const text = await readText(join(folder, 'manifest.json'), MAX_MANIFEST_BYTES)
  if (typeof text !== 'string') return text
  try {
    const value = JSON.parse(text) as Json
    return isTable(value) ? known(value) : unknown('it is no manifest')
  } catch {
    return unknown('it is not JSON')
  }
}

/** `aws://111111111111/eu-west-2`; either may be unknown until the deployment. */
const ENVIRONMENT = /^aws:\/\/([^/]+)\/([^/]+)$/

const placeOf = (artifact: Table): { account?: string; region?: string } => {
  const [, account = '', region = ''] = ENVIRONMENT.exec(textIn(artifact, 'environment')) ?? []
  return {
    ...(/^\d{12}$/.test(account) ? { account } : {}),
    ...(region === '' || region === 'unknown-region' ? {} : { region }),
  }
}

/** A template that cannot be read is a stack all the same: what it declares is not known. */
const UNREADABLE = { body: null, exact: false }

const readStack = async (
  root: string,
  folder: string,
  prefix: string,
  [id, artifact]: [string, Table],
): Promise<DeclaredStack> => {
  const properties = own(artifact, 'properties')
  const table = isTable(properties) ? properties : {}
  const file = textIn(table, 'templateFile')
  const { region } = placeOf(artifact)
  const path = await within(root, folder, file)
  const text = path === null ? null : await readText(path, MAX_TEMPLATE_BYTES)
  const template = typeof text === 'string' ? parseTemplate(text) : null
  const place = path === null ? file : relative(root, path).split(sep).join('/')
  return {
    name: textIn(table, 'stackName') || id,
    ...(region === undefined ? {} : { region }),
    template: template?.known ? template.value : UNREADABLE,
    source: `${prefix}/${place}`,
  }
}

const NESTED = 'cdk:cloud-assembly'

const readFolder = async (
  root: string,
  folder: string,
  prefix: string,
  account: string,
  depth: number,
): Promise<Known<DeclaredStack[]>> => {
  const manifest = await readManifest(folder)
  const place = [prefix, ...relative(root, folder).split(sep).filter(Boolean)].join('/')
  if (!manifest.known) return unknown(`${place}/manifest.json: ${manifest.reason}`)
  const missing = own(manifest.value, 'missing')
  if (Array.isArray(missing) && missing.length > 0) {
    return unknown(
      `${place} is not complete: it was synthesized without values that the CDK looks up (${missing.length}); commit cdk.context.json`,
    )
  }
  const artifacts = own(manifest.value, 'artifacts')
  const stacks: DeclaredStack[] = []
  for (const [id, artifact] of Object.entries(isTable(artifacts) ? artifacts : {})) {
    if (!isTable(artifact)) continue
    const type = textIn(artifact, 'type')
    if (type === 'aws:cloudformation:stack') {
      const meant = placeOf(artifact).account ?? account
      if (meant === account) stacks.push(await readStack(root, folder, prefix, [id, artifact]))
    } else if (type === NESTED) {
      const properties = own(artifact, 'properties')
      const name = isTable(properties) ? textIn(properties, 'directoryName') : ''
      const inner = await within(root, folder, name)
      if (inner === null || depth === 0) {
        return unknown(`${place}: the assembly ${name.slice(0, 100)} does not lie in it`)
      }
      const read = await readFolder(root, inner, prefix, account, depth - 1)
      if (!read.known) return read
      stacks.push(...read.value)
    }
  }
  return known(stacks)
}

/**
 * The stacks that a CDK cloud assembly declares for one account, assemblies of its stages included.
 * Nested stacks are told by their parents. Any version of the manifest is read: what is asked of it
 * has not changed since the first.
 * @returns unknown where there is no assembly, or it is not whole; a template that cannot be read has
 *   no body
 * @see https://docs.aws.amazon.com/cdk/v2/guide/deploy.html
 */
export const readAssembly = async ({
  path,
  name,
  account,
}: AssemblyRequest): Promise<Known<DeclaredStack[]>> => {
  const prefix = name ?? basename(path)
  // The folder itself may be a link; nothing in it may.
  const root = await realpath(path).catch(() => null)
  if (root === null) return unknown(`there is no cloud assembly at ${prefix}`)
  return readFolder(root, root, prefix, account, DEEPEST)
}
