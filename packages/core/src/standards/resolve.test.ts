import { describe, expect, it, vi } from 'vitest'
import { known, unknown } from '../model/known.ts'
import { limitsFor, withinLimits } from './limits.ts'
import { oncePerRun } from './once-per-run.ts'
import { rulesetPath } from './registry.ts'
import type { ReadRuleset } from './resolve.ts'
import { buildStandard } from './standard.ts'

/** A world of files: `owner/repo@ref:path` on GitHub, plain paths in the repository itself. */
const world =
  (files: Record<string, string>): ReadRuleset =>
  async (reference, name) => {
    const path = rulesetPath(reference, name)
    const { kind } = reference
    const key =
      kind === 'local'
        ? path
        : `${reference.owner}/${reference.repo}${reference.ref ? `@${reference.ref}` : ''}:${path}`
    const text = files[key]
    return text === undefined ? { missing: true } : known(text)
  }

const text = (path: string, text: string) => ({
  path,
  content: { kind: 'text', oid: '0'.repeat(40), text } as const,
})

const standardOf = async (toml: string, readRuleset: ReadRuleset, path = 'check.toml') => {
  const { standards } = await buildStandard([text(path, toml)], readRuleset)
  const [standard] = standards
  if (standard === undefined) throw new Error('no standard')
  return standard
}

const messages = ({ problems }: { problems: { message: string }[] }): string[] =>
  problems.map(({ message }) => message)

const extending = (registry: string, ...rulesets: string[]) =>
  `[extends]\nregistry = ${JSON.stringify(registry)}\nrulesets = ${JSON.stringify(rulesets)}\n`

