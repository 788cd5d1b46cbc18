import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drift } from '../support/bundle.ts'

test('the bundled command writes audits where it is called, and runs them', async ({
  onTestFinished,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-bundle-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const name of ['dns.mts', 'mail.mjs', 'version.sh']) {
    expect(await drift(['audit', 'new', name], { cwd: folder })).toMatchObject({ code: 0 })
    expect(await drift(['audit', 'run', `audits/${name}`], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^PASS {2}/),
    })
  }
  expect((await readdir(join(folder, 'audits'))).toSorted()).toEqual([
    '_drift.d.ts',
    'dns.mts',
    'mail.mjs',
    'version.sh',
  ])
})
