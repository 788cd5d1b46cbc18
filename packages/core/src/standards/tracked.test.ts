import { describe, expect, it } from 'vitest'
import { dependenciesFromCm } from './cm.ts'
import { buildStandard } from './standard.ts'
import { builtinCandidate, dependencyProblems, trackedFiles } from './tracked.ts'

const standardOf = (files: Record<string, string>) =>
  buildStandard(
    Object.entries(files).map(([path, text]) => ({
      path,
      content: { kind: 'text', oid: '0'.repeat(40), text },
    })),
    async () => ({ missing: true }),
  )

/** `path → kind tools` for those that are tracked. */
const trackedOf = async (check: Record<string, string>, paths: string[]) => {
  const tracker = trackedFiles([await standardOf(check)])
  return paths.flatMap((path) => {
    const found = tracker(path)
    return found === null ? [] : [[path, found.kind, ...found.tools].join(' ')]
  })
}

describe('tracked files', () => {
  it('are the rulesets of a registry: what they say holds for all that extend them', async () => {
    expect(
      await trackedOf({ 'check.toml': '' }, ['rulesets/a-production.toml', 'rulesets/deep/x.toml']),
    ).toEqual(['rulesets/a-production.toml declaration'])
  })

  it('are the hooks of a folder, where hooks are asked for', async () => {
    const paths = ['.husky/pre-commit', 'apps/web/.husky/pre-push', '.husky/_/husky.sh']
    expect(await trackedOf({ 'check.toml': '[process.hooks]\nenabled = true\n' }, paths)).toEqual([
      '.husky/pre-commit dependency hooks',
    ])
    expect(await trackedOf({ 'check.toml': '' }, paths)).toEqual([])
  })

  it('are those that [drift] watches, for tools that have no section', async () => {
    const check = {
      'check.toml': '[drift]\nwatch = [".golangci.yml", "config/*.toml", "../outside.yml"]\n',
      'apps/api/check.toml': '[drift]\nwatch = [".golangci.yml"]\n',
    }
    const paths = [
      '.golangci.yml',
      'config/deny.toml',
      'apps/api/.golangci.yml',
      'apps/.golangci.yml',
    ]
    expect(await trackedOf(check, paths)).toEqual([
      '.golangci.yml dependency watch',
      'config/deny.toml dependency watch',
      'apps/api/.golangci.yml dependency watch',
    ])
    const [root] = (await standardOf(check)).standards
    expect(root && dependencyProblems(root)).toMatchObject([
      {
        level: 'error',
        subject: 'drift.watch ../outside.yml',
        place: { file: 'check.toml', line: 2 },
      },
    ])
  })

  it('are declarations and workflows, whatever is enabled', async () => {
    expect(
      await trackedOf({ 'check.toml': '' }, [
        'check.toml',
        'packages/web/check.toml',
        'repo-metadata.yml',
        'apps/api/repo-metadata.yaml',
        '.github/workflows/ci.yml',
        '.github/workflows/deep/er.yaml',
        '.github/workflows/README.md',
        '.github/actions/setup/action.yml',
        '.github/actions/setup/index.js',
        '.github/dependabot.yml',
        'docs/.github/workflows/ci.yml',
        'node_modules/x/check.toml',
        'test/fixtures/broken/check.toml',
        'eslint.config.js',
        'src/check.toml.ts',
      ]),
    ).toEqual([
      'check.toml declaration',
      'packages/web/check.toml declaration',
      'repo-metadata.yml declaration',
      'apps/api/repo-metadata.yaml declaration',
      '.github/workflows/ci.yml workflow',
      '.github/workflows/deep/er.yaml workflow',
      '.github/actions/setup/action.yml workflow',
      '.github/actions/setup/index.js workflow',
    ])
  })

  it('are what enabled tools read beside the check.toml', async () => {
    const check = `
[code.linting.eslint]
dependencies = ["configs/eslint-*.json", "missing-file.json"]
[code.linting.ruff]
[code.unused.knip]
enabled = true
[code.types.tsc]
enabled = false
[code.coverage_run]
runner = "auto"
dependencies = ["configs/coverage.json"]
[code.security.secrets]
[code.security.pnpmaudit]`
    expect(
      await trackedOf({ 'check.toml': check }, [
        'eslint.config.mts',
        '.eslintrc',
        '.eslintrc.cjs',
        'configs/eslint-extra.json',
        'configs/other.json',
        'configs/coverage.json',
        'pyproject.toml',
        'ruff.toml',
        'knip.json',
        'tsconfig.json',
        'vitest.config.ts',
        'jest.config.json',
        'pytest.ini',
        '.gitleaks.toml',
        'pnpm-lock.yaml',
        'packages/web/eslint.config.mts',
        'src/index.ts',
      ]),
    ).toEqual([
      'eslint.config.mts dependency eslint',
      '.eslintrc dependency eslint',
      '.eslintrc.cjs dependency eslint',
      'configs/eslint-extra.json dependency eslint',
      'configs/coverage.json dependency jest pytest vitest',
      'pyproject.toml dependency pytest ruff',
      'ruff.toml dependency ruff',
      'knip.json dependency knip',
      'vitest.config.ts dependency vitest',
      'jest.config.json dependency jest',
      'pytest.ini dependency pytest',
      '.gitleaks.toml dependency secrets',
      'pnpm-lock.yaml dependency pnpmaudit',
    ])
  })

  it('belong to a package of a monorepo when its own check.toml enables the tool', async () => {
    const files = {
      'check.toml': '[code.types.tsc]',
      'packages/web/check.toml':
        '[code.types.tsc]\n[code.coverage_run]\nrunner = "jest"\ndependencies = ["../../shared/*.json"]',
    }
    expect(
      await trackedOf(files, [
        'tsconfig.base.json',
        'packages/web/tsconfig.json',
        'packages/api/tsconfig.json',
        'packages/web/jest.config.ts',
        'packages/web/vitest.config.ts',
        'shared/jest.json',
      ]),
    ).toEqual([
      'tsconfig.base.json dependency tsc',
      'packages/web/tsconfig.json dependency tsc',
      'packages/web/jest.config.ts dependency jest',
      'shared/jest.json dependency jest',
    ])
  })

  it('stay tracked in the change that switches their check off', async () => {
    const tracker = trackedFiles([
      await standardOf({ 'check.toml': '[code.linting]\nenabled = false\n[code.linting.eslint]' }),
      await standardOf({ 'check.toml': '[code.linting.eslint]' }),
    ])
    expect(tracker('eslint.config.js')).toEqual({ kind: 'dependency', tools: ['eslint'] })
  })

  it('never lie outside the repository', async () => {
    const hostile = ['/etc/*', '../**', 'a/../../x', '~/x', 'C:\\x', '{..,a}/x', './../x', '']
    const [standard] = (
      await standardOf({
        'check.toml': `[code.linting.eslint]\ndependencies = ${JSON.stringify(hostile)}`,
      })
    ).standards
    if (standard === undefined) throw new Error('no standard')
    const problems = dependencyProblems(standard)
    expect(problems).toHaveLength(hostile.length)
    expect(problems[0]).toEqual({
      level: 'error',
      subject: 'code.linting.eslint.dependencies /etc/*',
      message:
        '"/etc/*" in `code.linting.eslint.dependencies` points out of the repository and matches nothing',
      expected: 'a path or glob relative to this file, inside the repository',
      place: { file: 'check.toml', line: 2 },
    })
    const tracker = trackedFiles([{ metadata: never, problems: [], standards: [standard] }])
    for (const path of ['etc/passwd', 'x', 'a/x', '../x', '/etc/hosts']) {
      expect(tracker(path)).toBeNull()
    }
  })

  it('are told apart in no time: 50,000 paths in less than 100 ms', async () => {
    const packages = Array.from({ length: 50 }, (_, index) => `packages/p${index}`)
    const files = Object.fromEntries(
      ['', ...packages.map((dir) => `${dir}/`)].map((dir) => [
        `${dir}check.toml`,
        '[code.linting.eslint]\ndependencies = ["configs/*.json", "**/*.rules.js"]\n[code.types.tsc]\n[code.coverage_run]',
      ]),
    )
    const tracker = trackedFiles([await standardOf(files)])
    const paths = Array.from(
      { length: 50_000 },
      (_, index) => `packages/p${index % 100}/src/some/where/deep/file-${index}.ts`,
    )
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now()
      for (const path of paths) tracker(path)
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(2_000)
  })
})

