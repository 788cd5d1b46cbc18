import { describe, expect, it } from 'vitest'
import type { PreviousDeclaration } from '../../model/facts.ts'
import { known, unknown } from '../../model/known.ts'
import { changed, commit, findingsOf, input, lines, remembered, text } from './changes/examples.ts'
import { standardsFiles } from './standards-files.ts'

const STRICT = `[extends]
registry = "github:acme/standards@v3"
rulesets = ["typescript-production"]

[code.linting.eslint]
enabled = true
max-warnings = 0

[code.coverage_run]
min_threshold = 80
`
/** What the ledger knew of the repository. */
const previous: PreviousDeclaration = {
  metadataFile: 'repo-metadata.yaml',
  checkFiles: ['check.toml'],
  tier: 'production',
  status: 'active',
}

/** Somebody else’s, later. */
const improvement = { ...commit, oid: 'c'.repeat(40), subject: 'Tighten things', login: 'bob' }

const run = (scene: Parameters<typeof input>[0]) => standardsFiles.run(input(scene))
const from = (before: string, after: string) =>
  run({ changes: [changed('check.toml', before, after)] })

describe('a check.toml that changes', () => {
  it('is told setting by setting: what, where, by whom, from what to what, and how grave', () => {
    const [result] = from(STRICT, STRICT.replace('enabled = true', 'enabled = false'))
    expect(result).toMatchObject({
      check: 'code/standards-files',
      status: 'fail',
      subject: 'check.toml',
      message: 'check.toml (changed): 1 weakened',
    })
    expect(result?.findings).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
        severity: 'high',
        direction: 'weakened',
        title: 'code.linting.eslint.enabled: true → false',
        subject: 'code.linting.eslint.enabled',
        file: 'check.toml',
        line: 6,
        expected: true,
        actual: false,
        diff: [
          '--- a/check.toml',
          '+++ b/check.toml',
          '@@ -3,7 +3,7 @@',
          ' rulesets = ["typescript-production"]',
          ' ',
          ' [code.linting.eslint]',
          '-enabled = true',
          '+enabled = false',
          ' max-warnings = 0',
          ' ',
          ' [code.coverage_run]',
        ].join('\n'),
        rule: 'check-toml/code-tool-enabled',
        evidence: {
          commit: commit.oid,
          url: commit.url,
          actor: '@ann',
          event: 'Loosen things',
          time: commit.time,
          pullRequest: { number: 7 },
          commits: [commit],
        },
        fix: 'Set code.linting.eslint.enabled back to true in check.toml, or exempt it with a reason, an owner and an end.',
        baseline: { kind: 'setting', value: true },
      },
    ])
  })

  it.each([
    [
      ['min_threshold = 80', 'min_threshold = 60'],
      'medium weakened: code.coverage_run.min_threshold: 80 → 60',
    ],
    [
      ['max-warnings = 0', 'max-warnings = 20'],
      'medium weakened: code.linting.eslint.max-warnings: 0 → 20',
    ],
    [
      ['typescript-production', 'typescript-prototype'],
      'high weakened: extends.rulesets: removed typescript-production; added typescript-prototype',
    ],
    [
      ['acme/standards@v3', 'other/rules'],
      'high changed: extends.registry: github:acme/standards@v3 → github:other/rules',
    ],
    [
      ['[code.coverage_run]\nmin_threshold = 80\n', ''],
      'high weakened: code.coverage_run: removed',
    ],
    [
      ['min_threshold = 80', 'min_threshold = 90'],
      'info strengthened: code.coverage_run.min_threshold: 80 → 90',
    ],
  ])('tells %j', ([find = '', put = ''], expected) => {
    expect(lines(from(STRICT, STRICT.replace(find, put)))).toEqual([expected])
  })

  it('tells a new exemption, graver where it covers everything or hardly ends', () => {
    const exempt = (subject: string, expires: string) =>
      `${STRICT}[[drift.exempt]]\ncheck = "code/workflows"\nsubject = "${subject}"\nreason = "r"\nowner = "@a"\nexpires = ${expires}\n`
    expect(lines(from(STRICT, exempt('jobs.lint', '2027-03-31')))).toEqual([
      'medium weakened: drift.exempt."code/workflows jobs.lint": added',
    ])
    expect(lines(from(STRICT, exempt('*', '2027-03-31')))[0]).toMatch(/^high weakened/)
    expect(lines(from(STRICT, exempt('jobs.lint', '2036-03-31')))[0]).toMatch(/^high weakened/)
    expect(
      lines(from(exempt('jobs.lint', '2027-03-31'), exempt('jobs.lint', '2027-06-30'))),
    ).toEqual([
      'medium weakened: drift.exempt."code/workflows jobs.lint".expires: 2027-03-31 → 2027-06-30',
    ])
  })

  it('counts for less in a prototype, but not when the tier was lowered with it', () => {
    const changes = [
      changed('check.toml', STRICT, STRICT.replace('enabled = true', 'enabled = false')),
    ]
    expect(lines(run({ changes, tier: 'prototype' }))[0]).toMatch(/^medium/)
    expect(lines(run({ changes, tier: 'prototype', previous }))[0]).toMatch(/^high/)
  })

  it('is information where only comments or layout changed', () => {
    const [result] = from(STRICT, `# why\n${STRICT.replaceAll('\n', '\r\n')}`)
    expect(result?.status).toBe('pass')
    expect(lines([result ?? never()])).toEqual([
      'info changed: check.toml: comments, order or layout changed, no setting',
    ])
  })

  it('falls back to what its rulesets say, and is measured against them', () => {
    const standards = [
      {
        config: {},
        fromRulesets: { code: { coverage_run: { min_threshold: 90 } } },
        extends: { registry: 'r', rulesets: ['a'] },
      },
    ]
    const judge = (before: string, after: string) =>
      lines(run({ changes: [changed('check.toml', before, after)], standards }))
    const none = STRICT.replace('min_threshold = 80\n', '')
    expect(judge(STRICT, none)).toEqual([
      'info strengthened: code.coverage_run.min_threshold: 80 → 90 (from the ruleset)',
    ])
    expect(judge(none, STRICT)).toEqual([
      'medium weakened: code.coverage_run.min_threshold: 90 (from the ruleset) → 80',
    ])
    const changes = [changed('check.toml', none, STRICT)]
    expect(findingsOf(run({ changes, standards }))).toMatchObject([
      { expected: '90 (from the ruleset)', actual: 80, baseline: { kind: 'setting', value: 90 } },
    ])
  })

  it('is medium where it can no longer be read, with the place of the mistake', () => {
    expect(lines(from(STRICT, 'a = [')[0] ? from(STRICT, 'a = 1\na = 2\n') : [])).toEqual([
      "medium changed: check.toml can no longer be read: line 2, column 1: Cannot redefine existing key 'a'.",
    ])
  })

  it('is graded as gravely where a ruleset says it for many repositories', () => {
    const path = 'rulesets/typescript-production.toml'
    const changes = [
      changed(path, STRICT, STRICT.replace('enabled = true', 'enabled = false'), {
        kind: 'declaration',
      }),
    ]
    expect(lines(run({ changes }))).toEqual([
      'high weakened: code.linting.eslint.enabled: true → false',
    ])
  })

  it('counts little where drift does not know the setting', () => {
    const at = (value: string) =>
      `[process.reviews]\nenabled = ${value}\n[code.linting.eslnt]\nenabled = ${value}\n`
    expect(lines(from(at('true'), at('false')))).toEqual([
      'low weakened: process.reviews.enabled: true → false',
      'low weakened: code.linting.eslnt.enabled: true → false',
    ])
  })

  it('leaves an exemption that is over when it is added to the check of exemptions', () => {
    const exempt = `${STRICT}[[drift.exempt]]\ncheck = "code/workflows"\nsubject = "jobs.lint"\nreason = "r"\nowner = "@a"\nexpires = 2026-01-31\n`
    expect(lines(from(STRICT, exempt))).toEqual([])
  })

  it('does not say which of several commits it was', () => {
    const changes = [
      changed('check.toml', STRICT, STRICT.replace('= 80', '= 60'), {
        commits: known([improvement, commit]),
      }),
    ]
    expect(findingsOf(run({ changes }))[0]?.evidence).toEqual({
      shared: true,
      commits: [improvement, commit],
    })
  })

  it('is high where it is deleted, and information where it is new', () => {
    expect(lines(run({ changes: [changed('packages/a/check.toml', STRICT, null)] }))).toEqual([
      'high weakened: packages/a/check.toml was deleted',
    ])
    expect(lines(run({ changes: [changed('check.toml', null, STRICT)] }))).toEqual([
      'info changed: check.toml was added',
    ])
  })
})

