/** What every program needs to find others, its home, its language and room for its files. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR']

/**
 * The environment of an audit: the four names above and those that `audit-env` adds. Nothing else,
 * so that no token of the workflow reaches it unasked.
 */
export const auditEnvironment = (
  all: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> => {
  const env: Record<string, string> = {}
  for (const name of [...ALWAYS, ...names]) {
    const value = Object.hasOwn(all, name) ? all[name] : undefined
    if (value !== undefined) env[name] = value
  }
  return env
}