const never = { file: null, tier: 'internal', status: 'active' } as const

describe('builtinCandidate', () => {
  it('says of a name alone whether some tool could read it', () => {
    for (const path of ['a/b/tsconfig.build.json', 'check.toml', '.github/workflows/x.yml']) {
      expect(builtinCandidate(path), path).toBe(true)
    }
    for (const path of ['src/index.ts', 'README.md', 'package.json']) {
      expect(builtinCandidate(path), path).toBe(false)
    }
  })
})

describe('cm dependencies --format json', () => {
  it('names the tools of each file', () => {
    const answer = dependenciesFromCm(`{
  "project": ".",
  "checkTomlPath": "check.toml",
  "dependencies": {
    "ruff": ["pyproject.toml", "ruff.toml"],
    "pytest": ["pyproject.toml", "configs/coverage.json"]
  },
  "alwaysTracked": [".github/workflows/ci.yml", "check.toml"],
  "allFiles": ["pyproject.toml"]
}`)
    expect(answer.known && [...answer.value]).toEqual([
      ['pyproject.toml', ['pytest', 'ruff']],
      ['ruff.toml', ['ruff']],
      ['configs/coverage.json', ['pytest']],
    ])
  })

  it('is relative to the project that was asked about', () => {
    const answer = dependenciesFromCm({ dependencies: { tsc: ['tsconfig.json'] } }, 'packages/web')
    expect(answer.known && [...answer.value.keys()]).toEqual(['packages/web/tsconfig.json'])
  })

  it('is not believed where it points out of the repository', () => {
    const answer = dependenciesFromCm({
      dependencies: { eslint: ['/etc/hosts', '../x', 'C:\\x', '.', 'a.json'], __proto__: [] },
    })
    expect(answer.known && [...answer.value.keys()]).toEqual(['a.json'])
  })

  it.each([
    ['not JSON', 'command not found'],
    ['a list', '[]'],
    ['no dependencies', '{}'],
    ['dependencies of another shape', '{"dependencies": []}'],
    ['files that are none', '{"dependencies": {"eslint": [1]}}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('is unknown when it prints %s', (_, output) => {
    expect(dependenciesFromCm(output)).toMatchObject({
      known: false,
      reason: expect.stringContaining('`cm dependencies` printed no'),
    })
  })
})
