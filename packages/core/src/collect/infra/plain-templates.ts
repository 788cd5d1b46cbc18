import { basename, dirname, posix } from 'node:path/posix'
import type { DeclaredStack } from '../../model/infra-facts.ts'
import { type Known, known, unknown } from '../../model/known.ts'
import { own } from '../../model/shape.ts'
import type { Table } from '../../model/standard.ts'
import { isTable } from '../../settings/entries.ts'
import { parseTemplate } from '../../settings/template.ts'
import { isLiteral, nameGlob, textsOf } from '../../standards/index.ts'
import { type CodeSource, contentKey, type FileRef, LINK } from '../source.ts'

/** Files that are looked into; a folder of more is not one of templates. */
const MOST_FILES = 500

/** Folders whose templates are copies, or somebody else's. */
const PASSED = /(?:^|\/)(?:node_modules|\.git|__snapshots__|cdk\.out|\.aws-sam|vendor)(?:\/|$)/

const TEMPLATE_NAME = /(?:\.template\.(?:json|ya?ml)|(?:^|\/)template\.(?:json|ya?ml)|\.template)$/
const MAYBE_TEMPLATE = /\.(?:json|ya?ml|template)$/

/** `infra/App.template.json` → `App` */
const stem = (path: string): string =>
  basename(path).replace(/(?:\.template)?\.(?:json|ya?ml|template)$/, '')

/** The folder that `[infra] path` names, as paths of the repository begin; null: it leads out of it. */
export const infraFolder = (section: Table): string | null => {
  const value = own(section, 'path')
  if (value === undefined || typeof value !== 'string') return ''
  const path = posix.normalize(value.replaceAll('\\', '/')).replace(/^\/+|\/+$/g, '')
  if (path === '..' || path.startsWith('../')) return null
  return path === '.' ? '' : path
}

const isTemplate = (name: string, body: unknown): boolean =>
  isTable(body as never) &&
  isTable((body as Table).Resources) &&
  (TEMPLATE_NAME.test(name) ||
    Object.hasOwn(body as Table, 'AWSTemplateFormatVersion') ||
    Object.hasOwn(body as Table, 'Transform'))

const NOT_SYNTHESIZED =
  'not synthesized: hand over the cloud assembly of the deployed commit (assembly: env=cdk.out), or let it be synthesized (synth: true)'

interface Candidates {
  files: FileRef[]
  isCdk: boolean
}

const candidatesIn = (refs: readonly FileRef[], folder: string, named: boolean): Candidates => {
  const inside = refs.filter(
    ({ path, mode }) =>
      mode !== LINK && (folder === '' || path.startsWith(`${folder}/`)) && !PASSED.test(path),
  )
  return {
    // Only a folder that is said to hold infrastructure is searched for templates of any name.
    files: inside.filter(({ path }) => (named ? MAYBE_TEMPLATE : TEMPLATE_NAME).test(path)),
    isCdk: refs.some(
      ({ path }) => basename(path) === 'cdk.json' && dirname(path) === (folder || '.'),
    ),
  }
}

/**
 * The stacks that plain templates declare at a commit: files of `[infra] path` that are templates by
 * name or by what is in them. A stack is called like its file (`App.template.json`); where there is one
 * template and `[infra] stacks` names one stack, like that one. Files that no entry of it names are
 * nobody's stack here.
 * @returns unknown where there are none, and what to do
 */
export const readPlainTemplates = async (
  source: CodeSource,
  commit: string,
  section: Table,
): Promise<Known<DeclaredStack[]>> => {
  const folder = infraFolder(section)
  if (folder === null) return unknown('[infra] path leads out of the repository')
  const listed = await source.paths(commit)
  if (!listed.known) return listed
  const { files, isCdk } = candidatesIn(listed.value, folder, Object.hasOwn(section, 'path'))
  // Templates beside a CDK app are its tests' and examples', not its stacks.
  if (isCdk || files.length === 0) return unknown(NOT_SYNTHESIZED)
  if (files.length > MOST_FILES) {
    return unknown(
      `${folder || 'the repository'} has ${files.length} files that may be templates, and at most ${MOST_FILES} are read; set [infra] path to the folder that holds them`,
    )
  }
  const { contents } = await source.load(files, [], { base: null, head: commit })
  const stacks: DeclaredStack[] = []
  for (const file of files) {
    const content = contents.get(contentKey(file))
    const template = content?.kind === 'text' ? parseTemplate(content.text) : null
    const body = template?.known ? template.value.body : null
    // By its name it is one, though it cannot be read: what it declares is not known.
    const isBroken = body === null && TEMPLATE_NAME.test(file.path)
    if (!isBroken && !isTemplate(file.path, body)) continue
    stacks.push({
      name: stem(file.path),
      template: template?.known ? template.value : { body: null, exact: false },
      source: file.path,
    })
  }
  const globs = textsOf(own(section, 'stacks'))
  const [only, ...others] = stacks
  const [name, ...more] = globs
  if (only && others.length === 0 && name && more.length === 0 && isLiteral(name)) {
    return known([{ ...only, name }])
  }
  const matchers = globs.map(nameGlob)
  const meant = stacks.filter((stack) => matchers.some((matches) => matches(stack.name)))
  if (meant.length > 0) return known(meant)
  return unknown(
    stacks.length === 0
      ? NOT_SYNTHESIZED
      : `none of the templates (${stacks.length}) is called like a stack of [infra] stacks; a template is named after its stack, as App.template.json is for App`,
  )
}
