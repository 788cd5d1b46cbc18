import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { ProcessFacts, PullRequestFacts } from '../../model/process-facts.ts'
import { changesets } from './changesets.ts'
import {
  findingsIn,
  HIDDEN,
  judge,
  statuses,
  told,
  UNCHANGED,
  withFiles,
} from './files/examples.ts'

const TOML = `[process.changesets]
require_for_paths = ["src/**"]
exclude_paths = ["**/*.test.ts"]
allowed_bump_types = ["patch", "minor"]
min_description_length = 10
`
const file = (path: string, added = false) => ({ path, additions: 1, deletions: 0, added })

const pull = (number: number, more: Partial<PullRequestFacts> = {}): PullRequestFacts => ({
  number,
  url: `https://github.com/acme/app/pull/${number}`,
  title: 'Faster start',
  body: '',
  author: { login: 'bo', bot: false },
  base: 'main',
  head: 'faster',
  headOid: null,
  mergeCommit: null,
  mergedAt: '2026-11-20T09:00:00Z',
  mergedBy: { login: 'ada', bot: false },
  additions: 1,
  deletions: 0,
  changedFiles: 1,
  files: known([file('src/a.ts')]),
  reviews: known([]),
  closesIssues: 0,
  checks: known([]),
  ...more,
})

const merged = (...pullRequests: PullRequestFacts[]): Partial<ProcessFacts> => ({
  activity: known({ commits: [], complete: true, pullRequests }),
})

const NOTHING = { files: withFiles({}), ...merged() }
const ask = (facts: Partial<ProcessFacts>, toml = TOML, tier?: string) =>
  judge(changesets, toml, { ...NOTHING, ...facts }, tier)

const text = (front: string, description = 'Starts twice as fast.') =>
  `---\n${front}\n---\n\n${description}\n`

describe('process/changesets', () => {
  it.each([
    ['brings one', [file('src/a.ts'), file('.changeset/fast-cats.md', true)]],
    ['touches nothing that needs one', [file('README.md')]],
    ['touches only what is left alone', [file('src/a.test.ts')]],
  ])('passes a pull request that %s', async (_, files) => {
    expect(statuses(await ask(merged(pull(12, { files: known(files) }))))).toEqual([
      'pass acme/app',
    ])
  })

  it('passes the pull request of a release', async () => {
    const release = pull(9, { head: 'changeset-release/main', files: known([file('src/v.ts')]) })
    expect(statuses(await ask(merged(release)))).toEqual(['pass acme/app'])
  })

  it.each([
    ['none', [file('src/a.ts')]],
    ['the readme', [file('src/a.ts'), file('.changeset/README.md', true)]],
    ['one that was there', [file('src/a.ts'), file('.changeset/old.md')]],
  ])('tells a pull request that brings %s', async (_, files) => {
    const results = await ask(merged(pull(12, { files: known(files) })))
    expect(told(results)).toEqual([
      'medium Pull request #12 was merged without a changeset: Faster start',
    ])
    expect(findingsIn(results)[0]).toMatchObject({
      subject: '#12',
      baseline: { kind: 'event' },
      evidence: { actor: 'ada', url: 'https://github.com/acme/app/pull/12' },
    })
  })

  it('keeps what happened when the window has moved on', async () => {
    const before = findingsIn(await ask(merged(pull(12))))
    const open = before.map((finding) => ({ ...finding, check: 'process/changesets' }))
    expect(findingsIn(await ask({ open }))).toEqual(before)
    expect(findingsIn(await ask({ open, now: '2027-02-01T00:00:00Z' }))).toEqual([])
  })

  it('tells at most fifty pull requests', async () => {
    const results = await ask(merged(...Array.from({ length: 60 }, (_, number) => pull(number))))
    expect(findingsIn(results)).toHaveLength(51)
    expect(told(results).at(-1)).toBe(
      'medium 10 more pull requests were merged without a changeset',
    )
    expect(findingsIn(results).at(-1)).toMatchObject({
      expected: 'a new file in .changeset with each',
      actual: '60 pull requests without',
      setAt: { url: 'https://github.com/acme/app/pulls?q=is%3Apr+is%3Amerged' },
    })
  })

  it.each([
    ['no front matter', 'it has no front matter'],
    ['---\n"web: minor\n---\nStarts twice as fast.', 'its front matter cannot be read'],
    [text('- web'), 'its front matter names no packages'],
    [text('"web": huge'), 'it names a bump that does not exist'],
    [text('"web": major'), 'it names a bump that is not allowed'],
    [text('"web": patch', ''), 'it has no description'],
    [text('"web": patch', 'Fast.'), 'its description is too short'],
  ])('warns of a changeset that reads %j', async (content, title) => {
    const results = await ask({ files: withFiles({ '.changeset/cats.md': content }) })
    expect(told(results)).toEqual([`low .changeset/cats.md: ${title}`])
    expect(results[0]?.status).toBe('warning')
  })

  it('passes changesets that are well formed, an empty one, and the readme', async () => {
    const files = withFiles({
      '.changeset/cats.md': text('"web": patch\r\n"__proto__": minor'),
      '.changeset/empty.md': text(''),
      '.changeset/README.md': 'no changeset',
    })
    expect(statuses(await ask({ files }))).toEqual(['pass acme/app'])
  })

  it('keeps mistakes in changesets where nothing moved', async () => {
    const before = findingsIn(await ask({ files: withFiles({ '.changeset/a.md': 'x' }) }))
    const open = before.map((finding) => ({ ...finding, check: 'process/changesets' }))
    expect(findingsIn(await ask({ files: UNCHANGED, open }))).toEqual(before)
  })

  it('does not close mistakes in changesets that it could not read', async () => {
    const before = findingsIn(await ask({ files: withFiles({ '.changeset/a.md': 'x' }) }))
    const open = before.map((finding) => ({ ...finding, check: 'process/changesets' }))
    expect(statuses(await ask({ files: HIDDEN, open }))).toEqual([
      'pass acme/app',
      'unknown validate_format',
      'unknown front matter',
    ])
  })

  it('leaves open what was not seen, pull request by pull request', async () => {
    const results = await ask({
      files: HIDDEN,
      ...merged(pull(1, { files: unknown('more files than can be read') }), pull(2)),
    })
    expect(statuses(results)).toEqual(['fail acme/app', 'unknown #1', 'unknown validate_format'])
    const blind = await ask({ activity: unknown('not allowed', 'Pull requests: read') })
    expect(blind[1]).toMatchObject({
      subject: 'require_for_paths',
      permissions: ['Pull requests: read'],
    })
  })

  it('is skipped where nothing is asked, and milder in a prototype', async () => {
    expect(statuses(await ask({}, ''))).toEqual(['skipped acme/app'])
    expect(statuses(await ask({}, `${TOML}enabled = false`))).toEqual(['skipped acme/app'])
    expect(told(await ask(merged(pull(1)), TOML, 'prototype'))[0]).toMatch(/^low /)
  })
})
