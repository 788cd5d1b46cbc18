import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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

const REPORT = 'drift-report.json'

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
  night.action(
    {
      ledger: 'dir:ledger',
      shard,
      'report-path': `drift-reports/drift-shard-${shard.replace('/', '-')}-${attempt}/drift-report.json`,
    },
    { GITHUB_RUN_ATTEMPT: String(attempt) },
  )

const issuesOf = ({ gh }: Night): string[] =>
  gh.repositories.flatMap(({ fullName }) =>
    (gh.repository(fullName)?.issues ?? []).map(({ url }) => url),
  )

const merge = (night: Night, shards: string, inputs: Record<string, string> = {}) =>
  step(night, 'merge', { shards, ...inputs })

const reportOf = async ({ outputs }: StepEnded): Promise<Report> =>
  JSON.parse(await readFile(outputs.report ?? '', 'utf8'))

describe('an organization in more shards than it has repositories', () => {
  test('is whole, and nobody is told that the token sees none', { timeout: HANG }, async ({
    night,
  }) => {
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE } })
    const shards = ['1/5', '2/5', '3/5', '4/5', '5/5']
    for (const shard of shards) expect((await scan(night, shard)).code).toBe(0)
    const merged = await merge(night, JSON.stringify(shards))
    expect([merged.code, merged.outputs.findings]).toEqual([0, '1'])
    expect((await reportOf(merged)).notes).toEqual([])
  })

  test('or in which nobody takes part: nothing was looked at, and that is said', {
    timeout: HANG,
  }, async ({ night }) => {
    const planned = await plan(night, 'auto')
    expect(planned.outputs).toMatchObject({ shards: '["1/1"]', repositories: '0' })
    await scan(night, '1/1')
    const merged = await merge(night, '["1/1"]')
    expect([merged.code, merged.outputs.repositories]).toEqual([0, '0'])
    expect(merged.summary).toContain('Nothing was looked at')
    expect(merged.summary).not.toContain('shard')
  })
})

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
    const issues = issuesOf(night)
    expect((await scan(night, '2/2', 2)).code).toBe(0)
    const second = await merge(night, shards)
    expect([second.code, second.outputs.repositories, second.outputs.findings]).toEqual([
      0,
      '4',
      '4',
    ])
    // What its first attempt told is in what it left: nothing of it here, for that is lost.
    expect(JSON.parse(second.outputs.issues ?? '')).toHaveLength(4 - repositories.length)
    expect(issuesOf(night)).toEqual(issues)
  })

  test('a shard that was run again though it left a report: the night is as it was', {
    timeout: HANG,
  }, async ({ night }) => {
    organization(night)
    night.add('calm').commit({ files: { 'README.md': '# calm\n' } })
    const shards = '["1/2","2/2"]'
    for (const shard of ['1/2', '2/2']) await scan(night, shard)
    const before = await merge(night, shards)
    for (const shard of ['1/2', '2/2']) await scan(night, shard, 2)
    const after = await merge(night, shards)

    const { 'api-requests': cost, ...told } = before.outputs
    expect(after.outputs).toMatchObject(told)
    expect(Number(after.outputs['api-requests'])).toBeGreaterThan(Number(cost))
    const [one, two] = [await reportOf(before), await reportOf(after)]
    expect([two.totals, two.issues, two.unchanged]).toEqual([one.totals, one.issues, one.unchanged])
    const headline = (summary: string) => summary.split('\n').slice(0, 5)
    expect(headline(after.summary)).toEqual(headline(before.summary))
  })

  test('a shard that told, and whose ledger was lost: run again, it tells nothing twice', {
    timeout: HANG,
  }, async ({ night }) => {
    organization(night)
    const ledger = join(night.folder, 'ledger')
    await scan(night, '2/2')
    await cp(ledger, `${ledger}-before`, { recursive: true })
    await scan(night, '1/2')
    const told = issuesOf(night)
    await rm(ledger, { recursive: true })
    await rename(`${ledger}-before`, ledger)

    expect((await scan(night, '1/2', 2)).code).toBe(0)
    expect(issuesOf(night)).toEqual(told)
    const merged = await merge(night, '["1/2","2/2"]')
    expect([JSON.parse(merged.outputs.issues ?? '').length, merged.outputs.findings]).toEqual([
      told.length,
      String(told.length),
    ])
    // It is remembered now: a third attempt has nothing to doubt.
    await scan(night, '1/2', 3)
    expect(issuesOf(night)).toEqual(told)
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
    const tool = { name: 'drift-toolkit', version: '2.0.0' }
    await writeFile(join(folder, 'newer.json'), JSON.stringify({ version: 2, tool }))
    await writeFile(join(folder, 'short.json'), JSON.stringify({ version: 1, tool }))
    const [left] = await readdir(join(night.folder, 'drift-reports'))
    const whole = await readFile(join(night.folder, 'drift-reports', left ?? '', REPORT), 'utf8')
    const odd = { ...JSON.parse(whole), repositories: [{}] }
    await writeFile(join(folder, 'odd.json'), JSON.stringify(odd))
    const merged = await merge(night, '')
    const { errors } = await reportOf(merged)
    expect(errors.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^other\/cut\.json could not be read/),
      expect.stringMatching(
        /^other\/newer\.json is a report of version 2, written by drift-toolkit "2\.0\.0"; this one, \d\S+, understands version 1/,
      ),
      'other/odd.json is a damaged report',
      'other/short.json is a report of which parts are missing',
    ])
    expect(merged.code).toBe(1)
  })

  test('none at all, or a folder that is not there, says where to look', { timeout: HANG }, async ({
    night,
  }) => {
    const nowhere = await merge(night, '["1/2","2/2"]')
    expect([nowhere.code, nowhere.stdout]).toEqual([
      1,
      expect.stringContaining('The reports could not be merged: no shard left a report in'),
    ])
    const file = join(night.folder, 'file')
    await writeFile(file, '')
    const noFolder = await merge(night, '', { reports: file })
    expect(noFolder.stdout).toContain('the folder of reports cannot be read: ENOTDIR')
    const wrong = await merge(night, '1/2')
    expect(wrong.stdout).toContain('Inputs: shards is "1/2"; it must be a JSON list')
  })
})
