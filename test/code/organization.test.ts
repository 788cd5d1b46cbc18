import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { CHECK, IN_ORDER, LOOSE, METADATA, STRICT, test, titles } from '../support/night.ts'

/**
 * The nightly job of an organization: the bundled command against a GitHub that executes GitHub's
 * own schema.
 */

describe.concurrent('night after night', () => {
  test('silent, told once, silent again', async ({ night }) => {
    const [app, web] = [night.add('app'), night.add('web')]
    night.add('quiet')
    const first = await night.scan('--all')
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect([first.report.errors, first.report.issues]).toEqual([[], []])

    for (const repository of [app, web]) repository.commit({ files: { 'tsconfig.json': LOOSE } })
    const second = await night.scan()
    expect(second.report.issues.map((i) => i.repository).toSorted()).toEqual([
      'acme/app',
      'acme/web',
    ])
    expect(titles(app)).toEqual([expect.stringMatching(/^\[drift:code\] .*strict/)])
    expect(second.findings('app')).toMatchObject([{ state: 'new', severity: 'high' }])

    const third = await night.scan()
    expect(third.report.issues).toEqual([])
    expect(titles(app)).toHaveLength(1)
    // What is open is still part of the report.
    expect(third.findings('app')).toMatchObject([{ state: 'open', issue: app.issues[0]?.url }])
  })

  test('a change that came while nobody looked is found without a ledger, by the window', async ({
    night,
  }) => {
    const hours = (n: number) => new Date(night.gh.clock.now() - n * 3_600_000).toISOString()
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE }, date: hours(30) })
    const day = await night.scan('--ledger', 'none', '--dry-run')
    // Its commit is older than the window, though it was pushed today: looked at, nothing found.
    expect(day.findings('app')).toEqual([])
    const week = await night.scan('--ledger', 'none', '--dry-run', '--since', '7d')
    expect(week.findings('app')).toMatchObject([{ subject: 'compilerOptions.strict' }])
  })

  test('what was put right is gone; what comes back is told again', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    app.commit({ files: { 'tsconfig.json': STRICT } })
    const right = await night.scan()
    expect(right.of('app')?.resolved).toMatchObject([{ why: 'in order again' }])
    expect(app.issues).toHaveLength(1)
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const back = await night.scan()
    expect(back.findings('app')).toMatchObject([{ state: 'back' }])
    expect(app.issues).toHaveLength(2)
  })
})

