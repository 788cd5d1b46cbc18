import { describe, expect } from 'vitest'
import { METADATA, type Night, processTest as test } from '../support/night.ts'

/** Files of a repository that are too large, of another kind, or written to be misread. */

const HANG = 90_000

const CI = '[process.ci]\nrequired_workflows = ["ci"]\n[process.ci.commands]\nci = ["npm test"]\n'
const OWNED =
  '[process.codeowners]\nrules = [{ pattern = "/src/", owners = ["@acme/core"] }]\n[process.repo]\nrequire_codeowners = true\n'

const judged = async (night: Night, check: string) => {
  const scan = await night.scan()
  expect([scan.code, scan.report.errors], scan.stderr).toEqual([0, []])
  const results = scan.of('app')?.results.filter((result) => result.check === check) ?? []
  return results.map(({ status, findings }) =>
    [status, ...findings.map(({ subject }) => subject)].join(' '),
  )
}

const withFiles = (night: Night, toml: string, files: Parameters<Night['add']>[1]) => {
  const app = night.add('app', { 'repo-metadata.yaml': METADATA, 'check.toml': toml, ...files })
  night.gh.organization('acme').addTeam({ slug: 'core', access: 'write', members: ['ann'] })
  return app
}

const STEPS = 'runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n'
const WORKFLOW = `on: pull_request\njobs:\n  test:\n    ${STEPS}`

const bomb = (levels: number): string =>
  [
    'x0: &x0 [npm test, npm test]',
    ...Array.from(
      { length: levels },
      (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i}, `.repeat(9)}*x${i}]`,
    ),
  ].join('\n')

describe.concurrent('workflows', () => {
  test('a bomb of aliases, and maps without end', { timeout: HANG }, async ({ night }) => {
    withFiles(night, CI, { '.github/workflows/ci.yml': `${bomb(30)}\n${WORKFLOW}` })
    expect(await judged(night, 'process/workflows')).toEqual(['unknown'])
  })

  test('nested without end', { timeout: HANG }, async ({ night }) => {
    withFiles(night, CI, { '.github/workflows/ci.yml': `on: ${'['.repeat(60_000)}` })
    expect(await judged(night, 'process/workflows')).toEqual(['unknown'])
  })

  test('anchors and merge keys are what they stand for', async ({ night }) => {
    withFiles(night, CI, {
      '.github/workflows/ci.yml': `x-steps: &steps\n  - run: npm test\non: [pull_request]\njobs:\n  test: &test\n    runs-on: x\n    steps: *steps\n  again:\n    <<: *test\n`,
    })
    expect(await judged(night, 'process/workflows')).toEqual(['pass'])
  })

  test('one megabyte of comment before it', { timeout: HANG }, async ({ night }) => {
    withFiles(night, CI, { '.github/workflows/ci.yml': `${'# x\n'.repeat(262_144)}${WORKFLOW}` })
    expect(await judged(night, 'process/workflows')).toEqual(['unknown'])
  })

  test('a link', async ({ night }) => {
    withFiles(night, CI, {
      '.github/workflows/ci.yml': { symlink: '../../ci.yml' },
      'ci.yml': WORKFLOW,
    })
    expect(await judged(night, 'process/workflows')).toEqual(['unknown'])
  })

  test('a binary', async ({ night }) => {
    withFiles(night, CI, { '.github/workflows/ci.yml': new Uint8Array([0, 1, 2, 255, 0]) })
    expect(await judged(night, 'process/workflows')).toEqual(['unknown'])
  })

  test('.github/workflows is a file', async ({ night }) => {
    withFiles(night, CI, { '.github/workflows': WORKFLOW })
    expect(await judged(night, 'process/workflows')).toEqual(['fail ci'])
  })

  test('names that are made of others', async ({ night }) => {
    withFiles(
      night,
      '[process.ci]\nrequired_workflows = ["../ci", "ci.yml/..", ".github/workflows/../../ci.yml", "*"]\n',
      {
        '.github/workflows/ci.yml': WORKFLOW,
        'ci.yml': WORKFLOW,
      },
    )
    expect(await judged(night, 'process/workflows')).toEqual([
      'fail ../ci ci.yml/.. .github/workflows/../../ci.yml *',
    ])
  })
})

describe.concurrent('CODEOWNERS', () => {
  const LINE = '/src/ @acme/core\n'
  test('of just under 3 MB is read whole', { timeout: HANG }, async ({ night }) => {
    const filler = '# '.padEnd(99, 'x')
    withFiles(night, OWNED, { 'src/a': '', CODEOWNERS: `${`${filler}\n`.repeat(31_000)}${LINE}` })
    expect(await judged(night, 'process/codeowners')).toEqual(['pass'])
  })

  test('of 4 MB is none in GitHub’s eyes', { timeout: HANG }, async ({ night }) => {
    const filler = '# '.padEnd(99, 'x')
    withFiles(night, OWNED, { 'src/a': '', CODEOWNERS: `${LINE}${`${filler}\n`.repeat(41_000)}` })
    expect(await judged(night, 'process/codeowners')).toEqual(['fail size'])
  })

  test('with a byte-order mark, CRLF, tabs, escaped spaces, `!` and `[`', async ({ night }) => {
    withFiles(night, OWNED, {
      'src/a': '',
      'my docs/a': '',
      'a[1]': '',
      CODEOWNERS: `\uFEFF# x\r\n/my\\ docs/\t@acme/core\r\n/a[1]\t@acme/core\r\n!/src/ @acme/core\r\n/src/ \t @acme/core\t# why\r\n`,
    })
    expect(await judged(night, 'process/codeowners')).toEqual([
      'fail Invalid pattern /a[1] Invalid pattern !/src/',
    ])
  })

  test('the first of three alone', async ({ night }) => {
    withFiles(night, OWNED, {
      'src/a': '',
      '.github/CODEOWNERS': '* @acme/core\n',
      CODEOWNERS: LINE,
      'docs/CODEOWNERS': LINE,
    })
    expect(await judged(night, 'process/codeowners')).toEqual(['fail /src/'])
  })

  test('that is a folder', async ({ night }) => {
    withFiles(night, OWNED, { 'CODEOWNERS/x': '' })
    expect(await judged(night, 'process/codeowners')).toEqual(['fail require_codeowners'])
  })
})
