import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { ReadRuleset } from '../../standards/index.ts'
import { judge } from './fixtures/example.ts'
import { tierRuleset } from './tier-ruleset.ts'

const extending = (...rulesets: string[]): string =>
  `[extends]\nregistry = "github:acme/standards"\nrulesets = ${JSON.stringify(rulesets)}\n`

const run = (
  metadata: string | null,
  check: string | Record<string, string>,
  readRuleset: ReadRuleset = async () => known(''),
) =>
  judge(tierRuleset, {
    files: {
      ...(metadata === null ? {} : { 'repo-metadata.yaml': metadata }),
      ...(typeof check === 'string' ? { 'check.toml': check } : check),
    },
    readRuleset,
  })

describe('code/tier-ruleset', () => {
  it.each([
    ['production', ['typescript-production']],
    ['internal', ['base', 'python-internal']],
    ['prototype', ['go-prototype']],
  ])('passes a %s repository that extends %j', async (tier, rulesets) => {
    expect(await run(`tier: ${tier}`, extending(...rulesets))).toMatchObject([
      { status: 'pass', findings: [] },
    ])
  })

  it.each([
    ['does not ask it of drift-config, which stands above all rulesets', 'acme/api', 'pass'],
    ['asks it of everybody else', 'acme/drift-config', 'fail'],
  ])('%s', async (_, home, status) => {
    const organization = '[[drift.limits]]\nexempt = "medium"\n'
    const files = { 'repo-metadata.yaml': 'tier: internal', 'check.toml': organization }
    const results = await judge(tierRuleset, { files, organization, home })
    expect(results).toMatchObject([{ status }])
  })

  it('asks drift-config for the right one where it extends some', async () => {
    const files = {
      'repo-metadata.yaml': 'tier: internal',
      'check.toml': extending('go-prototype'),
    }
    const readRuleset = async () => known('')
    const example = { files, organization: '', home: 'ACME/api', readRuleset }
    expect(await judge(tierRuleset, example)).toMatchObject([{ status: 'fail' }])
  })

  it('takes a repository that does not say its tier for internal', async () => {
    expect(await run('team: web', extending('go-internal'))).toMatchObject([{ status: 'pass' }])
  })

  it('fails a ruleset of a laxer tier as grave', async () => {
    expect(await run('tier: production', extending('base', 'go-prototype'))).toMatchObject([
      {
        status: 'fail',
        findings: [
          {
            severity: 'high',
            subject: 'extends.rulesets',
            file: 'check.toml',
            line: 3,
            expected: 'a ruleset that ends with -production',
            actual: ['base', 'go-prototype'],
            title: 'check.toml extends base, go-prototype, none of which is for tier production',
          },
        ],
      },
    ])
    expect(await run('tier: internal', extending('go-production'))).toMatchObject([
      { status: 'fail', findings: [{ severity: 'medium' }] },
    ])
  })

  it('says how to add [extends] where there is none', async () => {
    const results = await run('tier: production', {
      'check.toml': '[code.types.tsc]',
      'packages/web/check.toml': '[code.types.tsc]',
    })
    expect(results.map(({ status, findings }) => [status, findings[0]?.severity])).toEqual([
      ['fail', 'medium'],
      ['warning', 'low'],
    ])
    expect(results[0]?.findings[0]).toMatchObject({
      actual: null,
      fix: 'Add to check.toml: [extends] with registry = "github:<owner>/<repository>" and rulesets = ["<language>-production"], a ruleset made for this tier.',
    })
  })

  it('counts what rulesets build on', async () => {
    const read: ReadRuleset = async (_, name) =>
      known(name === 'acme-web' ? '[extends]\nrulesets = ["typescript-production"]' : '')
    expect(await run('tier: production', extending('acme-web'), read)).toMatchObject([
      { status: 'pass', message: 'check.toml extends typescript-production' },
    ])
  })

  it('goes by the name alone where the registry is out of reach, and is else unknown', async () => {
    const read: ReadRuleset = async () => unknown('403', 'Contents: read')
    expect(await run('tier: production', extending('go-production'), read)).toMatchObject([
      { status: 'pass' },
    ])
    expect(await run('tier: production', extending('acme-web'), read)).toMatchObject([
      { status: 'unknown', permissions: ['Contents: read'], findings: [] },
    ])
  })

  it('does not judge by a file that is broken', async () => {
    expect(await run('tier: production', '[extends\n')).toMatchObject([{ status: 'skipped' }])
    expect(await run('tier: production', '[extends]\nrulesets = "x"\n')).toMatchObject([
      { status: 'skipped' },
    ])
    expect(await run('tier: prod', extending('go-internal'))).toMatchObject([
      { status: 'skipped', message: expect.stringContaining('does not say a tier') },
    ])
    expect(await run(null, extending('go-internal'))).toMatchObject([{ status: 'skipped' }])
  })
})
