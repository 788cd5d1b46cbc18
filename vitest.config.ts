import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Unit tests stand beside their file; what is larger than a unit stands in test/. */
export default defineConfig({
  // Vite would warn about every source map that a package names and does not ship.
  logLevel: 'error',
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/system/**', 'test/browser/**', 'test/bench/**'],
    // For what hangs; how long something takes is measured in test/bench.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Each worker waits for the processes that its tests start, so that there is one for each core.
    maxWorkers: availableParallelism(),
    // Their JSON imports have no attributes, which Node refuses and Vite understands.
    server: { deps: { inline: [/@actions[/+](?:languageservice|workflow-parser|expressions)/] } },
  },
})
