import { lastLines } from '../child/words.ts'
import type { CallPlugin } from '../plugins/call.ts'
import { callModule } from './call.ts'

/** Asks a plugin in a Node process of its own, which is ended with all that it started. */
export const callPlugin: CallPlugin = async ({ plugin, what, input, ...rest }) => {
  const { root, manifest } = plugin
  const { value, end } = await callModule({
    ...rest,
    what: `plugin.${what}`,
    module: manifest.main,
    input: { ...(input as object), root, main: manifest.main },
  })
  for (const line of lastLines(end.stdout).split('\n')) {
    if (line.trim() !== '') rest.log?.('debug', line)
  }
  return value
}
