import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, it } from 'vitest'
import { toJson } from './located.ts'
import { CHECK_SCHEMA, METADATA_SCHEMA, type Schema } from './schema.ts'
import { parseToml } from './toml.ts'
import { validate } from './validate.ts'

const folder = join(import.meta.dirname, '../../../../schema')

describe('the schemas that editors read', () => {
  it.each([
    ['check.schema.json', CHECK_SCHEMA],
    ['repo-metadata.schema.json', METADATA_SCHEMA],
  ])('%s is written from the source (UPDATE_SCHEMA=1 rewrites it)', (name, schema) => {
    const file = join(folder, name)
    if (process.env.UPDATE_SCHEMA === '1') {
      writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
    }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })
})

const each = (schema: Schema, visit: (schema: Schema, path: string) => void, path = ''): void => {
  visit(schema, path)
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    each(inner, visit, `${path}.${key}`)
  }
  if (schema.items) each(schema.items, visit, `${path}[]`)
  if (typeof schema.additionalProperties === 'object') {
    each(schema.additionalProperties, visit, `${path}.*`)
  }
  for (const one of schema.anyOf ?? []) each(one, visit, `${path}|`)
}

describe('the source of the schemas', () => {
  it('describes every key, for completion in editors', () => {
    each(CHECK_SCHEMA, ({ description }, path) => {
      expect(description, path).toMatch(/\S.*[.]$/)
    })
  })

  it('uses only the keywords that the walker reads', () => {
    const read = new Set(
      '$schema title description type properties required additionalProperties items minItems enum minimum maximum minLength pattern format anyOf default'.split(
        ' ',
      ),
    )
    each(CHECK_SCHEMA, (schema, path) => {
      for (const keyword of Object.keys(schema))
        expect(read.has(keyword), `${path} ${keyword}`).toBe(true)
    })
  })
})

describe('the walker and a JSON Schema validator agree', () => {
  const full = new Validator(JSON.parse(JSON.stringify(CHECK_SCHEMA)), '2020-12')

  it.each([
    ['nothing', ''],
    ['a table that is a text', 'code = "strict"'],
    ['a number where a flag belongs', '[code.types.tsc]\nenabled = 1'],
    [
      'rules of both forms',
      '[code.linting.eslint.rules]\na = "error"\nb = { severity = "warn", max = 3 }',
    ],
    ['a rule with an unknown grade', '[code.linting.eslint.rules]\na = "fatal"'],
    ['a rule table without a grade', '[code.linting.eslint.rules]\na = { max = 3 }'],
    ['true for status checks', '[process.branches]\nrequire_status_checks = true'],
    ['names for status checks', '[process.branches]\nrequire_status_checks = ["build"]'],
    ['a number for status checks', '[process.branches]\nrequire_status_checks = 3'],
    ['too few reviews', '[process.branches]\nrequired_reviews = -1'],
    ['half a review', '[process.branches]\nrequired_reviews = 1.5'],
    ['too much coverage', '[code.coverage_run]\nmin_threshold = 101'],
    ['an account that is none', '[infra.accounts]\nprod = "123"'],
    ['an account', '[infra.accounts]\nprod = "123456789012"'],
    [
      'a whole exemption',
      '[[drift.exempt]]\ncheck = "a"\nreason = "b"\nowner = "c"\nexpires = 2027-03-31',
    ],
    [
      'a day that is none',
      '[[drift.exempt]]\ncheck = "a"\nreason = "b"\nowner = "c"\nexpires = "soon"',
    ],
    [
      'an exemption without an owner',
      '[[drift.exempt]]\ncheck = "a"\nreason = "b"\nexpires = 2027-03-31',
    ],
    ['commands by job', '[process.ci.commands.ci]\ntest = ["npm test"]'],
    ['commands that are numbers', '[process.ci.commands]\nci = [1]'],
    ['rulesets without a registry', '[extends]\nrulesets = ["a"]'],
    ['a registry without rulesets', '[extends]\nregistry = "github:a/b"'],
    ['plugins of any shape', '[drift.plugins.sales]\nteams = { a = [1, true] }'],
    [
      'extensions that are missing',
      '[[code.naming.rules]]\nextensions = []\nfile_case = "kebab-case"\nfolder_case = "kebab-case"',
    ],
  ])('%s', (_, toml) => {
    const parsed = parseToml('check.toml', toml)
    if (!('root' in parsed)) throw new Error(parsed.error.message)
    const verdict = full.validate(JSON.parse(JSON.stringify(toJson(parsed.root)))).valid
    const problems = validate(CHECK_SCHEMA, parsed.root)
    expect(problems.length === 0).toBe(verdict)
  })
})
