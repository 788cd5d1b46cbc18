import { test as plain } from 'vitest'
import { type Night, type Scanner, startNight } from './start-night.ts'

export * from './start-night.ts'

/**
 * A test that gets a night of its own, so that many can run beside one another; none of them may ask
 * GitHub for what its OpenAPI description or its GraphQL schema does not allow.
 */
const testOf = (domain: Scanner) =>
  plain.extend('night', async ({ task }, { onCleanup }): Promise<Night> => {
    const night = await startNight({}, domain)
    onCleanup(async () => {
      const { violations } = night.gh
      await night.end()
      if (violations.length > 0) throw new Error(`${task.name}:\n${violations.join('\n')}`)
    })
    return night
  })

/** Nights of drift-code. */
export const test = testOf('code')

/** Nights of drift-process. */
export const processTest = testOf('process')

/** Nights of drift-audit. */
export const auditTest = testOf('audit')
