import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPlans } from './plans.ts'

const PLAN = '{"format_version":"1.2","resource_changes":[]}'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('reads each file once, named from where the run stands; PowerShell writes UTF-16', async () => {
  await mkdir(join(folder, 'out'))
  const [prod, dev] = [join(folder, 'out', 'prod.json'), join(folder, 'dev.json')]
  await writeFile(prod, `\uFEFF${PLAN}`)
  await writeFile(dev, Buffer.from(`\uFEFF${PLAN}`, 'utf16le'))
  const plans = await readPlans([prod, dev, prod], folder)
  expect(plans.map(({ source, changes }) => [source, changes.known])).toEqual([
    ['out/prod.json', true],
    ['dev.json', true],
  ])
  const [elsewhere] = await readPlans([prod], join(folder, 'other'))
  expect(elsewhere?.source).toBe('prod.json')
})

it('is unknown where it is not there, no file, or 100 MB; the others are read', async () => {
  const large = join(folder, 'large.json')
  const file = await open(large, 'w')
  await file.truncate(100 * 1024 * 1024)
  await file.close()
  const good = join(folder, 'good.json')
  await writeFile(good, PLAN)
  const plans = await readPlans([join(folder, 'no.json'), folder, large, good], folder)
  expect(plans.map(({ changes }) => (changes.known ? 'read' : changes.reason))).toEqual([
    'there is no such file',
    'it is no file',
    expect.stringMatching(/^it is 100 MB, and at most 64 MB are read/),
    'read',
  ])
})
