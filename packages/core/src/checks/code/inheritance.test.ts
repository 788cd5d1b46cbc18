import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import { findingsOf, judge } from './fixtures/example.ts'
import { inheritance } from './inheritance.ts'

const extending = (...rulesets: string[]): string =>
  `[extends]\nregistry = "github:acme/standards@v3"\nrulesets = ${JSON.stringify(rulesets)}\n`

describe('code/inheritance', () => {
  it('passes where everything is there', async () => {
    const [result] = await judge(inheritance, {
      files: { 'check.toml': extending('base', 'go-internal') },
      readRuleset: async () => known(''),
    })
    expect(result).toMatchObject({
      status: 'pass',
      message: 'check.toml builds on base, go-internal',
    })
  })

  it('passes where nothing is extended', async () => {
    expect(await judge(inheritance, { files: { 'check.toml': '' } })).toMatchObject([
      { status: 'pass', message: 'check.toml extends nothing' },
    ])
  })

  it('fails for a ruleset that does not exist, with the line that names it', async () => {
    const results = await judge(inheritance, {
      files: { 'packages/web/check.toml': extending('typescript-prodution') },
    })
    expect(results).toMatchObject([
      {
        status: 'fail',
        message: 'One problem with what packages/web/check.toml extends',
        findings: [
          {
            severity: 'high',
            file: 'packages/web/check.toml',
            line: 3,
            title:
              'no such ruleset: packages/web/check.toml → github:acme/standards@v3 rulesets/typescript-prodution.toml',
            expected: 'rulesets/typescript-prodution.toml',
          },
        ],
      },
    ])
  })

  it('is unknown, not failed, where a registry is out of reach; both may be so at once', async () => {
    const results = await judge(inheritance, {
      files: { 'check.toml': extending('a', '../b') },
      readRuleset: async () =>
        unknown('github:acme/standards cannot be read: 404', 'Contents: read'),
    })
    expect(results.map(({ status }) => status)).toEqual(['unknown', 'fail'])
    expect(results[0]).toMatchObject({
      message:
        'check.toml builds on what could not be read: github:acme/standards cannot be read: 404',
      permissions: ['Contents: read'],
      findings: [],
    })
    expect(findingsOf(results)[0]?.title).toContain('"../b" cannot be the name of a ruleset')
  })
})
