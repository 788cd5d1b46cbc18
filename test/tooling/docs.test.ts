import { readFileSync } from 'node:fs'
import { buildStandard } from '@drift-toolkit/core/standards/index'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../docs/process.md', import.meta.url), 'utf8')

/** Fenced TOML of the page, in order. */
const examples = [...page.matchAll(/^```toml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

test.each(examples.map((text, index) => [index + 1, text]))(
  'the check.toml that docs/process.md shows is one: example %i',
  async (_, text) => {
    const file = (path: string, content: string) => ({
      path,
      content: { kind: 'text' as const, oid: 'c'.repeat(40), text: content },
    })
    const { standards, problems } = await buildStandard(
      [
        file('check.toml', String(text)),
        file('repo-metadata.yaml', 'tier: production\nstatus: active\n'),
      ],
      () => Promise.reject(new Error('it inherits nothing')),
    )
    expect(problems).toEqual([])
    expect(standards.map((standard) => standard.problems)).toEqual([[]])
  },
)

test('docs/process.md shows a check.toml and an exemption', () => {
  expect(examples).toHaveLength(2)
})
