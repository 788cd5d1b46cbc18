import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { checkOutDriftConfig, dropFiveLines, FIVE_LINES, seedAcmeAudits } from './acme-audits.ts'
import { indented, pageOf, type Stage, say, shown, silently } from './stage.ts'

const SCAN = ['scan', 'audit', '.', '--org', 'acme', '--threshold', '1']

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
const whereItIs = async (stage: Stage, printed: string): Promise<[string, boolean][]> => {
  const ledger = join(stage.ledger, 'repos/acme/drift-config/audit.json')
  const page = join(stage.site, 'index.html')
  const [remembered, drawn] = await Promise.all([readFile(ledger, 'utf8'), readFile(page, 'utf8')])
  const { title } = FIVE_LINES
  return [
    ['the report', printed.includes(title)],
    ['the ledger (repos/acme/drift-config/audit.json)', remembered.includes(title)],
    ['the dashboard', drawn.includes(title)],
  ]
}

/** A drawer of scripts: one file is one check, with history, issue, weekly list and dashboard. */
export const auditPart = async (stage: Stage): Promise<void> => {
  const cwd = join(stage.folder, 'drift-config')
  seedAcmeAudits(stage.github)
  await checkOutDriftConfig(stage.github, cwd)
  const issues = () => stage.github.repository('acme/drift-config')?.issues ?? []
  const told = (title: string) => {
    const issue = issues().find((one) => one.title.includes(title))
    if (!issue) throw new Error(`no issue in acme/drift-config tells of "${title}"`)
    return issue
  }

  say('\n\nEvery other question has a script somewhere. In drift-config one file is one audit:')
  say('three of the library, a JavaScript, a TypeScript and a shell script.\n')
  say(`$ drift ${SCAN.join(' ')}\n`)
  say((await stage.drift(SCAN, { cwd })).trimEnd())
  say('\nThe issue of the audits, as its readers see it:\n')
  say(shown(told('The warehouse has every row')))
  say('\nThe other one comes once a week: which repositories have too much open, of all domains.\n')
  say(shown(told('open drift issue')))

  const before = await contentsOf(cwd)
  await dropFiveLines(cwd)
  say(`\nSomebody drops five lines of shell into audits/, as ${FIVE_LINES.file}:\n`)
  say(indented(FIVE_LINES.text))
  say('The same command; nothing else was touched, and nothing was registered:\n')
  const printed = await stage.drift(SCAN, { cwd })
  say(printed.trimEnd())
  await stage.drift(['dashboard', '--out', stage.site], { cwd })
  const touched = changed(before, await contentsOf(cwd))
  if (touched.join() !== `audits/${FIVE_LINES.file}`) throw new Error(`touched: ${touched.join()}`)
  say(`\n"${FIVE_LINES.title}" is now in`)
  for (const [place, isThere] of await whereItIs(stage, printed)) {
    if (!isThere) throw new Error(`the dropped audit is not in ${place}`)
    say(`  ✓ ${place}`)
  }
  await silently(stage, () => stage.drift(SCAN, { cwd }))

  say(`\nThe dashboard of all that: ${pageOf(stage)}`)
}
