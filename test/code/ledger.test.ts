import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { ScanRecord } from '../../packages/core/src/ledger/scan-record.ts'
import type { FakeRepository } from '../fake-github/index.ts'
import { run } from '../support/bundle.ts'
import { LOOSE, type Night, test } from '../support/night.ts'

/** What is remembered from one night to the next: a branch of the repository that runs the workflow. */

const home = ({ gh }: Night): FakeRepository => {
  const found = gh.repository('acme/drift-config')
  if (!found) throw new Error('acme/drift-config is not there')
  return found
}

/** The ledger branch as anybody can clone it: its files and its history. */
const cloned = async (night: Night) => {
  const path = join(night.folder, `clone-${Math.random()}`)
  const url = home(night).gitUrl.replace('://', `://x-access-token:${night.gh.token}@`)
  const { stderr } = await run('git', ['clone', '-q', '-b', 'drift-ledger', url, path])
  expect(stderr).toBe('')
  const files = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((f) => f.isFile() && !f.parentPath.includes('/.git'))
    .map((f) => join(f.parentPath, f.name).slice(path.length + 1))
    .toSorted()
  const log = await run('git', ['log', '--format=%P|%s|%an'], { cwd: path })
  const read = async (file: string) => JSON.parse(await readFile(join(path, file), 'utf8'))
  return { files, history: log.stdout.trimEnd().split('\n'), read }
}

describe.concurrent('the branch drift-ledger', () => {
  test('begins on its own, grows by a commit a scan, and can be read without this program', async ({
    night,
  }) => {
    const app = night.add('app')
    night.add('web')
    await night.action({ all: 'true' })
    const [main, ledger] = ['main', 'drift-ledger'].map((b) =>
      home(night).refs.get(`refs/heads/${b}`),
    )
    expect(ledger).not.toBe(main)
    const first = await cloned(night)
    expect(first.files).toEqual([
      'repos/acme/app/code.json',
      'repos/acme/web/code.json',
      expect.stringMatching(/^scans\/\d{4}\/\d\d\/\d\d\/\d{8}T\d{6}Z-[0-9a-f]{8}\.json$/),
    ])
    expect(first.history).toEqual([expect.stringMatching(/^\|Scan \d{8}T.*\|octocat$/)])

    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.action()
    const second = await cloned(night)
    expect(second.history).toHaveLength(2)
    expect(second.files).toHaveLength(4)
    expect(await second.read('repos/acme/app/code.json')).toMatchObject({
      domain: 'code',
      commit: app.head,
      declaration: { tier: 'production', status: 'active' },
      open: [
        {
          subject: 'compilerOptions.strict',
          since: expect.any(String),
          told: { severity: 'high', issue: { url: app.issues[0]?.url } },
        },
      ],
    })
    const scan = (await second.read(second.files.at(-1) ?? '')) as ScanRecord
    expect(scan.scan.domains).toEqual(['code'])
    expect(scan.api.requests.graphql).toBeGreaterThan(0)
    // A scan records what it changed.
    expect(scan.repositories).toMatchObject([
      { name: 'acme/app', results: [{ findings: [{ state: 'new', severity: 'high' }] }] },
    ])
    expect(scan.summary).toMatchObject({ looked: 1, change: { high: 1 } })
  })

  test('is read by one shallow fetch and advanced by three requests, however many repositories', async ({
    night,
  }) => {
    for (let i = 0; i < 30; i++) night.add(`app-${i}`)
    await night.action({ all: 'true' })
    await night.action()
    night.gh.resetCounters()
    await night.action()
    const { requests } = night.gh
    const git = requests.filter((r) => r.kind === 'git').map((r) => r.path.split('/').at(-1))
    // May it be written? That is asked, and nothing is pushed.
    expect(git.filter((p) => p === 'git-receive-pack')).toEqual([])
    // What is there: fetched once, then asked whether it has moved.
    expect(git.filter((p) => p === 'git-upload-pack').length).toBeLessThanOrEqual(5)
    expect(git.length).toBeLessThanOrEqual(10)
    const data = requests.filter((r) => r.kind === 'rest' && r.path.includes('/git/'))
    expect(data.map((r) => `${r.method} ${r.path.split('/git/')[1]}`)).toEqual([
      'POST trees',
      'POST commits',
      'PATCH refs/heads/drift-ledger',
    ])
  })

  test('takes two shards at the same time: both land, and together they are everything', async ({
    night,
  }) => {
    const names = Array.from({ length: 12 }, (_, i) => `app-${i}`)
    for (const name of names) night.add(name).commit({ files: { 'src/a.ts': '' } })
    const steps = await Promise.all(
      ['1/2', '2/2'].map((shard) =>
        night.action({ shard, 'report-path': `${shard.replace('/', '-')}/report.json` }),
      ),
    )
    expect(steps.map((s) => [s.code, s.outputs.errors])).toEqual([
      [0, '0'],
      [0, '0'],
    ])
    const counts = steps.map((s) => Number(s.outputs.repositories))
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts[0]).toBe(12 - (counts[1] ?? 0))
    const { files, history } = await cloned(night)
    expect(files.filter((f) => f.startsWith('repos/'))).toHaveLength(12)
    expect(files.filter((f) => f.startsWith('scans/'))).toHaveLength(2)
    expect(history).toHaveLength(2)
  })

  test('that may not be written after all: an error beside the report, not instead of it', async ({
    night,
  }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const token = night.gh.addToken({ kind: 'pat', permissions: { contents: 'read' } })
    const step = await night.action({ ledger: 'branch:memory', 'ledger-token': token })
    expect([step.code, step.outputs.errors, app.issues.length]).toEqual([1, '1', 1])
    expect(step.stdout).toMatch(
      /branch memory of acme\/drift-config: the ledger could not be written/,
    )
  })
})

