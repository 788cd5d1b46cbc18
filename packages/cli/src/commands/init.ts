import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments, Options } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WRITING } from '../init/write-all.ts'

const REPOSITORY: Options = {
  tier: { type: 'string', value: 'TIER', help: 'production, internal or prototype (internal)' },
  status: { type: 'string', value: 'STATUS', help: 'active, pre-release or deprecated (active)' },
  team: { type: 'string', value: 'TEAM', help: 'who owns it (by CODEOWNERS)' },
  'no-workflow': {
    type: 'boolean',
    help: 'without .github/workflows/drift.yml: drift-config scans it',
  },
}

const CONFIG: Options = {
  'config-repo': {
    type: 'boolean',
    help: 'write the repository that scans an organization (into drift-config/)',
  },
  org: { type: 'string', value: 'OWNER', help: "with --config-repo: whose (the clone's)" },
}

const PLUGIN: Options = {
  plugin: { type: 'string', value: 'NAME', help: 'write a plugin: lower-case words with hyphens' },
  folder: { type: 'string', value: 'PATH', help: 'with --plugin: where it goes (plugins)' },
}

const isGiven = (args: Arguments, options: Options): string | undefined =>
  Object.entries(options).find(([name, { type }]) =>
    type === 'boolean' ? args.flag(name) : args.text(name) !== '',
  )?.[0]

/** @throws UsageError for an option that belongs to another form */
const refuse = (args: Arguments, form: string, ...others: Options[]): void => {
  for (const options of others) {
    const name = isGiven(args, options)
    if (name !== undefined) throw new UsageError(`--${name} does not go with ${form}`)
  }
}

export const init: Command = {
  name: 'init',
  usage: '[path] | --config-repo [folder] | --plugin <name>',
  example: 'drift init --dry-run',
  summary: 'writes what a repository needs to take part, a drift-config repository, or a plugin',
  options: { ...REPOSITORY, ...CONFIG, ...PLUGIN, ...WRITING },
  async run(args, io) {
    if (args.text('plugin') !== '') {
      refuse(args, '--plugin', REPOSITORY, CONFIG, WRITING)
      return (await import('./init-plugin.ts')).initPlugin(args, io)
    }
    if (args.flag('config-repo')) {
      refuse(args, '--config-repo', REPOSITORY, PLUGIN)
      return (await import('../init/config-repository.ts')).initConfigRepository(args, io)
    }
    refuse(args, 'a repository of its own; it needs --config-repo or --plugin', CONFIG, PLUGIN)
    return (await import('../init/repository.ts')).initRepository(args, io)
  },
}