const never = (): never => {
  throw new Error('no result')
}

describe('a renamed file', () => {
  const weaker = STRICT.replace('min_threshold = 80', 'min_threshold = 60')

  it('with a changed setting is one finding, with both names', () => {
    const [result, ...others] = run({
      changes: [changed('b/check.toml', STRICT, weaker, { previousPath: 'a/check.toml' })],
    })
    expect(others).toEqual([])
    expect(lines([result ?? never()])).toEqual([
      'medium weakened: code.coverage_run.min_threshold: 80 → 60 (the file was a/check.toml)',
    ])
    expect(result).toMatchObject({
      subject: 'b/check.toml',
      data: { previousPath: 'a/check.toml' },
    })
  })

  it('without a change is one finding', () => {
    const changes = [changed('b/check.toml', STRICT, STRICT, { previousPath: 'a/check.toml' })]
    expect(lines(run({ changes }))).toEqual([
      'medium changed: a/check.toml was renamed to b/check.toml',
    ])
  })

  it('takes its open findings along, under the same fingerprint', () => {
    const open = remembered(from(STRICT, weaker))
    const moved = run({
      changes: [changed('b/check.toml', weaker, weaker, { previousPath: 'check.toml' })],
      open,
    })
    expect(
      findingsOf(moved).find(({ subject }) => subject.endsWith('min_threshold')),
    ).toMatchObject({
      fingerprint: open[0]?.fingerprint,
      file: 'b/check.toml',
    })
    const back = run({
      changes: [changed('b/check.toml', weaker, STRICT)],
      open: remembered(moved),
    })
    expect(lines(back)).toEqual(['medium changed: check.toml was renamed to b/check.toml'])
  })
})

