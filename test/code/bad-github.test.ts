import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { CHECK, IN_ORDER, LOOSE, METADATA, test } from '../support/night.ts'

/** The same through GitHub's API: bad files, too many of them, and a GitHub that gives up half-way. */

const WORKFLOW = 'on: [pull_request]\njobs:\n  test:\n    steps:\n      - run: npm test\n'
const WIDE = `permissions: write-all\n${WORKFLOW}`

describe.concurrent('bad files through the API', () => {
  test('one repository’s broken words stop no other, and nothing of their own', async ({
    night,
  }) => {
    night.add('fine').commit({ files: { 'tsconfig.json': LOOSE } })
    const broken = night.add('broken')
    broken.commit({
      files: {
        'check.toml': '[code\n[process]\n',
        'repo-metadata.yaml': 'tier: [production\n',
        'pkg/check.toml': new Uint8Array([0, 1, 2]),
        'big/check.toml': `# ${'x'.repeat(2 << 20)}`,
        'tsconfig.json': LOOSE,
      },
    })
    const { code, findings } = await night.scan()
    expect(code).toBe(0)
    expect(findings('fine').map((f) => f.subject)).toEqual(['compilerOptions.strict'])
    const declared = findings('broken').filter((f) => /cannot be read/.test(f.title))
    expect(declared.map((f) => [f.file, f.line, f.severity])).toEqual(
      expect.arrayContaining([
        ['check.toml', expect.any(Number), 'high'],
        ['repo-metadata.yaml', 2, 'high'],
        ['pkg/check.toml', undefined, 'high'],
        ['big/check.toml', undefined, 'high'],
      ]),
    )
    expect(findings('broken').map((f) => f.subject)).toContain('compilerOptions.strict')
  })

  test('links and submodules are what they are on disk', async ({ night }) => {
    const app = night.add('app', {
      ...IN_ORDER,
      '.github/workflows/test.yml': WORKFLOW,
      '.github/workflows/mode.yml': WORKFLOW,
      '.github/actions/moved': { submodule: 'a'.repeat(40) },
    })
    app.commit({
      files: {
        'check.toml': { symlink: '../../../etc/passwd' },
        '.github/workflows/test.yml': { symlink: '/etc/passwd' },
        '.github/workflows/mode.yml': { executable: WORKFLOW },
        '.github/actions/shared': { submodule: 'b'.repeat(40) },
        '.github/actions/moved': { submodule: 'c'.repeat(40) },
      },
    })
    const { code, findings, of, report } = await night.scan()
    expect([code, report.errors]).toEqual([0, []])
    const titles = findings('app').map((f) => f.title)
    expect(findings('app').map((f) => [f.file, f.severity, f.title])).toContainEqual([
      'check.toml',
      'high',
      expect.stringMatching(/cannot be read.*symbolic link/),
    ])
    expect(titles).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/test\.yml is a symbolic link now/),
        expect.stringMatching(/mode\.yml: only the file’s mode changed/),
        expect.stringMatching(/actions\/shared was added/),
        expect.stringMatching(/actions\/moved changed/),
      ]),
    )
    expect(of('app')?.results.filter((r) => r.status === 'unknown')).toEqual([])
    // All of it was seen: the next night counts from here.
    expect((await night.scan()).of('app')?.base).toBe(app.head)
  })
})

describe.concurrent('very much at once', () => {
  test('10,000 changed files, 1,000 of them worth an issue', async ({ night }) => {
    const many = (n: number, path: (i: number) => string, text: string) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [path(i), `${text}# ${i}\n`]))
    const app = night.add('app', {
      ...IN_ORDER,
      ...many(1_000, (i) => `.github/workflows/w${i}.yml`, WORKFLOW),
    })
    app.commit({
      files: {
        ...many(9_000, (i) => `src/${i % 90}/f${i}.ts`, ''),
        ...many(1_000, (i) => `.github/workflows/w${i}.yml`, WIDE),
      },
    })
    const started = performance.now()
    const step = await night.action()
    expect(performance.now() - started).toBeLessThan(30_000)
    expect([step.code, step.outputs.findings, app.issues.length]).toEqual([0, '1000', 1])
    const body = app.issues[0]?.body ?? ''
    expect(body.length).toBeLessThan(65_536)
    expect(body).toMatch(/and \d+ findings more/)
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024)
    expect(step.stdout.match(/^::error /gm)?.length).toBeLessThanOrEqual(10)
    const text = await readFile(step.outputs.report ?? '', 'utf8')
    expect(text.length).toBeLessThan(10_000_000)
    expect((JSON.parse(text) as Report).totals.severity.critical).toBe(1_000)
    const again = await night.action()
    expect([again.outputs.findings, again.outputs.issues]).toEqual(['1000', '[]'])
  })
})

describe.concurrent('a GitHub that gives up', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`.github/workflows/w${i}.yml`, `${WORKFLOW}# ${i}\n`]),
  )
  test('on large contents is asked for less, and nothing is missing', async ({ night }) => {
    const app = night.add('app', { ...IN_ORDER, ...many })
    app.commit({
      files: Object.fromEntries(
        Object.entries(many).map(([path, text]) => [path, `permissions: write-all\n${text}`]),
      ),
    })
    night.gh.faults.failNext({ match: /DriftContents/, status: 502, times: 2 })
    const { code, findings, report } = await night.scan()
    expect([code, report.errors]).toEqual([0, []])
    expect(findings('app')).toHaveLength(60)
  })

  test('on one branch does not make its repository an empty one', async ({ night }) => {
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE } })
    night.add('other').commit({ files: { 'tsconfig.json': LOOSE } })
    night.gh.faults.partial({
      match: /repositories\.nodes\.0\.defaultBranchRef$/,
      type: 'SERVICE_UNAVAILABLE',
    })
    const { code, report, passedOver } = await night.scan()
    expect([code, passedOver(/empty/)]).toEqual([3, []])
    expect(report.errors).toHaveLength(1)
  })

  test('on the organization’s settings does not lift its limits', async ({ night }) => {
    const config = night.gh.repository('acme/drift-config')
    config?.commit({ files: { 'check.toml': `${'# long\n'.repeat(100_000)}` } })
    night.add('app')
    const { code, stdout, stderr } = await night.scan()
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/drift-config.*too large/)
  })

  test('a ruleset that is no text is named, and not taken for a missing one', async ({ night }) => {
    night.gh.repository('acme/standards')?.commit({
      files: { 'rulesets/typescript-production.toml': new Uint8Array([0, 1, 2]) },
    })
    night
      .add('app')
      .commit({ files: { 'repo-metadata.yaml': METADATA, 'check.toml': `${CHECK}\n` } })
    const { findings } = await night.scan()
    expect(findings('app').map((f) => f.title)).toContainEqual(
      expect.stringMatching(/not a ruleset.*binary/i),
    )
  })
})
