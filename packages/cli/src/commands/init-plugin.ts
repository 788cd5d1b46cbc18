import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { isName } from '@drift-toolkit/core/plugins/name'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import { version } from '@drift-toolkit/core/version'
import type { Arguments } from '../arguments.ts'
import type { Io } from '../io.ts'
import { deliver, formatOf } from '../output.ts'
import { CHECK, INDEX, JOB, MANIFEST, PACKAGE, README, TEST } from '../plugin-template.ts'

const FILES: ReadonlyMap<string, string> = new Map([
  ['drift-plugin.json', MANIFEST],
  ['package.json', PACKAGE],
  ['index.js', INDEX],
  ['weekly.js', JOB],
  ['team.js', CHECK],
  ['plugin.test.js', TEST],
  ['README.md', README],
])

/** Nobody's work is written over. */
const makeFolder = async (folder: string, shown: string): Promise<void> => {
  try {
    await mkdir(resolve(folder, '..'), { recursive: true })
    await mkdir(folder)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'EEXIST' ? `${shown} is there already` : `${shown} cannot be made: ${message}`,
    )
  }
}

/**
 * Writes a plugin with a job, a check and a test, ready to be changed.
 * @returns the exit code
 * @throws UsageError
 */
export const initPlugin = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  const name = args.text('plugin')
  if (name === '' || args.positionals.length > 0) {
    throw new UsageError('say what to write: drift init --plugin <name>')
  }
  if (!isName(name)) {
    throw new UsageError(
      `"${name}" cannot be the name of a plugin: lower-case words with hyphens, such as sales-report`,
    )
  }
  const folder = resolve(io.cwd, args.text('folder') || 'plugins', name)
  const shown = relative(io.cwd, folder).replaceAll('\\', '/') || '.'
  await makeFolder(folder, shown)
  for (const [file, text] of FILES) {
    await writeFile(
      join(folder, file),
      text.replaceAll('{{name}}', name).replaceAll('{{core}}', version),
      { flag: 'wx' },
    )
  }
  const written = [...FILES.keys()].map((file) => `${shown}/${file}`)
  const next = [
    `node --test ${shown}/plugin.test.js`,
    'drift jobs list',
    `drift jobs run ${name}/weekly`,
  ]
  const lines = [
    ...written.map((file) => `wrote ${file}`),
    '',
    'Next: its own tests, whether it is found, and its job, now:',
    ...next.map((command) => `  ${command}`),
    'Its job is silent until [drift.plugins] in check.toml switches it on; its README says how.',
  ]
  await deliver(
    format === 'json' ? JSON.stringify({ written, next }, null, 2) : lines.join('\n'),
    args,
    io,
  )
  return 0
}
