import { readFileSync } from 'node:fs'
import { NOT_JUDGED } from '@drift-toolkit/core/checks/process/not-judged'
import { PROCESS_RULES } from '@drift-toolkit/core/severity/index'
import { buildStandard } from '@drift-toolkit/core/standards/index'
import { describe, expect, test } from 'vitest'

/** What pages of docs/ say, held against what they are about. */

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

describe('docs/process.md', () => {
  /** Fenced TOML of the page, in order. */
  const examples = [...read('docs/process.md').matchAll(/^```toml\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )

  test('shows a check.toml and an exemption', () => {
    expect(examples).toHaveLength(2)
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
