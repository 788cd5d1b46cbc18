import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { dropFiveLines, FIVE_LINES } from './acme-audits.ts'
import { THRESHOLD } from './nights.ts'
import { asRead, excerpt, indented, type Screen } from './screen.ts'
import { newIssues, type Stage } from './stage.ts'

const SCAN = ['scan', 'audit', '.', '--org', 'acme', '--threshold', THRESHOLD]

/** Every file of a checkout with what is in it, in short. */
const contentsOf = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const contents = new Map<string, string>()
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    const text = await readFile(path)
    contents.set(relative(folder, path), createHash('sha256').update(text).digest('hex'))
  }
  return contents
}

const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )

/** Everywhere the dropped audit has to be, without anybody having been told of it. */
const whereItIs = async (stage: Stage, printed: string, issue: string) => {
  const ledger = 'repos/acme/drift-config/audit.json'
  await stage.drift(['dashboard', '--out', stage.folder], { cwd: stage.config })
  const [remembered, drawn] = await Promise.all(
    [join(stage.ledger, ledger), join(stage.folder, 'index.html')].map((path) =>
      readFile(path, 'utf8'),
    ),
  )
  const { title } = FIVE_LINES
  return [
    ['the report', printed.includes(title)],
    ['an issue', issue.includes(title)],
    [`the ledger (${ledger})`, remembered?.includes(title)],
    ['the dashboard', drawn?.includes(title)],
  ] as const
}

/** A drawer of scripts: one file is one check, with history, issue, weekly list and dashboard. */
export const auditPart = async (stage: Stage, screen: Screen): Promise<void> => {
  const before = await contentsOf(stage.config)
  await dropFiveLines(stage.config)
  screen.say('Every other question has a script somewhere. In drift-config a file in audits/ is an')
  screen.say(
    `audit. Somebody drops five lines of shell there, as ${FIVE_LINES.file}, and no more:\n`,
  )
  screen.say(indented(FIVE_LINES.text))
  const opened = newIssues(stage)
  const printed = await screen.command(`drift ${SCAN.join(' ')}`, () =>
    stage.drift(SCAN, { cwd: stage.config }),
  )
  screen.say(`\n${excerpt(printed, { 'acme/drift-config': 1 })}`)
  const issues = opened().map(({ issue }) => issue)
  const own = issues.find(({ title }) => title.includes(FIVE_LINES.title))
  const list = issues.find(({ title }) => title.includes('open drift issue'))
  if (!own || !list) throw new Error('an issue of the audits was not opened')

  screen.say(`\n"${FIVE_LINES.title}" is now in`)
  for (const [place, isThere] of await whereItIs(stage, printed, own.title)) {
    if (!isThere) throw new Error(`the dropped audit is not in ${place}`)
    screen.say(`  ✓ ${place}`)
  }
  const touched = changed(before, await contentsOf(stage.config))
  if (touched.join() !== `audits/${FIVE_LINES.file}`) throw new Error(`touched: ${touched.join()}`)
  const [title, , over] = asRead(list).split('\n')
  screen.say('\nThe other issue comes once a week, and closes the last one. It begins:\n')
  screen.say(indented(`${title}\n${over}`))
}
