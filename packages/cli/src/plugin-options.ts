import { type Options, SCAN } from './arguments.ts'

/** What everything that runs plugins takes. */
export const PLUGIN_OPTIONS: Options = {
  ...Object.fromEntries(
    ['ledger', 'token', 'github-api-url', 'dry-run'].flatMap((name) => {
      const option = SCAN[name]
      return option ? [[name, option]] : []
    }),
  ),
  'plugin-config': {
    type: 'string',
    input: 'plugin-config',
    value: 'NAME.KEY=VALUE',
    help: 'settings of plugins, one a line; better in DRIFT_PLUGIN_CONFIG where they are secret',
  },
}
