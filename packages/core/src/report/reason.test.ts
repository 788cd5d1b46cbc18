import { describe, expect, test } from 'vitest'
import { reasonMarkdown } from './reason.ts'

const ROLE = 'arn:aws:iam::333333333333:role/ops/drift'

describe('why something could not be read', () => {
  test('names roles so that they can be copied', () => {
    const text = reasonMarkdown(`${ROLE} does not admit our token. Was ${ROLE}, deployed?`, 300)
    expect(text).toBe(`\`${ROLE}\` does not admit our token. Was \`${ROLE}\`, deployed?`)
    expect(reasonMarkdown(`write ${ROLE.replace('333333333333', '{account}')}`, 300)).toBe(
      'write `arn:aws:iam::{account}:role/ops/drift`',
    )
  })

  test('shows a statement whole, and the roles around it', () => {
    const statement = `{"Effect":"Allow","Principal":{"AWS":"${ROLE}"}}`
    expect(reasonMarkdown(`${ROLE} refuses: ${statement}. But see (${ROLE})`, 300)).toBe(
      `\`${ROLE}\` refuses: \`${statement}\` . But see (\`${ROLE}\`)`,
    )
  })

  test('lets nobody out of the code, and stays text', () => {
    expect(reasonMarkdown('arn:aws:`x` **bold** @ann <b> :tada:', 300)).not.toMatch(/[^\\]\*\*|<b>/)
    expect(reasonMarkdown(`${'a:'.repeat(5_000)}${ROLE}`, 100).length).toBeLessThan(300)
    expect(reasonMarkdown('', 100)).toBe('')
  })
})
