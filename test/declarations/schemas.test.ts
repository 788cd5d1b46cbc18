import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { run } from '../../packages/cli/src/cli.ts'
import { toJson } from '../../packages/core/src/standards/located.ts'
import { parseToml } from '../../packages/core/src/standards/toml.ts'
import { createRepository } from '../support/git-repository.ts'

/**
 * The files in fixtures/ are judged twice: by the JSON Schemas, as an editor does, and by
 * `drift config validate`. Both have to say what the folder says. What is merely unknown is red in
 * an editor and a warning of the command: a key of a later version must not stop anybody.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures')
const KINDS = ['good', 'warned', 'bad'] as const

const ajv = new Ajv2020({ strict: true, allErrors: true })
formats.default(ajv)
const schemaOf = (name: string) =>
  ajv.compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../schema', name), 'utf8')) as object,
  )
const schemas = {
  'check.toml': schemaOf('check.schema.json'),
  'repo-metadata.yaml': schemaOf('repo-metadata.schema.json'),
}
type Declaration = keyof typeof schemas

const files = KINDS.flatMap((kind) =>
  readdirSync(join(FIXTURES, kind)).map((name) => ({
    kind,
    name: `${kind}/${name}`,
    as: (name.endsWith('.toml') ? 'check.toml' : 'repo-metadata.yaml') as Declaration,
    text: readFileSync(join(FIXTURES, kind, name), 'utf8'),
  })),
)

/** Plain values, as an editor's own reader of TOML or YAML sees them. */
const valuesOf = (as: Declaration, text: string): unknown => {
  if (as === 'repo-metadata.yaml') return parseYaml(text)
  const parsed = parseToml(as, text)
  if (!('root' in parsed)) throw new Error(parsed.error.message)
  return JSON.parse(JSON.stringify(toJson(parsed.root)))
}

/** A repository that is in order but for this one file, and what the command says of it. */
const validated = async (as: Declaration, text: string) => {
  const repository = createRepository()
  try {
    repository.commit({ 'check.toml': '', 'repo-metadata.yaml': 'tier: internal\n', [as]: text })
    let out = ''
    const code = await run(['config', 'validate', '--json'], {
      out: (more) => {
        out += more
      },
      err: () => {},
      env: {},
      cwd: repository.path,
      now: () => new Date('2026-11-21T06:00:00Z'),
      terminal: false,
      colourful: false,
    })
    const { problems } = JSON.parse(out) as {
      problems: { level: string; message: string; place: { line?: number } }[]
    }
    return { code, problems }
  } finally {
    repository.remove()
  }
}

test('there is enough to agree on', () => {
  for (const kind of KINDS) {
    expect(files.filter((file) => file.kind === kind).length).toBeGreaterThanOrEqual(5)
  }
})

describe('the schemas and `drift config validate` agree on', () => {
  test.each(files)('$name', async ({ kind, as, text }) => {
    const schema = schemas[as]
    const isValid = schema(valuesOf(as, text))
    expect(isValid, JSON.stringify(schema.errors)).toBe(kind === 'good')

    const { code, problems } = await validated(as, text)
    const levels = [...new Set(problems.map(({ level }) => level))]
    expect({ code, levels }).toEqual(
      {
        good: { code: 0, levels: [] },
        warned: { code: 0, levels: ['warning'] },
        bad: { code: 2, levels: ['error'] },
      }[kind],
    )
    for (const { place } of problems) expect(place.line).toBeGreaterThan(0)
  })

  test.each(files.filter(({ kind }) => kind === 'warned'))(
    '$name: the schema minds the unknown key alone',
    ({ as, text }) => {
      const schema = schemas[as]
      schema(valuesOf(as, text))
      expect(schema.errors?.map(({ keyword }) => keyword)).toEqual(['additionalProperties'])
    },
  )
})
