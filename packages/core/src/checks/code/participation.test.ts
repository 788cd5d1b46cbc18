import { describe, expect, it } from 'vitest'
import type { CodeFacts, FileChange, PreviousDeclaration } from '../../model/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import { findingsOf, judge } from './fixtures/example.ts'
import { participation } from './participation.ts'

const PRODUCTION: PreviousDeclaration = {
  metadataFile: 'repo-metadata.yaml',
  checkFiles: ['check.toml'],
  tier: 'production',
  status: 'active',
}

const run = (
  files: Record<string, string>,
  previous: PreviousDeclaration | null,
  open: readonly Finding[] = [],
  more: Partial<CodeFacts> = {},
) =>
  judge(participation, {
    files,
    facts: {
      previous,
      open: open.map((finding) => ({ ...finding, check: 'code/participation' })),
      ...more,
    },
  })

const said = (metadata: string) => ({ 'repo-metadata.yaml': metadata, 'check.toml': '' })

describe('code/participation', () => {
  it('passes a repository that is as it was', async () => {
    expect(await run(said('tier: production'), PRODUCTION)).toMatchObject([
      { status: 'pass', message: 'The repository takes part: production, active', findings: [] },
    ])
  })

  it('tells a repository that was never in how to take part', async () => {
    expect(await run({ 'check.toml': '' }, null)).toMatchObject([
      {
        status: 'skipped',
        message:
          'Not looked at: acme/api takes no part (it has no repo-metadata.yaml). To take part, add repo-metadata.yaml. `drift init` writes what fits; what is there already has to be committed.',
        data: {
          add: { 'repo-metadata.yaml': expect.stringContaining('status: active') },
        },
      },
    ])
  })

  it('tells of either file that is gone', async () => {
    expect(await run({}, PRODUCTION)).toMatchObject([
      {
        status: 'fail',
        findings: [
          {
            severity: 'high',
            direction: 'weakened',
            subject: 'repo-metadata',
            title: 'The repository no longer takes part: repo-metadata.yaml is gone',
          },
          { severity: 'high', subject: 'check.toml', file: 'check.toml' },
        ],
      },
    ])
  })

  it('does not mind a declaration that moved or was renamed', async () => {
    const files = { 'repo-metadata.yml': 'tier: production', 'packages/a/check.toml': '' }
    expect(await run(files, PRODUCTION)).toMatchObject([{ status: 'pass' }])
  })

  it('tells of a tier or status that was lowered', async () => {
    expect(await run(said('tier: internal\nstatus: deprecated'), PRODUCTION)).toMatchObject([
      {
        status: 'fail',
        findings: [
          {
            severity: 'high',
            subject: 'tier',
            title: 'The tier was lowered from production to internal',
            expected: 'production',
            actual: 'internal',
            baseline: { kind: 'setting', value: 'production' },
          },
          {
            severity: 'high',
            subject: 'status',
            title: 'The status was lowered from active to deprecated',
          },
        ],
      },
    ])
  })

  it('tells of one that was raised in passing', async () => {
    expect(await run(said('tier: production'), { ...PRODUCTION, tier: 'prototype' })).toMatchObject(
      [
        {
          status: 'pass',
          findings: [{ severity: 'info', direction: 'strengthened', subject: 'tier' }],
        },
      ],
    )
  })
})

describe('a lowered tier', () => {
  /** Lowered from production to internal at the last scan, and told. */
  const lowered = async () => findingsOf(await run(said('tier: internal'), PRODUCTION))
  const internal: PreviousDeclaration = { ...PRODUCTION, tier: 'internal' }

  it('stays open as long as it is low', async () => {
    const open = await lowered()
    const again = findingsOf(await run(said('tier: internal'), internal, open))
    expect(again).toEqual(open)
  })

  it('is gone when it is back', async () => {
    const open = await lowered()
    expect(await run(said('tier: production'), internal, open)).toMatchObject([
      { status: 'pass', findings: [] },
    ])
  })

  it('is graver when it goes on, under the same identity', async () => {
    const open = await lowered()
    const [deeper] = findingsOf(await run(said('tier: prototype'), internal, open))
    expect(deeper).toMatchObject({
      fingerprint: open[0]?.fingerprint,
      severity: 'critical',
      title: 'The tier was lowered from production to prototype',
    })
    const halfway = findingsOf(
      await run(
        said('tier: internal'),
        { ...PRODUCTION, tier: 'prototype' },
        deeper ? [deeper] : [],
      ),
    )
    expect(halfway).toMatchObject([{ severity: 'critical', actual: 'internal' }])
  })

  it('is accepted when its issue was closed: then nothing is open, and the last scan agrees', async () => {
    expect(await run(said('tier: internal'), internal, [])).toMatchObject([{ status: 'pass' }])
  })

  it('stays open while the file that would say it is broken', async () => {
    const open = await lowered()
    expect(findingsOf(await run(said('tier: [\n'), internal, open))).toEqual(open)
    expect(findingsOf(await run(said('tier: prod'), internal, open))).toEqual(open)
    // An exemption that marked it then says nothing now.
    const exempted = { reason: 'r', owner: '@o', expires: '2026-01-01' }
    const marked = open.map((finding) => ({ ...finding, exempted }))
    expect(findingsOf(await run(said('tier: prod'), internal, marked))).toEqual(open)
  })
})