describe('inheritance', () => {
  it('puts rulesets together in order, and the file on top', async () => {
    const standard = await standardOf(
      `${extending('github:acme/standards@v3', 'base', 'typescript-internal')}
[code.types.tsc.require]
noImplicitAny = true
[process.branches]
required_reviews = 1
`,
      world({
        'acme/standards@v3:rulesets/base.toml': `
[code.types.tsc]
enabled = true
[code.types.tsc.require]
strict = true
[process.hooks]
protected_branches = ["main"]
[process.branches]
required_reviews = 2
protection = true`,
        'acme/standards@v3:rulesets/typescript-internal.toml': `
[code.linting.eslint]
max-warnings = 0
[process.hooks]
protected_branches = ["main", "release"]`,
      }),
    )
    expect(standard.problems).toEqual([])
    expect(standard.inherited).toEqual(['base', 'typescript-internal'])
    expect(standard.extends).toEqual({
      registry: 'github:acme/standards@v3',
      rulesets: ['base', 'typescript-internal'],
    })
    expect(standard.config).toMatchObject({
      // `require` is replaced as a whole; everything else is merged key by key.
      code: {
        types: { tsc: { enabled: true, require: { noImplicitAny: true } } },
        linting: { eslint: { 'max-warnings': 0 } },
      },
      process: {
        hooks: { protected_branches: ['main', 'release'] },
        branches: { required_reviews: 1, protection: true },
      },
    })
    expect(standard.config).not.toHaveProperty('code.types.tsc.require.strict')
    expect(standard.fromRulesets).toMatchObject({
      code: { types: { tsc: { require: { strict: true } } } },
      process: { branches: { required_reviews: 2 } },
    })
    expect(standard.origins).toMatchObject({
      'code.types.tsc.enabled': {
        source: 'github:acme/standards@v3 rulesets/base.toml',
        line: 3,
      },
      'code.linting.eslint.max-warnings': {
        source: 'github:acme/standards@v3 rulesets/typescript-internal.toml',
        line: 3,
      },
      'process.branches.required_reviews': { source: 'check.toml', line: 8 },
    })
  })

  it('lets a file in one spelling override a ruleset in the other', async () => {
    const standard = await standardOf(
      `${extending('github:acme/standards', 'base')}[process.branches]\nrequired_reviews = 3`,
      world({
        'acme/standards:rulesets/base.toml':
          '[process.repo.ruleset]\nrequired_reviews = 2\nenforce_admins = true',
      }),
    )
    expect(standard.problems).toEqual([])
    expect(standard.config).toMatchObject({
      process: { branches: { required_reviews: 3, enforce_admins: true } },
    })
  })

  it('keeps inherited accounts beside local ones, and exemptions of both', async () => {
    const exempt = (check: string) =>
      `[[drift.exempt]]\ncheck = "${check}"\nreason = "r"\nowner = "@o"\nexpires = 2027-01-01\n`
    const standard = await standardOf(
      `${extending('github:acme/standards', 'base')}${exempt('b')}
[infra.accounts]
dev = "222222222222"`,
      world({
        'acme/standards:rulesets/base.toml': `${exempt('a')}
[infra]
stacks = ["App*"]
[infra.accounts]
dev = "111111111111"
prod = "333333333333"`,
      }),
    )
    expect(standard.config).toMatchObject({
      infra: { stacks: ['App*'], accounts: { dev: '222222222222', prod: '333333333333' } },
      drift: { exempt: [{ check: 'a' }, { check: 'b' }] },
    })
  })

  it('follows a ruleset that extends others, relative to itself or to its own registry', async () => {
    const read = world({
      'acme/standards:rulesets/web.toml': `${extending('..', 'base')}`,
      'acme/standards:rulesets/base.toml': '[extends]\nrulesets = ["core"]\n[infra]\npath = "base"',
      'acme/standards:rulesets/core.toml': `${extending('github:other/shared@main', 'all')}`,
      'other/shared@main:rulesets/all.toml': '[code.types.tsc]\nenabled = true',
    })
    const standard = await standardOf(extending('github:acme/standards', 'web'), read)
    expect(standard.problems).toEqual([])
    expect(standard.inherited).toEqual(['web', 'base', 'core', 'all'])
    expect(standard.origins['code.types.tsc.enabled']?.source).toBe(
      'github:other/shared@main rulesets/all.toml',
    )
  })

  it('reads a registry that lies in the repository itself', async () => {
    const read = world({ 'standards/rulesets/web.toml': '[code.types.tsc]\nenabled = true' })
    const root = await standardOf(extending('./standards', 'web'), read)
    const nested = await standardOf(
      extending('../../standards', 'web'),
      read,
      'apps/web/check.toml',
    )
    for (const standard of [root, nested]) {
      expect(standard.problems).toEqual([])
      expect(standard.origins['code.types.tsc.enabled']?.source).toBe('standards/rulesets/web.toml')
    }
  })

  it('inherits nothing from the root in a monorepo unless it says so', async () => {
    const { standards } = await buildStandard(
      [
        text('packages/web/check.toml', '[code.linting.eslint]\nenabled = true'),
        text('check.toml', '[code.types.tsc]\nenabled = true'),
        text('repo-metadata.yaml', 'tier: internal'),
        text('packages/web/repo-metadata.yaml', 'tier: production'),
        text('node_modules/x/check.toml', 'broken ='),
      ],
      world({}),
    )
    expect(standards.map(({ dir, config }) => [dir, Object.keys(config.code as object)])).toEqual([
      ['', ['types']],
      ['packages/web', ['linting']],
    ])
  })
})

