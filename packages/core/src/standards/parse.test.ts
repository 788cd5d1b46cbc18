import { describe, expect, it } from 'vitest'
import { parseCheckToml, parseMetadata } from './parse.ts'

/** `level line:column subject: message` of each problem. */
const problems = (toml: string): string[] =>
  parseCheckToml('check.toml', toml).problems.map(
    ({ level, place, subject, message }) =>
      `${level} ${place.line}:${place.column} ${subject}: ${message}`,
  )

describe('a check.toml that is fine', () => {
  it('is read in both spellings of its keys', () => {
    const { table, problems } = parseCheckToml(
      'check.toml',
      `
[extends]
registry = "github:acme/standards@v3"
rulesets = ["typescript-production"]

[process.repo.ruleset]
required_reviews = 2

[process.ci]
require_workflows = ["test"]
`,
    )
    expect(problems).toEqual([])
    expect(table.process).toMatchObject({
      branches: { required_reviews: 2 },
      ci: { required_workflows: ['test'] },
    })
  })

  it('keeps what was written beside what it means', () => {
    const { table, written } = parseCheckToml(
      'check.toml',
      '[process.ci]\nrequire_workflows = ["test"]',
    )
    expect(written).toEqual({ process: { ci: { require_workflows: ['test'] } } })
    expect(table).toEqual({ process: { ci: { required_workflows: ['test'] } } })
  })

  it('may start with a byte order mark and end its lines with CRLF', () => {
    expect(parseCheckToml('check.toml', '\uFEFF[infra]\r\nenabled = true\r\n')).toMatchObject({
      problems: [],
      table: { infra: { enabled: true } },
    })
  })

  it('gives dates as ISO text, written as a date or as a text', () => {
    const exempt = (expires: string) =>
      `[[drift.exempt]]\ncheck = "*"\nreason = "r"\nowner = "@o"\nexpires = ${expires}`
    const read = (expires: string) => parseCheckToml('check.toml', exempt(expires))
    expect(read('2027-03-31')).toMatchObject({
      problems: [],
      table: { drift: { exempt: [{ expires: '2027-03-31' }] } },
    })
    expect(read('"2027-03-31"').problems).toEqual([])
    expect(read('2027-03-31T23:00:00-05:00')).toMatchObject({
      problems: [],
      table: { drift: { exempt: [{ expires: '2027-04-01T04:00:00.000Z' }] } },
    })
    expect(read('"2027-02-30"').problems[0]).toMatchObject({ expected: 'a date, e.g. 2027-03-31' })
  })
})

describe('a check.toml with mistakes', () => {
  it('names the key that was probably meant', () => {
    expect(problems('[code.linting.eslint]\nenabld = true')).toEqual([
      'warning 2:1 code.linting.eslint.enabld: unknown key "enabld" in [code.linting.eslint]; did you mean `enabled`?',
    ])
    expect(problems('[proces.branches]\nprotection = true')).toEqual([
      'warning 1:2 proces: unknown key "proces" at the top; did you mean `process`?',
    ])
  })

  it('says what was expected, and where', () => {
    expect(problems('[code.types.tsc]\nenabled = "yes"')).toEqual([
      'error 2:11 code.types.tsc.enabled: code.types.tsc.enabled must be true or false, found "yes"',
    ])
    expect(problems('[code.linting.eslint.rules]\nno-var = "eror"')).toEqual([
      'error 2:10 code.linting.eslint.rules.no-var: code.linting.eslint.rules.no-var must be one of "off", "warn", "error", or a table with severity, found "eror"',
    ])
    expect(problems('[[drift.severity]]\ncheck = "*"\nseverity = "hihg"')).toEqual([
      'error 3:12 drift.severity.0.severity: drift.severity.0.severity must be one of "critical", "high", "medium", "low", "info", found "hihg" (did you mean "high"?)',
    ])
  })

  it('uses what is right and drops what is wrong', () => {
    const { table } = parseCheckToml(
      'check.toml',
      `[process.branches]
required_reviews = "two"
protection = true
[[drift.exempt]]
check = "code/*"
reason = "no owner, no end"
[[drift.exempt]]
check = "code/workflows"
reason = "moving to new runners"
owner = "@ops"
expires = 2027-01-31`,
    )
    expect(table.process).toEqual({ branches: { protection: true } })
    expect(table.drift).toEqual({ exempt: [expect.objectContaining({ owner: '@ops' })] })
  })

  it('stops where TOML ends, and says where', () => {
    const { problems, table } = parseCheckToml('apps/web/check.toml', '[code\nlinting = 1')
    expect(table).toEqual({})
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'error',
        subject: '',
        place: { file: 'apps/web/check.toml', line: 2, column: 1 },
      }),
    ])
    expect(problems[0]?.message).toContain('apps/web/check.toml cannot be read as TOML')
  })

  it('takes two spellings that disagree for an error that names both', () => {
    const { problems, table } = parseCheckToml(
      'check.toml',
      `[process.repo.ruleset]
required_reviews = 2
[process.branches]
required_reviews = 1`,
    )
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'error',
        subject: 'process.repo.ruleset.required_reviews',
        message:
          '`process.repo.ruleset.required_reviews` (line 2) and `process.branches.required_reviews` (line 4) mean the same and disagree',
      }),
    ])
    expect(table.process).toEqual({ branches: { required_reviews: 1 }, repo: {} })
  })

  it('accepts two spellings that agree', () => {
    expect(problems('[process.ci]\nrequire_workflows = ["a"]\nrequired_workflows = ["a"]')).toEqual(
      [],
    )
  })

  it('reads `[process.repo] enabled = false` as no branch protection asked for', () => {
    const { table } = parseCheckToml(
      'check.toml',
      '[process.repo]\nenabled = false\nrequire_branch_protection = true',
    )
    expect(table.process).toMatchObject({ branches: { protection: false } })
  })
})

