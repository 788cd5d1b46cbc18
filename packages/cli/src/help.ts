import { COMMON, type Options } from './arguments.ts'
import type { Command } from './command.ts'

const lines = (options: Options): string => {
  const rows = Object.entries(options).map(([name, { short, value, help }]) => [
    `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  const width = Math.min(36, Math.max(...rows.map(([left = '']) => left.length)) + 2)
  return rows
    .map(([left = '', help]) =>
      left.length < width ? `${left.padEnd(width)}${help}` : `${left}\n${' '.repeat(width)}${help}`,
    )
    .join('\n')
}

const EXITS: Readonly<Record<number, string>> = { 2: 'bad usage', 0: 'done' }

/** In the order in which they are decided: what is wrong with the command line comes first. */
const exitCodes = (exits: Command['exits'] = {}): string => {
  const all = { ...EXITS, ...exits }
  const said = [2, 3, 1, 0].flatMap((code) => {
    const meaning = all[code]
    return meaning === undefined ? [] : [`${code} ${meaning}`]
  })
  return `Exit codes: ${said.join(', ')}.`
}

/** Colours and remarks not every command has; it may be given their options all the same. */
const isForAll = (name: string): boolean => !['quiet', 'verbose', 'no-color'].includes(name)

/** Of what every command may be given, that which means something to this one. */
export const commonOf = ({ remarks, common = {} }: Pick<Command, 'remarks' | 'common'>): Options =>
  Object.fromEntries(
    Object.entries(COMMON).flatMap(([name, option]) => {
      if (Object.hasOwn(common, name)) return [[name, common[name] ?? option]]
      return isForAll(name) || remarks?.split(' and ').includes(name) ? [[name, option]] : []
    }),
  )

/** @param brought what plugins add, as lines; '' where there is nothing */
export const overview = (commands: readonly Command[], brought = ''): string => {
  const width = Math.max(...commands.map((c) => c.name.length + c.usage.length)) + 4
  const rows = commands.map((c) => `  ${`${c.name} ${c.usage}`.padEnd(width)}${c.summary}`)
  return `drift: what was declared, and what slipped through

Usage: drift <command> [options]

${rows.join('\n')}
${brought}
To begin, in a clone: drift init. drift <command> --help says more about one.

${exitCodes({ 3: 'something could not be scanned', 1: 'drift at or above --fail-on' })}
`
}

/** @param common what it takes beside its own options */
export const helpFor = (
  command: Omit<Command, 'run'>,
  common: Options = commonOf(command),
): string => {
  const own = Object.fromEntries(
    Object.entries(command.options).filter(([name]) => !Object.hasOwn(common, name)),
  )
  const options = Object.keys(own).length > 0 ? `\n${lines(own)}\n` : ''
  return `${command.summary}

Usage: ${['drift', command.name, command.usage, '[options]'].filter(Boolean).join(' ')}
Example: ${command.example}
${options}
${lines(common)}

${exitCodes(command.exits)}
`
}
