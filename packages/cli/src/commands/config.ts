import { NotARepositoryError } from '@drift-toolkit/core/collect/git/repository'
import type { DriftPolicy, Problem } from '@drift-toolkit/core/model/index'
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
  // Most messages say what was expected themselves.
  const rest =
    expected === undefined || message.includes(expected) ? '' : ` (expected: ${expected})`
  return terminal(`${at}: ${level}: ${message}${rest}`)
}

const LIMITS =
  "the organization's exemptions, grades and limits stand in its drift-config and count when it scans"

/** Limits are the organization's, which a clone does not know. */
const shownPolicy = ({ exemptions, overrides, identities }: DriftPolicy) => ({
  exemptions,
  overrides,
  identities,
})

export const configShow: Command = {
  name: 'config show',
  usage: '[path]',
  example: 'drift config show . --json',
  summary: 'the effective standard and how findings are treated, with where each value comes from',
  options,
  async run(args, io) {
    const format = formatOf(args, ['text', 'json'])
    const { standard, problems, unknowns } = await read(args, io)
    const [{ effectiveValues, policyLines }, { driftPolicy }] = await Promise.all([
      import('@drift-toolkit/core/standards/effective'),
      import('@drift-toolkit/core/standards/policy'),
    ])
    const values = effectiveValues(standard)
    const policy = driftPolicy({ standards: standard })
    for (const problem of problems) io.err(`${say(problem)}\n`)
    for (const reason of unknowns) io.err(`${terminal(`unknown: ${reason}`)}\n`)
    const files = [...new Set(values.map((value) => value.file))]
    const line = ({ path, value, source, line: at }: EffectiveValue): string =>
      terminal(
        `  ${path} = ${JSON.stringify(value)}  # ${source}${at === undefined ? '' : `:${at}`}`,
      )
    const text =
      format === 'json'
        ? JSON.stringify({ values, policy: shownPolicy(policy) }, null, 2)
        : [
            ...files.map((file) => [
              terminal(file),
              ...values.filter((v) => v.file === file).map(line),
            ]),
            [
              'how findings are treated',
              ...policyLines(policy, io.now().toISOString()).map(({ words, place }) =>
                terminal(`  ${words}  # ${place.file}${place.line ? `:${place.line}` : ''}`),
              ),
              `  ${LIMITS}`,
            ],
          ]
            .map((lines) => lines.join('\n'))
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
  exits: { 2: 'not in order, or bad usage', 0: 'in order' },
  async run(args, io) {
    const format = formatOf(args, ['text', 'json'])
    const { standard, problems, unknowns } = await read(args, io)
    const { missingDeclarations } = await import('@drift-toolkit/core/standards/left-out')
    const missing = missingDeclarations(standard)
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
