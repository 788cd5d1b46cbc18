import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests that need more than Node and git: they install it, or fail and say what is missing. */
export default defineConfig({
  logLevel: 'error',
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['test/{system,browser}/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    pool: 'forks',
    maxWorkers: availableParallelism(),
  },
})
