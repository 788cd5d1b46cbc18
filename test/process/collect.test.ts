import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fake-github/index.ts'
import { ask, askOne, sent } from './asked.ts'

/** What GitHub tells of the process of repositories, and how often it has to be asked. */

let gh: FakeGitHub
let app: FakeRepository

const NOW = Date.parse('2026-11-21T02:00:00Z')

beforeEach(async () => {
  gh = await startFakeGitHub({ now: NOW, limits: false, validateResponses: true })
  app = gh.addRepository({
    owner: 'acme',
    name: 'app',
    files: {
      'README.md': 'Hello',
      'check.toml': '[process]\n',
      '.github/workflows/ci.yml': 'name: CI\non: [pull_request]\njobs: {}\n',
    },
    date: '2026-11-01T10:00:00Z',
  })
})

afterEach(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

const PROTECTION = `[process.branches]
required_reviews = 1
require_status_checks = ["test"]
enforce_admins = true
`

const EVERYTHING = `${PROTECTION}
pattern = "^feature/"
[process.commits]
conventional = true
[process.ci]
required_workflows = ["CI"]
[process.hooks]
require_husky = true
[process.changesets]
require_for_paths = ["src/**"]
[process.pr]
max_files = 10
exclude = ["*.lock"]
[process.tickets]
pattern = "[A-Z]+-[0-9]+"
[process.coverage]
min_threshold = 80
[process.codeowners]
rules = [{ pattern = "*", owners = ["@acme/core"] }]
[process.docs]
max_file_lines = 10
[process.labels]
required = ["bug"]
[process.issues]
require_labels = true
[process.templates]
pull_request = true
[process.required_files]
files = ["LICENSE"]
[process.forbidden_files]
files = ["**/.env"]
[process.repo.tag_protection]
patterns = ["v*"]
`

/** An installation that may read everything but settings. */
const readOnly = (more = {}) =>
  gh.addToken({
    kind: 'app',
    permissions: {
      metadata: 'read',
      contents: 'read',
      issues: 'read',
      pull_requests: 'read',
      checks: 'read',
      statuses: 'read',
      actions: 'read',
      ...more,
    },
  })

describe('how the default branch is protected', () => {
  test('classic protection, a ruleset of the repository and one of the organization', async () => {
    app.protect({ approvals: 2, contexts: ['test'], enforceAdmins: true })
    const own = app.addRuleset({ name: 'Main', rules: [{ type: 'pull_request', approvals: 1 }] })
    const inherited = gh.organization('acme').addRuleset({
      name: 'Everywhere',
      rules: ['non_fast_forward', { type: 'required_status_checks', contexts: ['lint'] }],
      bypass: ['organization-admin', { actor: 'role:maintain', mode: 'pull_request' }],
    })
    const { protection, rulesets } = await askOne(gh, { toml: PROTECTION })

    expect(protection).toMatchObject({
      known: true,
      value: {
        branch: 'main',
        classic: {
          value: {
            approvals: 2,
            adminsEnforced: true,
            contexts: [{ context: 'test', appId: null }],
            source: { kind: 'classic', name: 'main', url: `${app.url}/settings/branches` },
          },
        },
        visible: { value: { approvals: 2, contexts: ['test'] } },
      },
    })
    const rules = protection.known && protection.value.rules.known && protection.value.rules.value
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rule: expect.objectContaining({ type: 'pull_request', approvals: 1 }),
          ruleset: own.nodeId,
          source: {
            kind: 'repository-ruleset',
            name: 'Main',
            owner: 'acme/app',
            url: `${app.url}/settings/rules/${own.id}`,
          },
        }),
        expect.objectContaining({
          rule: { type: 'non_fast_forward' },
          source: {
            kind: 'organization-ruleset',
            name: 'Everywhere',
            owner: 'acme',
            url: `${gh.url}/organizations/acme/settings/rules/${inherited.id}`,
          },
        }),
        expect.objectContaining({
          rule: {
            type: 'required_status_checks',
            contexts: [{ context: 'lint', appId: null }],
            strict: false,
          },
        }),
      ]),
    )
    const everywhere = rulesets.known && rulesets.value.find(({ id }) => id === inherited.nodeId)
    expect(everywhere).toMatchObject({
      enforcement: 'active',
      target: 'branch',
      include: ['~DEFAULT_BRANCH'],
      bypassActors: {
        known: true,
        value: [
          { kind: 'OrganizationAdmin', mode: 'always' },
          { kind: 'RepositoryRole', name: 'maintain', mode: 'pull_request' },
        ],
      },
    })
  })

  test('an App without administration: rules and what everybody is told, classic rules unknown', async () => {
    app.protect({ approvals: 2 })
    app.addRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })
    const { protection, rulesets } = await askOne(gh, { toml: PROTECTION, token: readOnly() })
    expect(protection).toMatchObject({
      value: {
        rules: { known: true, value: [{ rule: { approvals: 1 } }] },
        classic: { known: false, permission: 'Administration: read' },
        visible: { known: true, value: { approvals: 2 } },
      },
    })
    expect(rulesets).toMatchObject({
      value: [{ bypassActors: { known: false, permission: 'Administration: write' } }],
    })
  })

  test('a person who does not administer: no classic rule is shown, which is not none', async () => {
    app.protect({ approvals: 2 })
    const token = gh.addToken({ kind: 'pat', role: 'write' })
    const { protection } = await askOne(gh, { toml: PROTECTION, token })
    expect(protection).toMatchObject({
      value: { classic: { known: false, permission: 'Administration: read' } },
    })
  })

  test('GITHUB_TOKEN sees its own repository, and of others what is public', async () => {
    gh.addRepository({ owner: 'acme', name: 'other', files: { a: '' } })
    const token = gh.addToken({
      kind: 'actions',
      permissions: { metadata: 'read', contents: 'read' },
      repositories: ['app'],
    })
    const seen = await ask(gh, { toml: PROTECTION, token })
    expect(seen.get('app')?.protection).toMatchObject({
      known: true,
      value: { rules: { known: true, value: [] }, visible: { known: true, value: null } },
    })
    expect(seen.get('other')?.protection).toMatchObject({
      known: false,
      permission: 'Metadata: read',
    })
  })

  test('300 rulesets are all read, and their bypass actors once each', async () => {
    for (let i = 0; i < 300; i += 1) app.addRuleset({ name: `R${i}`, rules: ['deletion'] })
    const { protection, rulesets } = await askOne(gh, { toml: PROTECTION, moved: false })
    expect(rulesets.known && rulesets.value.length).toBe(300)
    expect(rulesets.known && rulesets.value.every(({ bypassActors }) => bypassActors.known)).toBe(
      true,
    )
    expect(protection).toMatchObject({ value: { rules: { known: true } } })
    expect(
      protection.known && protection.value.rules.known && protection.value.rules.value.length,
    ).toBe(300)
    expect(sent(gh)).toMatchObject({
      DriftGovernance: 1,
      DriftRulesets: 3,
      DriftRules: 2,
      DriftRulesetDetails: 3,
    })
  })

  test('rulesets that protect nothing yet: their rules, for they say what would', async () => {
    app.addRuleset({ enforcement: 'evaluate', rules: [{ type: 'pull_request', approvals: 2 }] })
    const { protection, rulesets } = await askOne(gh, {
      toml: '[process.branches]\nrequired_reviews = 2\n',
    })
    expect(protection).toMatchObject({ value: { rules: { value: [] } } })
    expect(rulesets).toMatchObject({
      value: [{ enforcement: 'evaluate', rules: { value: [{ approvals: 2 }] } }],
    })
  })

  test('another branch than the default one: the rules of all rulesets for branches', async () => {
    app.addRuleset({ include: ['release'], rules: ['deletion'] })
    const { rulesets } = await askOne(gh, {
      toml: '[process.branches]\nbranch = "release"\nallow_deletions = false\n',
    })
    expect(rulesets).toMatchObject({ value: [{ rules: { value: [{ type: 'deletion' }] } }] })
  })

  test('rules of rulesets for tags', async () => {
    app.addRuleset({ name: 'Tags', target: 'tag', include: ['v*'], rules: ['deletion', 'update'] })
    const { rulesets } = await askOne(gh, {
      toml: '[process.repo.tag_protection]\npatterns = ["v*"]\n',
    })
    expect(rulesets).toMatchObject({
      value: [
        {
          target: 'tag',
          include: ['refs/tags/v*'],
          rules: { known: true, value: [{ type: 'deletion' }, { type: 'update' }] },
        },
      ],
    })
  })

  test('a repository without commits has no branch to protect, and nothing else', async () => {
    app.delete()
    gh.addRepository({ owner: 'acme', name: 'app' })
    const observed = await askOne(gh, { toml: EVERYTHING })
    expect(observed.protection).toMatchObject({ known: false })
    expect(observed.files.paths).toEqual({ known: true, value: [] })
    expect(observed.activity).toMatchObject({ known: false, reason: 'it has no commits' })
    expect(observed.labels.known).toBe(true)
  })
})

