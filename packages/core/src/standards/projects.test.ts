import { describe, expect, it } from 'vitest'
import { known, unknown } from '../model/known.ts'
import { detectProjects, projectsFromCm } from './projects.ts'
import { buildStandard } from './standard.ts'

const standardOf = (toml = '') =>
  buildStandard(
    [{ path: 'check.toml', content: { kind: 'text', oid: '0'.repeat(40), text: toml } }],
    async () => ({ missing: true }),
  )

/** `dir type` of each project, `*` after those that are covered. */
const found = async (
  paths: string[],
  toml?: string,
  packageJson?: ReadonlyMap<string, string>,
): Promise<string[]> => {
  const projects = detectProjects(known(paths), await standardOf(toml), packageJson)
  if (!projects.known) throw new Error(projects.reason)
  return projects.value.map(
    ({ dir, type, hasStandard }) => `${dir || '.'} ${type}${hasStandard ? ' *' : ''}`,
  )
}

describe('the projects of a repository', () => {
  it('are directories with a manifest; a check.toml of their own covers them', async () => {
    expect(
      await found(
        [
          'check.toml',
          'package.json',
          'pnpm-workspace.yaml',
          'packages/web/package.json',
          'packages/web/check.toml',
          'packages/api/package.json',
          'packages/legacy/package.json',
          'apps/nested/deep/package.json',
          'tools/py/pyproject.toml',
        ],
        '[monorepo]\nexclude = ["packages/legacy"]',
      ),
    ).toEqual([
      'apps/nested/deep typescript',
      'packages/api typescript',
      'packages/web typescript *',
      'tools/py python',
    ])
  })

  it('are not what is there to be read, copied or tested', async () => {
    expect(
      await found([
        'examples/hello/package.json',
        'docs/samples/go.mod',
        'templates/service/pyproject.toml',
        'test/fixtures/broken/package.json',
        'example-app/package.json',
      ]),
    ).toEqual(['example-app typescript'])
  })

  it('are of many kinds', async () => {
    expect(
      await found([
        'a/go.mod',
        'b/Cargo.toml',
        'c/pom.xml',
        'd/build.gradle.kts',
        'e/My App.csproj',
        'f/Gemfile',
        'g/composer.json',
        'h/setup.py',
        'i/package.json',
        'i/pyproject.toml',
      ]),
    ).toEqual([
      'a go',
      'b rust',
      'c java',
      'd java',
      'e dotnet',
      'f ruby',
      'g php',
      'h python',
      'i typescript',
    ])
  })

  it('are not what was installed, generated, or is an example', async () => {
    expect(
      await found([
        'node_modules/x/package.json',
        'vendor/y/go.mod',
        'target/z/Cargo.toml',
        'dist/package.json',
        'test/fixtures/app/package.json',
        'internal/testdata/m/go.mod',
        '.github/actions/a/package.json',
        'venv/lib/setup.py',
        'src/package.json.ts',
      ]),
    ).toEqual([])
  })

  it('are not workspace roots', async () => {
    const roots = [
      'package.json',
      'turbo/package.json',
      'turbo/turbo.json',
      'go/go.mod',
      'go/go.work',
    ]
    const texts = new Map([['package.json', '{"workspaces": ["packages/*"]}']])
    expect(await found(roots, '', texts)).toEqual([])
    expect(await found(['package.json'], '', new Map([['package.json', '{"name": "x"}']]))).toEqual(
      ['. typescript'],
    )
    expect(await found(['package.json'], '', new Map([['package.json', 'not json']]))).toEqual([
      '. typescript',
    ])
  })

  it('are left out by globs, with all that lies below', async () => {
    const paths = ['examples/a/package.json', 'examples/a/b/package.json', 'lib/package.json']
    expect(await found(paths, '[monorepo]\nexclude = ["examples/"]')).toEqual(['lib typescript'])
    expect(await found(paths, '[monorepo]\nexclude = ["*/a"]')).toEqual(['lib typescript'])
    expect(await found(paths, '[monorepo]\nexclude = ["**"]')).toEqual([])
  })

  it('are unknown where the files are', async () => {
    expect(detectProjects(unknown('502'), await standardOf())).toEqual(unknown('502'))
  })
})

describe('cm projects detect --format json', () => {
  it('is read as it is', () => {
    const answer = projectsFromCm({
      projects: [
        { path: 'packages/web', type: 'typescript', status: 'has-config' },
        { path: '.', type: 'python', status: 'missing-config' },
      ],
      workspaceRoots: [],
      summary: { total: 2, withConfig: 1, missingConfig: 1 },
    })
    expect(answer).toEqual(
      known([
        { dir: '', manifest: 'pyproject.toml', type: 'python', hasStandard: false },
        {
          dir: 'packages/web',
          manifest: 'packages/web/package.json',
          type: 'typescript',
          hasStandard: true,
        },
      ]),
    )
  })

  it.each([
    ['text', 'oops'],
    ['no projects', '{}'],
    ['projects of another shape', { projects: [{ path: 1 }] }],
    ['a path out of the repository', { projects: [{ path: '../x', type: 'python' }] }],
  ])('is unknown when it prints %s', (_, output) => {
    expect(projectsFromCm(output).known).toBe(false)
  })
})
