import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { CHECK, IN_ORDER, LONG_AGO, LOOSE, type Night, STRICT, test } from '../support/night.ts'

/** Which repositories are looked at, which are passed over, and what becomes of renamed ones. */

describe.concurrent('which repositories', () => {
  test('archived, disabled, empty, forked and undeclared ones are passed over and named', async ({
    night,
  }) => {
    night.add('app')
    night.add('old', IN_ORDER, { isArchived: true })
    night.add('locked', IN_ORDER, { isDisabled: true })
    night.add('copy', IN_ORDER, { isFork: true })
    night.gh.addRepository({ owner: 'acme', name: 'empty' })
    night.add('notes', { 'README.md': '# Notes\n' })
    night.add('half', { 'check.toml': CHECK })
    const scan = await night.scan('--all')
    expect(scan.report.repositories.map((r) => r.name)).toEqual(['acme/app'])
    expect(scan.passedOver(/archived/)).toEqual(['acme/old'])
    expect(scan.passedOver(/disabled/)).toEqual(['acme/locked'])
    expect(scan.passedOver(/fork/)).toEqual(['acme/copy'])
    expect(scan.passedOver(/empty/)).toEqual(['acme/empty'])
    expect(scan.passedOver(/opt in/).toSorted()).toEqual([
      'acme/drift-config',
      'acme/half',
      'acme/notes',
      'acme/standards',
    ])
    expect(scan.code).toBe(0)
  })

  test('globs choose; a fork that is named is scanned', async ({ night }) => {
    for (const name of ['api-one', 'api-two', 'web']) night.add(name)
    night.add('api-fork', IN_ORDER, { isFork: true })
    const scan = await night.scan('--all', '--repositories', 'api-*,!api-two,api-fork')
    expect(scan.report.repositories.map((r) => r.name)).toEqual(['acme/api-fork', 'acme/api-one'])
  })

  test('one that the token cannot see is not there; one without contents is an error', async ({
    night,
  }) => {
    night.add('seen')
    night.add('unseen')
    night.add('closed')
    const token = night.gh.addToken({
      kind: 'pat',
      repositories: ['seen', 'closed', 'standards', 'drift-config'],
    })
    night.gh.faults.partial({
      match: ({ repository, fieldName }) => repository === 'acme/closed' && fieldName === 'object',
      type: 'FORBIDDEN',
    })
    const scan = await night.scan('--all', '--token', token)
    expect(scan.report.repositories.map((r) => r.name)).toEqual(['acme/seen'])
    expect(scan.report.errors).toMatchObject([
      { where: 'acme/closed', permission: 'Contents: read' },
    ])
    expect(scan.code).toBe(3)
  })

  test('a renamed repository keeps its past: nothing is told twice', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    app.rename('application')
    const scan = await night.scan()
    expect(scan.of('application')?.notes).toContain('renamed from acme/app')
    expect(scan.findings('application')).toMatchObject([{ state: 'open' }])
    expect(app.issues).toHaveLength(1)
    // … and the night after, when nothing moved at all.
    const after = await night.scan()
    expect(after.report.repositories.map((r) => r.name)).toEqual(['acme/application'])
    expect(app.issues).toHaveLength(1)
  })

  test('renamed there and back: still the same past, and one file in the ledger', async ({
    night,
  }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    app.rename('shop')
    app.commit({ files: { 'tsconfig.json': STRICT } })
    expect((await night.scan()).of('shop')?.resolved).toHaveLength(1)
    app.rename('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan()
    expect(scan.findings('app')).toMatchObject([{ state: 'back' }])
    const files = await readdir(join(night.folder, 'ledger/repos'), { recursive: true })
    expect(files.filter((f) => f.endsWith('.json'))).toEqual(['acme/app/code.json'])
  })

  test('a new repository under an old name starts without its past', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    await night.scan()
    app.rename('app-old')
    night.add('app').commit({ files: { 'src/a.ts': '' } })
    const scan = await night.scan()
    expect(scan.findings('app')).toEqual([])
    expect(scan.findings('app-old')).toMatchObject([{ state: 'open' }])
    expect(app.issues).toHaveLength(1)
  })

  test('those of a user', async ({ night }) => {
    const spec = { owner: 'ann', ownerType: 'User', name: 'app', date: LONG_AGO } as const
    const app = night.gh.addRepository({ ...spec, files: IN_ORDER })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--org', 'ann')
    expect([scan.code, scan.report.issues]).toMatchObject([0, [{ repository: 'ann/app' }]])
  })

  test('an owner that is not there, or not to be seen: nothing was scanned, and why', async ({
    night,
  }) => {
    const ended = await night.scan('--org', 'nobody')
    expect([ended.code, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toContain('nobody')
  })
})

describe.concurrent('one repository by name: --repo', () => {
  const one = (night: Night, name: string, ...more: string[]) =>
    night.scan('--org', '', '--repo', name, ...more)

  test('without a clone, by the same rules', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await one(night, 'acme/app')
    expect([scan.code, scan.report.issues]).toMatchObject([0, [{ repository: 'acme/app' }]])
    expect((await one(night, 'acme/app')).report.issues).toEqual([])
  })

  test('one that did not opt in is told how; archived and empty ones are named', async ({
    night,
  }) => {
    night.add('notes', { 'README.md': '# Notes\n' })
    night.add('old', IN_ORDER, { isArchived: true })
    night.gh.addRepository({ owner: 'acme', name: 'empty' })
    const notes = await one(night, 'acme/notes')
    const said = notes.of('notes')?.results.find((r) => r.check === 'code/participation')
    expect(said).toMatchObject({
      status: 'skipped',
      message: expect.stringMatching(/To take part, add/),
    })
    expect((await one(night, 'acme/old')).passedOver(/archived/)).toEqual(['acme/old'])
    expect((await one(night, 'acme/empty')).passedOver(/empty/)).toEqual(['acme/empty'])
  })

  test('an old name leads to the new one; an unknown one is an error', async ({ night }) => {
    night.add('app').rename('shop')
    expect((await one(night, 'acme/app')).report.repositories[0]?.name).toBe('acme/shop')
    const gone = await one(night, 'acme/gone')
    expect([gone.code, gone.stderr]).toEqual([3, expect.stringMatching(/acme\/gone/)])
  })
})
