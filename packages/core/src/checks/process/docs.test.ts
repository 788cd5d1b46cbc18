import { describe, expect, it } from 'vitest'
import { docs } from './docs.ts'
import {
  findingsIn,
  HIDDEN,
  judge,
  statuses,
  told,
  UNCHANGED,
  withFiles,
} from './files/examples.ts'

const ask = (toml: string, files: Record<string, string>, tier?: string) =>
  judge(docs, `[process.docs]\n${toml}`, { files: withFiles(files) }, tier)

const KINDS = `[process.docs.types.guide]
required_sections = ["Usage", "See also"]
frontmatter = ["owner"]
`

describe('process/docs', () => {
  it('passes documents in their folder, and those that lie anywhere', async () => {
    const results = await ask('allowlist = ["NOTES.md", "src/**/*.md", "adr/1.md"]', {
      'docs/a.md': '',
      'README.md': '',
      'packages/web/CHANGELOG.md': '',
      'LICENSE.md': '',
      'Security.md': '',
      '.github/pull_request_template.md': '',
      'x/NOTES.md': '',
      'src/a/b.md': '',
      'adr/1.md': '',
      'src/a.ts': '',
    })
    expect(statuses(results)).toEqual(['pass acme/app'])
  })

  it('warns of documents elsewhere, and fails them where the standard blocks them', async () => {
    const files = { 'docs.md': '', 'adr/1.mdx': '', 'readme-notes.txt': '' }
    const [result] = await ask('allowlist = []', files)
    expect(result).toMatchObject({
      status: 'warning',
      findings: [
        { title: 'docs.md lies outside of docs/', severity: 'low', file: 'docs.md' },
        { title: 'adr/1.mdx lies outside of docs/' },
      ],
    })
    const [blocked] = await ask('allowlist = []\nenforcement = "block"', files)
    expect(blocked).toMatchObject({ status: 'fail', findings: [{ severity: 'medium' }, {}] })
  })

  it('judges places only where an allowlist is written, and with the folder that is', async () => {
    expect(told(await ask('max_files = 5', { 'a.md': '' }))).toEqual([])
    expect(
      told(await ask('path = "./book"\nallowlist = []', { 'book/a.md': '', 'docs/b.md': '' })),
    ).toEqual(['low docs/b.md lies outside of book/'])
  })

  it('tells at most fifty documents', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, number) => [`n${number}.md`, '']),
    )
    const titles = told(await ask('allowlist = []', files))
    expect(titles).toHaveLength(51)
    expect(titles.at(-1)).toBe('low 10 more documents: outside of the folder')
  })

  it('counts files, lines and kilobytes', async () => {
    const results = await ask('max_files = 1\nmax_file_lines = 2\nmax_total_kb = 3', {
      'docs/a.md': '1\n2\n',
      'docs/b.md': `1\n2\n3${'ä'.repeat(2000)}`,
    })
    expect(told(results)).toEqual([
      'low 2 documents in docs/, at most 1 are agreed',
      'low The documents have 4 KB together, at most 3 are agreed',
      'low docs/b.md has 3 lines, at most 2 are agreed',
    ])
  })

  it('leaves open what it takes the text for, and tells what is too large anyway', async () => {
    const files = withFiles({ 'docs/a.md': 'x'.repeat(3000), 'docs/b.md': '' })
    files.contents.delete('docs/b.md')
    const toml = (kb: number) => `[process.docs]\nmax_total_kb = ${kb}\nmax_file_lines = 9`
    const small = await judge(docs, toml(2), { files })
    expect(statuses(small)).toEqual(['warning acme/app', 'unknown docs/b.md'])
    const large = await judge(docs, toml(20), { files })
    expect(statuses(large)).toEqual(['pass acme/app', 'unknown max_total_kb', 'unknown docs/b.md'])
  })

  it('asks a document for what its kind must have', async () => {
    const results = await ask(KINDS, {
      'docs/good.md': '---\ntype: guide\nowner: a\n---\n## **Usage** ##\nSee also\n---\n',
      'docs/bad.md': '---\ntype: guide\n---\n```\n# Usage\n```\n## see also\n',
      'docs/other.md': '---\ntype: __proto__\n---\n',
      'docs/none.md': '# x\n',
    })
    expect(told(results)).toEqual([
      'low docs/bad.md has no section Usage',
      'low docs/bad.md has no owner in its front matter',
    ])
    expect(findingsIn(results)[0]).toMatchObject({ subject: 'section Usage', file: 'docs/bad.md' })
  })

  it('does not judge front matter that is broken', async () => {
    const results = await ask(KINDS, { 'docs/a.md': '---\ntype: [\n---\n' })
    expect(results[1]).toMatchObject({ status: 'unknown', file: 'docs/a.md' })
  })

  it('is unknown where nothing was seen, and as before where nothing moved', async () => {
    expect(await judge(docs, '[process.docs]', { files: HIDDEN })).toMatchObject([
      { status: 'unknown', permissions: ['Contents: read'] },
    ])
    const before = findingsIn(await ask('allowlist = []', { 'a.md': '' }))
    const open = before.map((finding) => ({ ...finding, check: 'process/docs' }))
    const results = await judge(docs, '[process.docs]\nallowlist = []', { files: UNCHANGED, open })
    expect(findingsIn(results)).toEqual(before)
  })

  it('is skipped where nothing is asked, and milder in a prototype', async () => {
    expect(statuses(await judge(docs, ''))).toEqual(['skipped acme/app'])
    expect(statuses(await ask('enabled = false', {}))).toEqual(['skipped acme/app'])
    const block = 'allowlist = []\nenforcement = "block"'
    expect(told(await ask(block, { 'a.md': '' }, 'prototype'))).toEqual([
      'low a.md lies outside of docs/',
    ])
  })
})
