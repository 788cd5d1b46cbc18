import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { Activity, ProcessFacts, PullRequestFacts } from '../../model/process-facts.ts'
import { activity, commit, pullRequest, told } from './habits/examples.ts'
import { pullRequests } from './pull-requests.ts'
import { exampleInput } from './shared/examples.ts'

const run = async (
  section: string,
  list: PullRequestFacts[],
  more: Partial<Activity> = {},
  facts: Partial<ProcessFacts> = {},
  tier = 'production',
) =>
  pullRequests.run(
    await exampleInput(
      `[process.pr]\n${section}\n`,
      { ...activity({ pullRequests: list, ...more }), ...facts },
      tier,
    ),
  )

const file = (path: string, lines: number) => ({
  path,
  additions: lines,
  deletions: 0,
  added: false,
})

describe('merged pull requests', () => {
  it('pass at the limit', async () => {
    expect(told(await run('max_files = 2\nmax_lines = 15', [pullRequest(1)]))).toEqual([
      'pass: 1 merged pull request judged, all as agreed',
    ])
    expect(told(await run('max_files = 2', []))).toEqual([
      'pass: 0 merged pull requests judged, all as agreed',
    ])
  })

  it('past it are told, with everything that is wrong, by whom, and what to do', async () => {
    const large = pullRequest(12, { title: 'Rewrite `all`\n@everyone', additions: 900 })
    const [result] = await run('max_files = 1\nmax_lines = 400\nrequire_issue = true', [large])
    expect(result).toMatchObject({
      status: 'warning',
      message: '1 of 1 merged pull request not as agreed',
      findings: [
        {
          subject: '#12',
          severity: 'low',
          rule: 'process/pull-request',
          title: 'Pull request #12 changes 2 files, changes 905 lines, names no issue',
          expected: 'at most 1 file; at most 400 changed lines; an issue, as in "close #12"',
          actual: 'Rewrite `all` @everyone; 2 files, 905 changed lines; no issue',
          baseline: { kind: 'event', until: '2026-12-21T02:00:00.000Z' },
          evidence: {
            url: 'https://github.com/acme/app/pull/12',
            actor: 'ann',
            time: '2026-11-20T09:00:00Z',
            pullRequest: { number: 12 },
          },
          fix: expect.stringMatching(/Closes #12.* It is asked for in check\.toml line \d/),
        },
      ],
    })
  })

  it('name an issue by GitHub’s own word, in the description or in the title', async () => {
    const list = [
      pullRequest(1, { closesIssues: 1 }),
      pullRequest(2, { body: 'Fixes: acme/other#7' }),
      pullRequest(3, { title: 'fix: x (closes #7)' }),
      pullRequest(4, { body: '<!-- Closes #7 -->' }),
      pullRequest(5, { body: 'Part of #7' }),
    ]
    const wrong = async (section: string) =>
      (await run(section, list))[0]?.findings.map(({ subject }) => subject)
    expect(await wrong('require_issue = true')).toEqual(['#4', '#5'])
    expect(await wrong('require_issue = true\nissue_keywords = ["part of"]')).toEqual([
      '#2',
      '#3',
      '#4',
    ])
  })

  it('are measured without the files that do not count', async () => {
    const files = known([file('src/a.ts', 20), file('pnpm-lock.yaml', 5_000)])
    const list = [pullRequest(1, { additions: 5_020, deletions: 0, files })]
    const limits = 'max_files = 1\nmax_lines = 20'
    expect(told(await run(`${limits}\nexclude = ["pnpm-lock.yaml"]`, list))).toEqual([
      'pass: 1 merged pull request judged, all as agreed',
    ])
    expect(told(await run(`${limits}\nexclude = ["**/*.md"]`, list))[1]).toBe(
      '  low Pull request #1 changes 2 files, changes 5020 lines',
    )
  })

  it('whose files were not read are judged where the whole is small enough, else unknown', async () => {
    const files = unknown('it has more files than can be read', 'Pull requests: read')
    const section = 'max_lines = 100\nexclude = ["**/*.lock"]'
    const small = pullRequest(1, { files })
    const large = pullRequest(2, { files, additions: 5_000 })
    const reason =
      'Not judged: how large #2 without the excluded files would be is not known: it has more files than can be read'
    expect(told(await run(section, [small, large]))).toEqual([
      'pass: 2 merged pull requests judged, all as agreed',
      `unknown: ${reason}`,
    ])
    expect(await run(section, [large])).toEqual([
      {
        check: 'process/pull-requests',
        status: 'unknown',
        subject: 'acme/app',
        message: reason,
        permissions: ['Pull requests: read'],
        findings: [],
      },
    ])
  })

  it('of robots are left alone where nothing else is said', async () => {
    const bump = pullRequest(1, { author: { login: 'renovate', bot: true }, changedFiles: 9 })
    const bens = pullRequest(2, { author: { login: 'Ben', bot: false }, changedFiles: 9 })
    const wrong = async (section: string) =>
      (await run(`max_files = 5\n${section}`, [bump, bens]))[0]?.findings.map((f) => f.subject)
    expect(await wrong('')).toEqual(['#2'])
    expect(await wrong('exclude_authors = ["ben"]')).toEqual(['#1'])
    expect(await wrong('exclude_authors = []')).toEqual(['#1', '#2'])
  })

  it('are counted past fifty', async () => {
    const list = Array.from({ length: 52 }, (_, at) => pullRequest(at + 1))
    const [result] = await run('max_files = 1', list)
    expect(result?.findings).toHaveLength(51)
    expect(result?.findings.at(-1)).toMatchObject({
      subject: 'process/pull-request',
      title: '2 more merged pull requests that are too large or name no issue',
    })
  })

  it('of earlier nights stay open', async () => {
    const [first] = await run('max_files = 1', [pullRequest(1)])
    const open = (first?.findings ?? []).map((finding) => ({ ...finding, check: pullRequests.id }))
    expect(told(await run('max_files = 1', [], {}, { open }))).toEqual([
      'warning: Nothing new; what earlier scans found is still open',
      '  low Pull request #1 changes 2 files',
    ])
  })

  it('are no graver in a prototype', async () => {
    const [result] = await run('max_files = 1', [pullRequest(1)], {}, {}, 'prototype')
    expect(result?.findings.map(({ severity }) => severity)).toEqual(['low'])
  })

  it('are unknown in a clone, and to a token that does not see them', async () => {
    const commits = [commit('x', { pullRequests: unknown('needs a token', 'Pull requests: read') })]
    expect(await run('max_files = 1', [], { commits }, { from: 'disk' })).toMatchObject([
      {
        status: 'unknown',
        message: 'Not judged: which pull requests were merged is not known: needs a token',
        permissions: ['Pull requests: read'],
      },
    ])
    const facts = { activity: unknown('the token may not read it', 'Contents: read') }
    expect(told(await run('max_files = 1', [], {}, facts))).toEqual([
      'unknown: Not judged: the token may not read it',
    ])
    expect(told(await run('max_files = 2', [pullRequest(1)], { complete: false }))).toEqual([
      'pass: 1 merged pull request judged, all as agreed',
      'unknown: Not judged: older commits since the last scan were not read, for there are too many',
    ])
  })

  it('are skipped where the section is absent, off, or asks for nothing', async () => {
    expect(told(pullRequests.run(await exampleInput('')))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run('enabled = false\nmax_files = 1', [pullRequest(1)]))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run('require_issue = false', [pullRequest(1)]))).toEqual([
      'skipped: [process.pr] asks nothing of pull requests',
    ])
  })
})
