/**
 * Bundles each entry into dist/<entry>/: one for each folder of actions/, one for the command, and
 * one for the process that audits and plugins are loaded in.
 * The same sources give the same bytes in any folder, so what is committed can be compared with
 * what the sources build.
 *
 *   node scripts/build.mjs                 writes dist/, only what changed
 *   node scripts/build.mjs --check         builds aside, names the files that differ, exits 1
 *   node scripts/build.mjs --out DIR       builds somewhere else
 *   node scripts/build.mjs --if-needed     skips when nothing that goes in changed
 */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { licences } from './licences.mjs'
import { compile, node24, orExplain, root, run, SetupError, setup, tool } from './setup.mjs'

const DIST = path.join(root, 'dist')
const SHEBANG = '#!/usr/bin/env node\n'

/** Bundles that others start: found by them as ../<name>/index.js. */
const STARTED = [{ name: 'host', main: 'packages/core/lib/host/main.js', command: false }]

const PLUGIN = 'drift-plugin.json'

/** What a plugin brings to the repository that `drift init --config-repo` writes: see embed.mjs. */
const PARTS = 'drift-config.json'

/**
 * Plugins that come with the toolkit: packages with a manifest, which the bundles find beside them. A
 * plugin is one module there as well, so that what it names by module has to be in its main one.
 */
function plugins() {
  return readdirSync(path.join(root, 'packages'))
    .sort()
    .map((folder) => `packages/${folder}`)
    .filter((folder) => existsSync(path.join(root, folder, PLUGIN)))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(path.join(root, folder, PLUGIN), 'utf8'))
      const main = path.posix.normalize(manifest.main)
      if (path.posix.basename(main) !== 'index.js')
        throw new SetupError(
          `${folder}/${PLUGIN}: main must end with index.js, which its bundle is called`,
        )
      return {
        name: path.posix.join('plugins', path.posix.basename(folder), path.posix.dirname(main)),
        main: `${folder}/${main}`,
        command: false,
        beside: [PLUGIN, PARTS]
          .filter((file) => existsSync(path.join(root, folder, file)))
          .map((file) => ({
            from: `${folder}/${file}`,
            to: `plugins/${path.posix.basename(folder)}/${file}`,
          })),
      }
    })
}

/** What is bundled: every action by its folder's name, the command, what they start, and plugins. */
export function entries() {
  const actions = readdirSync(path.join(root, 'actions'))
    .sort()
    .filter((name) => existsSync(path.join(root, 'actions', name, 'package.json')))
    .map((name) => ({ name, main: `actions/${name}/lib/main.js`, command: false }))
  const command = { name: 'cli', main: 'packages/cli/lib/main.js', command: true }
  return [...actions, command, ...STARTED, ...plugins()]
}

/** Every file under a folder, by its path with `/`, sorted; empty for a folder that is not there. */
function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** The files that are not the same in both folders, each with what is wrong with the second's. */
function differences(built, committed) {
  const files = new Set([...filesUnder(built), ...filesUnder(committed)])
  return [...files].sort().flatMap((file) => {
    const [mine, theirs] = [path.join(built, file), path.join(committed, file)]
    if (!existsSync(theirs)) return [{ file, wrong: 'missing' }]
    if (!existsSync(mine)) return [{ file, wrong: 'not built any more' }]
    return readFileSync(mine).equals(readFileSync(theirs)) ? [] : [{ file, wrong: 'different' }]
  })
}