describe('a finding that is open', () => {
  const at = (threshold: number) => STRICT.replace('= 80', `= ${threshold}`)
  const open = remembered(from(at(80), at(70)))
  const next = (before: string, after: string) =>
    run({ changes: [changed('check.toml', before, after)], open })

  it('stays while nothing changes', () => {
    const [result] = run({ changes: [], open })
    expect(result).toMatchObject({ status: 'fail', subject: 'check.toml' })
    expect(result?.findings[0]).toMatchObject({
      fingerprint: open[0]?.fingerprint,
      title: open[0]?.title,
    })
    expect(result?.findings[0]).not.toHaveProperty('check')
  })

  it('stays as it was told while something else in the file changes, at its new line', () => {
    const [finding] = findingsOf(next(at(70), `# first\n${at(70)}`))
    expect(finding).toMatchObject({
      severity: 'medium',
      line: (open[0]?.line ?? 0) + 1,
      diff: open[0]?.diff,
    })
  })

  it.each([80, 85])('is gone when the setting is back, or stronger: %i', (threshold) => {
    expect(findingsOf(next(at(70), at(threshold)))).toEqual([])
  })

  it('is graver when it is weaker than told, measured from the first baseline', () => {
    expect(findingsOf(next(at(70), at(60)))).toMatchObject([
      {
        fingerprint: open[0]?.fingerprint,
        severity: 'high',
        title: 'code.coverage_run.min_threshold: 80 → 60',
        baseline: { kind: 'setting', value: 80 },
      },
    ])
  })

  it('stays as it was told when it is only half way back: what is better is no news', () => {
    const better = run({
      changes: [changed('check.toml', at(70), at(75), { commits: known([improvement]) })],
      open,
    })
    expect(findingsOf(better)).toMatchObject([
      {
        fingerprint: open[0]?.fingerprint,
        severity: 'medium',
        title: 'code.coverage_run.min_threshold: 80 → 75',
        evidence: { commit: commit.oid, event: 'Loosen things' },
      },
    ])
    expect(findingsOf(better)[0]).not.toHaveProperty('renewed')
  })

  it('counts for less when a lint rule that was off warns at least', () => {
    const rule = (level: string) => `[code.linting.eslint.rules]\nno-eval = "${level}"\n`
    const off = remembered(from(rule('error'), rule('off')))
    expect(off[0]?.severity).toBe('medium')
    const warns = findingsOf(
      run({ changes: [changed('check.toml', rule('off'), rule('warn'))], open: off }),
    )
    expect(warns).toMatchObject([
      { fingerprint: off[0]?.fingerprint, severity: 'low', title: 'no-eval: error → warn' },
    ])
    expect(warns[0]).not.toHaveProperty('renewed')
  })

  it('stays when its section goes, which is told by itself', () => {
    const without = STRICT.replace('[code.coverage_run]\nmin_threshold = 80\n', '')
    expect(lines(next(at(70), without)).toSorted()).toEqual([
      'high weakened: code.coverage_run: removed',
      'medium weakened: code.coverage_run.min_threshold: 80 → 70',
    ])
  })

  it('stays when the file goes, cannot be read, or cannot be seen', () => {
    expect(lines(run({ changes: [changed('check.toml', at(70), null)], open }))).toEqual([
      'medium weakened: code.coverage_run.min_threshold: 80 → 70',
      'high weakened: check.toml was deleted',
    ])
    expect(lines(next(at(70), 'a = ['))).toHaveLength(2)
    const unseen = { kind: 'unknown', reason: 'GitHub answered 502' } as const
    const [result] = run({ changes: [changed('check.toml', at(70), unseen)], open })
    expect(result).toMatchObject({
      status: 'unknown',
      findings: [{ fingerprint: open[0]?.fingerprint }],
    })
    expect(result?.message).toContain('GitHub answered 502')
    const [all, kept] = run({ changes: unknown('no merge base', 'Contents: read'), open })
    expect(all).toMatchObject({ status: 'unknown', permissions: ['Contents: read'], findings: [] })
    expect(kept).toMatchObject({
      status: 'fail',
      findings: [{ fingerprint: open[0]?.fingerprint }],
    })
  })

  it('about a deleted file ends when the file is back, and stays when it is back otherwise', () => {
    const gone = remembered(run({ changes: [changed('p/check.toml', STRICT, null)] }))
    expect(
      findingsOf(run({ changes: [changed('p/check.toml', null, STRICT)], open: gone })),
    ).toEqual([])
    expect(
      findingsOf(run({ changes: [changed('p/check.toml', null, at(1))], open: gone })),
    ).toMatchObject([
      { title: 'p/check.toml is back, but not as it was', fingerprint: gone[0]?.fingerprint },
    ])
  })

  it('of another check is left alone', () => {
    const other = open.map((finding) => ({ ...finding, check: 'code/projects' }))
    expect(run({ changes: [], open: other })).toEqual([])
  })
})

