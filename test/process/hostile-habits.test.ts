import { describe, expect } from 'vitest'
import { METADATA, type Night, processTest as test } from '../support/night.ts'

/** Settings that look alike and are not, and gates whose names are made by machines. */

const declared = (toml: string, more: Record<string, string> = {}) => ({
  'repo-metadata.yaml': METADATA,
  'check.toml': toml,
  ...more,
})

const judged = async (night: Night, check: string) => {
  const scan = await night.scan()
  expect([scan.code, scan.report.errors], scan.stderr).toEqual([0, []])
  const results = scan.of('app')?.results.filter((result) => result.check === check) ?? []
  return results.map(({ status, findings }) =>
    [status, ...findings.map(({ subject }) => subject)].join(' '),
  )
}

describe.concurrent('what protects', () => {
  const STRICT = declared(
    '[process.branches]\nrequire_branches_up_to_date = true\nrequired_reviews = 1\n',
  )
  test('strict while no check is required is nothing', async ({ night }) => {
    const app = night.add('app', STRICT)
    app.protect({ approvals: 1, strict: true })
    expect(await judged(night, 'process/branch-protection')).toEqual([
      'fail require_branches_up_to_date',
    ])
  })

  test('of two classic rules the one that names the branch', async ({ night }) => {
    const app = night.add('app', STRICT)
    app.protect({ pattern: '*', approvals: 2, contexts: ['x'], strict: true })
    app.protect({ pattern: 'main', approvals: 0 })
    expect(await judged(night, 'process/branch-protection')).toEqual([
      'fail required_reviews require_branches_up_to_date',
    ])
  })

  test('a pattern that only looks as if', async ({ night }) => {
    const app = night.add('app', STRICT)
    app.protect({ pattern: '{main,dev}', approvals: 2, contexts: ['x'], strict: true })
    app.addRuleset({ include: ['refs/heads/{main,dev}'] })
    app.addRuleset({ include: ['~ALL'], exclude: ['refs/heads/ma*'] })
    app.addRuleset({ enforcement: 'evaluate' })
    expect(await judged(night, 'process/branch-protection')).toEqual([
      'fail required_reviews require_branches_up_to_date',
    ])
  })

  test('an enterprise, an organization and a repository together', async ({ night }) => {
    night.add('app', STRICT).addRuleset({ rules: ['deletion'] })
    const acme = night.gh.organization('acme')
    acme.addRuleset({ enterprise: 'corp', rules: [{ type: 'pull_request', approvals: 1 }] })
    acme.addRuleset({
      include: ['~ALL'],
      rules: [{ type: 'required_status_checks', contexts: ['x'], strict: true }],
    })
    expect(await judged(night, 'process/branch-protection')).toEqual(['pass'])
  })
})

describe.concurrent('gates', () => {
  const CI = declared(
    '[process.ci]\nrequired_workflows = ["ci"]\n[process.branches]\nrequire_status_checks = true\n',
    {
      '.github/workflows/ci.yml': `on: pull_request
jobs:
  test:
    name: test \${{ matrix.os }} / \${{ github.ref }}
    strategy: { matrix: { os: [a, b] } }
    runs-on: x
    steps: [{ run: npm test }]
  plain:
    strategy: { matrix: { os: [a, b] } }
    runs-on: x
    steps: [{ run: npm test }]
  called:
    uses: ./.github/workflows/other.yml
`,
      '.github/workflows/other.yml':
        'on: workflow_call\njobs:\n  inner: { runs-on: x, steps: [{ run: x }] }\n',
    },
  )

  test('of matrices and of called workflows are required by the names they report', async ({
    night,
  }) => {
    const app = night.add('app', CI)
    const names = ['test a / refs/pull/1/merge', 'plain (a)', 'called / inner']
    app.addRuleset({ rules: [{ type: 'required_status_checks', contexts: names }] })
    app.mergePullRequest({ title: 'x', checks: names.map((name) => ({ name })) })
    expect(await judged(night, 'process/required-checks')).toEqual(['pass'])
  })

  test('that share a name, one of which failed, were not passed', async ({ night }) => {
    const app = night.add('app', CI)
    app.addRuleset({ rules: [{ type: 'required_status_checks', contexts: ['plain (a)'] }] })
    await night.scan()
    app.mergePullRequest({
      number: 9,
      title: 'x',
      checks: [
        { name: 'plain (a)' },
        { name: 'plain (a)', conclusion: 'FAILURE', app: { id: 7, slug: 'x' } },
      ],
    })
    expect((await judged(night, 'process/bypassed'))[0]).toBe('fail #9')
  })
})

describe.concurrent('robots and people', () => {
  test('nobody is excused by a name that anybody can give to git', async ({ night }) => {
    const app = night.add('app', declared('[process.commits]\nconventional = true\n'))
    const email = 'eve@example.org'
    const oid = app.commit({
      message: 'bad',
      files: { a: '' },
      author: { name: 'renovate[bot]', email, login: 'eve' },
    })
    app.commit({
      message: 'bad too',
      files: { b: '' },
      author: {
        name: 'renovate[bot]',
        email: '1+renovate[bot]@users.noreply.github.com',
        login: 'renovate[bot]',
      },
    })
    expect(await judged(night, 'process/commits')).toEqual([`warning ${oid}`])
  })
})
