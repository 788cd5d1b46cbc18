/**
 * Counts a vitest run for scripts/run.mjs, which closes its output with the numbers. They go as
 * JSON to the file named by DRIFT_TEST_COUNTS.
 */
import { writeFileSync } from 'node:fs'

/** What a finished run comes to. A file that could not be loaded counts as one failure. */
export function count(modules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, unexplained: [] }
  for (const module of modules) {
    let failed = 0
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') counts.passed += 1
      else if (result.state === 'failed') failed += 1
      else {
        counts.skipped += 1
        if (!result.note) counts.unexplained.push(`${module.relativeModuleId} > ${test.fullName}`)
      }
    }
    counts.failed += module.state() === 'failed' ? Math.max(failed, 1) : failed
  }
  return counts
}

/** What vitest constructs; it asks for a constructor, and a function that returns an object is one. */
export default function reporter() {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const file = process.env.DRIFT_TEST_COUNTS
      if (file) writeFileSync(file, JSON.stringify(count(modules, unhandledErrors)))
    },
  }
}
