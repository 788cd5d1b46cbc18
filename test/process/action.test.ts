import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { processTest as test, titles } from '../support/night.ts'
import { CHECKS, governed, REVIEWS, RULES, ungoverned } from './governed.ts'

/** `uses: …/actions/process`: what the bundled action leaves, and how it tells. */

const json = async (path: string | undefined) => JSON.parse(await readFile(path ?? '', 'utf8'))

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
formats.default(ajv)
const schema = await json(new URL('../../schema/report.schema.json', import.meta.url).pathname)
const isReport = ajv.compile(schema)

const LOOSE = [{ ...REVIEWS, approvals: 1 }, CHECKS, 'non_fast_forward' as const]

describe.concurrent('what it leaves', () => {
  test('outputs, summary, annotations, SARIF and a report as its schema says', async ({
    night,
  }) => {
    const app = ungoverned(night, 'app', { 'SECURITY.md': null })
    app.commit({ files: { a: '1' }, message: 'Quick fix' })
    const { main } = governed(night, 'web')
    main.update({ rules: LOOSE })
    const step = await night.action()
    expect([step.code, step.stderr]).toEqual([0, ''])
    expect(step.outputs).toMatchObject({
      drift: 'true',
      findings: '8',
      worst: 'high',
      unknown: '0',
      repositories: '2',
      errors: '0',
    })
    expect(JSON.parse(step.outputs.issues ?? '')).toEqual(
      [...night.gh.repositories].flatMap((one) => one.issues.map(({ url }) => url)),
    )
    expect(Number(step.outputs['api-requests'])).toBe(
      night.gh.requests.filter((r) => r.kind !== 'git').length,
    )
    expect(step.summary).toContain('Drift in acme: process')
    expect(step.summary).toContain('acme/web')
    expect(step.stdout).toMatch(/^::error title=[^\n]*::/m)

    const report = (await json(step.outputs.report)) as Report
    isReport(report)
    expect(isReport.errors ?? []).toEqual([])
    expect(report.scan.domains).toEqual(['process'])
    const sarif = await json(step.outputs.sarif)
    expect(sarif.runs[0].results).toHaveLength(8)
    const rules = sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(rules).toContain('process/branch-protection')
  })

  test('fail-on: the step fails after everything else is done', async ({ night }) => {
    const app = ungoverned(night, 'app')
    const lenient = await night.action({ 'fail-on': 'critical', 'dry-run': 'true' })
    expect([lenient.code, app.issues]).toEqual([0, []])
    const strict = await night.action({ 'fail-on': 'high' })
    expect([strict.code, app.issues.length]).toEqual([1, 1])
    expect(strict.stdout).toContain('::error::drift of severity high (fail-on: high)')
  })

  test('dry-run writes nothing: no issue, no label, no ledger', async ({ night }) => {
    const app = ungoverned(night, 'app', {}, { labels: [] })
    const step = await night.action({ 'dry-run': 'true' })
    expect([step.code, step.outputs.findings]).toEqual([0, '6'])
    expect([app.issues, app.labels]).toEqual([[], []])
    const config = night.gh.repository('acme/drift-config')
    expect([...(config?.refs.keys() ?? [])]).toEqual(['refs/heads/main'])
    const writes = night.gh.requests.filter(
      ({ kind, method, path }) =>
        kind !== 'graphql' && method !== 'GET' && !path.endsWith('git-upload-pack'),
    )
    expect(writes).toEqual([])
  })
})

describe.concurrent('how it tells', () => {
  test('rolling: one issue that is edited: new, still open, in order again', async ({ night }) => {
    const { repository: app, main } = governed(night, 'app')
    main.update({ rules: LOOSE })
    const rolling = () => night.action({ 'issue-mode': 'rolling' })
    await rolling()
    expect(app.issues[0]?.body).toMatch(/New.*required_reviews/s)
    main.update({ rules: [{ ...REVIEWS, approvals: 1 }, CHECKS] })
    await rolling()
    expect(app.issues).toHaveLength(1)
    expect(app.issues[0]?.body).toMatch(/allow_force_pushes/)
    main.update({ rules: RULES })
    await rolling()
    expect([app.issues.length, app.issues[0]?.state]).toEqual([1, 'open'])
    expect(app.issues[0]?.body).toContain('in order again')
  })

  test('past max-issues one summary at home stands for the rest', async ({ night }) => {
    const all = ['a', 'b', 'c', 'd'].map((name) => ungoverned(night, name))
    const step = await night.action({ 'max-issues': '2' })
    const home = night.gh.repository('acme/drift-config')
    expect(all.map((one) => one.issues.length)).toEqual([1, 1, 0, 0])
    expect(home && titles(home)).toEqual([expect.stringContaining('2 more repositories')])
    expect(step.stdout).toContain('max-issues (2)')
    const next = await night.action({ 'max-issues': '2' })
    expect(next.outputs.issues).toBe('[]')
  })

  test('two shards at the same time on one ledger: together they are everything', async ({
    night,
  }) => {
    const all = Array.from({ length: 8 }, (_, i) => ungoverned(night, `app-${i}`))
    const shards = () =>
      Promise.all(
        ['1/2', '2/2'].map((shard) =>
          night.action({ shard, 'report-path': `${shard.replace('/', '-')}/report.json` }),
        ),
      )
    const steps = await shards()
    expect(steps.map((s) => [s.code, s.outputs.errors])).toEqual([
      [0, '0'],
      [0, '0'],
    ])
    const counts = steps.map((s) => Number(s.outputs.repositories))
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(8)
    expect(all.map((one) => one.issues.length)).toEqual(all.map(() => 1))
    const again = await shards()
    expect(again.map((s) => s.outputs.issues)).toEqual(['[]', '[]'])
  })
})
