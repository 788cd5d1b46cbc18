/**
 * Packs the command as the npm package `drift-toolkit`: the bundles it consists of, schemas, and types
 * for audits and plugins. It depends on nothing, so that installing it fetches one file.
 *
 *   node scripts/pack.mjs [--out DIR]     writes DIR/drift-toolkit-<version>.tgz and prints its path
 *   node scripts/pack.mjs --dry-run       lists what would be in it
 *
 * `--dist DIR` takes the bundles from there, as build.mjs does.
 */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compile, orExplain, root, run, SetupError, setup } from './setup.mjs'

/** The bundles of the command: itself, what loads other people's modules, and plugins. */
const BUNDLES = ['cli', 'host', 'plugins']

const PAGES = ['README.md', 'CHANGELOG.md', 'LICENSE']

/** What audits and plugins import as types, by the name they import it by. */
const TYPES = { audit: 'audit-api', plugin: 'plugin-api' }

const MODEL = path.join(root, 'packages/core/lib/model')

/** The package.json of the package: the project's own, less what only the project needs. */
export function manifest({ name, version, description, license, repository }) {
  const homepage = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
  return {
    ...{ name, version, description, license, repository },
    homepage: `${homepage}#readme`,
    bugs: `${homepage}/issues`,
    keywords: ['drift', 'audit', 'compliance', 'governance', 'github', 'aws', 'cloudformation'],
    type: 'module',
    bin: { drift: 'dist/cli/index.js' },
    engines: { node: '>=20' },
    exports: {
      ...Object.fromEntries(
        Object.entries(TYPES).map(([as, file]) => [`./${as}`, { types: `./types/${file}.d.ts` }]),
      ),
      './schema/*': './schema/*',
      './package.json': './package.json',
    },
  }
}

const IMPORT = /(?<=(?:from|import\()\s*)(['"])\.\/([\w-]+)\.ts\1/g

/**
 * Copies declarations with those they import. Where there are only declarations an import is of
 * the .js that would stand beside them.
 */
function copyTypes(to) {
  const waiting = Object.values(TYPES)
  const seen = new Set()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const text = readFileSync(path.join(MODEL, `${name}.d.ts`), 'utf8')
    const foreign = /from ['"](?!\.\/[\w-]+\.ts['"])[^'"]+['"]/.exec(text)
    if (foreign) throw new SetupError(`${name}.d.ts imports ${foreign[0]}, which is not packed`)
    waiting.push(...[...text.matchAll(IMPORT)].map(([, , imported]) => imported))
    writeFileSync(path.join(to, `${name}.d.ts`), text.replaceAll(IMPORT, '$1./$2.js$1'))
  }
}

/** Lays out the package in a folder. */
function assemble(folder, dist) {
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest(own), null, 2)}\n`)
  for (const page of PAGES) copyFileSync(path.join(root, page), path.join(folder, page))
  for (const bundle of BUNDLES)
    cpSync(path.join(dist, bundle), path.join(folder, 'dist', bundle), { recursive: true })
  mkdirSync(path.join(folder, 'schema'))
  for (const schema of readdirSync(path.join(root, 'schema')).filter((f) => f.endsWith('.json')))
    copyFileSync(path.join(root, 'schema', schema), path.join(folder, 'schema', schema))
  mkdirSync(path.join(folder, 'types'))
  copyTypes(path.join(folder, 'types'))
}

/** @returns what npm says of the tarball, or would */
async function pack({ out, dist, 'dry-run': dryRun }) {
  const errors = await compile()
  if (errors) throw new SetupError(errors)
  const folder = mkdtempSync(path.join(tmpdir(), 'drift-pack-'))
  try {
    assemble(folder, path.resolve(dist))
    const options = ['--json', '--ignore-scripts', '--pack-destination', path.resolve(out)]
    const { code, output } = await run(
      'npm',
      ['pack', ...options, ...(dryRun ? ['--dry-run'] : [])],
      {
        capture: true,
        cwd: folder,
        shell: process.platform === 'win32',
        env: { ...process.env, npm_config_loglevel: 'error' },
      },
    )
    if (code !== 0) throw new SetupError(`npm pack failed:\n${output.trim()}`)
    return JSON.parse(output.slice(output.search(/^[[{]/m)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    'dry-run': { type: 'boolean', default: false },
  },
})
await orExplain(async () => {
  await setup()
  if (!values['dry-run']) mkdirSync(values.out, { recursive: true })
  const said = await pack(values)
  // An array up to npm 10, and from npm 11.6 on an object by the package's name.
  const [packed] = Object.values(said)
  if (!values['dry-run']) return console.log(path.join(values.out, packed.filename))
  for (const { path: file, size } of packed.files)
    console.log(`${String(size).padStart(9)} ${file}`)
})