describe('inheritance that does not work', () => {
  it('names the whole circle', async () => {
    const standard = await standardOf(
      extending('.', 'a'),
      world({
        'rulesets/a.toml': extending('..', 'b'),
        'rulesets/b.toml': `${extending('..', 'a')}[infra]\npath = "kept"`,
      }),
    )
    expect(messages(standard)).toEqual([
      'rulesets extend each other: check.toml → rulesets/a.toml → rulesets/b.toml → rulesets/a.toml',
    ])
    expect(standard.config).toMatchObject({ infra: { path: 'kept' } })
  })

  it('sees a circle through other spellings of the same repository', async () => {
    const read: ReadRuleset = async () => known(extending('github:ACME/Standards', 'a'))
    const standard = await standardOf(extending('github+ssh:acme/standards', 'a'), read)
    expect(messages(standard)).toEqual([
      'rulesets extend each other: check.toml → github:acme/standards rulesets/a.toml → github:ACME/Standards rulesets/a.toml',
    ])
  })

  it('names the file that is missing, and who wanted it', async () => {
    const standard = await standardOf(
      extending('github:acme/standards', 'a', 'b.toml'),
      world({ 'acme/standards:rulesets/a.toml': extending('..', 'gone') }),
    )
    expect(messages(standard)).toEqual([
      'no such ruleset: check.toml → github:acme/standards rulesets/a.toml → github:acme/standards rulesets/gone.toml',
      'no such ruleset: check.toml → github:acme/standards rulesets/b.toml.toml; a ruleset is named without `.toml`',
    ])
  })

  it('tells what is broken in a ruleset, with its place', async () => {
    const standard = await standardOf(
      extending('github:acme/standards', 'a', 'b'),
      world({
        'acme/standards:rulesets/a.toml': 'broken =',
        'acme/standards:rulesets/b.toml': '[code.types.tsc]\nenabled = "no"\nunknown_key = 1',
      }),
    )
    expect(messages(standard)).toEqual([
      expect.stringMatching(/^github:acme\/standards rulesets\/a.toml cannot be read as TOML/),
      'github:acme/standards rulesets/b.toml line 2: code.types.tsc.enabled must be true or false, found "no"',
    ])
    expect(standard.problems.every(({ place }) => place.file === 'check.toml')).toBe(true)
  })

  it('stays unknown where a registry cannot be read, and uses the rest', async () => {
    const read: ReadRuleset = async () =>
      unknown('github:acme/standards cannot be read: 403', 'Contents: read')
    const standard = await standardOf(
      `${extending('github:acme/standards', 'a', 'b')}[code.types.tsc]\nenabled = true`,
      read,
    )
    expect(standard.inheritance).toEqual({
      known: false,
      reason: 'github:acme/standards cannot be read: 403',
      permission: 'Contents: read',
    })
    expect(standard.problems).toEqual([])
    expect(standard.config).toMatchObject({ code: { types: { tsc: { enabled: true } } } })
  })

  it.each([
    ['../outside', 'lies outside the repository'],
    ['a/../../outside', 'lies outside the repository'],
    ['/etc', 'is not a path relative to this file'],
    ['~/standards', 'is not a path relative to this file'],
    ['C:\\standards', 'is of a kind that is not known'],
    ['..\\standards', 'is not a path relative to this file'],
    ['https://evil.example/x', 'is of a kind that is not known'],
    ['file:///etc', 'is of a kind that is not known'],
    ['github:acme', 'is of a kind that is not known'],
    ['github:acme/../x', 'is of a kind that is not known'],
    ['github:acme/..', 'names no repository on GitHub'],
    ['github:ac me/x', 'names no repository on GitHub'],
    ['github:acme/x@--upload-pack=evil', 'names no branch, tag or commit after the @'],
    ['github:acme/x@a..b', 'names no branch, tag or commit after the @'],
    ['github:acme/x@', 'names no branch, tag or commit after the @'],
  ])('refuses the registry %s', async (registry, reason) => {
    const read = vi.fn<ReadRuleset>(world({}))
    const standard = await standardOf(extending(registry, 'a'), read)
    expect(messages(standard)).toEqual([expect.stringContaining(reason)])
    expect(read).not.toHaveBeenCalled()
  })

  it.each(['../../x', 'a/b', 'a\\b', '..', '.hidden', '', 'x\n', '@everyone', '$(id)'])(
    'refuses the ruleset name %j',
    async (name) => {
      const read = vi.fn<ReadRuleset>(world({}))
      const standard = await standardOf(extending('github:acme/standards', name), read)
      expect(messages(standard)).toEqual([
        expect.stringContaining('cannot be the name of a ruleset'),
      ])
      expect(read).not.toHaveBeenCalled()
    },
  )

  it('does not follow a local path of a ruleset out of its registry', async () => {
    const standard = await standardOf(
      extending('github:acme/standards', 'a'),
      world({ 'acme/standards:rulesets/a.toml': extending('../..', 'x') }),
    )
    expect(messages(standard)).toEqual([expect.stringContaining('lies outside the repository')])
  })

  it('does not read without end', async () => {
    let reads = 0
    const deep: ReadRuleset = async () => {
      reads += 1
      return known(extending('..', `r${reads}`))
    }
    expect(messages(await standardOf(extending('.', 'r0'), deep))).toEqual([
      expect.stringContaining('too much inheritance (16 deep)'),
    ])
    reads = 0
    const wide: ReadRuleset = async () => {
      reads += 1
      return known(extending('..', ...Array.from({ length: 9 }, (_, i) => `r${reads}-${i}`)))
    }
    const standard = await standardOf(extending('.', 'r0'), wide)
    expect(reads).toBeLessThanOrEqual(100)
    expect(standard.problems.length).toBeLessThanOrEqual(100)
  })

  it('wants a registry beside the rulesets', async () => {
    const standard = await standardOf('[extends]\nrulesets = ["a"]', world({}))
    expect(standard.problems).toEqual([
      expect.objectContaining({
        message: '`extends` names rulesets but no registry',
        place: { file: 'check.toml', line: 1, column: 2 },
      }),
    ])
  })
})

