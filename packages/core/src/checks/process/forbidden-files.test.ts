import { describe, expect, it } from 'vitest'
import {
  findingsIn,
  HIDDEN,
  judge,
  statuses,
  told,
  UNCHANGED,
  withFiles,
  withFolders,
} from './files/examples.ts'
import { forbiddenFiles } from './forbidden-files.ts'

const TOML = `[process.forbidden_files]
files = ["**/*.pem", ".env*", "node_modules"]
ignore = ["test/**", ".env.example"]
message = "no secrets"
`

describe('process/forbidden-files', () => {
  it('passes where nothing matches, or only what is left alone', async () => {
    const files = withFiles({ 'src/a.ts': '', 'test/key.pem': '', '.env.example': '' })
    expect(statuses(await judge(forbiddenFiles, TOML, { files }))).toEqual(['pass acme/app'])
  })

  it('tells each file with its path, and a folder as one', async () => {
    const files = withFiles({ 'a/key.pem': '', '.env': '', 'node_modules/x/y.js': '' })
    const results = await judge(forbiddenFiles, TOML, { files })
    expect(told(results)).toEqual([
      'high .env must not be there: no secrets',
      'high a/key.pem must not be there: no secrets',
      'high node_modules/ must not be there: no secrets',
    ])
    expect(findingsIn(results)[1]).toMatchObject({
      subject: 'a/key.pem',
      file: 'a/key.pem',
      expected: 'no file that matches **/*.pem',
    })
  })

  it('tells at most fifty, and the rest as one', async () => {
    const names = Array.from({ length: 60 }, (_, number) => [`k${number}.pem`, ''])
    const results = await judge(forbiddenFiles, TOML, {
      files: withFiles(Object.fromEntries(names)),
    })
    expect(findingsIn(results)).toHaveLength(51)
    expect(told(results).at(-1)).toBe('high 10 more forbidden files are there')
    expect(results[0]?.message).toBe('60 forbidden files there')
  })

  it('judges what listed folders tell, and leaves the rest open', async () => {
    const files = withFolders({ '': ['.env', 'src/'] })
    const results = await judge(forbiddenFiles, TOML, { files })
    expect(statuses(results)).toEqual(['fail acme/app', 'unknown **/*.pem'])
  })

  it('does not close what it could not look for', async () => {
    const before = findingsIn(
      await judge(forbiddenFiles, TOML, { files: withFiles({ 'a/key.pem': '' }) }),
    )
    const open = before.map((finding) => ({ ...finding, check: 'process/forbidden-files' }))
    const results = await judge(forbiddenFiles, TOML, { files: withFolders({ '': ['a/'] }), open })
    expect(statuses(results)).toEqual(['pass acme/app', 'unknown **/*.pem', 'unknown a/key.pem'])
  })

  it('is unknown where nothing was seen', async () => {
    const results = await judge(forbiddenFiles, TOML, { files: HIDDEN })
    expect(results.every(({ status }) => status === 'unknown')).toBe(true)
  })

  it('tells again what it told where nothing moved', async () => {
    const before = findingsIn(
      await judge(forbiddenFiles, TOML, { files: withFiles({ '.env': '' }) }),
    )
    const open = before.map((finding) => ({ ...finding, check: 'process/forbidden-files' }))
    expect(findingsIn(await judge(forbiddenFiles, TOML, { files: UNCHANGED, open }))).toEqual(
      before,
    )
  })

  it('is skipped where nothing is forbidden', async () => {
    expect(statuses(await judge(forbiddenFiles, ''))).toEqual(['skipped acme/app'])
    const off = '[process.forbidden_files]\nenabled = false\nfiles = ["*"]'
    expect(statuses(await judge(forbiddenFiles, off))).toEqual(['skipped acme/app'])
  })

  it('is milder in a prototype', async () => {
    const results = await judge(
      forbiddenFiles,
      TOML,
      { files: withFiles({ '.env': '' }) },
      'prototype',
    )
    expect(told(results)).toEqual(['medium .env must not be there: no secrets'])
  })

  it('judges a glob that explodes at once, or says that it cannot', async () => {
    const glob = '*a'.repeat(60)
    const files = withFiles({ [`${'a'.repeat(4000)}b`]: '' })
    const toml = `[process.forbidden_files]\nfiles = ["${glob}", "${'{a,b}'.repeat(30)}"]`
    expect(statuses(await judge(forbiddenFiles, toml, { files }))).toEqual([
      'pass acme/app',
      `unknown ${'{a,b}'.repeat(30)}`,
    ])
  })
})
