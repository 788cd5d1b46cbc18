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
import { templates } from './templates.ts'

const TOML = '[process.templates]\npull_request = true\nissue = true\n'

describe('process/templates', () => {
  it.each([
    ['pull_request_template.md', '.github/ISSUE_TEMPLATE/bug.yml'],
    ['docs/PULL_REQUEST_TEMPLATE.txt', 'ISSUE_TEMPLATE.md'],
    ['.github/PULL_REQUEST_TEMPLATE/fix.md', '.github/issue_template.md'],
    ['PULL_REQUEST_TEMPLATE/a.md', 'docs/ISSUE_TEMPLATE.md'],
  ])('passes %s and %s', async (...paths) => {
    const files = withFiles(Object.fromEntries(paths.map((path) => [path, ''])))
    expect(statuses(await judge(templates, TOML, { files }))).toEqual(['pass acme/app'])
  })

  it('fails places that GitHub does not look at, and a config.yml that is no template', async () => {
    const files = withFiles({
      'src/pull_request_template.md': '',
      '.github/pull_request_template.rst': '',
      '.github/ISSUE_TEMPLATE/config.yml': '',
      'ISSUE_TEMPLATE/bug.md': '',
    })
    const results = await judge(templates, TOML, { files })
    expect(told(results)).toEqual([
      'low There is no template for pull requests',
      'low There is no template for issues',
    ])
    expect(results[0]?.status).toBe('warning')
    expect(findingsIn(results)[0]?.fix).toContain('acme/.github')
  })

  it('judges from listed folders, and leaves open what lies in one that was not listed', async () => {
    const results = await judge(templates, TOML, {
      files: withFolders({
        '': ['pull_request_template.md', '.github/'],
        '.github': ['ISSUE_TEMPLATE/'],
      }),
    })
    expect(statuses(results)).toEqual(['pass acme/app', 'unknown issue'])
  })

  it('is unknown where nothing was seen, and as before where nothing moved', async () => {
    expect(statuses(await judge(templates, TOML, { files: HIDDEN }))).toEqual([
      'unknown pull_request',
      'unknown issue',
    ])
    const results = await judge(templates, TOML, { files: UNCHANGED })
    expect(results[0]?.message).toBe('In order at the last scan, and nothing moved since')
  })

  it('asks for nothing that the standard does not ask for', async () => {
    const toml = '[process.templates]\nissue = false\n'
    const results = await judge(templates, toml, { files: withFiles({}) })
    expect(results[0]?.message).toBe('No template is asked for')
    expect(statuses(await judge(templates, '', {}))).toEqual(['skipped acme/app'])
    expect(statuses(await judge(templates, '[process.templates]\nenabled = false'))).toEqual([
      'skipped acme/app',
    ])
  })

  it('stays low in a prototype', async () => {
    const results = await judge(templates, TOML, { files: withFiles({}) }, 'prototype')
    expect(told(results)).toHaveLength(2)
    expect(told(results).every((line) => line.startsWith('low '))).toBe(true)
  })
})
