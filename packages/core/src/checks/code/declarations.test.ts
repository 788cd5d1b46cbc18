import { describe, expect, it } from 'vitest'
import { buildStandard, driftPolicy } from '../../standards/index.ts'
import { declarations } from './declarations.ts'
import { facts, findingsOf, judge } from './fixtures/example.ts'

describe('code/declarations', () => {
  it('passes what is well formed, file by file', async () => {
    const results = await judge(declarations, {
      files: {
        'repo-metadata.yaml': 'tier: production\n',
        'check.toml': '[code.types.tsc]\n',
        'packages/web/check.toml': '',
      },
    })
    expect(results.map(({ status, subject }) => `${status} ${subject}`)).toEqual([
      'pass repo-metadata.yaml',
      'pass check.toml',
      'pass packages/web/check.toml',
    ])
  })

  it('fails a file that cannot be read, and says where it stopped', async () => {
    const [result] = await judge(declarations, { files: { 'check.toml': '\n[code\n' } })
    expect(result).toMatchObject({
      status: 'fail',
      message: 'check.toml has 1 error',
      findings: [{ severity: 'high', subject: 'check.toml', file: 'check.toml', line: 3 }],
    })
  })

  it('fails wrong values and warns of unknown keys', async () => {
    const results = await judge(declarations, {
      files: {
        'repo-metadata.yaml': 'tier: prod\n',
        'check.toml': '[code.types.tsc]\nenabeld = true\nenabled = 1\n',
        'packages/web/check.toml': '[infar]\n',
      },
    })
    expect(results.map(({ status, message }) => `${status}: ${message}`)).toEqual([
      'fail: repo-metadata.yaml has 1 error',
      'fail: check.toml has 1 error and 1 warning',
      'warning: packages/web/check.toml has 1 warning',
    ])
    expect(findingsOf(results).map(({ severity, title }) => `${severity} ${title}`)).toEqual([
      'medium repo-metadata.yaml:1:7: tier must be one of "production", "internal", "prototype", found "prod" (did you mean "production"?); internal is assumed',
      'low check.toml:2:1: unknown key "enabeld" in [code.types.tsc]; did you mean `enabled`?',
      'medium check.toml:3:11: code.types.tsc.enabled must be true or false, found 1',
      'low packages/web/check.toml:1:2: unknown key "infar" at the top; did you mean `infra`?',
    ])
    // What is wrong stands in the title, so that the fix is only the fix.
    expect(findingsOf(results).map(({ fix }) => fix)).toEqual([
      'Write "production".',
      'Rename "enabeld" to `enabled`.',
      'Correct line 3 of check.toml.',
      'Rename "infar" to `infra`.',
    ])
  })

  it('names the file once, whatever is wrong with it', async () => {
    const files = { 'check.toml': '[drift]\nseverity = "x"\n', 'web/check.toml': '[code\n' }
    const titles = findingsOf(await judge(declarations, { files })).map(({ title }) => title)
    expect(titles).toEqual([
      'check.toml:2:12: drift.severity must be a list of tables, found "x"',
      expect.stringMatching(/^web\/check\.toml:2:1: cannot be read as TOML: /),
    ])
  })

  it('says which dependencies point out of the repository', async () => {
    const results = await judge(declarations, {
      files: { 'check.toml': '[code.types.tsc]\ndependencies = ["../../etc/passwd"]\n' },
    })
    expect(findingsOf(results)[0]).toMatchObject({
      line: 2,
      title: expect.stringContaining('"../../etc/passwd"'),
    })
  })

  it('leaves what is inherited to code/inheritance', async () => {
    const [result] = await judge(declarations, {
      files: { 'check.toml': '[extends]\nregistry = "github:a/b"\nrulesets = ["gone"]\n' },
    })
    expect(result?.status).toBe('pass')
  })

  it('has one finding for each subject, however often it is wrong', async () => {
    const [result] = await judge(declarations, {
      files: { 'check.toml': '[code.types.tsc]\ndependencies = ["/a", "/a", "/b"]\n' },
    })
    const prints = result?.findings.map(({ fingerprint }) => fingerprint) ?? []
    expect(prints).toHaveLength(2)
    expect(new Set(prints).size).toBe(2)
  })

  it('does not take what could not be seen for broken', async () => {
    const standard = await buildStandard(
      [
        { path: 'check.toml', content: { kind: 'unknown', reason: 'GitHub answered 502' } },
        { path: 'repo-metadata.yaml', content: { kind: 'unknown', reason: 'GitHub answered 502' } },
      ],
      async () => ({ missing: true }),
    )
    const results = declarations.run({
      standard,
      policy: driftPolicy({ standards: standard }),
      facts,
    })
    expect(results.map(({ status, message }) => `${status}: ${message}`)).toEqual([
      'unknown: repo-metadata.yaml could not be read: GitHub answered 502',
      'unknown: check.toml could not be read: GitHub answered 502',
    ])
  })
})
