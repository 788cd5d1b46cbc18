import { fileURLToPath } from 'node:url'

const preload = fileURLToPath(new URL('./clock.mjs', import.meta.url))

/** The environment of a program whose clock begins at `time` (ISO 8601) and runs on from there. */
export const at = (time: string): Record<string, string> => ({
  NODE_OPTIONS: `--import=${preload}`,
  TEST_NOW: time,
})
