import { known } from '../../../model/known.ts'
import type { ProcessFiles } from '../../../model/process-facts.ts'
import {
  baseName,
  isTable,
  joinPath,
  parseSettings,
  type Segments,
  settingLocator,
  type Table,
} from '../../../settings/index.ts'
import { entriesOf, type Seen, textOfFile } from '../files/lookup.ts'

export const WORKFLOWS = '.github/workflows'

/** A workflow that could be read. */
export interface WorkflowFile {
  path: string
  /** What its `name:` says. */
  name: string | null
  value: Table
  /** The line of a setting in it. */
  line(setting: Segments): number | undefined
}

/** A workflow that is there and could not be read. */
export interface UnreadWorkflow {
  path: string
  reason: string
  permission?: string
}

export interface Workflows {
  read: WorkflowFile[]
  unread: UnreadWorkflow[]
}

const readOne = (files: ProcessFiles, path: string): WorkflowFile | UnreadWorkflow => {
  const text = textOfFile(files, path)
  if (!text.known) return { path, ...text }
  const parsed = parseSettings(path, text.value)
  if (!parsed.ok) {
    return { path, reason: `${path} is broken at line ${parsed.line}: ${parsed.message}` }
  }
  if (!isTable(parsed.value)) return { path, reason: `${path} holds no workflow` }
  const { value } = parsed
  let locate: ReturnType<typeof settingLocator> | undefined
  return {
    path,
    name: typeof value.name === 'string' ? value.name : null,
    value,
    line: (setting) => {
      locate ??= settingLocator(path, text.value)
      return locate(joinPath(setting))
    },
  }
}

const read = (files: ProcessFiles): Seen<Workflows> => {
  const entries = entriesOf(files, WORKFLOWS)
  if (!entries.known) return entries
  const found: Workflows = { read: [], unread: [] }
  for (const name of entries.value) {
    if (!/\.ya?ml$/.test(name)) continue
    const one = readOne(files, `${WORKFLOWS}/${name}`)
    if ('value' in one) found.read.push(one)
    else found.unread.push(one)
  }
  return known(found)
}

/** What was read of a repository's files, by their contents: several checks ask, and parsing is what takes long. */
const met = new WeakMap<ProcessFiles['contents'], Seen<Workflows>>()

/** The workflows of a repository, as far as they can be read; the same answer for the same contents. */
export const workflowsOf = (files: ProcessFiles): Seen<Workflows> => {
  const before = met.get(files.contents)
  if (before !== undefined) return before
  const found = read(files)
  met.set(files.contents, found)
  return found
}

/** `ci`, `ci.yml` and `.github/workflows/ci.yml` are the same file. */
const isFile = (path: string, wanted: string): boolean => {
  const file = baseName(path)
  const name = wanted.startsWith(`${WORKFLOWS}/`) ? wanted.slice(WORKFLOWS.length + 1) : wanted
  return file === name || file.replace(/\.ya?ml$/, '') === name
}

export type Selected =
  | { kind: 'read'; workflow: WorkflowFile }
  | { kind: 'unread'; unread: UnreadWorkflow }
  /** No file has that name, and one that could not be read may say it in its `name:`. */
  | { kind: 'hidden'; unread: UnreadWorkflow }
  | { kind: 'absent' }

/** The workflow that a declaration means: by its file, else by its `name:`. */
export const selectWorkflow = ({ read, unread }: Workflows, wanted: string): Selected => {
  const broken = unread.find(({ path }) => isFile(path, wanted))
  const workflow =
    read.find(({ path }) => isFile(path, wanted)) ??
    (broken === undefined ? read.find(({ name }) => name === wanted) : undefined)
  if (workflow !== undefined) return { kind: 'read', workflow }
  if (broken !== undefined) return { kind: 'unread', unread: broken }
  const [first] = unread
  return first === undefined || /\.ya?ml$/.test(wanted)
    ? { kind: 'absent' }
    : { kind: 'hidden', unread: first }
}
