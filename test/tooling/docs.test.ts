import { readFileSync } from 'node:fs'
import { infraChecks } from '@drift-toolkit/core/checks/infra/index'
import { NOT_JUDGED } from '@drift-toolkit/core/checks/process/not-judged'
import { infraPolicy } from '@drift-toolkit/core/collect/aws/policy'
import { PROCESS_RULES } from '@drift-toolkit/core/severity/index'
import { nameGlob } from '@drift-toolkit/core/standards/glob'
import { buildStandard } from '@drift-toolkit/core/standards/index'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

/** What pages of docs/ say, held against what they are about. */

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const FENCED = '^```LANGUAGE\\n([\\s\\S]*?)^```$'

/** Fenced blocks of a page in one language, in order. */
const examplesIn = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(FENCED.replace('LANGUAGE', language), 'gm'))].map(
    ([, text = '']) => text,
  )

describe.each([
  ['docs/process.md', 2],
  // What drift-config says, an exemption, and what a repository says.
  ['docs/infra.md', 3],
])('%s', (page, number) => {
  const examples = examplesIn(page, 'toml')

  test('shows what check.toml says', () => {
    expect(examples).toHaveLength(number)
  })

  test.each(examples)(
    'what it shows is a check.toml that nobody would complain about',
    async (toml) => {
      const file = (path: string, text: string) => ({
        path,
        content: { kind: 'text' as const, oid: 'c'.repeat(40), text },
      })
      const { standards, problems } = await buildStandard(
        [
          file('check.toml', toml),
          file('repo-metadata.yaml', 'tier: production\nstatus: active\n'),
        ],
        () => Promise.reject(new Error('it inherits nothing')),
      )
      expect(problems).toEqual([])
      expect(standards.map((standard) => standard.problems)).toEqual([[]])
    },
  )
})

describe('docs/infra.md', () => {
  test('names inputs that the action has, and parameters that the template has', () => {
    const inputs: Record<string, unknown> = parse(read('actions/infra/action.yml')).inputs
    const steps = examplesIn('docs/infra.md', 'yaml').flatMap((text) => {
      const found: [string, string][] = []
      for (const [, block = ''] of text.matchAll(/actions\/infra@v1\n +with:\n((?: {10,}.*\n?)+)/g))
        for (const [, name = ''] of block.matchAll(/^ +([a-z-]+): /gm)) found.push([name, text])
      return found
    })
    expect(steps.length).toBeGreaterThan(5)
    for (const [name] of steps) expect(Object.keys(inputs)).toContain(name)
    const template = read('templates/aws/drift-role.yaml')
    for (const [, name] of read('docs/infra.md').matchAll(
      /ParameterKey=(\w+)|`(?:Create|Subject)=/g,
    ))
      if (name !== undefined) expect(template).toContain(`\n  ${name}:\n    Type: String`)
  })

  test('each workflow is YAML', () => {
    for (const text of examplesIn('docs/infra.md', 'yaml')) expect(() => parse(text)).not.toThrow()
  })

  test('the exemption covers what it says', () => {
    const [, toml = ''] = examplesIn('docs/infra.md', 'toml')
    const glob = /^subject = "(.*)"$/m.exec(toml)?.[1] ?? ''
    const subject = 'dev/eu-west-2/AWS::EC2::SecurityGroup/sg-1 /SecurityGroupIngress/3f2a'
    expect(nameGlob(glob)(subject)).toBe(true)
    expect(nameGlob(glob)(subject.replace('dev', 'prod'))).toBe(false)
  })

  test('tells of every check, and what each statement of the policy is for', () => {
    const page = read('docs/infra.md')
    const own = ['participation', 'declarations', 'exemptions'].map((name) => `infra/${name}`)
    for (const { id } of infraChecks.filter((check) => !own.includes(check.id)))
      expect(page).toContain(`| \`${id}\` |`)
    const { policy } = infraPolicy({ types: null, scan: 'start', attribution: true })
    for (const { Sid } of policy.Statement) expect(page).toContain(`| \`${Sid}\``)
  })
})

test('what is said not to be judged is a setting that check.toml knows', () => {
  type Node = { properties?: Record<string, Node> }
  const schema = JSON.parse(read('schema/check.schema.json')) as Node
  for (const { setting, reason } of NOT_JUDGED) {
    const found = setting
      .split('.')
      .reduce<Node | undefined>((node, key) => node?.properties?.[key], schema)
    expect(found, setting).toBeDefined()
    expect(reason).toMatch(/\.$/)
  }
})

test('every rule of the process has an id of its own, a reason, and GitHub’s or a tool’s word by https', () => {
  expect(new Set(PROCESS_RULES.map(({ id }) => id)).size).toBe(PROCESS_RULES.length)
  for (const { id, title, why, source = 'https://' } of PROCESS_RULES) {
    expect(id).toMatch(/^process\/[a-z-]+$/)
    expect(title, id).toMatch(/^\S.*[^.]$/)
    expect(why, id).toMatch(/\.$/)
    expect(source, id).toMatch(/^https:\/\//)
  }
})
