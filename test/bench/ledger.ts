import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { NODE } from '../support/bundle.ts'
import { filesOfYears, LAST_NIGHT, NIGHTS } from '../support/ledger-of-years.ts'
import { measure, type Row, repeated } from './measure.ts'

const REPOSITORIES = 10_000
const READ = fileURLToPath(new URL('read-ledger/main.ts', import.meta.url))

const count = (number: number): string => number.toLocaleString('en')

/** Puts files on the branch drift-ledger of a repository at `path`. @returns its pack, in MB */
const onBranch = (path: string, files: ReadonlyMap<string, string>): number => {
  const git = (args: string[], input?: Buffer) =>
    execFileSync('git', args, { cwd: path, input, maxBuffer: 1e9 })
  const data = (text: string) => Buffer.from(`data ${Buffer.byteLength(text)}\n${text}\n`)
  git(['init', '--quiet', '--bare'])
  const parts = [
    Buffer.from('commit refs/heads/drift-ledger\ncommitter Bench <bench@example.org> 1 +0000\n'),
    data('two years'),
  ]
  for (const [file, text] of files) parts.push(Buffer.from(`M 100644 inline ${file}\n`), data(text))
  git(['fast-import', '--quiet', '--done'], Buffer.concat([...parts, Buffer.from('done\n')]))
  git(['repack', '-adq'])
  const packs = join(path, 'objects/pack')
  return readdirSync(packs).reduce((sum, name) => sum + statSync(join(packs, name)).size, 0) / 1e6
}

/** A ledger of two years: how big it is, and what it takes to read all of it. */
export const ledgerRows = async (): Promise<Row[]> => {
  const path = mkdtempSync(join(tmpdir(), 'drift-bench-ledger-'))
  try {
    const files = await filesOfYears(REPOSITORIES)
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const packed = onBranch(path, files)
    const many = files.size
    files.clear()
    const url = pathToFileURL(path).href
    const read = await repeated(3, () =>
      measure(NODE, ['--conditions=source', READ, url, LAST_NIGHT]),
    )
    if (read.code !== 0) throw new Error(read.stderr)
    const found = JSON.parse(read.stdout)
    if (found.scans !== NIGHTS * 3 || found.states !== REPOSITORIES * 3 || found.damaged !== 0)
      throw new Error(`the bench did not read what it wrote: ${read.stdout}`)
    return [
      {
        what: `ledger of ${count(REPOSITORIES)} repositories, two years of nightly scans of three domains: fetched, read, trend`,
        measured: `${(read.ms / 1000).toFixed(1)} s`,
        beside: `${count(found.scans)} scans, ${count(found.states)} states, ${count(found.open)} open findings`,
        budget: '< 10 s',
        holds: read.ms < 10_000,
      },
      {
        what: 'the same: peak memory',
        measured: `${read.peakMb.toFixed(0)} MB`,
        beside: `${(bytes / 1e6).toFixed(0)} MB of text`,
        budget: '≤ 500 MB',
        holds: read.peakMb <= 500,
      },
      {
        what: 'the same: what a clone of the branch fetches',
        measured: `${packed.toFixed(0)} MB`,
        beside: `${count(many)} files`,
        budget: '≤ 50 MB',
        holds: packed <= 50,
      },
    ]
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}
