import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { Activity, CommitFacts, ProcessFacts } from '../../model/process-facts.ts'
import { commits } from './commits.ts'
import { activity, commit, robot, told } from './habits/examples.ts'
import { exampleInput } from './shared/examples.ts'

const run = async (
  section: string,
  list: CommitFacts[],
  more: Partial<Activity> = {},
  facts: Partial<ProcessFacts> = {},
  tier = 'production',
) =>
  commits.run(
    await exampleInput(
      `[process.commits]\n${section}\n`,
      { ...activity({ commits: list, ...more }), ...facts },
      tier,
    ),
  )

/** What is said of one message, without the commit's id. */
const problem = async (section: string, message: string) =>
  (await run(section, [commit(message)]))
    .flatMap(({ findings }) => findings)
    .map(({ title }) => title.replace(/^Commit [0-9a-f]{7}: /, ''))

describe('messages of commits', () => {
  it('pass where all are as agreed', async () => {
    const list = [commit('feat: a'), commit('fix(core)!: b\r\n\r\nbody')]
    expect(told(await run('conventional = true', list))).toEqual([
      'pass: 2 commits judged, every message is as agreed',
    ])
    expect(told(await run('conventional = true', []))).toEqual([
      'pass: 0 commits judged, every message is as agreed',
    ])
  })

  it('are told one by one, with everything that is wrong, who, where and what to do', async () => {
    const oid = 'abcdef0123456789abcdef0123456789abcdef01'
    const wrong = commit(`wip: ${'x'.repeat(80)}`, { oid, pullRequests: known([12]) })
    const [result] = await run('types = ["feat", "fix"]\nmax_subject_length = 72', [wrong])
    expect(result).toMatchObject({
      status: 'warning',
      message: '1 of 1 commit with messages that are not as agreed',
      findings: [
        {
          subject: oid,
          severity: 'low',
          rule: 'process/commit-message',
          title: 'Commit abcdef0: type wip is not accepted; its first line has 85 characters',
          expected:
            'type: description, the type one of feat, fix; a first line of at most 72 characters',
          actual: `wip: ${'x'.repeat(80)}`,
          baseline: { kind: 'event', until: '2026-12-21T02:00:00.000Z' },
          evidence: {
            commit: oid,
            actor: 'ann',
            time: '2026-11-20T09:00:00Z',
            url: `https://github.com/acme/app/commit/${oid}`,
            pullRequest: { number: 12, url: 'https://github.com/acme/app/pull/12' },
          },
          fix: expect.stringContaining('close the issue once it is known'),
        },
      ],
    })
  })

  it.each([
    [
      'conventional = true',
      'add a door',
      'no conventional commit: it does not begin with a type and a colon',
    ],
    ['conventional = true', 'fixup! feat: a', 'it was to be folded into another commit (fixup!)'],
    ['conventional = true', '', 'it has no message'],
    ['conventional = true', '\n \n', 'it has no message'],
    ['types = ["feat"]', 'docs: a', 'type docs is not accepted'],
    ['types = ["__proto__"]', 'constructor: a', 'type constructor is not accepted'],
    ['require_scope = true', 'feat: a', 'it has no scope'],
    ['pattern = "^[A-Z]"', 'lower', 'it does not match the pattern'],
    ['max_subject_length = 3', '日本語🎉', 'its first line has 4 characters'],
  ])('%s: %j', async (section, message, expected) => {
    expect(await problem(section, message)).toEqual([expected])
  })

  it.each([
    ['types = ["Feat"]', 'FEAT: a'],
    ['types = []\nmax_subject_length = 99', 'anything'],
    ['conventional = false\ntypes = ["feat"]\nmax_subject_length = 99', 'anything'],
    ['max_subject_length = 4', '日本語🎉'],
    ['max_subject_length = 7', 'feat: a (#1234)'],
    ['max_subject_length = 7', 'feat: a\nand a body that is much longer'],
    ['pattern = "^feat: a$"', 'feat: a (#12)'],
    ['pattern = "^feat: a$"', 'feat: a\n\nbody'],
    ['pattern = "(?s)^feat.*\\\\nRefs: 1"', 'feat: a\n\nRefs: 1'],
    ['conventional = true\nmax_subject_length = 9', 'Revert "feat: something long" (#13)'],
    ['conventional = true', 'Reapply "feat: a"'],
  ])('%s: %j is as agreed', async (section, message) => {
    expect(await problem(section, message)).toEqual([])
  })

  it('leave merges and robots alone where nothing else is said', async () => {
    const merge = commit('Merge branch main', { parents: 2 })
    const bump = commit('Bump x from 1 to 2', robot())
    expect(told(await run('conventional = true', [merge, bump, commit('feat: a')]))).toEqual([
      'pass: 1 commit judged, every message is as agreed; 2 left alone (merges, reverts, excused authors)',
    ])
    const [all] = await run('conventional = true\ninclude_merges = true\nexclude_authors = []', [
      merge,
      bump,
    ])
    expect(all?.findings.map(({ subject }) => subject)).toEqual([merge.oid, bump.oid])
    const [others] = await run('conventional = true\nexclude_authors = ["ann"]', [
      commit('x'),
      bump,
    ])
    expect(others?.findings.map(({ subject }) => subject)).toEqual([bump.oid])
  })

  it('are quoted on one line and no further than needed, whatever they hold', async () => {
    const hostile = `@all <img src=x> \`$(id)\`\u2028::error::${'🎉'.repeat(500)}`
    const [result] = await run('conventional = true', [commit(hostile)])
    const [finding] = result?.findings ?? []
    expect([...String(finding?.actual)].length).toBe(120)
    expect(finding?.actual).toMatch(/^@all <img src=x> `\$\(id\)` ::error::🎉+…$/u)
    expect(finding?.title).not.toContain('@all')
  })

  it('are counted past fifty', async () => {
    const list = Array.from({ length: 120 }, () => commit('wip'))
    const [result] = await run('conventional = true', list)
    expect(result?.findings).toHaveLength(51)
    expect(result?.findings.at(-1)).toMatchObject({
      subject: 'process/commit-message',
      title: '70 more commits with messages that are not as agreed',
      actual: 70,
      setAt: { url: 'https://github.com/acme/app/commits/main' },
      fix: expect.stringContaining('It is asked for in check.toml line 2.'),
    })
    expect(new Set(result?.findings.map(({ fingerprint }) => fingerprint)).size).toBe(51)
  })

  it('of earlier nights stay open, though the window moved on', async () => {
    const [first] = await run('conventional = true', [commit('wip')])
    const open = (first?.findings ?? []).map((finding) => ({ ...finding, check: commits.id }))
    expect(told(await run('conventional = true', [commit('feat: a')], {}, { open }))).toEqual([
      'warning: Nothing new; what earlier scans found is still open',
      `  low ${open[0]?.title}`,
    ])
  })

  it('are no graver in a prototype, and neither is a pattern that cannot be read', async () => {
    const [result] = await run(
      'pattern = "["\nconventional = true',
      [commit('wip')],
      {},
      {},
      'prototype',
    )
    expect(result?.findings.map(({ severity }) => severity)).toEqual(['low', 'low'])
  })
})

