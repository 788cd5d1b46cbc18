import type { Options } from '../arguments.ts'
import type { Command } from '../command.ts'
import { PLUGIN_OPTIONS } from '../plugin-options.ts'

export const jobsList: Command = {
  name: 'jobs list',
  usage: '',
  example: 'drift jobs list --json',
  summary: 'jobs that plugins bring: schedule, whether they are on, last run, next time',
  options: PLUGIN_OPTIONS,
  remarks: 'quiet and verbose',
  run: async (args, io) => (await import('../run-jobs.ts')).listCommand(args, io),
}

const runOptions: Options = {
  due: { type: 'boolean', help: 'what fell due since it last ran, each job once' },
  ...PLUGIN_OPTIONS,
}

export const jobsRun: Command = {
  name: 'jobs run',
  usage: '[<plugin>/<job>]',
  example: 'drift jobs run --due',
  summary: 'runs a job now, or with --due what fell due since the last run; exit 3 when one fails',
  options: runOptions,
  remarks: 'quiet and verbose',
  exits: { 3: 'a job failed, or a plugin was skipped' },
  run: async (args, io) => (await import('../run-jobs.ts')).runCommand(args, io),
}
