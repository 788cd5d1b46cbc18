import { describe, expect, it } from 'vitest'
import type { Result } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { branchProtection } from './branch-protection.ts'
import {
  checksRule,
  classicRule,
  protectedBy,
  protectionBy,
  pullRequestRule,
  ruleset,
  visibleRule,
} from './protection/examples.ts'
import { exampleInput } from './shared/examples.ts'

const run = async (toml: string, facts: Partial<ProcessFacts>, tier?: string) =>
  branchProtection.run(await exampleInput(`[process.branches]\n${toml}`, facts, tier))

const told = (results: Result[]) =>
  results.flatMap(({ findings }) =>
    findings.map(({ severity, subject, title }) => `${severity} ${subject}: ${title}`),
  )
const open = (results: Result[]) =>
  results.filter(({ status }) => status === 'unknown').map(({ subject }) => subject)

const NO_ADMINISTRATION = unknown('the token may not see it', 'Administration: read')

describe('protection by several sources at once', () => {
  it('is what the strictest of each says', async () => {
    const results = await run(
      'required_reviews = 2\ndismiss_stale_reviews = true\nrequire_status_checks = ["test", "lint"]\nallow_force_pushes = false',
      protectedBy(
        [
          ruleset('Main', [pullRequestRule(2), checksRule(['test'])]),
          ruleset(
            'Own',
            [pullRequestRule(1, { dismissStale: true }), { type: 'non_fast_forward' }],
            {
              owner: 'acme/app',
            },
          ),
        ],
        {
          classic: known(
            classicRule({
              requiresStatusChecks: true,
              contexts: [{ context: 'lint', appId: null }],
            }),
          ),
        },
      ),
    )
    expect(results).toMatchObject([
      {
        status: 'pass',
        message: 'main is protected as check.toml asks',
        data: {
          judged: [
            'required_reviews',
            'require_status_checks',
            'dismiss_stale_reviews',
            'allow_force_pushes',
          ],
        },
      },
    ])
  })

  it('names who asks for too little, where that is set, and how to mend it', async () => {
    const [result] = await run(
      'required_reviews = 2',
      protectedBy([ruleset('Main', [pullRequestRule(1)])]),
    )
    expect(result).toMatchObject({
      status: 'fail',
      findings: [
        {
          severity: 'high',
          subject: 'required_reviews',
          title: '2 approvals are required by check.toml, 1 by ruleset Main of acme',
          expected: 2,
          actual: 1,
          rule: 'process/required-reviews',
          setAt: {
            name: 'ruleset Main of acme',
            url: 'https://github.com/organizations/acme/settings/rules/7',
          },
          fix: 'Require a pull request before merging, with 2 approvals, in ruleset Main of acme; check.toml line 2 asks for it.',
        },
      ],
    })
  })

  it('leads to the page for new rules where nobody sets anything', async () => {
    const [result] = await run('protection = true\nrequired_reviews = 1', protectedBy([]))
    expect(result?.findings).toMatchObject([
      { title: 'main is not protected', expected: true, actual: false },
      {
        title: '1 approval is required by check.toml, none on main',
        setAt: { name: 'the rules of acme/app', url: 'https://github.com/acme/app/settings/rules' },
      },
    ])
  })

  it('tells each setting that nothing enforces', async () => {
    const toml = [
      'dismiss_stale_reviews',
      'require_code_owner_reviews',
      'require_last_push_approval',
      'require_conversation_resolution',
      'require_status_checks',
      'require_branches_up_to_date',
      'require_signed_commits',
      'require_linear_history',
      'enforce_admins',
    ].map((key) => `${key} = true`)
    const results = await run(
      [...toml, 'allow_force_pushes = false', 'allow_deletions = false'].join('\n'),
      protectedBy([]),
    )
    expect(told(results)).toEqual([
      'high require_status_checks: No status check is required for a merge into main',
      'medium dismiss_stale_reviews: Approvals for main outlive new commits',
      'medium require_code_owner_reviews: No code owner has to approve a merge into main',
      'medium require_last_push_approval: Nobody else has to approve the last push before a merge into main',
      'low require_conversation_resolution: Open conversations do not hold up a merge into main',
      'medium require_branches_up_to_date: A branch need not be up to date to be merged into main',
      'medium require_signed_commits: main takes unsigned commits',
      'low require_linear_history: main takes merge commits',
      'high allow_force_pushes: main can be force pushed',
      'medium allow_deletions: main can be deleted',
      'high enforce_admins: Nothing protects main, so administrators are held to nothing',
    ])
  })

  it('asks nothing by `false`, by no approval and by an empty list', async () => {
    const results = await run(
      'protection = true\nrequired_reviews = 0\nrequire_signed_commits = false\nrequire_status_checks = []\nallow_deletions = true',
      protectedBy([ruleset('Main', [{ type: 'deletion' }])]),
    )
    expect(results).toMatchObject([{ status: 'pass', data: { judged: ['protection'] } }])
  })

  it('counts "up to date" only while a check is required: GitHub says true while they are off', async () => {
    const off = protectedBy([], { classic: known(classicRule({ strict: true })) })
    const on = protectedBy([ruleset('Main', [checksRule(['test'], true)])])
    expect(told(await run('require_branches_up_to_date = true', off))).toEqual([
      'medium require_branches_up_to_date: A branch need not be up to date to be merged into main',
    ])
    expect(told(await run('require_branches_up_to_date = true', on))).toEqual([])
  })

  it('names required checks by case', async () => {
    const results = await run(
      'require_status_checks = ["test", "lint"]',
      protectedBy([ruleset('Main', [checksRule(['Test', 'lint'])])]),
    )
    expect(told(results)).toEqual([
      'high require_status_checks: The check test is not required for a merge into main',
    ])
  })

  it('counts for less in a prototype', async () => {
    expect(told(await run('required_reviews = 1', protectedBy([]), 'prototype'))[0]).toMatch(
      /^medium required_reviews/,
    )
  })

  it('keeps a hostile name on one line, as text', async () => {
    const name = 'Main\n::error::`@everyone` <img>'
    const results = await run(
      'required_reviews = 2',
      protectedBy([ruleset(name, [pullRequestRule(1)])]),
    )
    expect(told(results)).toEqual([
      'high required_reviews: 2 approvals are required by check.toml, 1 by ruleset Main ::error::`@everyone` <img> of acme',
    ])
  })
})

