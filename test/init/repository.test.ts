import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test as plain } from 'vitest'
import { parse } from 'yaml'
import type { Report } from '../../packages/core/src/model/index.ts'
import { createRepository, type GitRepository } from '../support/git-repository.ts'
import { workflowProblems } from '../workflows/service.ts'
import { driftIn, type Said } from './drift.ts'

interface Here {
  repository: GitRepository
  drift(args: readonly string[], answers?: readonly string[]): Promise<Said>
  read(file: string): string
}

const test = plain.extend('here', async ({ task: _ }, { onCleanup }): Promise<Here> => {
  const repository = createRepository('drift-init-')
  onCleanup(() => repository.remove())
  return {
    repository,
    drift: driftIn(repository.path),
    read: (file) => readFileSync(join(repository.path, file), 'utf8'),
  }
})

const WORKFLOW = '.github/workflows/drift.yml'
const WRITTEN = ['repo-metadata.yaml', 'check.toml', WORKFLOW]

/** What an issue would be opened for. */
const toTell = ({ repositories: [repository] }: Report): string[] =>
  (repository?.results ?? [])
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ title }) => title)

const CI = 'name: CI\non:\n  pull_request:\njobs: {}\n'

/** Repositories of several kinds, and what check.toml says of each. */
const KINDS: Record<
  string,
  { files: Record<string, string>; says: string[]; not?: string[]; tells?: RegExp[] }
> = {
  'a TypeScript monorepo with a CDK app': {
    files: {
      'package.json': '{ "workspaces": ["packages/*"] }',
      'tsconfig.json': '{ "compilerOptions": { "strict": true, /* why not */ } }',
      'eslint.config.js': '',
      'knip.json': '{}',
      'packages/web/src/rules/knip.ts': '',
      'packages/web/package.json': '{}',
      'packages/web/tsconfig.json': '{}',
      'packages/web/vitest.config.ts': '',
      'packages/api/package.json': '{}',
      'packages/api/tsconfig.json': '{}',
      'infra/cdk.json': '{ "app": "node app.js" }',
      'infra/package.json': '{}',
      '.github/workflows/ci.yml': CI,
      '.github/workflows/release.yml': 'on:\n  push:\n    tags: ["v*"]\njobs: {}\n',
      '.github/CODEOWNERS': '* @acme/shop @ann\n',
      '.github/pull_request_template.md': '',
      '.husky/pre-push': 'npm test\n',
      'commitlint.config.js': '',
      'README.md': '',
    },
    says: [
      '# Fits what was found here: JavaScript or TypeScript (3 projects), a deployment by CDK.',
      '# rulesets = ["typescript-internal"]\n',
      '[code.linting.eslint]\nenabled = true\n',
      '[code.types.tsc]\nenabled = true\ndependencies = ["packages/*/tsconfig.json"]\n',
      '[code.types.tsc.require]\nstrict = true\n',
      '[code.unused.knip]\nenabled = true\n\n',
      '[code.coverage_run]\nrunner = "vitest"\n',
      'dependencies = ["packages/web/vitest.config.ts"]',
      '[process.branches]\nprotection = true\n',
      '[process.commits]\nconventional = true\n',
      '[process.ci]\nrequired_workflows = ["ci.yml"]\n',
      '[process.repo]\nrequire_codeowners = true\n',
      '[process.hooks]\nrequire_husky = true\nrequire_hooks = ["pre-push"]\n',
      '[process.templates]\npull_request = true\n',
      '[process.required_files]\nfiles = ["README.md"]\n',
      '[infra]\nenabled = false\npath = "infra"\n',
      '[monorepo]\nexclude = ["infra", "packages/*"]\n',
    ],
    not: ['release.yml', 'ruff'],
  },
  'a Python service': {
    files: {
      'pyproject.toml':
        '[project]\nname = "x"\n[tool.ruff]\nline-length = 100\n[tool.pytest.ini_options]\n',
      'worker/pyproject.toml': '[tool.ruff]\n',
      '.pre-commit-config.yaml': 'repos: []\n',
      '.github/workflows/test.yaml': 'on: [push]\njobs:\n  a: { steps: [{ run: pip-audit }] }\n',
      LICENSE: '',
    },
    says: [
      'Python (2 projects)',
      '# rulesets = ["python-internal"]\n',
      '[code.linting.ruff]\nenabled = true\ndependencies = ["worker/pyproject.toml"]\n',
      '[code.coverage_run]\nrunner = "pytest"\n',
      '[code.security.pipaudit]\nenabled = true\n',
      'required_workflows = ["test.yaml"]',
      '[process.hooks]\nrequire_husky = false # another tool brings the hooks\n',
      'files = ["LICENSE"]',
      '[monorepo]\nexclude = ["worker"]\n',
    ],
    not: ['eslint', '[code.types.ty]', '[infra]'],
  },
  'a Go module with CloudFormation': {
    files: {
      'go.mod': 'module x\n',
      '.golangci.yml': 'version: "2"\n',
      'deploy/templates/shop.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}\n',
      'test/fixtures/old.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\n',
    },
    says: [
      'Go, a deployment by CloudFormation',
      '[drift]\nwatch = [".golangci.yml"]\n',
      '# rulesets = ["go-internal"]\n',
      'path = "deploy/templates"',
    ],
    not: ['[code.'],
  },
  'an empty one': {
    files: {},
    says: ['# Nothing was found here yet', '[process.branches]\nprotection = true\n'],
    not: ['[code.', '[infra]', '[monorepo]', '[process.ci]'],
  },
  'one with hostile names': {
    files: {
      'package.json': '{ "__proto__": 1, "workspaces": "`$(id)`" }',
      'a"]\n[infra]\nenabled = true/package.json': '{}',
      'b*[x]{y}\\!/package.json': '{}',
      '__proto__/package.json': '{}',
      'c\u007f\u202e🙂/tsconfig.json': '{}',
      '.github/workflows/$(id)"\n::error::.yml': CI,
      '.github/workflows/broken.yml': 'on: [\n',
      '.github/CODEOWNERS': '* @acme/`$(id)`\n* "@x/y\n',
      'pyproject.toml': '[tool.ruff\n',
      'tsconfig.json': 'not json',
    },
    says: [
      '"a\\"\\\\]\\n\\\\[infra\\\\]\\nenabled = true"',
      '"b\\\\*\\\\[x\\\\]\\\\{y\\\\}\\\\\\\\\\\\!"',
      '"__proto__"',
    ],
    not: ['\n[infra]', 'broken.yml', 'ruff'],
    tells: [/^tsconfig\.json can no longer be read/, /broken\.yml can no longer be read/],
  },
}