describe('a declaration that is gone', () => {
  it('stays gone until it is back', async () => {
    const open = findingsOf(await run({ 'check.toml': '' }, PRODUCTION))
    const left: PreviousDeclaration = { ...PRODUCTION, metadataFile: null }
    expect(findingsOf(await run({ 'check.toml': '' }, left, open))).toEqual(open)
    expect(await run(said('tier: production'), left, open)).toMatchObject([
      { status: 'pass', findings: [] },
    ])
  })

  it('is unknown, not gone, where the files could not be seen', async () => {
    const paths = unknown('GitHub answered 502')
    expect(await run({}, PRODUCTION, [], { paths })).toMatchObject([
      { status: 'unknown', findings: [] },
    ])
  })
})

describe('who did it', () => {
  const text = (content: string) => ({ kind: 'text', oid: '0'.repeat(40), text: content }) as const
  const change = (path: string, before: string, after: string | null): FileChange => ({
    path,
    status: after === null ? 'deleted' : 'modified',
    kind: 'declaration',
    tools: [],
    before: text(before),
    after: after === null ? null : text(after),
    commits: known([
      {
        oid: '3f786850e387550fdab836ed7e6dc881de23001b',
        subject: 'chore: relax (#12)',
        author: 'Ann Example',
        login: 'ann',
        time: '2026-11-20T16:02:11Z',
        pullRequest: { number: 12 },
      },
    ]),
  })
  const lowering = change(
    'repo-metadata.yaml',
    'team: web\ntier: production\n',
    'team: web\ntier: prototype\n',
  )
  const lower = (changes: FileChange[], open: Finding[] = [], now = lowering.after) =>
    run(said(now?.kind === 'text' ? now.text : ''), PRODUCTION, open, { changes: known(changes) })

  it('is said of a lowered tier: commit, author, time, pull request, line and diff', async () => {
    const [finding] = findingsOf(await lower([lowering]))
    expect(finding).toMatchObject({
      title: 'The tier was lowered from production to prototype',
      file: 'repo-metadata.yaml',
      line: 2,
      diff: expect.stringContaining('-tier: production\n+tier: prototype'),
      evidence: {
        commit: '3f786850e387550fdab836ed7e6dc881de23001b',
        actor: '@ann',
        time: '2026-11-20T16:02:11Z',
        pullRequest: { number: 12 },
      },
    })
    expect(finding?.fix).toMatch(
      /^Set tier: production in repo-metadata.yaml again \(commit 3f78685 changed it\)\./,
    )
  })

  it('is still known in later scans, whatever else changes in the file', async () => {
    const open = findingsOf(await lower([lowering]))
    expect(findingsOf(await lower([], open))).toEqual(open)
    const later = change(
      'repo-metadata.yaml',
      'team: web\ntier: prototype\n',
      '# Web\nteam: web\ntier: prototype\n',
    )
    const another = { ...later, commits: known([]) }
    expect(findingsOf(await lower([another], open, later.after))).toMatchObject([
      { line: 3, evidence: { commit: '3f786850e387550fdab836ed7e6dc881de23001b' } },
    ])
  })

  it('is said of a file that is gone, and the fix names the commit', async () => {
    const removal = change('check.toml', '[code.types.tsc]\n', null)
    const files = { 'repo-metadata.yaml': 'tier: production' }
    const [gone] = findingsOf(await run(files, PRODUCTION, [], { changes: known([removal]) }))
    expect(gone).toMatchObject({
      subject: 'check.toml',
      diff: expect.stringContaining('-[code.types.tsc]'),
      evidence: { actor: '@ann', event: 'chore: relax (#12)' },
      fix: 'Restore check.toml from before commit 3f78685, which removed it. If the repository is to leave, close the issue.',
    })
  })
})
