import { describe, expect, test } from 'vitest'
import { processNeeds } from './process-needs.ts'
import { buildStandard } from './standard.ts'

const never = async (): Promise<never> => {
  throw new Error('the example inherits nothing')
}

const standardOf = (toml: string, status = 'active') => {
  const file = (path: string, text: string) => ({
    path,
    content: { kind: 'text' as const, oid: 'c'.repeat(40), text },
  })
  const metadata = file('repo-metadata.yaml', `tier: production\nstatus: ${status}\n`)
  return buildStandard([file('check.toml', toml), metadata], never)
}

const needsOf = async (toml: string, status?: string) =>
  processNeeds(await standardOf(toml, status))

describe('what a standard asks to be observed', () => {
  test('nothing, where it says nothing, or cannot be read', async () => {
    const nothing = await needsOf('[code]\nenabled = true\n')
    expect(
      Object.values(nothing)
        .flat()
        .every((need) => need === false || need === null),
    ).toBe(true)
    expect(await needsOf('[process.labels\n')).toEqual(nothing)
    expect(processNeeds({ ...(await standardOf('')), standards: [] })).toEqual(nothing)
  })

  test('a section that is switched off', async () => {
    expect((await needsOf('[process.labels]\nrequired = ["bug"]\n')).labels).toBe(true)
    expect((await needsOf('[process.labels]\nenabled = false\n')).labels).toBe(false)
    expect((await needsOf('[process]\nenabled = false\n[process.labels]\n')).labels).toBe(false)
  })

  test('protection, and who reached the branch in spite of it', async () => {
    expect(await needsOf('[process.branches]\nrequired_reviews = 1\n')).toMatchObject({
      protection: true,
      bypassActors: false,
      branches: false,
      ruleSuites: true,
      commits: true,
      pullRequests: { reviews: true, checks: true, files: false },
    })
  })

  test('names of branches say nothing about protection', async () => {
    expect(await needsOf('[process.branches]\npattern = "^feature/"\n')).toMatchObject({
      protection: false,
      branches: true,
      pullRequests: { reviews: false, checks: false, files: false },
    })
  })

  test.each(['enforce_admins = true', 'bypass_actors = [{ actor_type = "Team", actor_id = 1 }]'])(
    'bypass actors: %s',
    async (line) => {
      expect((await needsOf(`[process.branches]\n${line}\n`)).bypassActors).toBe(true)
    },
  )

  test("check-my-toolkit's spelling of the same", async () => {
    const needs = await needsOf('[process.repo.ruleset]\nenforce_admins = true\n')
    expect(needs).toMatchObject({ protection: true, bypassActors: true })
  })

  test('workflows: those that are required, and those whose contents are', async () => {
    const needs = await needsOf(
      '[process.ci]\nrequire_workflows = ["CI"]\njobs = { release = ["publish"] }\n',
    )
    expect(needs.workflows).toEqual(['CI', 'release'])
    expect(needs.folders).toEqual([{ path: '.github/workflows', texts: true }])
  })

  test('globs: a folder answers where it can, else the list of all files', async () => {
    const files = (list: string) => needsOf(`[process.required_files]\nfiles = ${list}\n`)
    const { tree, folders } = await files('["LICENSE", "./docs/*.md", "{a,b}/c", "docs/adr/"]')
    expect([tree, ...folders.map(({ path }) => path).sort()]).toEqual([false, '', 'a', 'b', 'docs'])
    expect((await files('["**/README.md"]')).tree).toBe(true)
    expect((await files('["docs/**"]')).tree).toBe(true)
    expect((await files('["docs*/x"]')).tree).toBe(true)
  })

  test('many folders are one list of all files', async () => {
    const list = JSON.stringify(Array.from({ length: 100 }, (_, i) => `d${i}/x`))
    const needs = await needsOf(`[process.required_files]\nfiles = ${list}\n`)
    expect([needs.tree, needs.folders]).toEqual([true, []])
  })

  test('a folder that one section wants by name and another with its texts is read once', async () => {
    const needs = await needsOf(
      '[process.required_files]\nfiles = [".husky/pre-push"]\n[process.hooks]\nrequire_husky = true\n',
    )
    expect(needs.folders.filter(({ path }) => path === '.husky')).toEqual([
      { path: '.husky', texts: true },
    ])
  })

  test('a workflow that is required: whether anything requires its jobs, protection tells', async () => {
    expect((await needsOf('[process.ci]\nrequired_workflows = ["CI"]\n')).protection).toBe(true)
    expect((await needsOf('[process.ci]\n')).protection).toBe(false)
  })

  test('settings of test runners in the root, whose list tells which are there', async () => {
    const { files, folders } = await needsOf('[process.coverage]\nmin_threshold = 80\n')
    expect(files).toEqual(expect.arrayContaining(['package.json', 'vitest.config.ts', '.nycrc']))
    expect(folders).toEqual([{ path: '', texts: false }])
  })

  test('documents lie where `path` says', async () => {
    expect((await needsOf('[process.docs]\nmax_files = 3\n')).documents).toBe(null)
    expect((await needsOf('[process.docs]\nmax_total_kb = 3\n')).documents).toBe('docs')
    expect(
      (await needsOf('[process.docs]\npath = "./manual//"\nmax_file_lines = 9\n')).documents,
    ).toBe('manual')
    expect((await needsOf('[process.docs]\npath = "."\nmax_file_lines = 9\n')).documents).toBe('')
  })

  test('files of pull requests only where some do not count, or changesets are asked for', async () => {
    const filesOf = async (toml: string) => (await needsOf(toml)).pullRequests?.files
    expect(await filesOf('[process.pr]\nmax_lines = 3\n')).toBe(false)
    expect(await filesOf('[process.pr]\nexclude = ["*.lock"]\n')).toBe(true)
    expect(await filesOf('[process.changesets]\nrequire_for_paths = ["src/**"]\n')).toBe(true)
  })

  test('a deprecated repository: what still matters', async () => {
    const toml =
      '[process.branches]\nrequired_reviews = 1\npattern = "x"\n[process.labels]\nrequired = ["bug"]\n[process.forbidden_files]\nfiles = ["**/.env"]\n'
    expect(await needsOf(toml, 'deprecated')).toMatchObject({
      protection: true,
      tree: true,
      labels: false,
      branches: false,
    })
  })
})