describe('labels, issues and branches', () => {
  test('2,000 labels are all read', async () => {
    app.delete()
    const labels = Array.from({ length: 2000 }, (_, i) => ({ name: `l${i}`, color: 'AABBCC' }))
    gh.addRepository({ owner: 'acme', name: 'app', files: { a: '' }, labels })
    const { labels: found } = await askOne(gh, { toml: '[process.labels]\nrequired = ["bug"]\n' })
    expect(found.known && found.value.length).toBe(2000)
    expect(found.known && found.value[0]?.color).toBe('aabbcc')
    expect(sent(gh)).toEqual({ DriftGovernance: 1, DriftLabels: 19 })
  })

  test('open issues with their labels; a token without Issues learns nothing, and says so', async () => {
    app.createIssue({ title: 'Open `it`', labels: ['bug'] })
    app.createIssue({ title: 'Closed' })
    app.closeIssue(2)
    const toml = '[process.issues]\nrequire_labels = true\n'
    expect((await askOne(gh, { toml })).issues).toMatchObject({
      value: { total: 1, issues: [{ number: 1, title: 'Open `it`', labels: ['bug'] }] },
    })
    const token = gh.addToken({ kind: 'app', permissions: { metadata: 'read', contents: 'read' } })
    const { issues, labels } = await askOne(gh, {
      toml: `${toml}[process.labels]\nrequired = ["bug"]\n`,
      token,
    })
    expect([issues, labels]).toMatchObject([
      { known: false, permission: 'Issues: read' },
      { known: false, permission: 'Issues: read' },
    ])
  })

  test('branches', async () => {
    app.branch('feature/a')
    const { branches } = await askOne(gh, {
      toml: '[process.branches]\npattern = "^x"\n',
      moved: false,
    })
    expect(branches).toEqual({ known: true, value: { names: ['feature/a', 'main'], total: 2 } })
    expect(sent(gh)).toEqual({ DriftGovernance: 1 })
  })
})