describe.each(Object.entries(KINDS))('%s', (_, { files, says, not = [], tells = [] }) => {
  test('is told what it has, takes part, and is left alone the second time', async ({ here }) => {
    if (Object.keys(files).length > 0) here.repository.commit(files)
    const { code, err, out } = await here.drift(['init'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const file of WRITTEN) expect(out).toContain(`wrote ${file}\n`)

    const check = here.read('check.toml')
    for (const text of says) expect(check).toContain(text)
    for (const text of not) expect(check).not.toContain(text)
    expect(check).toMatch(/^#:schema https:\/\/\S+\/schema\/check\.schema\.json\n/)
    expect(here.read('repo-metadata.yaml')).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/repo-metadata\.schema\.json\n/,
    )

    const validated = await here.drift(['config', 'validate', '--json'])
    expect(JSON.parse(validated.out)).toEqual({
      valid: true,
      missing: [],
      problems: [],
      unknowns: [],
    })

    here.repository.commit({}, { message: 'take part' })
    const scanned = JSON.parse((await here.drift(['code', 'scan', '--json'])).out)
    expect(scanned.repositories).toMatchObject([{ tier: 'internal', status: 'active' }])
    const statuses = new Map<string, string>(
      scanned.repositories[0].results.map(({ check, status }: Record<string, string>) => [
        check,
        status,
      ]),
    )
    expect(statuses.get('code/declarations')).toBe('pass')
    expect(statuses.get('code/projects')).toBe('pass')
    // The first night is quiet: what was declared is what is there.
    expect(toTell(scanned)).toEqual(tells.map((title) => expect.stringMatching(title)))

    const again = await here.drift(['init', '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ written: [], kept: [], same: WRITTEN })
  })

  test('gets a workflow that GitHub accepts, with a job for accounts where there is a deployment', async ({
    here,
  }) => {
    if (Object.keys(files).length > 0) here.repository.commit(files)
    await here.drift(['init'])
    const text = here.read(WORKFLOW)
    expect(await workflowProblems(text)).toEqual([])
    const jobs = Object.keys(parse(text).jobs)
    const deploys = here.read('check.toml').includes('\n[infra]\n')
    expect(jobs).toEqual(deploys ? ['code', 'process', 'infra'] : ['code', 'process'])
  })
})

describe('what is said on the command line', () => {
  test('goes into repo-metadata.yaml', async ({ here }) => {
    await here.drift(['init', '--tier', 'production', '--status', 'pre-release', '--team', 'a: b'])
    expect(parse(here.read('repo-metadata.yaml'))).toEqual({
      tier: 'production',
      status: 'pre-release',
      team: 'a: b',
    })
  })

  test('the team is who owns everything', async ({ here }) => {
    here.repository.commit({ CODEOWNERS: '* @acme/first\n*.md @acme/docs\n* @ann @acme/last\n' })
    await here.drift(['init'])
    expect(parse(here.read('repo-metadata.yaml')).team).toBe('last')
  })

  test('--no-workflow leaves the workflow to drift-config, which wants to know of rulesets', async ({
    here,
  }) => {
    const { out } = await here.drift(['init', '--no-workflow', '--json'])
    expect(JSON.parse(out).written).toEqual(['repo-metadata.yaml', 'check.toml'])
    expect(here.read('check.toml')).not.toContain('[[drift.severity]]')
    here.repository.commit({}, { message: 'take part' })
    const scanned = JSON.parse((await here.drift(['code', 'scan', '--json'])).out)
    expect(toTell(scanned)).toEqual([expect.stringContaining('check.toml has no [extends]')])
  })

  test('the rulesets to extend are those of the owner, for the language and the tier', async ({
    here,
  }) => {
    here.repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
    here.repository.commit({ 'go.mod': 'module x\n', 'repo-metadata.yaml': 'tier: production\n' })
    await here.drift(['init'])
    expect(here.read('check.toml')).toContain(
      '# [extends]\n# registry = "github:acme/standards@v1"\n# rulesets = ["go-production"]\n',
    )
  })

  test.each([
    ['https://github.com/acme/shop.git', 'Europe/London'],
    ['git@github-work:acme/shop.git', 'Europe/London'],
    ['git@octo.ghe.com:acme/shop.git', 'Europe/London'],
    ['git@github.acme.example:acme/shop.git', undefined],
  ])('cloned from %s, the night is of the time zone %s', async (origin, timezone) => {
    const repository = createRepository('drift-init-')
    try {
      repository.git('remote', 'add', 'origin', origin)
      await driftIn(repository.path)(['init'])
      const text = readFileSync(join(repository.path, WORKFLOW), 'utf8')
      expect(parse(text).on.schedule).toEqual([{ cron: '17 2 * * *', timezone }])
    } finally {
      repository.remove()
    }
  })

  test('the commit that is proposed keeps the conventions that were found', async ({ here }) => {
    const next = async () => JSON.parse((await here.drift(['init', '--json', '--yes'])).out).next
    const files = 'repo-metadata.yaml check.toml .github/workflows/drift.yml'
    expect(await next()).toEqual([
      'drift config validate',
      `git add ${files} && git commit -m "Declare how this repository should be"`,
      'drift code scan',
    ])
    here.repository.commit({ 'commitlint.config.js': '' })
    expect((await next())[1]).toMatch(/-m "chore: declare how this repository should be"$/)
  })

  test.each([
    [['--tier', 'gold'], '--tier is "gold"; it must be one of production, internal, prototype'],
    [['a', 'b'], 'one repository at a time'],
    [['nowhere'], 'there is no folder'],
    [['--org', 'acme'], '--org does not go with'],
    [['--plugin', 'sales', '--yes'], '--yes does not go with --plugin'],
    [['--config-repo', '--tier', 'internal'], '--tier does not go with --config-repo'],
    [['--plugin', 'sales', '--keep'], '--keep does not go with --plugin'],
    [['--format', 'sarif'], '--format is "sarif"'],
    [['--dry'], "Unknown option '--dry'"],
  ])('drift init %s is refused', async (args, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'drift-init-'))
    try {
      const { code, out, err } = await driftIn(createFolder(folder))(['init', ...args])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(message)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a folder that is no repository, and one without files, are refused', async ({ here }) => {
    const outside = mkdtempSync(join(tmpdir(), 'drift-init-'))
    const none = await driftIn(outside)(['init'])
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toContain('there is no git repository')
    here.repository.git('clone', '--quiet', '--bare', here.repository.path, join(outside, 'bare'))
    const bare = await driftIn(outside)(['init', 'bare'])
    expect(bare).toMatchObject({ code: 2, out: '' })
    expect(bare.err).toContain('is a bare repository')
    rmSync(outside, { recursive: true })
  })

  test('from a folder below, the files go to the root, and are named from there', async ({
    here,
  }) => {
    mkdirSync(join(here.repository.path, "it's here"))
    const { out } = await driftIn(join(here.repository.path, "it's here"))(['init'])
    expect(out).toContain('wrote ../check.toml\n')
    expect(out).toContain('  drift code scan ..\n')
    expect(here.read('check.toml')).toContain('protection = true')
  })
})

const createFolder = (folder: string): string => {
  writeFileSync(join(folder, 'keep'), '')
  return folder
}

describe('what is there already', () => {
  const OWN = '[process.branches]\nprotection = false\n'

  test('is not overwritten where nobody can be asked', async ({ here }) => {
    here.repository.commit({ 'check.toml': OWN })
    const { code, out, err } = await here.drift(['init'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(
      'check.toml is there already, and would change; --yes overwrites it, --keep leaves it and writes the rest, --dry-run shows',
    )
    expect(here.read('check.toml')).toBe(OWN)
    expect(() => here.read('repo-metadata.yaml')).toThrow('ENOENT')
  })

  test('is asked about, one file at a time', async ({ here }) => {
    here.repository.commit({ 'check.toml': OWN, [WORKFLOW]: 'on: push\n' })
    const { code, out, asked } = await here.drift(['init'], ['no', 'y'])
    expect(code).toBe(0)
    expect(asked).toEqual([
      'check.toml is there already. Overwrite it? [y/N] ',
      `${WORKFLOW} is there already. Overwrite it? [y/N] `,
    ])
    expect(out).toContain(`wrote repo-metadata.yaml\nwrote ${WORKFLOW}\nkept check.toml\n`)
    expect(here.read('check.toml')).toBe(OWN)
    expect(here.read(WORKFLOW)).toContain('actions/code@v1')
  })

  test('--keep leaves it, and writes the rest', async ({ here }) => {
    here.repository.commit({ 'check.toml': OWN })
    const shown = await here.drift(['init', '--keep', '--dry-run'])
    expect(shown.out).toContain('would keep check.toml\n')
    expect(shown.out).not.toContain('protection = true')
    const { code, out, asked } = await here.drift(['init', '--keep'], ['y'])
    expect({ code, asked }).toEqual({ code: 0, asked: [] })
    expect(out).toContain(`wrote repo-metadata.yaml\nwrote ${WORKFLOW}\nkept check.toml\n`)
    expect(here.read('check.toml')).toBe(OWN)
  })

  test('--keep and --yes cannot both hold', async ({ here }) => {
    const { code, err } = await here.drift(['init', '--keep', '--yes'])
    expect(code).toBe(2)
    expect(err).toContain('--yes overwrites what is there, and --keep leaves it: say one of them')
    expect(() => here.read('check.toml')).toThrow('ENOENT')
  })

  test('what git has checked out with the line ends of Windows is the same', async ({ here }) => {
    await here.drift(['init'])
    for (const file of WRITTEN) {
      writeFileSync(join(here.repository.path, file), here.read(file).replaceAll('\n', '\r\n'))
    }
    const { out } = await here.drift(['init', '--json'])
    expect(JSON.parse(out)).toMatchObject({ written: [], kept: [], same: WRITTEN })
  })

  test('no answer is no', async ({ here }) => {
    here.repository.commit({ 'check.toml': OWN })
    await here.drift(['init'], [])
    expect(here.read('check.toml')).toBe(OWN)
  })

  test('--yes overwrites it, and it keeps its mode', async ({ here }) => {
    here.repository.commit({ 'check.toml': OWN })
    const before = statSync(join(here.repository.path, 'check.toml')).mode
    const { code, asked } = await here.drift(['init', '--yes'], ['no'])
    expect({ code, asked }).toEqual({ code: 0, asked: [] })
    expect(here.read('check.toml')).toContain('protection = true')
    expect(statSync(join(here.repository.path, 'check.toml')).mode).toBe(before)
    expect(here.repository.git('status', '--porcelain')).not.toContain('.drift-')
  })

  test('a repo-metadata of its own stays, whatever its ending', async ({ here }) => {
    const own = 'tier: production # since May\n'
    here.repository.commit({ 'repo-metadata.yml': own })
    const { out } = await here.drift(['init', '--json'])
    expect(JSON.parse(out).same).toEqual(['repo-metadata.yml'])
    expect(here.read('repo-metadata.yml')).toBe(own)
  })

  test('a broken one is put right with what can be read of it', async ({ here }) => {
    here.repository.commit({ 'repo-metadata.yaml': 'tier: gold\nteam: shop\n' })
    await here.drift(['init', '--yes'])
    expect(parse(here.read('repo-metadata.yaml'))).toEqual({
      tier: 'internal',
      status: 'active',
      team: 'shop',
    })
  })

  test('--dry-run prints what would be written, and writes nothing', async ({ here }) => {
    here.repository.commit({ 'check.toml': OWN })
    const { code, out } = await here.drift(['init', '--dry-run'])
    expect(code).toBe(0)
    expect(out).toContain('would write repo-metadata.yaml\n')
    expect(out).toContain('    tier: internal #')
    expect(out).toContain('would overwrite check.toml\n')
    expect(here.repository.git('status', '--porcelain')).toBe('')
    const json = JSON.parse((await here.drift(['init', '--dry-run', '--json'])).out)
    expect(
      json.files.map(({ path, state }: { path: string; state: string }) => [path, state]),
    ).toEqual([
      ['repo-metadata.yaml', 'new'],
      ['check.toml', 'differs'],
      [WORKFLOW, 'new'],
    ])
  })
})

describe('links lead nowhere', () => {
  test.each([
    ['check.toml', 'a file'],
    ['.github', 'a folder'],
    ['.github/workflows', 'a folder below'],
    ['.github/workflows/drift.yml', 'a file below'],
  ])('%s is one', async (link) => {
    const repository = createRepository('drift-init-')
    const outside = mkdtempSync(join(tmpdir(), 'drift-outside-'))
    try {
      const target = join(outside, 'target')
      if (/\.(?:toml|yml)$/.test(link)) writeFileSync(target, 'theirs')
      else mkdirSync(target)
      repository.link(link, target)
      const { code, out, err } = await driftIn(repository.path)(['init', '--yes'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`${link} is a link, and links are not followed; nothing was written`)
      expect(repository.git('status', '--porcelain', '-uall')).not.toContain('repo-metadata')
      if (/\.(?:toml|yml)$/.test(link)) expect(readFileSync(target, 'utf8')).toBe('theirs')
    } finally {
      repository.remove()
      rmSync(outside, { recursive: true })
    }
  })

  test('a folder in the place of a file is said, and nothing is written', async ({ here }) => {
    mkdirSync(join(here.repository.path, 'check.toml'))
    const { code, err } = await here.drift(['init', '--yes'])
    expect(code).toBe(2)
    expect(err).toContain('check.toml is not a file; nothing was written')
    expect(() => here.read('repo-metadata.yaml')).toThrow('ENOENT')
  })
})
