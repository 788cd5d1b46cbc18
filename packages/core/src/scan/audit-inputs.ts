import { isAbsolute, join, resolve } from 'node:path'
import { type PluginConfig, parsePluginConfig } from '../plugins/config.ts'
import { type InputContext, UsageError } from './inputs.ts'

/** The inputs of interface.md 1 that drift-audit alone has. */
export interface AuditInputs {
  /** The folder of audits as it was asked for, and where it is on this machine. */
  folder: { path: string; absolute: string; isDefault: boolean }
  /** Of drift-config's checkout on this machine. */
  root: string
  /** Names of environment variables that audits may see beside PATH, HOME, LANG and TMPDIR. */
  environment: string[]
  /** Listed are repositories with more open drift issues than that. */
  threshold: number
  /** For plugins, unread. */
  pluginConfig: PluginConfig
  dashboard: boolean
}

const FOLDER = 'audits'

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Variables that carry the workflow's own credentials: an audit reads GitHub through its context. */
const OWN = /^(?:ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_.*|INPUT_.*)$/i

const items = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/**
 * Reads what drift-audit alone asks for, and says everything that is wrong with it at once.
 * @throws UsageError
 */
export const readAuditInputs = ({ input, cwd }: InputContext): AuditInputs => {
  const problems: string[] = []
  const path = input('audits') || FOLDER
  const environment = items(input('audit-env'), /[\s,]+/)
  for (const name of environment) {
    if (!NAME.test(name)) {
      problems.push(`audit-env names "${name}", which is no name of an environment variable`)
    } else if (OWN.test(name)) {
      problems.push(
        `audit-env names ${name}, which is the runner's own; audits read GitHub through context.github`,
      )
    }
  }
  const threshold = input('threshold') || '5'
  if (!/^\d{1,6}$/.test(threshold)) {
    problems.push(`threshold is "${threshold}"; it must be a whole number from 0`)
  }
  const dashboard = (input('dashboard') || 'true').toLowerCase()
  if (dashboard !== 'true' && dashboard !== 'false') {
    problems.push(`dashboard is "${input('dashboard')}"; it must be true or false`)
  }
  const { config: pluginConfig, wrong } = parsePluginConfig(input('plugin-config'))
  if (wrong.length > 0) {
    problems.push(
      `plugin-config: line ${wrong.join(', ')} is not name.key=value (it is not shown, for it may be secret)`,
    )
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  // A path given to the command says where the checkout of drift-config is.
  const root = resolve(cwd, input('path') || '.')
  return {
    folder: {
      path,
      absolute: isAbsolute(path) ? path : join(root, path),
      isDefault: input('audits') === '' || input('audits') === FOLDER,
    },
    root,
    environment,
    threshold: Number(threshold),
    pluginConfig,
    dashboard: dashboard === 'true',
  }
}
