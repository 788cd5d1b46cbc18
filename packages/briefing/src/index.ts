import type { Plugin, PluginJob, PluginSetup } from '@drift-toolkit/core'
import { OPTIONS } from './command.ts'
import { readConfig } from './config/read.ts'

export { brief } from './command.ts'
export { send } from './job.ts'

/** This file, from the manifest: compiled, and in the bundle. */
const MODULE = 'lib/index.js'

const jobs = ({ config }: PluginSetup): PluginJob[] => {
  const { config: told, problems } = readConfig(config)
  if (problems.length > 0) throw new Error(`the configuration is wrong: ${problems.join('; ')}`)
  return [
    {
      id: 'weekly',
      title: 'The briefing: what changed, how bad, who to talk to',
      schedule: told.schedule,
      timeZone: told.timezone,
      enabled: told.enabled,
      // Four tries to each of several places, and a second between messages.
      timeout: '15m',
      run: { module: MODULE, export: 'send' },
    },
  ]
}

const plugin: Plugin = {
  jobs,
  commands: [
    {
      name: 'briefing',
      summary: 'what drifted this week, how bad, and who to talk to: print it or send it',
      example: 'drift briefing --preview',
      options: OPTIONS,
      run: { module: MODULE, export: 'brief' },
    },
  ],
}

export default plugin
