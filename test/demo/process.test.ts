import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Check, Report, ResultStatus } from '../../packages/core/src/model/index.ts'
import { drift } from '../support/bundle.ts'
import { seedAcme } from './acme.ts'
import { seedAcmeProcess } from './acme-process.ts'
import { fridayInTheProcess } from './acme-process-friday.ts'
import { openStage, type Stage } from './stage.ts'

describe('drift process over the demo organization', () => {
  let stage: Stage
  const nights: Report[] = []
  let ids: string[] = []

  beforeAll(async () => {
    const list = await drift(['checks', 'list', '--json'])
    const checks: Pick<Check, 'id' | 'domain'>[] = JSON.parse(list.stdout)
    ids = checks.filter(({ domain }) => domain === 'process').map(({ id }) => id)
    stage = await openStage()
    seedAcme(stage.github)
    const main = seedAcmeProcess(stage.github)
    nights.push(JSON.parse(await stage.scan('process', '--all', '--json')))
    fridayInTheProcess(stage.github, main)
    nights.push(JSON.parse(await stage.scan('process', '--json')))
  })
  afterAll(() => stage.close())

  const seen = (...wanted: ResultStatus[]): Set<string> =>
    new Set(
      nights
        .flatMap(({ repositories }) => repositories.flatMap(({ results }) => results))
        .filter(({ status }) => wanted.includes(status))
        .map(({ check }) => check),
    )

  test('shows each check passing once and failing once', () => {
    const [passed, failed] = [seen('pass'), seen('fail', 'warning')]
    expect(ids.length).toBeGreaterThan(20)
    expect({
      neverPassed: ids.filter((id) => !passed.has(id)),
      neverFailed: ids.filter((id) => !failed.has(id)),
    }).toEqual({ neverPassed: [], neverFailed: [] })
  })

  test('leaves nothing unknown, and nothing is wrong where all is in order', () => {
    expect([...seen('unknown')]).toEqual([])
    const [first] = nights
    for (const name of ['acme/billing', 'acme/mobile', 'acme/analytics']) {
      const results = first?.repositories.find((one) => one.name === name)?.results ?? []
      expect(new Set(results.map(({ check }) => check))).toEqual(new Set(ids))
      expect(results.filter(({ status }) => status !== 'pass')).toEqual([])
    }
  })

  test('asks GitHub only what its descriptions allow', () => {
    expect(stage.github.violations).toEqual([])
  })
})
