import type { Outcome, RunInput } from '../plugins/call.ts'
import { pluginContext } from './plugin-context.ts'
import { resolveReference } from './plugin-modules.ts'
import { thrownInWords } from './problem.ts'
import type { Call } from './serve.ts'

/** Many inputs, one process: each has its own outcome. */
const runChecks = async (
  run: (input: unknown) => unknown,
  inputs: readonly unknown[],
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const input of inputs) {
    try {
      outcomes.push({ value: await run(input) })
    } catch (error) {
      outcomes.push({ threw: thrownInWords(error) })
    }
  }
  return outcomes
}

/** Runs one function of a plugin. That it throws is an outcome; whatever else ends it is none. */
export const runPlugin: Call = async ({ input, parent }): Promise<Outcome> => {
  const { root, ...run } = input as RunInput & { root: string }
  try {
    const found = await resolveReference(root, run)
    if (run.kind === 'check') {
      return { value: await runChecks(found, run.context.inputs as unknown[]) }
    }
    return { value: await found(pluginContext(run, parent)) }
  } catch (error) {
    return { threw: thrownInWords(error) }
  }
}
