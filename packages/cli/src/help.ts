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

const EXIT_CODES =
  'Exit codes: 2 bad usage, 3 something could not be scanned, 1 drift at or above --fail-on, 0 done.'

/** @param brought what plugins add, as lines; '' where there is nothing */
export const overview = (commands: readonly Command[], brought = ''): string => {
  const width = Math.max(...commands.map((c) => c.name.length + c.usage.length)) + 4
  const rows = commands.map((c) => `  ${`${c.name} ${c.usage}`.padEnd(width)}${c.summary}`)
  return `drift: what was declared, and what slipped through

Usage: drift <command> [options]

${rows.join('\n')}
${brought}
drift <command> --help says more about one.

${EXIT_CODES}
`
}

/** @param common what it takes beside its own options */
export const helpFor = (
  command: Pick<Command, 'name' | 'usage' | 'summary' | 'example' | 'options'>,
  common: Options = COMMON,
): string => {
  const own = Object.fromEntries(
    Object.entries(command.options).filter(([name]) => !Object.hasOwn(common, name)),
  )
  const options = Object.keys(own).length > 0 ? `\n${lines(own)}\n` : ''
  return `${command.summary}

Usage: drift ${command.name} ${command.usage} [options]
Example: ${command.example}
${options}
${lines(common)}

${EXIT_CODES}
`
}
