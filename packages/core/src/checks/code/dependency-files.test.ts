import { describe, expect, it } from 'vitest'
import { changed, findingsOf, input, lines, remembered } from './changes/examples.ts'
import { dependencyFiles } from './dependency-files.ts'

const run = (scene: Parameters<typeof input>[0]) => dependencyFiles.run(input(scene))
const from = (path: string, before: string, after: string, tools: string[] = []) =>
  lines(run({ changes: [changed(path, before, after, { tools })] }))

describe('a tool’s settings', () => {
  it.each([
    [
      '.eslintrc.json',
      '{"rules":{"no-unused-vars":"error"}}',
      '{"rules":{"no-unused-vars":"off"}}',
      'medium weakened: no-unused-vars: error → off',
    ],
    [
      '.eslintrc.yml',
      'rules:\n  no-eval: 2\n',
      'rules:\n  no-eval: 1\n',
      'low weakened: no-eval: 2 → 1',
    ],
    [
      '.eslintrc',
      '{"rules":{"eqeqeq":"error"}} // was',
      '{"rules":{}}',
      'medium weakened: eqeqeq: error → not set',
    ],
    [
      'tsconfig.json',
      '{"compilerOptions":{"strict":true,}}',
      '{"compilerOptions":{"strict":false,}}',
      'high weakened: compilerOptions.strict: true → false',
    ],
    [
      'tsconfig.build.json',
      '{"exclude":["dist"]}',
      '{"exclude":["dist","src"]}',
      'high weakened: exclude: added src',
    ],
    [
      'ruff.toml',
      '[lint]\nselect = ["E", "S"]',
      '[lint]\nselect = ["E"]',
      'medium weakened: lint.select: removed S',
    ],
    ['knip.jsonc', '{}', '{"ignore":["src/old/**"]}', 'low weakened: ignore: added src/old/**'],
    [
      '.gitleaks.toml',
      '[allowlist]\npaths = []',
      '[allowlist]\npaths = ["test/.*"]',
      'high weakened: allowlist.paths: added test/.*',
    ],
    [
      'jest.config.json',
      '{"coverageThreshold":{"global":{"lines":80}}}',
      '{"coverageThreshold":{"global":{"lines":0}}}',
      'high weakened: coverageThreshold.global.lines: 80 → 0',
    ],
    [
      'pnpm-workspace.yaml',
      'minimumReleaseAge: 10080',
      'minimumReleaseAge: 0',
      'high weakened: minimumReleaseAge: 10080 → 0',
    ],
    ['eslint.local.json', '{"a":1}', '{"a":2}', 'low changed: a: 1 → 2'],
  ])('%s: %s, then %s', (path, before, after, expected) => {
    expect(from(path, before, after)).toEqual([expected])
  })

  it('says nothing of a strict flag that `strict` already gives', () => {
    const strict = '{"compilerOptions":{"strict":true,"noImplicitAny":true}}'
    const short = '{"compilerOptions":{"strict":true}}'
    expect(from('tsconfig.json', strict, short)).toEqual([
      'info changed: tsconfig.json: comments, order or layout changed, no setting',
    ])
    expect(
      from('tsconfig.json', short, '{"compilerOptions":{"strict":true,"noImplicitAny":false}}'),
    ).toEqual(['high weakened: compilerOptions.noImplicitAny: not set → false'])
  })
})

describe('a file that several tools share', () => {
  const before =
    '[project]\nversion = "1"\ndependencies = ["a"]\n[tool.ruff]\nline-length = 80\n[tool.pytest.ini_options]\ntestpaths = ["tests"]\n'
  const after =
    '[project]\nversion = "2"\ndependencies = ["a", "b"]\n[tool.ruff]\nline-length = 120\n[tool.pytest.ini_options]\ntestpaths = []\n'

  it('is judged by what the enabled tools read of it', () => {
    expect(from('pyproject.toml', before, after, ['ruff'])).toEqual([
      'low weakened: tool.ruff.line-length: 80 → 120',
    ])
    expect(from('pyproject.toml', before, after, ['pytest', 'pipaudit'])).toEqual([
      'medium weakened: tool.pytest.ini_options.testpaths: removed tests',
      'low changed: project.dependencies: added b',
    ])
  })

  it('is passed over where they read nothing of what changed', () => {
    const [result] = run({
      changes: [
        changed('pyproject.toml', before, before.replace('"1"', '"2"'), { tools: ['ruff'] }),
      ],
    })
    expect(result).toMatchObject({
      status: 'pass',
      findings: [],
      message: 'pyproject.toml (changed): nothing that is judged here',
    })
  })
})