describe('a ruleset that is not enforced', () => {
  it.each(['evaluate', 'disabled'] as const)(
    'protects nothing, and is named: %s',
    async (enforcement) => {
      const [result] = await run(
        'required_reviews = 2',
        protectedBy([ruleset('Main', [pullRequestRule(2)], { enforcement })]),
      )
      expect(result?.findings[0]).toMatchObject({
        title: '2 approvals are required by check.toml, none on main',
        setAt: { name: 'ruleset Main of acme' },
        fix: expect.stringContaining(
          `Ruleset Main of acme would do so, but its enforcement is ${enforcement}.`,
        ),
      })
    },
  )

  it('is not named where it is about other branches', async () => {
    const other = { enforcement: 'evaluate', include: ['refs/heads/release/*'] } as const
    const [result] = await run(
      'required_reviews = 2',
      protectedBy([
        ruleset('Main', [pullRequestRule(2)], { ...other, include: [...other.include] }),
      ]),
    )
    expect(result?.findings[0]?.fix).not.toContain('would do so')
  })
})

describe('a ruleset that is asked for by name', () => {
  const main = (more = {}) => protectedBy([ruleset('Main', [pullRequestRule(1)], more)])

  it('is there, active, and reaches the branch', async () => {
    expect(await run('ruleset = "Main"\nenforcement = "active"', main())).toMatchObject([
      { status: 'pass' },
    ])
  })

  it.each([
    ['ruleset = "Other"', {}, 'high ruleset: There is no ruleset Other'],
    [
      'ruleset = "Main"',
      { enforcement: 'evaluate' },
      'high ruleset: Enforcement of ruleset Main of acme is evaluate, so it stops nobody',
    ],
    [
      'enforcement = "active"',
      { enforcement: 'disabled' },
      'high enforcement: Enforcement of ruleset Main of acme is disabled, so it stops nobody',
    ],
  ])('%s is not met', async (toml, more, expected) => {
    expect(told(await run(toml, main(more)))).toEqual([expected])
  })

  it('does not help where it is about other branches', async () => {
    const elsewhere = ruleset('Main', [pullRequestRule(1)], { include: ['refs/heads/dev'] })
    const facts = { protection: known(protectionBy([])), rulesets: known([elsewhere]) }
    expect(told(await run('ruleset = "Main"', facts))).toEqual([
      'high ruleset: Ruleset Main of acme does not reach main',
    ])
  })

  it('is proven by a rule that applies even where rulesets cannot be listed', async () => {
    const facts = { ...main(), rulesets: unknown('not shown') }
    expect(await run('ruleset = "Main"', facts)).toMatchObject([{ status: 'pass' }])
    expect(open(await run('ruleset = "Other"', facts))).toEqual(['ruleset'])
  })

  it('may be asked for as evaluated only', async () => {
    const facts = main({ enforcement: 'evaluate' })
    expect(await run('ruleset = "Main"\nenforcement = "evaluate"', facts)).toMatchObject([
      { status: 'pass' },
    ])
  })
})