describe('what cannot be judged', () => {
  it('is unknown where the commits were not seen', async () => {
    const facts = { activity: unknown('the token may not read it', 'Contents: read') }
    expect(await run('conventional = true', [], {}, facts)).toEqual([
      {
        check: 'process/commits',
        status: 'unknown',
        subject: 'acme/app',
        message: 'Not judged: the token may not read it',
        permissions: ['Contents: read'],
        findings: [],
      },
    ])
  })

  it('is unknown for the older part of a window that was not read', async () => {
    expect(
      told(await run('conventional = true', [commit('feat: a')], { complete: false })),
    ).toEqual([
      'pass: 1 commit judged, every message is as agreed',
      'unknown: Not judged: older commits since the last scan were not read, for there are too many',
    ])
  })

  it('is skipped without the section, when it is off, and when it asks for nothing', async () => {
    expect(told(commits.run(await exampleInput('')))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run('enabled = false\nconventional = true', [commit('x')]))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(told(await run('include_merges = true', [commit('x')]))).toEqual([
      'skipped: [process.commits] asks nothing of messages',
    ])
  })

  it('is a finding where the pattern is a mistake; the rest is judged', async () => {
    const [result] = await run('pattern = "[`x`"\nconventional = true', [commit('wip')])
    expect(result).toMatchObject({
      status: 'fail',
      findings: [
        {
          severity: 'medium',
          rule: 'process/bad-pattern',
          subject: 'pattern',
          title: 'process.commits.pattern is not a regular expression',
          actual: '[`x`',
          file: 'check.toml',
          line: 2,
          setAt: { name: 'check.toml line 2' },
          fix: expect.stringContaining('Correct pattern in check.toml line 2'),
        },
        { rule: 'process/commit-message' },
      ],
    })
  })

  it('is unknown where the pattern takes time without bound, and nothing else is asked', async () => {
    const reason =
      'unknown: Not judged: process.commits.pattern (check.toml line 2) cannot be judged, for it uses lookaround or back references, which take time without bound: write it in the syntax of RE2'
    expect(told(await run('pattern = "^(?!wip)"', [commit('wip')]))).toEqual([reason])
    expect(told(await run('pattern = "^(?!wip)"\nmax_subject_length = 72', [commit('a')]))).toEqual(
      ['pass: 1 commit judged, every message is as agreed', reason],
    )
  })

  it('is unknown for what a pattern of thousands of steps had no time for', async () => {
    const list = Array.from({ length: 20 }, () => commit('a'.repeat(10_000)))
    const pattern = 'pattern = "^a(x{1000}|y{1000}|z{1000})?"'
    expect(told(await run(pattern, list))).toEqual([
      'pass: 20 commits judged, every message is as agreed',
      'unknown: Not judged: process.commits.pattern (check.toml line 2) takes too many steps, and was not tried on 14 texts: write a shorter one',
    ])
  })

  it('takes no longer for a pattern that was made to be slow', async () => {
    const started = performance.now()
    const slow = commit(`${'a'.repeat(9_000)}${'!'.repeat(41_000)}`)
    const [result] = await run('pattern = "(a+)+$"', [slow])
    expect(result?.findings).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
