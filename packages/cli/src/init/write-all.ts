import { terminal, visibleLines } from '@drift-toolkit/core/report/text'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments, Options } from '../arguments.ts'
import type { Io } from '../io.ts'
import { deliver, type Format } from '../output.ts'
import { type NewFile, type PlannedFile, plan, write } from './files.ts'

export const WRITING: Options = {
  yes: { type: 'boolean', short: 'y', help: 'overwrite what is there without asking' },
  keep: { type: 'boolean', short: 'k', help: 'leave what is there without asking; write the rest' },
  'dry-run': {
    type: 'boolean',
    short: 'n',
    help: 'print what would be written, and write nothing',
  },
}

export interface Writing {
  /** The folder that all of it lies in. */
  root: string
  files: readonly NewFile[]
  /** How a file is named to the person, from where they are. */
  shown(path: string): string
  /** What to do now, given which files are written or were there. */
  next: string[]
  /** What a person should know besides. */
  notes: string[]
}

const chosen = async (
  planned: readonly PlannedFile[],
  { shown }: Writing,
  args: Arguments,
  io: Io,
): Promise<PlannedFile[]> => {
  const differing = planned.filter(({ state }) => state === 'differs')
  if (args.flag('keep')) return planned.filter(({ state }) => state === 'new')
  if (args.flag('yes') || differing.length === 0) return planned.filter((f) => f.state !== 'same')
  if (io.ask === undefined) {
    const names = differing.map(({ path }) => shown(path)).join(', ')
    const [is, it] = differing.length === 1 ? ['is', 'it'] : ['are', 'them']
    throw new UsageError(
      `${names} ${is} there already, and would change; --yes overwrites ${it}, --keep leaves ${it} and writes the rest, --dry-run shows what would be written. Nothing was written`,
    )
  }
  const wanted: PlannedFile[] = []
  for (const file of planned) {
    if (file.state === 'same') continue
    const question = `${terminal(shown(file.path))} is there already. Overwrite it? [y/N] `
    if (file.state === 'new' || /^y(?:es)?$/i.test((await io.ask(question)).trim()))
      wanted.push(file)
  }
  return wanted
}

const WORDS = { new: 'would write', differs: 'would overwrite', same: 'is as it should be:' }

const preview = (
  planned: readonly PlannedFile[],
  { shown, notes }: Writing,
  isKept: boolean,
): string =>
  [
    ...planned.map(({ path, text, state }) => {
      const name = terminal(shown(path))
      if (state === 'same') return `${WORDS.same} ${name}\n`
      if (state === 'differs' && isKept) return `would keep ${name}\n`
      return `${WORDS[state]} ${name}\n\n${visibleLines(text).replace(/^(?=.)/gm, '    ')}`
    }),
    ...notes,
  ].join('\n')

const done = (
  { shown, next, notes }: Writing,
  planned: readonly PlannedFile[],
  wanted: readonly PlannedFile[],
): string => {
  const kept = planned.filter((file) => file.state === 'differs' && !wanted.includes(file))
  const same = planned.filter(({ state }) => state === 'same')
  const line = (word: string) => (file: PlannedFile) => `${word} ${terminal(shown(file.path))}`
  return [
    ...wanted.map(line('wrote')),
    ...kept.map(line('kept')),
    ...same.map(line('is as it should be:')),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...(next.length === 0 ? [] : ['', 'Next:', ...next.map((command) => `  ${command}`)]),
  ].join('\n')
}

/**
 * Shows, asks and writes, in this order; nothing is written before everything was looked at.
 * @returns the exit code
 * @throws UsageError for what is in the way, or would be overwritten with nobody there to ask
 */
export const writeAll = async (
  writing: Writing,
  format: Format,
  args: Arguments,
  io: Io,
): Promise<number> => {
  if (args.flag('yes') && args.flag('keep')) {
    throw new UsageError('--yes overwrites what is there, and --keep leaves it: say one of them')
  }
  const planned = await plan(writing.root, writing.files)
  const names = (files: readonly PlannedFile[]) => files.map(({ path }) => writing.shown(path))
  if (args.flag('dry-run')) {
    const files = planned.map(({ path, state, text }) => ({
      path: writing.shown(path),
      state,
      text,
    }))
    const text =
      format === 'json'
        ? JSON.stringify({ files, notes: writing.notes }, null, 2)
        : preview(planned, writing, args.flag('keep'))
    await deliver(text, args, io)
    return 0
  }
  const wanted = await chosen(planned, writing, args, io)
  for (const file of wanted) await write(writing.root, file)
  const result = {
    written: names(wanted),
    kept: names(planned.filter((file) => file.state === 'differs' && !wanted.includes(file))),
    same: names(planned.filter(({ state }) => state === 'same')),
    notes: writing.notes,
    next: writing.next,
  }
  await deliver(
    format === 'json' ? JSON.stringify(result, null, 2) : done(writing, planned, wanted),
    args,
    io,
  )
  return 0
}
