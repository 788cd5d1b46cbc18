import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST, NODE } from '../support/bundle.ts'
import { measure, type Row, repeated } from './measure.ts'

const FILES = 50_000
const COMMITS = 2000

/** A repository of 50,000 files whose last 2,000 commits lie in the window, by git fast-import. */
const largeRepository = (): { path: string; base: string } => {
  const path = mkdtempSync(join(tmpdir(), 'drift-bench-'))
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, { cwd: path, input, encoding: 'utf8', maxBuffer: 1e9 }).trim()
  git(['init', '--quiet', '--bare', '--initial-branch=main'])
  const now = Math.floor(Date.now() / 1000)
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const commit = (message: string, time: number) =>
    `commit refs/heads/main\ncommitter Bench <bench@example.org> ${time} +0000\n${data(message)}`
  const put = (file: string, text: string) => `M 100644 inline ${file}\n${data(text)}`
  const parts: string[] = [commit('all files', now - 40 * 86_400)]
  for (let i = 0; i < FILES; i += 1) {
    parts.push(put(`src/module-${i % 250}/part-${i % 13}/file-${i}.ts`, `export const n = ${i}\n`))
  }
  parts.push(
    put('repo-metadata.yaml', 'tier: production\nstatus: active\n'),
    put(
      'check.toml',
      '[code.linting.eslint]\nenabled = true\n\n[code.types.tsc]\nenabled = true\n',
    ),
    put('tsconfig.json', '{ "compilerOptions": { "strict": true } }\n'),
    put('eslint.config.js', 'export default []\n'),
    put('package.json', '{ "name": "bench" }\n'),
  )
  for (let i = 0; i < COMMITS; i += 1) {
    parts.push(commit(`change ${i}`, now - 80_000 + i * 20))
    parts.push(put(`src/module-${i % 250}/part-${i % 13}/file-${i}.ts`, `export const n = ${-i}\n`))
    if (i % 500 === 0) parts.push(put('eslint.config.js', `export default [${i}]\n`))
    if (i === 1500) parts.push(put('tsconfig.json', '{ "compilerOptions": { "strict": false } }\n'))
  }
  git(['fast-import', '--quiet', '--done'], `${parts.join('')}done\n`)
  git(['repack', '-adq'])
  return { path, base: git(['rev-list', '-1', '--first-parent', '--before=30 hours ago', 'main']) }
}

/** What reads the same range with plain git: the files, what changed, and who changed it. */
const plainGit = async (path: string, base: string) => {
  const started = performance.now()
  const git = (args: string[]) => measure('git', args, { cwd: path })
  await git(['ls-tree', '-r', '-z', 'main'])
  await git(['diff-tree', '-r', '-z', '--raw', '-M', base, 'main'])
  await git([
    'log',
    '-z',
    '--name-only',
    '--format=%H%x00%an%x00%cI%x00%s',
    `${base}..main`,
    '--',
    'check.toml',
    'tsconfig.json',
    'eslint.config.js',
    '.github/workflows',
  ])
  const ms = performance.now() - started
  return { ms, peakMb: 0, code: 0, stdout: '', stderr: '' }
}

export const diskRows = async (): Promise<Row[]> => {
  const { path, base } = largeRepository()
  try {
    const scan = () =>
      measure(NODE, [
        join(DIST, 'cli/index.js'),
        'code',
        'scan',
        path,
        '--ledger',
        'none',
        '--json',
      ])
    const bare = await repeated(5, () => measure(NODE, ['-e', '0']))
    await scan()
    const git = await repeated(5, () => plainGit(path, base))
    const drift = await repeated(5, scan)
    const report = JSON.parse(drift.stdout)
    const found = report.totals.severity
    if (found.high + found.medium + found.critical === 0)
      throw new Error('the bench found no drift')
    const budget = 1.5 * git.ms + 150
    return [
      {
        what: `on disk: ${FILES.toLocaleString('en')} files, ${COMMITS.toLocaleString('en')} commits in the window`,
        measured: `${drift.ms.toFixed(0)} ms`,
        beside: `plain git ${git.ms.toFixed(0)} ms (× ${(drift.ms / git.ms).toFixed(2)})`,
        budget: `≤ 1.5 × git + 150 ms = ${budget.toFixed(0)} ms`,
        holds: drift.ms <= budget,
      },
      {
        what: 'on disk: peak memory',
        measured: `${drift.peakMb.toFixed(0)} MB`,
        beside: `bare Node ${bare.peakMb.toFixed(0)} MB`,
        budget: '≤ bare Node + 160 MB',
        holds: drift.peakMb <= bare.peakMb + 160,
      },
    ]
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}
