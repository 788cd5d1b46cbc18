import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, test as plain } from 'vitest'
import { parse } from 'yaml'
import { bundledParts, configFiles } from '../../packages/cli/src/init/config-files.ts'
import { workflowProblems } from '../workflows/service.ts'
import { driftIn, type Said } from './drift.ts'

const TEMPLATE = join(import.meta.dirname, '../../templates/drift-config')

interface Here {
  folder: string
  drift(args: readonly string[], answers?: readonly string[]): Promise<Said>
  read(file: string): string
}

const test = plain.extend('here', async ({ task: _ }, { onCleanup }): Promise<Here> => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-init-'))
  onCleanup(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    drift: driftIn(folder),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
  }
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' })

test('every file of the template, for this organization', async ({ here }) => {
  const { code, err, out } = await here.drift(['init', '--config-repo', '--org', 'shop-$1'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('--org is "shop-$1", which is no name of an organization')

  expect(await here.drift(['init', '--config-repo', '--org', 'sho-p'])).toMatchObject({
    code: 0,
    err: '',
  })
  expect(filesIn(join(here.folder, 'drift-config'))).toEqual(filesIn(TEMPLATE))
  const { jobs } = parse(here.read('drift-config/.github/workflows/drift.yml'))
  const orgs = ['code', 'process', 'infra'].map((name) => jobs[name].steps[0].with.org)
  expect([...orgs, jobs.audit.steps[1].with.org]).toEqual(['sho-p', 'sho-p', 'sho-p', 'sho-p'])
  expect(here.read('drift-config/check.toml')).toContain('repositories = ["sho-p/*"]')
  expect(here.read('drift-config/README.md')).toContain('# drift-config of sho-p')
  const others = filesIn(TEMPLATE).filter((file) => file !== 'audits/_drift.d.ts')
  for (const file of others) expect(here.read(`drift-config/${file}`), file).not.toMatch(/\bacme\b/)
  const mode = (file: string) => statSync(join(here.folder, 'drift-config', file)).mode & 0o111
  expect(mode('audits/certificate-expiry.sh')).toBe(0o111)
  expect(mode('audits/dependabot.mjs')).toBe(0)
})

test('says what comes next', async ({ here }) => {
  const { out } = await here.drift(['init', '--config-repo', 'my config', '--org', 'acme'])
  expect(out).toContain('wrote my config/check.toml\n')
  expect(out).toContain(`
Next:
  cd 'my config'
  git init --initial-branch=main && git add . && git commit -m "Look for drift"
  gh repo create acme/drift-config --private --source . --push
`)
})

describe('what was written', () => {
  test('is a workflow that GitHub accepts', async ({ here }) => {
    await here.drift(['init', '--config-repo', '.', '--org', 'acme'])
    expect(await workflowProblems(here.read('.github/workflows/drift.yml'))).toEqual([])
  })

  test('is in order, and so are the examples in it', async ({ here }) => {
    await here.drift(['init', '--config-repo', '.', '--org', 'acme'])
    git(here.folder, 'init', '--quiet')
    const asItIs = await here.drift(['config', 'validate', '--json'])
    expect(JSON.parse(asItIs.out)).toMatchObject({ valid: true, problems: [], unknowns: [] })

    const examples = here.read('check.toml').replace(/^# (?=\[|"?[\w@.]+"? = )/gm, '')
    expect(examples).toContain('\n[[drift.exempt]]\n')
    writeFileSync(join(here.folder, 'check.toml'), examples)
    const shown = await here.drift(['config', 'show', '--json'])
    expect(JSON.parse(shown.out).policy).toMatchObject({
      exemptions: [{ owner: '@acme/platform', expires: '2027-03-31' }],
      overrides: [
        { check: 'code/tier-ruleset', severity: 'info' },
        { check: 'code/projects', severity: 'low' },
      ],
      identities: { 'ann@example.org': '@ann' },
    })
    const validated = await here.drift(['config', 'validate', '--json'])
    expect(JSON.parse(validated.out)).toMatchObject({ valid: true, problems: [] })
  })

  test('has of a plugin nothing where it does not come with the toolkit', async ({ here }) => {
    const without = configFiles('acme', [])
    for (const { path, text } of without) {
      expect(text, path).not.toMatch(/\{\{plugin|end of plugin|briefing|SLACK_WEBHOOK/i)
      mkdirSync(join(here.folder, path, '..'), { recursive: true })
      writeFileSync(join(here.folder, path), text)
    }
    expect(await workflowProblems(here.read('.github/workflows/drift.yml'))).toEqual([])
    git(here.folder, 'init', '--quiet')
    const { out } = await here.drift(['config', 'validate', '--json'])
    expect(JSON.parse(out)).toMatchObject({ valid: true, problems: [], unknowns: [] })
  })

  test('has what a plugin brings, which is found beside the toolkit', async ({ here }) => {
    const own = { 'check.toml': { 0: '[drift.plugins.sales]\nof = "acme"\n\n' } }
    const toml = configFiles('shop', [own]).find(({ path }) => path === 'check.toml')?.text
    expect(toml).toContain('\n\n[drift.plugins.sales]\nof = "shop"\n\n# Who can write here')

    await here.drift(['init', '--config-repo', '.', '--org', 'acme'])
    const plugins = here.read('check.toml').match(/^\[drift\.plugins\.[\w-]+\]$/gm) ?? []
    expect(plugins).toHaveLength((await bundledParts()).length)
    expect(
      filesIn(TEMPLATE)
        .map((file) => here.read(file))
        .join(),
    ).not.toMatch(/end of plugin/)
  })

  test('is a place that the organization’s audits are found in', async ({ here }) => {
    await here.drift(['init', '--config-repo', '.', '--org', 'acme'])
    const audits = filesIn(join(here.folder, 'audits'))
    expect(audits.filter((file) => !file.startsWith('_'))).toEqual([
      'certificate-expiry.sh',
      'dependabot.mjs',
    ])
    const again = await here.drift(['audit', 'new', 'mine', '--lang', 'ts'])
    // Its types are those of this version: nothing to bring, nothing to warn of.
    expect(again.out).toContain('wrote audits/mine.mts\n\n')
  })

  test('asks for every variable and secret that its README names, and for no other', async ({
    here,
  }) => {
    await here.drift(['init', '--config-repo', '.', '--org', 'acme'])
    const workflow = here.read('.github/workflows/drift.yml')
    const asked = new Set(
      [...workflow.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name),
    )
    const readme = here.read('README.md')
    const named = new Set(
      [...readme.matchAll(/`(DRIFT_\w+|SLACK_WEBHOOK)`/g)].map(([, name]) => name),
    )
    expect(named).toEqual(asked)
  })
})

describe('whose it is', () => {
  test('a clone knows', async ({ here }) => {
    git(here.folder, 'init', '--quiet')
    git(here.folder, 'remote', 'add', 'origin', 'git@github.com:shop/drift-config.git')
    const { code, out } = await here.drift(['init', '--config-repo', '.'])
    expect(code).toBe(0)
    expect(here.read('check.toml')).toContain('"shop/*"')
    expect(out).toContain(
      'Next:\n  git add . && git commit -m "Look for drift" && git push --set-upstream origin HEAD\n',
    )
  })

  test('a person is asked', async ({ here }) => {
    const { code, asked } = await here.drift(['init', '--config-repo'], [' shop '])
    expect({ code, asked }).toEqual({ code: 0, asked: ['Which organization? '] })
    expect(here.read('drift-config/check.toml')).toContain('"shop/*"')
  })

  test.each([[undefined], [['']], [['a/b']]])('else it is refused (%j)', async (answers) => {
    const folder = mkdtempSync(join(tmpdir(), 'drift-init-'))
    const { code, err } = await driftIn(folder)(['init', '--config-repo'], answers)
    expect(code).toBe(2)
    expect(err).toContain('drift init --config-repo --org acme')
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

describe('what is there already', () => {
  const args = ['init', '--config-repo', '.', '--org', 'acme']

  test('is asked about; what is as it should be is not', async ({ here }) => {
    await here.drift(args)
    writeFileSync(join(here.folder, 'README.md'), 'mine\n')
    const refused = await here.drift(args)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('README.md is there already, and would change; --yes')
    const { code, asked, out } = await here.drift(args, ['n'])
    expect({ code, asked }).toEqual({
      code: 0,
      asked: ['README.md is there already. Overwrite it? [y/N] '],
    })
    expect(out).toMatch(/^kept README\.md\nis as it should be: /)
    expect(here.read('README.md')).toBe('mine\n')
    await here.drift([...args, '-y'])
    expect(here.read('README.md')).toContain('# drift-config of acme')
  })

  test('--dry-run does not even make the folder', async ({ here }) => {
    const { code, out } = await here.drift(['init', '--config-repo', '--org', 'acme', '-n'])
    expect(code).toBe(0)
    expect(out).toContain('would write drift-config/audits/dependabot.mjs\n')
    expect(readdirSync(here.folder)).toEqual([])
  })

  test('a link in it leads nowhere, and a file is no folder', async ({ here }) => {
    mkdirSync(join(here.folder, 'outside'))
    mkdirSync(join(here.folder, 'drift-config'))
    symlinkSync('../outside', join(here.folder, 'drift-config/audits'))
    const linked = await here.drift(['init', '--config-repo', '--org', 'acme', '--yes'])
    expect(linked).toMatchObject({ code: 2, out: '' })
    expect(linked.err).toContain('audits is a link, and links are not followed')
    expect(readdirSync(join(here.folder, 'outside'))).toEqual([])
    expect(readdirSync(join(here.folder, 'drift-config'))).toEqual(['audits'])

    writeFileSync(join(here.folder, 'file'), '')
    const file = await here.drift(['init', '--config-repo', 'file', '--org', 'acme'])
    expect(file).toMatchObject({ code: 2, out: '' })
    expect(file.err).toContain('file is there already, and is no folder')
  })
})
