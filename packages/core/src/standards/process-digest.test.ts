import { describe, expect, test } from 'vitest'
import { processDigest } from './process-digest.ts'
import { buildStandard } from './standard.ts'

const never = async (): Promise<never> => {
  throw new Error('the example inherits nothing')
}

const standardOf = (toml: string, status = 'active') => {
  const file = (path: string, text: string) => ({
    path,
    content: { kind: 'text' as const, oid: 'c'.repeat(40), text },
  })
  const metadata = file('repo-metadata.yaml', `tier: production\nstatus: ${status}\n`)
  return buildStandard([file('check.toml', toml), metadata], never)
}

describe('the digest of what is declared', () => {
  const digest = async (toml: string, status?: string) =>
    processDigest(await standardOf(toml, status))

  test('is the same whatever order it is written in, and whatever else changes', async () => {
    const one = await digest('[process.pr]\nmax_files = 1\nmax_lines = 2\n')
    expect(await digest('[process.pr]\nmax_lines = 2\nmax_files = 1\n[code]\n')).toBe(one)
    expect(one).toMatch(/^[0-9a-f]{20}$/)
  })

  test('differs where a value does, or the status', async () => {
    const one = await digest('[process.pr]\nmax_files = 1\n')
    expect(await digest('[process.pr]\nmax_files = 2\n')).not.toBe(one)
    expect(await digest('[process.pr]\nmax_files = 1\n', 'deprecated')).not.toBe(one)
    expect(await digest('')).not.toBe(one)
  })
})
