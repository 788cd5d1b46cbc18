import { NotARepositoryError } from '@drift-toolkit/core/collect/git/repository'
import type { Problem } from '@drift-toolkit/core/model/index'
import { terminal } from '@drift-toolkit/core/report/text'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { EffectiveValue } from '@drift-toolkit/core/standards/effective'
import type { Arguments, Options } from '../arguments.ts'
import { SCAN } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { deliver, formatOf } from '../output.ts'

const options: Options = Object.fromEntries(
  Object.entries(SCAN).filter(([name]) => name === 'token' || name === 'github-api-url'),
)

const read = async (args: Arguments, io: Io) => {
  const { localStandard } = await import('@drift-toolkit/core/scan/local-standard')
  try {
    return await localStandard({
      path: args.positionals[0] ?? '.',
      cwd: io.cwd,
      token: args.text('token') || io.env.GITHUB_TOKEN || io.env.GH_TOKEN || '',
      apiUrl: args.text('github-api-url') || io.env.GITHUB_API_URL || 'https://api.github.com',
    })
  } catch (error) {
    if (error instanceof NotARepositoryError) throw new UsageError(error.message)
    throw error
  }
}

const say = ({ level, message, expected, place }: Problem): string => {
  const at = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
  return terminal(`${at}: ${level}: ${message}${expected ? ` (expected: ${expected})` : ''}`)
}

export const configShow: Command = {
  name: 'config show',
  usage: '[path]',
  example: 'drift config show . --json',
  summary: 'the effective standard, with where each value comes from',
  options,
  async run(args, io) {
    const format = formatOf(args, ['text', 'json'])
    const { standard, problems, unknowns } = await read(args, io)
    const { effectiveValues } = await import('@drift-toolkit/core/standards/effective')
    const values = effectiveValues(standard)
    for (const problem of problems) io.err(`${say(problem)}\n`)
    for (const reason of unknowns) io.err(`${terminal(`unknown: ${reason}`)}\n`)
    const files = [...new Set(values.map((value) => value.file))]
    const line = ({ path, value, source, line: at }: EffectiveValue): string =>
      terminal(
        `  ${path} = ${JSON.stringify(value)}  # ${source}${at === undefined ? '' : `:${at}`}`,
      )
    const text =
      format === 'json'
        ? JSON.stringify(values, null, 2)
        : files
            .map((file) =>
              [terminal(file), ...values.filter((v) => v.file === file).map(line)].join('\n'),
            )
            .join('\n\n')
    await deliver(text, args, io)
    return 0
  },
}

export const configValidate: Command = {
  name: 'config validate',
  usage: '[path]',
  example: 'drift config validate .',
  summary: 'whether check.toml and repo-metadata.yaml are in order; exit 2 when not',
  options,
  async run(args, io) {
    const format = formatOf(args, ['text', 'json'])
    const { standard, problems, unknowns } = await read(args, io)
    const missing = [
      ...(standard.metadata.file === null ? ['repo-metadata.yaml'] : []),
      ...(standard.standards.length === 0 ? ['check.toml'] : []),
    ]
    const broken = problems.some((p) => p.level === 'error') || missing.length > 0
    const text =
      format === 'json'
        ? JSON.stringify({ valid: !broken, missing, problems, unknowns }, null, 2)
        : [
            ...missing.map(
              (file) =>
                `${file}: error: missing (drift looks at repositories that have both files)`,
            ),
            ...problems.map(say),
            ...unknowns.map((reason) => terminal(`unknown: ${reason}`)),
            broken ? 'not in order' : 'in order',
          ].join('\n')
    await deliver(text, args, io)
    return broken ? 2 : 0
  },
}
