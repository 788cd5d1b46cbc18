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
      '.eslintrc.json',
      '{"rules":{"complexity":["error",10]}}',
      '{"rules":{"complexity":["error",30]}}',
      'low weakened: complexity: ["error",10] → ["error",30]',
    ],
    [
      '.eslintrc.json',
      '{"rules":{"max-lines":["error",{"max":300}]}}',
      '{"rules":{"max-lines":["error",{"max":200}]}}',
      'info strengthened: max-lines: ["error",{"max":300}] → ["error",{"max":200}]',
    ],
    [
      '.eslintrc.json',
      '{"rules":{"quotes":["error","single"]}}',
      '{"rules":{"quotes":["error","double"]}}',
      'low changed: quotes: ["error","single"] → ["error","double"]',
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

  it.each([
    [
      'tsconfig.json',
      '{"compilerOptions":{"strict":true}}',
      '{"compilerOptions":{"strict":false}}',
      'Set compilerOptions.strict back to true in tsconfig.json, or exempt it with a reason, an owner and an end.',
    ],
    [
      'tsconfig.json',
      '{"exclude":["dist"]}',
      '{"exclude":["dist","lib/old"]}',
      'Take lib/old out of exclude in tsconfig.json again, or exempt it with a reason, an owner and an end.',
    ],
    [
      'ruff.toml',
      '[lint]\nselect = ["E", "S"]',
      '[lint]\nselect = ["E"]',
      'Put S back into lint.select in ruff.toml, or exempt it with a reason, an owner and an end.',
    ],
    [
      'tsconfig.json',
      '{"compilerOptions":{"noUnusedLocals":true}}',
      '{"compilerOptions":{}}',
      'Put compilerOptions.noUnusedLocals back into tsconfig.json (it was true), or exempt it with a reason, an owner and an end.',
    ],
  ])('%s: %s, then %s: what to do', (path, before, after, fix) => {
    expect(findingsOf(run({ changes: [changed(path, before, after)] }))[0]?.fix).toBe(fix)
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

describe('a file that is renamed', () => {
  it('to another name of the same tool is information', () => {
    const changes = [
      changed('eslint.config.mjs', 'a\n', 'a\n', { previousPath: 'eslint.config.js' }),
    ]
    expect(lines(run({ changes }))).toEqual([
      'info changed: eslint.config.js was renamed to eslint.config.mjs',
    ])
  })

  it('is not told again by the file that names it', () => {
    const base = changed('tsconfig.common.json', '{}', '{}', { previousPath: 'tsconfig.base.json' })
    const app = changed(
      'packages/app/tsconfig.json',
      '{"extends":"../../tsconfig.base.json"}',
      '{"extends":"../../tsconfig.common.json"}',
    )
    expect(lines(run({ changes: [base, app] }))).toEqual([
      'info changed: tsconfig.base.json was renamed to tsconfig.common.json',
    ])
    expect(lines(run({ changes: [app] }))).toEqual([
      'medium changed: extends: ../../tsconfig.base.json → ../../tsconfig.common.json',
    ])
    const build = changed(
      'tsconfig.json',
      '{"references":[{"path":"./tsconfig.base.json"},{"path":"./lib"}]}',
      '{"references":[{"path":"./tsconfig.common.json"}]}',
    )
    expect(lines(run({ changes: [base, build] }))).toEqual([
      'info changed: tsconfig.base.json was renamed to tsconfig.common.json',
      'low weakened: references."./lib": removed',
    ])
  })
})

describe('a file that is moved to where nothing reads it', () => {
  const away = (from: string, to: string, before: string, after = before) =>
    changed(to, before, after, { previousPath: from, leftTracking: true })

  it('is told like one that is deleted, until it is back', () => {
    const open = remembered(run({ changes: [away('eslint.local.js', 'eslint.shared.js', 'a\n')] }))
    expect(open).toMatchObject([
      {
        severity: 'high',
        direction: 'weakened',
        title: 'eslint.local.js was renamed to eslint.shared.js, which no declaration names',
        file: 'eslint.shared.js',
        expected: 'eslint.local.js',
        actual: 'eslint.shared.js',
        fix: 'Move eslint.shared.js back to eslint.local.js, or name it under dependencies of its tool in check.toml.',
      },
    ])
    expect(lines(run({ changes: [], open }))).toHaveLength(1)
    const back = changed('eslint.local.js', 'a\n', 'a\n', { previousPath: 'eslint.shared.js' })
    expect(lines(run({ changes: [back], open }))).toEqual([])
    const deleted = run({ changes: [changed('eslint.local.js', 'a\n', null)] })
    expect(open[0]?.fingerprint).toBe(findingsOf(deleted)[0]?.fingerprint)
  })

  it('is told with the settings that changed on the way', () => {
    const [strict, loose] = ['{"compilerOptions":{"strict":true}}', '{"compilerOptions":{}}']
    const open = remembered(
      run({ changes: [away('tsconfig.json', 'tsconfig-old.txt.json', strict, loose)] }),
    )
    expect(open.map(({ file, title }) => [file, title])).toEqual([
      [
        'tsconfig-old.txt.json',
        'compilerOptions.strict: true → not set (the file was tsconfig.json)',
      ],
      [
        'tsconfig-old.txt.json',
        'tsconfig.json was renamed to tsconfig-old.txt.json, which no declaration names',
      ],
    ])
    const back = changed('tsconfig.json', loose, strict, { previousPath: 'tsconfig-old.txt.json' })
    expect(
      lines(run({ changes: [back], open })).filter((line) => !line.startsWith('info')),
    ).toEqual([])
  })
})

describe('a hook', () => {
  const standards = [{ config: { process: { hooks: { require_hooks: ['pre-commit'] } } } }]
  const script = '#!/bin/sh\n. "$(dirname "$0")/_/husky.sh"\nnpm test\n'
  const idle = script.replace('npm test', 'exit 0\nnpm test')
  const told = (after: string | null, path = '.husky/pre-commit') =>
    lines(run({ changes: [changed(path, script, after)], standards }))

  it('that is required is missed when it goes, or runs nothing any more', () => {
    expect(told(null)).toEqual(['high weakened: .husky/pre-commit was deleted'])
    expect(told(idle)).toEqual(['high weakened: .husky/pre-commit no longer runs anything'])
    expect(told(null, '.husky/pre-push')).toEqual(['medium weakened: .husky/pre-push was deleted'])
    expect(told(script.replace('test', 'run lint'))).toEqual([
      'low changed: .husky/pre-commit changed',
    ])
    const lefthook = changed('lefthook.yml', 'pre-commit:\n  jobs: []\n', null)
    expect(lines(run({ changes: [lefthook], standards }))).toEqual([
      'high weakened: lefthook.yml was deleted',
    ])
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
    expect(came('.gitleaks.toml', '[allowlist]\npaths = ["test/fixtures/key.pem"]')[0]).toBe(
      'medium weakened: allowlist.paths: added test/fixtures/key.pem',
    )
    expect(came('pnpm-workspace.yaml', 'allowBuilds:\n  esbuild: true\n')).toEqual([
      'medium weakened: allowBuilds.esbuild: not set → true',
      'info changed: pnpm-workspace.yaml was added',
    ])
    expect(came('tsconfig.json', '{')).toEqual([
      expect.stringMatching(/^medium changed: tsconfig.json can no longer be read/),
    ])
  })
})