describe.concurrent('what is in a repository', () => {
  test('packages of a monorepo each have their standard; the root needs none', async ({
    night,
  }) => {
    const mono = night.add('mono', {
      'repo-metadata.yaml': METADATA,
      'package.json': '{ "name": "mono", "workspaces": ["packages/*"] }\n',
      'packages/api/package.json': '{ "name": "api" }\n',
      'packages/api/check.toml': CHECK,
      'packages/api/tsconfig.json': STRICT,
      'packages/web/package.json': '{ "name": "web" }\n',
      'packages/web/check.toml': CHECK.slice(0, CHECK.indexOf('[code')),
      'packages/web/tsconfig.json': STRICT,
    })
    await night.scan('--all')
    mono.commit({
      files: {
        'packages/api/tsconfig.json': LOOSE,
        // Nothing in this package's standard asks for types.
        'packages/web/tsconfig.json': LOOSE,
        'packages/jobs/package.json': '{ "name": "jobs" }\n',
      },
    })
    const scan = await night.scan('--dry-run')
    const found = scan.findings('mono').map((f) => [f.subject, f.file])
    expect(found).toContainEqual(['compilerOptions.strict', 'packages/api/tsconfig.json'])
    expect(found).not.toContainEqual(['compilerOptions.strict', 'packages/web/tsconfig.json'])
    expect(found.flat().join()).toContain('packages/jobs')
  })

  test('the default branch has any name; other branches are not looked at', async ({ night }) => {
    const app = night.add('app', IN_ORDER, { defaultBranch: 'trunk' })
    app.branch('next')
    app.commit({ files: { 'tsconfig.json': LOOSE }, branch: 'next' })
    expect((await night.scan()).findings('app')).toEqual([])
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    expect((await night.scan('--dry-run')).findings('app')).toHaveLength(1)
  })

  test('a history that was rewritten is compared by what is there now', async ({ night }) => {
    const app = night.add('app')
    const first = app.head ?? ''
    app.commit({ files: { 'src/a.ts': '' } })
    await night.scan()
    app.forcePush(app.commit({ files: { 'tsconfig.json': LOOSE }, parents: [first] }))
    const scan = await night.scan('--dry-run')
    expect(scan.findings('app')).toMatchObject([{ subject: 'compilerOptions.strict' }])
    expect(scan.of('app')?.notes.join()).toContain('rewritten')
  })

  test('a last scanned commit that GitHub has no more: counted from the window', async ({
    night,
  }) => {
    const app = night.add('app')
    await night.scan('--all')
    const path = join(night.folder, 'ledger/repos/acme/app/code.json')
    const state = await readFile(path, 'utf8')
    await writeFile(path, state.replaceAll(app.head ?? '', 'f'.repeat(40)))
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--dry-run')
    expect([scan.code, scan.findings('app')]).toMatchObject([0, [{ severity: 'high' }]])
    expect(scan.of('app')?.notes.join()).toContain('(fffffff) is gone')
  })

  test('beyond the 300 files of a comparison nothing is lost', async ({ night }) => {
    const app = night.add('app')
    await night.scan('--all')
    const many = Object.fromEntries(Array.from({ length: 350 }, (_, i) => [`a/${i}.txt`, `${i}`]))
    app.commit({
      files: { ...many, 'tsconfig.json': LOOSE },
      renames: { 'eslint.config.js': 'eslint.config.mjs' },
    })
    const scan = await night.scan('--dry-run')
    expect(scan.findings('app').map((f) => [f.file, f.evidence.commit])).toEqual([
      ['eslint.config.mjs', app.head],
      ['tsconfig.json', app.head],
    ])
  })

  test('joining is no drift', async ({ night }) => {
    const app = night.add('app', { 'README.md': '# App\n' })
    await night.scan('--all')
    app.commit({ files: IN_ORDER })
    const scan = await night.scan()
    expect(scan.of('app')).toMatchObject({ tier: 'production', status: 'active' })
    expect(scan.findings('app').filter((f) => f.severity !== 'info')).toEqual([])
    expect(app.issues).toEqual([])
  })

  test('leaving is told once; when a person closes the issue, it is left alone', async ({
    night,
  }) => {
    const app = night.add('app')
    await night.scan('--all')
    app.commit({ files: { 'check.toml': null, 'repo-metadata.yaml': null } })
    expect((await night.scan()).findings('app')).toHaveLength(2)
    app.commit({ files: { 'src/a.ts': '' } })
    expect((await night.scan()).report.issues).toEqual([])
    app.closeIssue(1, { by: { login: 'ann', type: 'User' } })
    app.commit({ files: { 'src/b.ts': '' } })
    for (const _ of ['tonight', 'tomorrow']) {
      const scan = await night.scan()
      expect([scan.code, scan.findings('app'), scan.report.issues]).toEqual([0, [], []])
    }
    // Coming back is no drift either; leaving again is.
    app.commit({ files: IN_ORDER })
    expect((await night.scan()).report.issues).toEqual([])
    app.commit({ files: { 'check.toml': null } })
    expect((await night.scan()).findings('app')).toMatchObject([{ severity: 'high' }])
  })

  test('leaving is told even where no ledger knows the repository', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'check.toml': null, 'repo-metadata.yaml': null } })
    const scan = await night.scan('--ledger', 'none')
    expect(scan.findings('app').map((f) => [f.subject, f.severity])).toEqual([
      ['repo-metadata', 'high'],
      ['check.toml', 'high'],
    ])
    expect(app.issues).toHaveLength(1)
  })

  test('a deprecated repository skips the code scan and says so', async ({ night }) => {
    const app = night.add('app', {
      ...IN_ORDER,
      'repo-metadata.yaml': METADATA.replace('active', 'deprecated'),
    })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan()
    expect(scan.findings('app')).toEqual([])
    const result = scan.of('app')?.results.find((r) => r.check === 'code/dependency-files')
    expect(result).toMatchObject({
      status: 'skipped',
      message: expect.stringMatching(/deprecated/),
    })
  })
})