describe('repo-metadata.yaml', () => {
  const changes = [
    changed(
      'repo-metadata.yaml',
      'tier: production\nstatus: active\nteam: a\n',
      'tier: internal\nstatus: deprecated\nteam: b\n',
    ),
  ]

  it('leaves tier and status to code/participation where the ledger knows the repository', () => {
    expect(lines(run({ changes, previous }))).toEqual(['low changed: team: a → b'])
    expect(lines(run({ changes })).slice(0, 2)).toEqual([
      'high weakened: tier: production → internal',
      'high weakened: status: active → deprecated',
    ])
  })
})

describe('hostile input', () => {
  it('is data: names, values and keys of any kind', () => {
    const evil = '::error::@everyone `x` <b>\\n$(id)'
    const path = 'a\n"b"/check.toml'
    const before = `[process.ci]\nrequire_workflows = ["${evil}", "b"]\n`
    const after =
      '[process.ci]\nrequire_workflows = ["b"]\n["__proto__"]\nx = 1\n[constructor]\ny = 1\n'
    const found = findingsOf(run({ changes: [changed(path, before, after)] }))
    expect(found.map(({ subject }) => subject).toSorted()).toEqual([
      '__proto__',
      'constructor',
      'process.ci.require_workflows',
    ])
    for (const { title } of found) expect(title).not.toContain('\n')
    expect(found[0]?.diff).toContain('--- a/a\\n\\"b\\"/check.toml')
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('that is too large, or no text, is said', () => {
    const large = { kind: 'too-large', oid: 'x', size: 5_000_000 } as const
    // Padding a file does not hide what was done to it.
    expect(lines(run({ changes: [changed('check.toml', STRICT, large)] }))).toEqual([
      'low changed: check.toml is a file too large to be compared now, it was text',
    ])
    const link = { kind: 'symlink', oid: 'x' } as const
    expect(lines(run({ changes: [changed('check.toml', STRICT, link)] }))).toEqual([
      'low changed: check.toml is a symbolic link now, it was text',
    ])
  })

  it('with ten thousand settings is bounded', () => {
    const many = (value: string) =>
      Array.from({ length: 10_000 }, (_, i) => `key${i} = ${value}\n`).join('')
    const [result] = run({ changes: [changed('check.toml', many('1'), many('2'))] })
    expect(result?.findings).toHaveLength(201)
    expect(result?.findings.at(-1)?.title).toBe('check.toml: 9800 more settings changed')
    expect(JSON.stringify(result).length).toBeLessThan(500_000)
  })
})

describe('ten thousand changed files', () => {
  it('are judged in two seconds', () => {
    const workflow = (n: number, more = '') =>
      `[code.linting.eslint]\nenabled = true\nmax-warnings = ${n}\n${more}`
    const changes = Array.from({ length: 10_000 }, (_, n) =>
      changed(`packages/p${n}/check.toml`, workflow(n), workflow(n + 1)),
    )
    const scene = input({ changes })
    const started = performance.now()
    expect(standardsFiles.run(scene)).toHaveLength(10_000)
    expect(performance.now() - started).toBeLessThan(25_000)
  })
})

describe('the facts', () => {
  it('without history give a finding without a name', () => {
    const changes = [
      changed('check.toml', STRICT, STRICT.replace('= 80', '= 10'), {
        commits: unknown('shallow clone'),
      }),
    ]
    expect(findingsOf(run({ changes }))[0]?.evidence).toEqual({})
    expect(
      findingsOf(
        run({
          changes: [changed('check.toml', text(STRICT), text('a = 1'), { commits: known([]) })],
        }),
      )[0]?.evidence,
    ).toEqual({})
  })
})

describe('that rulesets are no matter', () => {
  const NONE = '[[drift.severity]]\ncheck = "code/tier-ruleset"\nseverity = "info"\n'
  const first = (text: string) => ({ changes: [changed('check.toml', null, text)] })

  it('may be said from the beginning where no organization speaks', () => {
    expect(lines(run(first(NONE)))).toEqual(['info changed: check.toml was added'])
  })

  it('is told of any other check', () => {
    const other = NONE.replace('tier-ruleset', 'dependency-files')
    expect(lines(run(first(other))).join()).toContain('"code/dependency-files": added')
    const all = NONE.replace('code/tier-ruleset', '*')
    expect(lines(run(first(all))).join()).toContain('"*": added')
  })

  it('is told later, and where the repository took part before', () => {
    const late = run({ changes: [changed('check.toml', '', NONE)] })
    expect(lines(late).join()).toContain('"code/tier-ruleset": added')
    const back = run({ ...first(NONE), previous })
    expect(lines(back).join()).toContain('"code/tier-ruleset": added')
  })

  it('is told to an organization', () => {
    const scene = input(first(NONE))
    const policy = { ...scene.policy, hasOrganization: true as const }
    const told = standardsFiles.run({ ...scene, policy })
    expect(lines(told).join()).toContain('"code/tier-ruleset": added')
  })
})

describe('the limits of an organization', () => {
  const LIMITS = '[[drift.limits]]\nregistries = ["github:acme/*"]\naccounts = ["111111111111"]\n'

  it('are not loosened by the drift-config that they begin with', () => {
    const came = run({ changes: [changed('check.toml', null, LIMITS)] })
    expect(lines(came)).toEqual(['info changed: check.toml was added'])
  })

  it('nor what else it says to all from the beginning, which any other repository is asked about', () => {
    const all = `${LIMITS}[[drift.severity]]\ncheck = "code/projects"\nseverity = "info"\n`
    const scene = input({ changes: [changed('check.toml', null, all)] })
    const policy = { ...scene.policy, hasOrganization: true as const }
    const home = standardsFiles.run({ ...scene, policy: { ...policy, isOrganizations: true } })
    expect(lines(home)).toEqual(['info changed: check.toml was added'])
    expect(lines(standardsFiles.run({ ...scene, policy }))).toHaveLength(2)
  })

  it('are, by every later change', () => {
    const wider = LIMITS.replace('"111111111111"', '"111111111111", "222222222222"')
    const changes = [changed('check.toml', LIMITS, wider)]
    expect(lines(run({ changes, previous }))).toEqual([
      expect.stringMatching(/^high weakened: drift\.limits\.0\.accounts: added 222222222222/),
    ])
    const late = [changed('check.toml', '', LIMITS)]
    expect(lines(run({ changes: late }))).toHaveLength(2)
  })

  it('are told when they come back after somebody took them away', () => {
    const gone = [changed('check.toml', LIMITS, null)]
    const open = remembered(run({ changes: gone }))
    const wide = LIMITS.replace('github:acme/*', '*')
    const back = run({ changes: [changed('check.toml', null, wide)], open, previous })
    expect(lines(back).join()).toMatch(/^critical weakened: drift\.limits\.0\.registries: added \*/)
  })
})
