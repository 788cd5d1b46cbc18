/** docs/commands.md: every command with its options, from what the command line itself knows of them. */
import { table } from './table.mjs'

const code = (text) => `\`${text}\``

/** How an option is typed: `-n, --dry-run`, `--org OWNER`. */
const typed = ([name, { short, value }]) =>
  code(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`)

const optionTable = (options) => {
  const rows = Object.entries(options).map(([name, option]) => [
    typed([name, option]),
    option.help,
    option.input ? code(option.input) : '',
  ])
  const inputs = rows.some(([, , input]) => input !== '')
  const head = ['option', 'meaning', ...(inputs ? ["the actions' input"] : [])]
  return table(
    head,
    rows.map((row) => row.slice(0, head.length)),
  ).trimEnd()
}

const without = (options, ...groups) =>
  Object.fromEntries(
    Object.entries(options).filter(([name]) => !groups.some((group) => Object.hasOwn(group, name))),
  )

const EVERY_SCAN = '[every scan](#every-scan)'

/** An option is that of every scan where it is the very same, not where it has its name alone. */
const scans = (options, SCAN) =>
  Object.entries(SCAN).every(([name, option]) => options[name] === option)

const anchor = (text) => text.replaceAll(/[^\w -]/g, '').replaceAll(' ', '-')

/** What `--help` shows of an option that every command has, where it is another one here. */
const different = (options, base) =>
  Object.fromEntries(Object.entries(options).filter(([name, option]) => base[name] !== option))

const exitLine = (exits) =>
  `Exit codes: ${Object.entries(exits)
    .map(([exit, meaning]) => `${code(exit)} ${meaning}`)
    .join(', ')}.`

function section(command, { base, SCAN, commonOf }) {
  const { name, usage, summary, example, options, exits } = command
  const isScan = scans(options, SCAN)
  const own = {
    ...without(options, base, ...(isScan ? [SCAN] : [])),
    ...(isScan ? {} : different(commonOf(command), base)),
  }
  return [
    `## drift ${name}`,
    `${summary[0].toUpperCase()}${summary.slice(1)}.`,
    `\`\`\`\ndrift ${`${name} ${usage}`.trim()}\n${example}\n\`\`\``,
    Object.keys(own).length > 0 && optionTable(own),
    isScan && `Also the options of ${EVERY_SCAN}.`,
    !isScan && exits && exitLine({ 0: 'done', 2: 'bad usage', ...exits }),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The page as Markdown. */
export async function commandsPage() {
  const { COMMANDS } = await import('../packages/cli/src/cli.ts')
  const { SCAN } = await import('../packages/cli/src/arguments.ts')
  const { commonOf } = await import('../packages/cli/src/help.ts')
  const base = commonOf({})
  const aScan = COMMANDS.find(({ options }) => scans(options, SCAN))
  const rows = COMMANDS.map(({ name, usage, summary }) => [
    `[${code(`drift ${`${name} ${usage}`.trim()}`)}](#${anchor(`drift ${name}`)})`,
    summary,
  ])
  return `${[
    '# Commands',
    'Generated from the command line itself (`npm run fix`); `drift --help` and `drift <command> --help` say the same. From a clone, `npm run drift -- code scan .` is `drift code scan .`. Plugins add commands of their own: `drift briefing` is described in [briefing.md](briefing.md#the-command).',
    table(['command', 'what it does'], rows).trimEnd(),
    [
      '| exit code | |\n| --- | --- |',
      '| `0` | done, whether there is drift or not |',
      '| `1` | drift at or above `--fail-on` |',
      '| `2` | bad usage, or bad configuration of the command itself |',
      '| `3` | something could not be scanned |',
    ].join('\n'),
    'stdout carries the result and nothing else; progress and remarks go to stderr. A path without a token needs no network. What Node compiled of the command is kept in `~/.cache/drift-toolkit` (`XDG_CACHE_HOME`), in CI nowhere: the next one starts sooner.',
    '## Every command',
    optionTable(base),
    '## Every scan',
    optionTable({ ...SCAN, ...different(commonOf(aScan), base) }),
    ...COMMANDS.map((command) => section(command, { base, SCAN, commonOf })),
  ].join('\n\n')}\n`
}
