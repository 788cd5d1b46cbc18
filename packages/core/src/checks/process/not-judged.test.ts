import { describe, expect, it } from 'vitest'
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