describe('limits of an organization', () => {
  const limits = limitsFor({}, 'acme/api')

  it('leave registries of its own owner alone, whatever the case', async () => {
    const read = withinLimits(world({ 'Acme/standards:rulesets/a.toml': '' }), limits, 'acme/api')
    const standard = await standardOf(extending('github:Acme/standards', 'a'), read)
    expect(standard.inheritance.known).toBe(true)
  })

  it('keep the token from other registries, and say what would allow them', async () => {
    const inner = vi.fn<ReadRuleset>(world({}))
    const read = withinLimits(inner, limits, 'acme/api')
    const standard = await standardOf(extending('github+token:mallory/rules', 'a', 'b'), read)
    expect(inner).not.toHaveBeenCalled()
    expect(standard.inheritance).toMatchObject({
      known: false,
      reason:
        'registry github:mallory/rules is not among those that drift-config allows this repository; to allow it, add to drift-config\'s check.toml: [[drift.limits]] repositories = ["acme/api"] registries = ["github:acme/*", "github:mallory/rules"]',
    })
  })
})

describe('oncePerRun', () => {
  it('asks for each ruleset once, and shares what is on its way', async () => {
    const inner = vi.fn<ReadRuleset>(world({ 'acme/standards:rulesets/a.toml': '' }))
    const read = oncePerRun(inner)
    const toml = extending('github:acme/standards', 'a')
    await Promise.all([standardOf(toml, read), standardOf(toml, read), standardOf(toml, read)])
    expect(inner).toHaveBeenCalledTimes(1)
  })

  it('does not take one registry for another', async () => {
    const read = oncePerRun(
      world({
        'a-b/c:rulesets/x.toml': '[infra]\npath = "first"',
        'a/b-c:rulesets/x.toml': '[infra]\npath = "second"',
      }),
    )
    const first = await standardOf(extending('github:a-b/c', 'x'), read)
    const second = await standardOf(extending('github:a/b-c', 'x'), read)
    expect([first.config.infra, second.config.infra]).toEqual([
      { path: 'first' },
      { path: 'second' },
    ])
  })
})

describe('declarations that are no text', () => {
  it('are a problem when they are something else', async () => {
    const { standards, problems } = await buildStandard(
      [
        { path: 'check.toml', content: { kind: 'symlink', oid: '1' } },
        { path: 'repo-metadata.yml', content: { kind: 'binary', oid: '2' } },
      ],
      world({}),
    )
    expect(standards[0]?.problems[0]?.message).toBe(
      'check.toml cannot be read: it is a symbolic link',
    )
    expect(problems[0]?.message).toBe('repo-metadata.yml cannot be read: it is a binary file')
  })

  it('are unknown, not broken, when they could not be seen', async () => {
    const { standards, unread } = await buildStandard(
      [
        { path: 'check.toml', content: { kind: 'unknown', reason: '502' } },
        { path: 'repo-metadata.yaml', content: { kind: 'unknown', reason: '502' } },
      ],
      world({}),
    )
    expect(standards[0]).toMatchObject({
      unread: '502',
      problems: [],
      inheritance: { known: false },
    })
    expect(unread).toEqual({ path: 'repo-metadata.yaml', reason: '502' })
  })

  it('of two repo-metadata files, .yaml counts', async () => {
    const { metadata, problems } = await buildStandard(
      [
        text('repo-metadata.yml', 'tier: prototype'),
        text('repo-metadata.yaml', 'tier: production'),
      ],
      world({}),
    )
    expect(metadata).toMatchObject({ file: 'repo-metadata.yaml', tier: 'production' })
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: 'repo-metadata.yml is ignored: repo-metadata.yaml counts',
      }),
    ])
  })
})
