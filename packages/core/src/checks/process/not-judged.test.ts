import { describe, expect, it } from 'vitest'
import { FILE_RULES } from '../../severity/process/files.ts'
import { process } from '../../standards/schema/process.ts'
import type { Schema } from '../../standards/schema/types.ts'
import { NOT_JUDGED } from './not-judged.ts'

describe('settings that are not judged', () => {
  it('are settings that a check.toml may hold, each with its reason', () => {
    for (const { setting, reason } of NOT_JUDGED) {
      const [, ...keys] = setting.split('.')
      const found = keys.reduce<Schema | undefined>((at, key) => at?.properties?.[key], process)
      expect(found, setting).toBeDefined()
      expect(reason).toMatch(/^[A-Z].*\.$/s)
    }
  })
})

describe('rules about files', () => {
  it('have ids of their own', () => {
    const ids = FILE_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('process/'))).toBe(true)
  })
})
