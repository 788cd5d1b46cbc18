import { type Described, FUNCTION, referenceKey } from '../plugins/call.ts'
import { loadPluginModule, resolveReference } from './plugin-modules.ts'
import { Problem, thrownInWords } from './problem.ts'
import type { Call } from './serve.ts'

const MAX_DEPTH = 50

/** A value as data: where a function stands, its name is left as a mark. */
const asData = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'function') return { [FUNCTION]: value.name }
  if (typeof value !== 'object' || value === null) return value
  if (depth > MAX_DEPTH) throw new Problem('what it says of itself goes in circles, or too deep')
  if (Array.isArray(value)) return value.map((item) => asData(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, asData(item, depth + 1)]),
  )
}

const isReference = (value: unknown): value is { module: string; export: string } => {
  const { module, export: name } = (value ?? {}) as { module?: unknown; export?: unknown }
  return typeof module === 'string' && typeof name === 'string'
}

const referencesIn = (list: unknown, key: string) =>
  (Array.isArray(list) ? list : [])
    .map((item) => (item as Record<string, unknown> | null)?.[key])
    .filter(isReference)

const describe = async (root: string, main: string, config: unknown): Promise<Described> => {
  const loaded = await loadPluginModule(root, main)
  const plugin = loaded.default as Record<string, unknown> | undefined
  if (typeof plugin !== 'object' || plugin === null) {
    throw new Problem(
      `${main} has no object as its default export: write \`export default { jobs }\``,
    )
  }
  const { jobs, checks, surfaces, severity, commands } = plugin
  if (jobs !== undefined && typeof jobs !== 'function') {
    throw new Problem('`jobs` is no function: write `jobs: ({ config }) => [...]`')
  }
  const said = {
    jobs: typeof jobs === 'function' ? await jobs({ config }) : [],
    checks,
    surfaces,
    severity,
    commands,
  }
  const references = [
    ...referencesIn(said.jobs, 'run'),
    ...referencesIn(checks, 'run'),
    ...referencesIn(surfaces, 'tell'),
    ...referencesIn(commands, 'run'),
  ]
  const unresolved: Record<string, string> = {}
  for (const reference of references) {
    try {
      await resolveReference(root, reference)
    } catch (error) {
      unresolved[referenceKey(reference.module, reference.export)] = thrownInWords(error)
    }
  }
  return { said: asData(said) as typeof said, unresolved }
}

/** What a plugin has, as data; a plugin that throws says so. */
export const describePlugin: Call = async ({ input }) => {
  const { root, main, config } = input as { root: string; main: string; config: unknown }
  try {
    return await describe(root, main, config)
  } catch (error) {
    return { threw: thrownInWords(error) } satisfies Described
  }
}
