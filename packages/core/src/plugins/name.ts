const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const MAX_NAME = 60

/** Whether it can be the name of a plugin, a job, a surface or a command: they stand in paths and on command lines. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_NAME && NAME.test(value)