describe('a token without Administration', () => {
  const facts = (visible = visibleRule()) =>
    protectedBy([ruleset('Main', [pullRequestRule(1)])], {
      classic: NO_ADMINISTRATION,
      visible: known(visible),
    })

  it('proves what rules and the public view of classic protection show', async () => {
    const results = await run(
      'required_reviews = 2\nrequire_signed_commits = true',
      facts(visibleRule({ approvals: 2, signatures: true })),
    )
    expect(results).toMatchObject([{ status: 'pass' }])
  })

  it('finds what the public view shows to be missing', async () => {
    expect(told(await run('required_reviews = 2\nrequire_signed_commits = true', facts()))).toEqual(
      [
        'high required_reviews: 2 approvals are required by check.toml, 1 by ruleset Main of acme',
        'medium require_signed_commits: main takes unsigned commits',
      ],
    )
  })

  it('leaves open only what it cannot see, with the permission that would show it', async () => {
    const results = await run(
      'required_reviews = 1\ndismiss_stale_reviews = true\nrequire_last_push_approval = true\nrequire_branches_up_to_date = true\nenforce_admins = true',
      facts(visibleRule({ approvals: 1, contexts: ['test'] })),
    )
    expect(results.map(({ status, subject }) => `${status} ${subject}`)).toEqual([
      'pass acme/app',
      'unknown dismiss_stale_reviews',
      'unknown require_last_push_approval',
      'unknown require_branches_up_to_date',
      'unknown enforce_admins',
    ])
    expect(results[1]).toMatchObject({
      permissions: ['Administration: read'],
      file: 'check.toml',
      findings: [],
    })
  })

  it('knows that nothing is hidden where there is no classic rule', async () => {
    const none = protectedBy([], { classic: NO_ADMINISTRATION, visible: known(null) })
    expect(told(await run('dismiss_stale_reviews = true', none))).toHaveLength(1)
  })

  it('knows nothing of what nothing shows', async () => {
    const dark = {
      protection: unknown('needs a token', 'Metadata: read'),
      rulesets: unknown('needs a token', 'Metadata: read'),
    }
    expect(await run('required_reviews = 1', dark)).toMatchObject([
      { status: 'unknown', subject: 'acme/app', permissions: ['Metadata: read'], findings: [] },
    ])
  })

  it('goes by the rulesets’ patterns where the branch’s rules were not shown', async () => {
    const all = { include: ['~ALL'], exclude: ['refs/heads/main'] }
    const rulesets = known([
      ruleset('Main', [pullRequestRule(1)]),
      ruleset('Elsewhere', [pullRequestRule(3)], all),
    ])
    const hidden = { protection: unknown('not shown'), rulesets }
    expect((await run('required_reviews = 1', hidden))[0]?.status).toBe('pass')
    expect(open(await run('required_reviews = 2', hidden))).toEqual(['required_reviews'])
  })
})