describe.concurrent('where else it may be', () => {
  test('where the token may not write, a folder, with a warning that it does not last', async ({
    night,
  }) => {
    night.add('app').commit({ files: { 'src/a.ts': '' } })
    const token = night.gh.addToken({ kind: 'actions', permissions: { contents: 'read' } })
    const step = await night.action({ 'ledger-token': token })
    expect([step.code, home(night).refs.has('refs/heads/drift-ledger')]).toEqual([0, false])
    expect(step.stdout).toMatch(/^::warning::.*Contents: write.*does not outlive this job/m)
    expect(existsSync(join(night.folder, '.drift/repos/acme/app/code.json'))).toBe(true)
  })

  test('a folder that is gone with its job tells nothing twice: the open issues remember', async ({
    night,
  }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const token = night.gh.addToken({ kind: 'actions', permissions: { contents: 'read' } })
    for (const job of ['first', 'second']) {
      const step = await night.action({ 'ledger-token': token })
      expect([job, step.outputs.findings, app.issues.length]).toEqual([job, '1', 1])
      await rm(join(night.folder, '.drift'), { recursive: true })
    }
  })

  test('a dry run writes none', async ({ night }) => {
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE } })
    const step = await night.action({ 'dry-run': 'true' })
    expect(step.outputs.findings).toBe('1')
    await night.scan('--dry-run')
    expect(home(night).refs.has('refs/heads/drift-ledger')).toBe(false)
    expect(existsSync(join(night.folder, '.drift'))).toBe(false)
    expect(existsSync(join(night.folder, 'ledger'))).toBe(false)
  })

  test('a state file that is broken is built again from what scans recorded: nothing is told twice', async ({
    night,
  }) => {
    const [app, web] = [night.add('app'), night.add('web')]
    for (const one of [app, web]) one.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    const path = join(night.folder, 'ledger/repos/acme/app/code.json')
    const before = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, '{ "version": 1, ')
    const scan = await night.scan()
    expect([scan.code, app.issues.length]).toEqual([0, 1])
    expect([scan.findings('app')[0]?.state, scan.findings('web')[0]?.state]).toEqual([
      'open',
      'open',
    ])
    expect(scan.report.notes).toEqual([
      expect.stringMatching(/repos\/acme\/app\/code\.json is damaged: .*built again/),
    ])
    // And it is written anew, though its repository did not move.
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(before)
    expect((await night.scan()).report.notes).toEqual([])
  })

  test('a state that a later drift-toolkit wrote is an error of its repository, and is left alone', async ({
    night,
  }) => {
    const [app, web] = [night.add('app'), night.add('web')]
    for (const one of [app, web]) one.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--issue-mode', 'none')
    const path = join(night.folder, 'ledger/repos/acme/app/code.json')
    const later = (await readFile(path, 'utf8')).replace('"version": 1', '"version": 2')
    await writeFile(path, later)
    for (const one of [app, web]) one.commit({ files: { 'src/a.ts': '' } })
    const scan = await night.scan()
    expect([scan.code, app.issues.length, web.issues.length]).toEqual([3, 0, 0])
    expect([scan.of('app'), scan.of('web')?.results.length]).toEqual([
      undefined,
      expect.any(Number),
    ])
    expect(scan.report.errors).toEqual([
      {
        where: 'acme/app',
        reason: expect.stringMatching(
          /repos\/acme\/app\/code\.json .*is of version 2, .*understands version 1.*use that one/,
        ),
      },
    ])
    expect(await readFile(path, 'utf8')).toBe(later)
  })

  test('a scan file that is broken is named and passed over', async ({ night }) => {
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan('--issue-mode', 'none')
    const scans = join(night.folder, 'ledger/scans')
    const [name = ''] = (await readdir(scans, { recursive: true })).filter((f) =>
      f.endsWith('.json'),
    )
    await writeFile(join(scans, name), '{')
    const { code, report } = await night.scan('--issue-mode', 'none')
    expect([code, report.notes]).toEqual([0, [expect.stringContaining(`scans/${name} is damaged`)]])
    expect(await readFile(join(scans, name), 'utf8')).toBe('{')
  })
})