describe('a file that is code', () => {
  it('is compared as text: one finding, with the difference', () => {
    const changes = [
      changed('eslint.config.js', 'export default [a]\n', 'export default []\n', {
        tools: ['eslint'],
      }),
    ]
    expect(findingsOf(run({ changes }))).toMatchObject([
      {
        severity: 'medium',
        direction: 'changed',
        title: 'eslint.config.js changed',
        subject: 'eslint.config.js',
        rule: 'file/gate-code',
        diff: '--- a/eslint.config.js\n+++ b/eslint.config.js\n@@ -1,1 +1,1 @@\n-export default [a]\n+export default []',
      },
    ])
  })

  it('renamed with a change is one finding', () => {
    const changes = [
      changed('eslint.config.mjs', 'a\n', 'b\n', { previousPath: 'eslint.config.js' }),
    ]
    expect(lines(run({ changes }))).toEqual([
      'medium changed: eslint.config.js was renamed to eslint.config.mjs and changed',
    ])
  })

  it('stays open until it is what it was, and says when it changed once more', () => {
    const open = remembered(run({ changes: [changed('eslint.config.js', 'a\n', 'b\n')] }))
    const [again] = findingsOf(run({ changes: [changed('eslint.config.js', 'b\n', 'c\n')], open }))
    expect(again).toMatchObject({
      fingerprint: open[0]?.fingerprint,
      renewed: true,
      baseline: open[0]?.baseline,
    })
    expect(findingsOf(run({ changes: [changed('eslint.config.js', 'b\n', 'a\n')], open }))).toEqual(
      [],
    )
    expect(findingsOf(run({ changes: [], open }))).toMatchObject([
      { fingerprint: open[0]?.fingerprint },
    ])
  })

  it('is graver where it goes, and information where it comes', () => {
    const gone = changed('eslint.config.js', 'a\n', null)
    const came = changed('eslint.config.js', null, 'a\n')
    expect(lines(run({ changes: [gone] }))).toEqual(['high weakened: eslint.config.js was deleted'])
    expect(lines(run({ changes: [came] }))).toEqual(['info changed: eslint.config.js was added'])
  })
})

describe('files that are not written by people', () => {
  it('lock files are information while they move, and a finding when they go', () => {
    expect(from('pnpm-lock.yaml', 'a: 1\n', 'a: 2\n', ['pnpmaudit'])).toEqual([
      'info changed: pnpm-lock.yaml changed',
    ])
    expect(lines(run({ changes: [changed('pnpm-lock.yaml', 'a: 1\n', null)] }))).toEqual([
      'medium weakened: pnpm-lock.yaml was deleted',
    ])
  })

  it('binary files, links and changed modes are said', () => {
    const binary = (oid: string) => ({ kind: 'binary', oid }) as const
    const [finding] = findingsOf(run({ changes: [changed('a.bin', binary('1'), binary('2'))] }))
    expect(finding).toMatchObject({
      title: 'a.bin changed',
      diff: '(a binary file before, a binary file after: not compared line by line)',
    })
    expect(from('eslint.config.js', 'a\n', 'a\n')).toEqual([
      'info changed: eslint.config.js: only the file’s mode changed',
    ])
    expect(from('tsconfig.json', '{}', '{}')).toEqual([
      'info changed: tsconfig.json: only the file’s mode changed',
    ])
  })
})

describe('a new file', () => {
  it('is information, unless something in it lets secrets or packages through', () => {
    const came = (path: string, body: string) =>
      lines(run({ changes: [changed(path, null, body)] }))
    expect(
      came('tsconfig.json', '{"exclude":["dist"],"compilerOptions":{"strict":false}}'),
    ).toEqual(['info changed: tsconfig.json was added'])
    expect(came('.gitleaks.toml', '[allowlist]\npaths = [".*"]')).toEqual([
      'critical weakened: allowlist.paths: added .*',
      'info changed: .gitleaks.toml was added',
    ])
    expect(came('tsconfig.json', '{')).toEqual([
      expect.stringMatching(/^medium changed: tsconfig.json can no longer be read/),
    ])
  })
})
