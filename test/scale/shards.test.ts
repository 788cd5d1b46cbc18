import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { runAction, type StepEnded } from '../support/bundle.ts'
import { LOOSE, type Night, test } from '../support/night.ts'

/** An organization scanned in shards, as the reusable workflow does it: plan, scan each, merge. */

const HOME = { GITHUB_REPOSITORY: 'acme/drift-config' }

/** Repositories that were in order, and in which the types are loose since today. */
const organization = (night: Night) => {
  const all = Array.from({ length: 4 }, (_, at) => night.add(`app-${at}`))
  for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE } })
  return all
}

/** Each test starts a handful of processes. */
const HANG = 90_000

const step = (night: Night, name: string, inputs: Record<string, string>) =>
  runAction(
    name,
    { 'github-api-url': night.gh.apiUrl, ledger: 'dir:ledger', ...inputs },
    { workspace: night.folder, env: { GITHUB_SERVER_URL: night.gh.url, ...HOME } },
  )

const plan = (night: Night, shards: string) =>
  step(night, 'plan', { 'github-token': night.gh.token, org: 'acme', domains: 'code', shards })

/** One job of the matrix; its report is where its artifact brings it. */
const scan = (night: Night, shard: string, attempt = 1) =>
  night.action({
    ledger: 'dir:ledger',
    shard,
    'report-path': `drift-reports/drift-shard-${shard.replace('/', '-')}-${attempt}/drift-report.json`,
  })

const merge = (night: Night, shards: string, inputs: Record<string, string> = {}) =>
  step(night, 'merge', { shards, ...inputs })

const reportOf = async ({ outputs }: StepEnded): Promise<Report> =>
  JSON.parse(await readFile(outputs.report ?? '', 'utf8'))

describe('an organization in two shards', () => {
  test('is one report, one summary and one dashboard', { timeout: HANG }, async ({ night }) => {
    const all = organization(night)
    const planned = await plan(night, '2')
    expect(planned.outputs).toMatchObject({ shards: '["1/2","2/2"]', repositories: '4' })
    expect(planned.summary).toContain('| drift-code | 4 take part, 4 changed |')

    const shards: string[] = JSON.parse(planned.outputs.shards ?? '')
    for (const shard of shards) expect((await scan(night, shard)).code).toBe(0)
    const merged = await merge(night, planned.outputs.shards ?? '')
    expect([merged.code, merged.outputs.repositories, merged.outputs.findings]).toEqual([
      0,
      '4',
      '4',
    ])
    const report = await reportOf(merged)
    expect(report.scan.scope).not.toHaveProperty('shard')
    expect(report.repositories.map(({ name }) => name)).toEqual(all.map(({ fullName }) => fullName))
    expect(report.issues).toHaveLength(4)
    expect(merged.summary).toContain('acme/app-3')
    expect(await readFile(merged.outputs.dashboard ?? '', 'utf8')).toContain('acme/app-0')
    expect(await readFile(merged.outputs.sarif ?? '', 'utf8')).toContain('"2.1.0"')
  })

  test('a shard that left nothing is named; run again, it is there, and nothing twice', {
    timeout: HANG,
  }, async ({ night }) => {
    organization(night)
    const shards = '["1/2","2/2"]'
    for (const shard of ['1/2', '2/2']) await scan(night, shard)
    const lost = join(night.folder, 'drift-reports/drift-shard-2-2-1')
    const { repositories } = JSON.parse(await readFile(join(lost, 'drift-report.json'), 'utf8'))
    expect(repositories.length).toBeGreaterThan(0)
    await rm(lost, { recursive: true })

    const first = await merge(night, shards)
    expect(first.code).toBe(1)
    expect(first.stdout).toContain('shard 2/2')
    const report = await reportOf(first)
    expect(report.errors.map(({ where }) => where)).toEqual(['shard 2/2'])
    expect(report.repositories).toHaveLength(4 - repositories.length)

    // "Re-run failed jobs": against the ledger that its first attempt had still written.
    const issues = night.gh.repositories.flatMap(({ fullName }) =>
      (night.gh.repository(fullName)?.issues ?? []).map(({ title }) => title),
    )
    expect((await scan(night, '2/2', 2)).code).toBe(0)
    const second = await merge(night, shards)
    expect([second.code, second.outputs.repositories, second.outputs.findings]).toEqual([
      0,
      '4',
      '4',
    ])
    const now = night.gh.repositories.flatMap(({ fullName }) =>
      (night.gh.repository(fullName)?.issues ?? []).map(({ title }) => title),
    )
    expect(now).toEqual(issues)
  })

  test('fails at the severity that was asked for, when all is told', { timeout: HANG }, async ({
    night,
  }) => {
    organization(night)
    await scan(night, '1/1')
    const merged = await merge(night, '["1/1"]', { 'fail-on': 'high' })
    expect(merged.code).toBe(1)
    expect(merged.stdout).toContain('drift of severity high (fail-on: high)')
    expect(merged.outputs.worst).toBe('high')
  })
})

describe('what is no report', () => {
  test('is passed over, or named where it should have been one', { timeout: HANG }, async ({
    night,
  }) => {
    night.add('app')
    await scan(night, '1/1')
    const folder = join(night.folder, 'drift-reports/other')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), '{ "name": "::error::x" }')
    await writeFile(join(folder, 'cut.json'), '{ "version": 1, "tool": ')
    const newer = { version: 2, tool: { name: 'drift-toolkit' } }
    await writeFile(join(folder, 'newer.json'), JSON.stringify(newer))
    const merged = await merge(night, '')
    const { errors } = await reportOf(merged)
    expect(errors.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^other\/cut\.json could not be read/),
      'other/newer.json is not a report that this version understands',
    ])
    expect(merged.code).toBe(1)
  })

  test('none at all, or a folder that is not there, says where to look', { timeout: HANG }, async ({
    night,
  }) => {
    const nowhere = await merge(night, '["1/2","2/2"]')
    expect([nowhere.code, nowhere.stdout]).toEqual([
      1,
      expect.stringContaining('The reports could not be merged: the folder of reports cannot'),
    ])
    await mkdir(join(night.folder, 'drift-reports'))
    const empty = await merge(night, '["1/2","2/2"]')
    expect(empty.stdout).toContain('no shard left a report')
    const wrong = await merge(night, '1/2')
    expect(wrong.stdout).toContain('Inputs: shards is "1/2"; it must be a JSON list')
  })
})
