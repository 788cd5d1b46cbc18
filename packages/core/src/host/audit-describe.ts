import { loadModule } from './load.ts'
import { Problem } from './problem.ts'
import type { Call } from './serve.ts'

/** The default export of an audit's module, as it stands: only `run` is sure to be a function. */
export type LoadedAudit = Record<string, unknown> & { run: (context: object) => unknown }

/**
 * Loads an audit.
 * @throws Problem when there is no default export with a function `run`
 */
export const loadAudit = async (file: string): Promise<LoadedAudit> => {
  const loaded = await loadModule(file)
  if (!('default' in loaded)) {
    const others = Object.keys(loaded).slice(0, 5)
    const has = others.length > 0 ? `; it exports ${others.join(', ')}` : ''
    throw new Problem(`it has no default export: write \`export default { title, run }\`${has}`)
  }
  const audit = loaded.default
  if (typeof audit !== 'object' || audit === null) {
    const is = audit === null ? 'null' : `a ${typeof audit}`
    throw new Problem(`its default export is ${is}: write \`export default { title, run }\``)
  }
  if (typeof (audit as { run?: unknown }).run !== 'function') {
    throw new Problem('its default export has no function `run`')
  }
  return audit as LoadedAudit
}

/** What an audit says of itself; the parent judges it. */
export const describeAudit: Call = async ({ module }) => {
  const { id, title, schedule, timeout, severity } = await loadAudit(module)
  return { id, title, schedule, timeout, severity }
}
