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
import { requiredFiles } from './required-files.ts'

const TOML = `[process.required_files]
files = ["LICENSE*", "packages/*/README.md"]
message = "see the handbook"
`

describe('process/required-files', () => {
  it('passes where each glob finds a file', async () => {
    const files = withFiles({ 'LICENSE.md': '', 'packages/web/README.md': '' })
    expect(statuses(await judge(requiredFiles, TOML, { files }))).toEqual(['pass acme/app'])
  })

  it('tells each glob that finds none, with the message of the standard and its place', async () => {
    const results = await judge(requiredFiles, TOML, { files: withFiles({ 'README.md': '' }) })
    expect(told(results)).toEqual([
      'medium LICENSE* is not there: see the handbook',
      'medium packages/*/README.md is not there: see the handbook',
    ])
    expect(findingsIn(results)[0]).toMatchObject({
      subject: 'LICENSE*',
      expected: 'LICENSE*',
      setAt: { name: 'a new file', url: 'https://github.com/acme/app/new/main' },
      fix: expect.stringContaining('check.toml line 2'),
    })
  })

  it('judges what listed folders tell, and leaves the rest open', async () => {
    const results = await judge(requiredFiles, TOML, {
      files: withFolders({ '': ['LICENSE', 'packages/'] }),
    })
    expect(statuses(results)).toEqual(['pass acme/app', 'unknown packages/*/README.md'])
  })

  it('is unknown where nothing was seen', async () => {
    const results = await judge(requiredFiles, TOML, { files: HIDDEN })
    expect(results.map(({ status, permissions }) => ({ status, permissions }))).toEqual([
      { status: 'unknown', permissions: ['Contents: read'] },
      { status: 'unknown', permissions: ['Contents: read'] },
    ])
  })

  it('tells fifty globs that it could not judge, and the rest as one', async () => {
    const globs = Array.from({ length: 60 }, (_, number) => `"f${number}"`)
    const toml = `[process.required_files]\nfiles = [${globs.join(', ')}]`
    const results = await judge(requiredFiles, toml, { files: HIDDEN })
    expect(results).toHaveLength(51)
    expect(results.at(-1)).toMatchObject({
      subject: 'acme/app',
      message: expect.stringContaining('10 more could not be seen'),
      permissions: ['Contents: read'],
    })
  })

  it('tells again what it told where nothing moved', async () => {
    const before = findingsIn(await judge(requiredFiles, TOML, { files: withFiles({}) }))
    const open = before.map((finding) => ({ ...finding, check: 'process/required-files' }))
    const results = await judge(requiredFiles, TOML, { files: UNCHANGED, open })
    expect(findingsIn(results)).toEqual(before)
  })

  it('is skipped where nothing is required', async () => {
    expect(statuses(await judge(requiredFiles, '[process.ci]'))).toEqual(['skipped acme/app'])
    expect(
      statuses(await judge(requiredFiles, '[process.required_files]\nenabled = false')),
    ).toEqual(['skipped acme/app'])
  })

  it('is milder in a prototype, and keeps hostile text on one line', async () => {
    const toml = '[process.required_files]\nfiles = ["a\\n::error::b", "__proto__"]'
    const results = await judge(requiredFiles, toml, { files: withFiles({}) }, 'prototype')
    expect(told(results)).toEqual(['low a ::error::b is not there', 'low __proto__ is not there'])
  })
})