async function bundle({ name, main, command, beside = [] }, out) {
  const folder = path.join(out, name)
  const args = [tool('@vercel/ncc/dist/ncc/cli.js'), 'build', path.join(root, main), '-o', folder]
  const stats = path.join(out, `${name.replaceAll('/', '-')}.json`)
  const options = ['--stats-out', stats, '--no-cache', '--quiet']
  const { code, output } = await run(node24(), [...args, ...options], { capture: true })
  if (code !== 0) throw new SetupError(`ncc could not bundle ${main}:\n${output.trim()}`)
  writeFileSync(
    path.join(folder, 'licenses.txt'),
    licences(JSON.parse(readFileSync(stats, 'utf8'))),
  )
  rmSync(stats)
  const index = path.join(folder, 'index.js')
  if (command) {
    const source = readFileSync(index, 'utf8')
    if (!source.startsWith('#!')) writeFileSync(index, SHEBANG + source)
    chmodSync(index, 0o755)
  }
  for (const { from, to } of beside) copyFileSync(path.join(root, from), path.join(out, to))
  const places = ['node_modules', 'packages', 'actions'].map((part) => path.join(root, part))
  const foreign = filesUnder(folder).find((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    return places.some((place) => text.includes(place))
  })
  if (foreign) throw new SetupError(`${name}/${foreign} names the folder it was built in`)
}

/** Compiles and bundles everything into `out`, which is emptied first. */
export async function build(out) {
  const errors = await compile()
  if (errors) throw new SetupError(errors)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const left = entries()
  const work = async () => {
    for (let entry = left.shift(); entry; entry = left.shift()) await bundle(entry, out)
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
}

/** Makes `to` hold what `from` holds, touching only what differs; says what it touched. */
function bring(from, to) {
  const changed = differences(from, to)
  for (const { file } of changed) {
    const [source, target] = [path.join(from, file), path.join(to, file)]
    if (!existsSync(source)) {
      rmSync(target)
      // A folder that is left empty would look like an entry.
      for (
        let at = path.dirname(target);
        at !== to && readdirSync(at).length === 0;
        at = path.dirname(at)
      )
        rmSync(at, { recursive: true })
      continue
    }
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(source, target)
  }
  return changed
}

/** What goes into the bundles and the bundles themselves, as one hash. */
function state() {
  const hash = createHash('sha256')
  const compiled = ['packages', 'actions'].flatMap((group) =>
    readdirSync(path.join(root, group)).flatMap((name) => {
      const lib = path.join(root, group, name, 'lib')
      return filesUnder(lib)
        .filter((file) => file.endsWith('.js'))
        .map((file) => path.join(lib, file))
    }),
  )
  const bundled = filesUnder(DIST).map((file) => path.join(DIST, file))
  const asTheyAre = plugins().flatMap(({ beside }) => beside.map(({ from }) => from))
  const rest = ['pnpm-lock.yaml', 'scripts/build.mjs', 'scripts/licences.mjs', ...asTheyAre].map(
    (file) => path.join(root, file),
  )
  for (const file of [...compiled, ...bundled, ...rest]) {
    hash.update(`\n${path.relative(root, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const STAMP = path.join(root, 'node_modules/.cache/build')

/** Remembers that dist/ is what the compiled sources give, so that nobody builds it again. */
function remember() {
  mkdirSync(path.dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, state())
}

/** Builds dist/ unless it is already what the compiled sources gave last time. */
export async function buildIfNeeded() {
  const errors = await compile()
  if (errors) throw new SetupError(errors)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === state()) return
  await inTemporaryFolder(async (folder) => {
    await build(folder)
    bring(folder, DIST)
  })
  remember()
}

async function inTemporaryFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'drift-build-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function check(folder) {
  await build(folder)
  const wrong = differences(folder, DIST)
  if (wrong.length === 0) return remember()
  const lines = wrong.map(({ file, wrong }) => `  dist/${file}: ${wrong}`)
  throw new SetupError(
    `dist/ is not what the sources build:\n${lines.join('\n')}\nRun \`npm run build\` and commit dist/.`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      'if-needed': { type: 'boolean' },
      out: { type: 'string' },
    },
  })
  await orExplain(async () => {
    await setup()
    if (values['if-needed']) return buildIfNeeded()
    if (values.out) return build(path.resolve(values.out))
    await inTemporaryFolder(async (folder) => {
      if (values.check) return check(folder)
      await build(folder)
      for (const { file } of bring(folder, DIST)) console.log(`dist/${file}`)
      remember()
    })
  })
}
