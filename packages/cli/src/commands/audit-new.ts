import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, parse, posix, relative, resolve, sep } from 'node:path'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments, Options } from '../arguments.ts'
import { AUDIT_MJS, AUDIT_MTS, AUDIT_PY, AUDIT_SH, AUDIT_TYPES } from '../audit-templates.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, formatOf } from '../output.ts'
import { shellWord } from '../shell-word.ts'

const options: Options = {
  lang: {
    type: 'string',
    value: 'sh|py|mjs|ts',
    help: 'what it is written in (by the ending of the name, else sh)',
  },
  folder: {
    type: 'string',
    input: 'audits',
    value: 'PATH',
    help: 'folder of audits (audits)',
  },
}

interface Language {
  /** `.mts` whatever the nearest package.json says: `.ts` is CommonJS under some of them. */
  ending: string
  template: string
  /** It runs as a program of its own. */
  executable: boolean
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['sh', { ending: '.sh', template: AUDIT_SH, executable: true }],
  ['py', { ending: '.py', template: AUDIT_PY, executable: true }],
  ['mjs', { ending: '.mjs', template: AUDIT_MJS, executable: false }],
  ['ts', { ending: '.mts', template: AUDIT_MTS, executable: false }],
])

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['sh', 'sh'],
  ['py', 'py'],
  ['mjs', 'mjs'],
  ['js', 'mjs'],
  ['mts', 'ts'],
  ['ts', 'ts'],
])

/** One part of an audit's path: nothing that the folder passes over, a shell splits or a path climbs with. */
const PART = /^(?!node_modules$)[a-z0-9][a-z0-9.-]*$/i

/**
 * The name without an ending, and the language it names.
 * @throws UsageError
 */
const readName = (args: Arguments): { name: string; language: Language } => {
  if (args.positionals.length !== 1) {
    throw new UsageError('it needs one name: drift audit new dns-records')
  }
  const [given = ''] = args.positionals
  const [, stem = given, ending = ''] = /^(.+)\.(\w+)$/.exec(given) ?? []
  const byEnding = ENDINGS.get(ending)
  const asked = args.text('lang')
  const wanted = ENDINGS.get(asked) ?? asked
  if (asked !== '' && !LANGUAGES.has(wanted)) {
    throw new UsageError(
      `--lang is "${asked}"; it must be one of ${[...LANGUAGES.keys()].join(', ')}`,
    )
  }
  if (asked !== '' && byEnding !== undefined && byEnding !== wanted) {
    throw new UsageError(`"${given}" ends with .${ending}, and --lang says ${asked}`)
  }
  const name = byEnding === undefined ? given : stem
  if (!name.split('/').every((part) => PART.test(part))) {
    throw new UsageError(
      `"${given}" cannot be the name of an audit: letters, digits, "-" and ".", in folders with "/" where there are many, as in dns/mail-records`,
    )
  }
  const language = LANGUAGES.get(asked === '' ? (byEnding ?? 'sh') : wanted)
  if (language === undefined) throw new UsageError(`"${given}" has no language`)
  return { name, language }
}

/** `dns/mail-records` → `Mail records` */
const titleOf = (name: string): string => {
  const words = posix.basename(name).replaceAll(/[-.]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const TYPES = '_drift.d.ts'

const VERSION = /^\/\/ Types of audits, of drift-toolkit (\d+)\.(\d+)\.(\d+)/

/** Whether the types that lie there are ours and not of a newer drift. */
const isOlder = (there: string): boolean => {
  const [theirs, ours] = [there, AUDIT_TYPES].map((text) =>
    VERSION.exec(text)?.slice(1).map(Number),
  )
  if (!theirs || !ours) return false
  const at = ours.findIndex((part, i) => part !== theirs[i])
  return at === -1 || (ours[at] ?? 0) > (theirs[at] ?? 0)
}

/** Puts the types into the folder, or newer ones in their place. @returns whether it wrote them */
const bringTypes = async (file: string): Promise<boolean> => {
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (there === AUDIT_TYPES || (there !== null && !isOlder(there))) return false
  await writeFile(file, AUDIT_TYPES)
  return true
}

/** Spread: a path that the bundler can read is one that it searches for, and brings along. */
const at = (...parts: string[]): string => resolve(...parts)

const withSlashes = (path: string): string => path.split(sep).join('/')

/** The audit in the same folder that has this one's id already: ids know no endings. */
const namesake = async (file: string): Promise<string | undefined> => {
  const files = await readdir(dirname(file)).catch(() => [])
  const { name } = parse(file)
  return files.find((other) => parse(other).name === name)
}

const write = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  const { name, language } = readName(args)
  await checkOutput(args, io)
  const folder = at(io.cwd, args.text('folder') || 'audits')
  const file = at(folder, `${name}${language.ending}`)
  const types = at(folder, TYPES)
  const shown = (path: string) => withSlashes(relative(io.cwd, path)) || path
  const there = await namesake(file)
  if (there !== undefined) {
    throw new UsageError(
      `${shown(at(dirname(file), there))} is there already; choose another name, or edit it`,
    )
  }
  const fromHere = withSlashes(relative(dirname(file), types))
  const text = language.template
    .replaceAll('{{title}}', titleOf(name))
    .replaceAll('{{types}}', fromHere.startsWith('.') ? fromHere : `./${fromHere}`)
  const written = [shown(file)]
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
    if (language.executable) await chmod(file, 0o755)
    else if (await bringTypes(types)) written.push(shown(types))
  } catch (error) {
    throw new UsageError(`${shown(file)} cannot be written: ${(error as Error).message}`)
  }
  const [run, add] = [
    `drift audit run ${shellWord(shown(file))}`,
    `git add ${written.map(shellWord).join(' ')}`,
  ]
  const lines = [
    ...written.map((path) => `wrote ${path}`),
    '',
    'Next: write down what it compares, and try it alone:',
    `  ${run}`,
    language.executable ? 'Then commit it, with its run bit:' : 'Then commit it:',
    `  ${add}`,
    'From then on every scan runs it; nothing else has to name it.',
  ]
  const result = { written, next: [run, add] }
  await deliver(format === 'json' ? JSON.stringify(result, null, 2) : lines.join('\n'), args, io)
  return 0
}

export const auditNew: Command = {
  name: 'audit new',
  usage: '<name>',
  example: 'drift audit new dns-records --lang ts',
  summary: 'writes a working audit into the folder of audits, ready to be changed',
  options,
  run: write,
}
