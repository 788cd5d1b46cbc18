/**
 * Files that the product writes or shows, as constants of a TypeScript module: a bundle has no file
 * beside it to read them from. `embeddings` lists what is embedded where; docs.mjs keeps it fresh.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { clientScript } from './client-script.mjs'
import { root } from './setup.mjs'

const read = (file) => readFileSync(path.join(root, file), 'utf8')

/** The types of audits as an editor finds them beside an audit, of this version. */
function auditTypes() {
  const { version } = JSON.parse(read('package.json'))
  return `// Types of audits, of drift-toolkit ${version}. \`drift audit new\` writes this file and keeps it fresh.\n${read('packages/core/src/model/audit-api.ts')}`
}

/** The plugin that `drift init --plugin` writes, one constant a file. */
const PLUGIN_FILES = {
  MANIFEST: 'drift-plugin.json',
  PACKAGE: 'package.json',
  INDEX: 'index.js',
  JOB: 'weekly.js',
  CHECK: 'team.js',
  TEST: 'plugin.test.js',
  README: 'README.md',
}

/** Audits of templates/audits/ that the starter repository brings along. */
const STARTER = 'templates/drift-config'
const STARTER_AUDITS = ['certificate-expiry.sh', 'dependabot.mjs']

/** What a plugin has in a file of the starter repository, between lines that name it. */
const PLUGIN_PART =
  /^[ \t]*(?:#|<!--) plugin ([a-z\d-]+)(?: -->)?\n([\s\S]*?)^[ \t]*(?:#|<!--) end of plugin(?: -->)?\n/gm

/** Stands in the command for a part that a plugin may have there: `drift init` fills it. */
const SLOT = '{{plugin}}\n'

/** The starter repository that `drift init --config-repo` writes, with slots for plugins. */
const starterOfCore = () => starter().map(([file, text]) => [file, text.replace(PLUGIN_PART, SLOT)])

/**
 * What a plugin brings to the starter repository: by file and number of the slot. It lies in the
 * plugin's own package, so that the command names none.
 */
function pluginParts(name) {
  const parts = starter().map(([file, text]) => [
    file,
    Object.fromEntries(
      [...text.matchAll(PLUGIN_PART)].flatMap(([, plugin, part], slot) =>
        plugin === name ? [[slot, part]] : [],
      ),
    ),
  ])
  return Object.fromEntries(parts.filter(([, slots]) => Object.keys(slots).length > 0))
}

/** That of each plugin that comes with the toolkit, as [path, text]. */
function partsOfPlugins() {
  return readdirSync(path.join(root, 'packages'))
    .map((folder) => `packages/${folder}`)
    .filter((folder) => existsSync(path.join(root, folder, PLUGIN_FILES.MANIFEST)))
    .map((folder) => [
      folder,
      pluginParts(JSON.parse(read(`${folder}/${PLUGIN_FILES.MANIFEST}`)).name),
    ])
    .filter(([, parts]) => Object.keys(parts).length > 0)
    .map(([folder, parts]) => [
      `${folder}/drift-config.json`,
      `${JSON.stringify(parts, null, 2)}\n`,
    ])
}

/** Every file of the starter repository, by path. */
function starter() {
  const made = new Map(starterAudits())
  const files = readdirSync(path.join(root, STARTER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
  return [...new Set([...files, ...made.keys()])]
    .sort()
    .map((file) => [file.slice(STARTER.length + 1), made.get(file) ?? read(file)])
}

function starterAudits() {
  return [
    [`${STARTER}/audits/_drift.d.ts`, auditTypes()],
    ...STARTER_AUDITS.map((name) => [
      `${STARTER}/audits/${name}`,
      read(`templates/audits/${name}`),
    ]),
  ]
}

/** The modules that are generated: what each constant holds. */
const embeddings = [
  {
    file: 'packages/cli/src/plugin-template.ts',
    constants: () =>
      Object.fromEntries(
        Object.entries(PLUGIN_FILES).map(([name, file]) => [
          name,
          read(`templates/plugin/${file}`),
        ]),
      ),
  },
  {
    file: 'packages/cli/src/audit-templates.ts',
    constants: () => ({
      AUDIT_TYPES: auditTypes(),
      ...Object.fromEntries(
        ['sh', 'py', 'mjs', 'mts'].map((kind) => [
          `AUDIT_${kind.toUpperCase()}`,
          read(`templates/audit/audit.${kind}`),
        ]),
      ),
    }),
  },
  {
    file: 'packages/cli/src/init/repository-template.ts',
    constants: () => ({
      METADATA: read('templates/repository/repo-metadata.yaml'),
      WORKFLOW: read('templates/repository/.github/workflows/drift.yml'),
    }),
  },
  {
    file: 'packages/cli/src/init/config-template.ts',
    constants: () => ({ CONFIG_REPOSITORY: starterOfCore() }),
  },
  {
    file: 'packages/core/src/report/dashboard/client-script.ts',
    constants: () => ({ CLIENT_SCRIPT: clientScript() }),
  },
]

const quoted = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``

/** A text, or files as a map of their texts by path. */
const literal = (value) =>
  typeof value === 'string'
    ? quoted(value)
    : `new Map([\n${value.map(([file, text]) => `  [\n    '${file}',\n    ${quoted(text)},\n  ],`).join('\n')}\n])`

const typeOf = (value) => (typeof value === 'string' ? '' : ': ReadonlyMap<string, string>')

/** Every generated file, as [path, text]. */
export function embedded() {
  const modules = embeddings.map(({ file, constants }) => {
    const lines = Object.entries(constants()).map(
      ([name, value]) => `\nexport const ${name}${typeOf(value)} = ${literal(value)}\n`,
    )
    return [
      file,
      `// Generated by scripts/embed.mjs: \`npm run fix\` writes it anew.\n${lines.join('')}`,
    ]
  })
  return [
    ...modules,
    ...partsOfPlugins(),
    ...starterAudits(),
    ['templates/audits/_drift.d.ts', auditTypes()],
  ]
}