describe('who may bypass the rules', () => {
  const team = { kind: 'Team', id: 4, name: 'release', mode: 'always' } as const
  const main = (actors = known([team as never]), more = {}) =>
    protectedBy([ruleset('Main', [pullRequestRule(1)], { bypassActors: actors })], more)

  it('is nobody where enforce_admins is asked for', async () => {
    const [result] = await run('enforce_admins = true', main())
    expect(result?.findings).toMatchObject([
      {
        severity: 'high',
        title: 'The rules of main can be bypassed by the team release',
        expected: [],
        actual: ['the team release: ruleset Main of acme'],
        setAt: { name: 'ruleset Main of acme' },
        fix: 'In ruleset Main of acme, remove the team release from the bypass list; check.toml line 2 asks for it.',
      },
    ])
    expect(await run('enforce_admins = true', main(known([])))).toMatchObject([{ status: 'pass' }])
  })

  it('are those whom classic protection lets off as well', async () => {
    const classic = known(classicRule({ adminsEnforced: false, bypassPullRequests: ['ann'] }))
    expect(told(await run('enforce_admins = true', main(known([]), { classic })))).toEqual([
      'high enforce_admins: The rules of main can be bypassed by administrators and ann',
    ])
  })

  it('is mended in each place in its own words', async () => {
    const fix = async (more: object, actors = known([])) => {
      const classic = known(classicRule({ bypassPullRequests: [], ...more }))
      const [result] = await run('enforce_admins = true', main(actors, { classic }))
      return result?.findings[0]?.fix
    }
    expect(await fix({ adminsEnforced: false })).toBe(
      'In classic protection of main in acme/app, switch on "Do not allow bypassing the above settings"; check.toml line 2 asks for it.',
    )
    expect(await fix({ adminsEnforced: true, bypassPullRequests: ['ann'] })).toBe(
      'In classic protection of main in acme/app, remove ann from those who are allowed to bypass it; check.toml line 2 asks for it.',
    )
    const both = { adminsEnforced: false, bypassPullRequests: ['ann'] }
    expect(await fix(both, known([team as never]))).toBe(
      'In ruleset Main of acme, remove the team release from the bypass list. In classic protection of main in acme/app, switch on "Do not allow bypassing the above settings" and remove ann from those who are allowed to bypass it; check.toml line 2 asks for it.',
    )
  })

  it('are only those who are listed, in the way that is listed', async () => {
    const listed = (id: number, mode: string) =>
      `bypass_actors = [{ actor_type = "Team", actor_id = ${id}, bypass_mode = "${mode}" }]`
    expect((await run(listed(4, 'always'), main()))[0]?.status).toBe('pass')
    expect(told(await run(listed(4, 'pull_request'), main()))).toHaveLength(1)
    expect(told(await run(listed(5, 'always'), main()))).toEqual([
      'high bypass_actors: The rules of main can be bypassed by the team release',
    ])
    expect((await run(`enforce_admins = true\n${listed(4, 'always')}`, main()))[0]?.status).toBe(
      'pass',
    )
  })

  it('is not known where GitHub does not show it', async () => {
    const hidden = main(unknown('only who may change it sees it', 'Administration: write') as never)
    const results = await run('required_reviews = 1\nbypass_actors = []', hidden)
    expect(results.map(({ status }) => status)).toEqual(['pass', 'unknown'])
    expect(results[1]).toMatchObject({
      subject: 'bypass_actors',
      permissions: ['Administration: write'],
    })
  })
})

describe('which branch is judged', () => {
  it('is another one by the rulesets alone', async () => {
    const rulesets = [
      ruleset('Main', [pullRequestRule(1)]),
      ruleset('Release', [pullRequestRule(2)], { include: ['refs/heads/release/*'] }),
    ]
    const results = await run(
      'branch = "release/1"\nrequired_reviews = 2\nrequire_signed_commits = true',
      protectedBy(rulesets),
    )
    expect(results).toMatchObject([
      { status: 'pass', data: { judged: ['required_reviews'] } },
      {
        status: 'unknown',
        subject: 'require_signed_commits',
        message:
          'Not judged: the classic protection of release/1 was not read: it is not the default branch',
      },
    ])
  })

  it('is none in a repository without commits', async () => {
    expect(await run('protection = true', { head: null })).toMatchObject([{ status: 'skipped' }])
  })
})

describe('skipped', () => {
  it.each([
    ['', 'Not asked for in check.toml'],
    ['[process.branches]\nenabled = false\nprotection = true', 'Not asked for in check.toml'],
    ['[process.branches]\npattern = "^x"', '[process.branches] asks for no protection'],
    [
      '[process.repo]\nenabled = false\n[process.repo.ruleset]\nrequired_reviews = 2',
      '[process.branches] says protection = false',
    ],
  ])('%j', async (toml, message) => {
    const results = branchProtection.run(await exampleInput(toml, protectedBy([])))
    expect(results).toMatchObject([{ status: 'skipped', message, findings: [] }])
  })
})