describe('a hostile check.toml', () => {
  it('may use the names of JavaScript as keys; they are only keys', () => {
    const { table, problems } = parseCheckToml(
      'check.toml',
      '__proto__.polluted = 1\n[constructor]\nx = 1\n[drift.plugins.__proto__]\na = 1',
    )
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(problems.map(({ subject }) => subject)).toEqual(['__proto__', 'constructor'])
    expect(JSON.stringify(table.drift)).toBe('{"plugins":{"__proto__":{"a":1}}}')
  })

  it('is refused above 1 MiB, in clear words', () => {
    const [problem] = parseCheckToml('check.toml', `a = "${'x'.repeat(5 * 1024 * 1024)}"`).problems
    expect(problem?.message).toBe('check.toml is 5.0 MiB, too large to be read')
  })

  it.each([
    ['brackets', `a = ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['dotted keys', `${'a.'.repeat(5000)}b = 1`],
    ['headers', `[${'a.'.repeat(5000)}b]`],
    ['inline tables', `a = ${'{a='.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('is refused when it is nested too deeply: %s', (_, toml) => {
    expect(problems(toml)[0]).toContain('nested too deeply')
  })

  it('cannot drown its reader: the first hundred problems are told', () => {
    const toml = Array.from({ length: 5000 }, (_, index) => `k${index} = 1`).join('\n')
    const found = problems(toml)
    expect(found).toHaveLength(101)
    expect(found.at(-1)).toContain('4900 more problems')
  })

  it('has its own text quoted and cut', () => {
    const [problem] = problems(`[code.types.tsc]\nenabled = "${'`@everyone` '.repeat(50)}"`)
    expect(problem?.length).toBeLessThan(200)
  })
})

describe('repo-metadata.yaml', () => {
  const read = (yaml: string) => parseMetadata('repo-metadata.yaml', yaml)

  it('says tier, status and team', () => {
    expect(read('tier: production\nstatus: pre-release\nteam: backend\n')).toEqual({
      metadata: {
        file: 'repo-metadata.yaml',
        tier: 'production',
        status: 'pre-release',
        team: 'backend',
        said: ['tier', 'status', 'team'],
      },
      problems: [],
    })
  })

  it.each([
    ['empty', ''],
    ['only a comment', '# to be filled in\n'],
    ['a key without a value', 'tier:\n'],
    ['a byte order mark and CRLF', '\uFEFF# nothing\r\n'],
  ])('falls back to internal and active: %s', (_, yaml) => {
    const { metadata, problems } = read(yaml)
    expect(problems).toEqual([])
    expect(metadata).toMatchObject({ tier: 'internal', status: 'active', said: [] })
  })

  it('names the values it knows, and the nearest', () => {
    const { metadata, problems } = read('tier: prod\nstatus: depreciated\n')
    expect(metadata).toMatchObject({ tier: 'internal', status: 'active' })
    expect(
      problems.map(({ message, place }) => `${place.line}:${place.column} ${message}`),
    ).toEqual([
      '1:7 tier must be one of "production", "internal", "prototype", found "prod" (did you mean "production"?); internal is assumed',
      '2:9 status must be one of "active", "pre-release", "deprecated", found "depreciated" (did you mean "deprecated"?); active is assumed',
    ])
  })

  it.each([
    ['- production', 'it is a list, not keys with values', 1],
    ['production', 'it is a single value, not keys with values', 1],
    ['tier: internal\ntier: production', 'Map keys must be unique', 2],
    ['a: &a [1]\nb: *a', 'aliases (`*name`) are not accepted here', 2],
    ['tier: internal\n---\ntier: production', 'it holds more than one document', 2],
  ])('is broken when it is %j', (yaml, message, line) => {
    const { problems } = read(yaml)
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'error',
        subject: '',
        message: `repo-metadata.yaml cannot be read as YAML: ${message}`,
        place: expect.objectContaining({ file: 'repo-metadata.yaml', line }),
      }),
    ])
  })

  it('warns of a key it does not know', () => {
    expect(read('teir: production\n').problems).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: 'unknown key "teir" at the top; did you mean `tier`?',
      }),
    ])
  })
})