describe('files', () => {
  test('folders with their texts, folders by name, and the whole list', async () => {
    app.commit({
      files: {
        '.husky/pre-push': 'npm test\n',
        '.husky/link': { symlink: 'pre-push' },
        'package.json': '{}',
        'docs/guide.md': '# Guide',
        'deep/er/.env': 'SECRET=1',
      },
    })
    const { files } = await askOne(gh, { toml: EVERYTHING })
    expect(files.paths.known && files.paths.value).toContain('deep/er/.env')
    expect(files.contents.get('.husky/pre-push')).toMatchObject({ text: 'npm test\n' })
    expect(files.contents.get('.husky/link')).toMatchObject({ kind: 'symlink' })
    expect(files.contents.get('.github/workflows/ci.yml')).toMatchObject({ kind: 'text' })
    expect(files.contents.get('docs/guide.md')).toMatchObject({ text: '# Guide' })
    expect(files.contents.has('vitest.config.ts')).toBe(false)
    expect(files.listed.get('')).toMatchObject({
      value: expect.arrayContaining(['README.md', 'docs/']),
    })
    expect(files.listed.get('.changeset')).toEqual({ known: true, value: [] })
  })

  test('more documents than are read are told apart from those that are not there', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 151 }, (_, i) => [`docs/${1000 + i}.md`, '# A']),
    )
    app.commit({ files })
    const { contents } = (await askOne(gh, { toml: '[process.docs]\nmax_file_lines = 9\n' })).files
    expect(contents.get('docs/1149.md')).toMatchObject({ kind: 'text' })
    expect(contents.get('docs/1150.md')).toMatchObject({ kind: 'unknown' })
  })

  test('the list is not read again where nothing moved', async () => {
    const { files, activity } = await askOne(gh, { toml: EVERYTHING, moved: false })
    expect(files.paths).toMatchObject({ known: false, unchanged: true })
    expect(activity).toEqual({
      known: true,
      value: { commits: [], complete: true, pullRequests: [] },
    })
    expect(files.listed.get('')).toMatchObject({ known: true })
    expect(Object.keys(sent(gh))).not.toContain('git/get-tree')
  })

  test('CODEOWNERS where GitHub reads it, with its report', async () => {
    app.commit({ files: { 'docs/CODEOWNERS': '* @bo', CODEOWNERS: '* @nobody-here\n' } })
    const toml = '[process.repo]\nrequire_codeowners = true\n'
    expect((await askOne(gh, { toml })).codeowners).toMatchObject({
      value: {
        path: 'CODEOWNERS',
        content: { text: '* @nobody-here\n' },
        errors: { value: [{ line: 1, kind: 'Unknown owner' }] },
      },
    })
  })

  test.each([
    ['600 KB is read whole', 600 * 1024, 'text'],
    ['3 MB and more is ignored, by GitHub too', 3 * 1024 * 1024 + 1, 'too-large'],
  ])('CODEOWNERS of %s', async (_, size, kind) => {
    app.commit({ files: { '.github/CODEOWNERS': '#'.repeat(size) } })
    const { codeowners } = await askOne(gh, { toml: '[process.repo]\nrequire_codeowners = true\n' })
    expect(codeowners).toMatchObject({ value: { path: '.github/CODEOWNERS', content: { kind } } })
    expect(sent(gh)['git/get-blob'] ?? 0).toBe(kind === 'text' ? 1 : 0)
  })

  test('a list that GitHub cuts is no list', async () => {
    await gh.close()
    gh = await startFakeGitHub({ limits: false, treeEntries: 2 })
    gh.addRepository({ owner: 'acme', name: 'app', files: { a: '', b: '', c: '' } })
    const { files } = await askOne(gh, { toml: '[process.forbidden_files]\nfiles = ["**/x"]\n' })
    expect(files.paths).toMatchObject({ known: false, reason: expect.stringContaining('100,000') })
  })
})
