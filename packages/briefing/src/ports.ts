import { setTimeout as wait } from 'node:timers/promises'
import type { PluginContext } from '@drift-toolkit/core'
import type { PlacePorts } from './send/places.ts'

/** Waits; at once over when the signal says so. */
const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
  await wait(ms, undefined, { signal }).catch(() => undefined)
}

/** What sending needs of the outside. */
export const placePorts = ({
  github,
  env,
  signal,
}: Pick<PluginContext, 'github' | 'env' | 'signal'>): PlacePorts => ({
  fetch,
  sleep,
  signal,
  github,
  root: env.GITHUB_WORKSPACE ?? process.cwd(),
})
