import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { seedAcme } from './acme.ts'
import { type AcmeInfra, fridayInTheAccounts, seedAcmeInfra } from './acme-infra.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
let infra: AcmeInfra
const nights: Report[] = []

beforeAll(async () => {
  stage = await openStage()
  seedAcme(stage.github)
  infra = await seedAcmeInfra(stage.github)
  Object.assign(stage.env, infra.env)
  const scan = async () => {
    const role = ['--role-to-assume', 'arn:aws:iam::{account}:role/drift']
    nights.push(JSON.parse(await stage.scan('infra', '--json', ...role)))
  }
  await scan()
  fridayInTheAccounts(infra)
  await scan()
  await scan()
}, 60_000)
afterAll(async () => {
  await Promise.all([infra.aws.close(), stage.close()])
})

test('in order, a Friday in three accounts, and silence', () => {
  const found = nights.map(({ repositories }) =>
    repositories.flatMap(({ results }) => results.flatMap(({ findings }) => findings)),
  )
  expect(found.map(({ length }) => length)).toEqual([0, 3, 3])
  expect(new Set(found[1]?.map(({ resource }) => resource?.environment))).toEqual(
    new Set(['dev', 'staging', 'prod']),
  )
  expect(found[1]?.find(({ severity }) => severity === 'critical')?.evidence.actor).toBe(
    'permission set Operator',
  )
  expect(nights.map(({ issues }) => issues.length)).toEqual([0, 1, 0])
  expect(nights.flatMap(({ errors }) => errors)).toEqual([])
})

test('asks AWS and GitHub only what they understand', () => {
  expect([infra.aws.violations, stage.github.violations]).toEqual([[], []])
})
