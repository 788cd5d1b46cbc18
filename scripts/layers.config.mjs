/**
 * The layers of docs/architecture.md as rules for dependency-cruiser (`npm run check` runs it).
 *
 * Imports are resolved to real files before they are judged, so type imports, re-exports,
 * `import('…')` and detours through `..` count like any other import. A folder of core that is
 * not in the table is an error: give a new layer its place here first.
 */

/** Each folder of packages/core/src and what it may import besides itself. */
const LAYERS = {
  model: [],
  settings: ['model'],
  severity: ['model', 'settings'],
  standards: ['model', 'settings'],
  checks: ['model', 'settings', 'severity', 'standards'],
  report: ['model', 'settings', 'severity', 'standards', 'checks'],
  scope: ['model', 'settings', 'standards'],
  transport: ['model'],
  collect: ['model', 'settings', 'severity', 'standards', 'scope', 'transport'],
  ledger: ['model', 'transport'],
  child: ['model'],
  host: ['model', 'child', 'plugins', 'collect', 'transport'],
  audits: ['model', 'settings', 'standards', 'child', 'host', 'collect', 'transport'],
  publish: ['model', 'settings', 'severity', 'standards', 'report', 'ledger', 'transport'],
  plugins: ['model', 'settings', 'severity', 'standards', 'ledger', 'child', 'transport'],
}

/** Judging and wording: same input, same output. They read and write nothing. */
const PURE = ['model', 'settings', 'severity', 'standards', 'checks', 'report', 'scope']

/** Built-in modules that compute and do nothing else. */
const COMPUTING = ['node:crypto', 'node:path', 'node:path/posix', 'node:util', 'node:url']

const CORE = '^packages/core/src/'
const TESTS = '\\.test\\.ts$'
const either = (names) => `(?:${names.join('|')})`
const exactly = (names) => `^(?:node:)?${either(names.map((n) => n.replace('node:', '')))}$`

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `core/${layer} may import ${[layer, ...allowed].join(', ')} and no other part of core.`,
  severity: 'error',
  from: { path: `${CORE}${layer}/`, pathNot: TESTS },
  to: { path: CORE, pathNot: `${CORE}${either([layer, ...allowed])}/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'unknown-layer',
      comment: 'Every folder of core has its place in scripts/layers.config.mjs.',
      severity: 'error',
      from: {
        path: `${CORE}[^/]+/`,
        pathNot: `${CORE}${either([...Object.keys(LAYERS), 'scan'])}/`,
      },
      to: {},
    },
    {
      name: 'pure-no-builtin-io',
      comment:
        'Judging and wording are pure: what they need of the outside world is handed to them.',
      severity: 'error',
      from: { path: `${CORE}${either(PURE)}/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'], pathNot: exactly(COMPUTING) },
    },
    {
      name: 'pure-no-client',
      comment: 'The clients of Actions, GitHub and AWS belong to the layers that do I/O.',
      severity: 'error',
      from: { path: `${CORE}${either(PURE)}/`, pathNot: TESTS },
      to: { path: 'node_modules/@(?:actions|octokit|aws-sdk)/' },
    },
    {
      name: 'model-imports-no-package',
      comment: 'The words of the product depend on nothing.',
      severity: 'error',
      from: { path: `${CORE}model/`, pathNot: TESTS },
      to: { path: 'node_modules/' },
    },
    {
      name: 'core-stands-alone',
      comment: 'Core knows neither the command, nor the actions, nor any plugin.',
      severity: 'error',
      from: { path: CORE, pathNot: TESTS },
      to: { path: ['^packages/(?!core/)', '^actions/', '^test/', '^scripts/'] },
    },
    {
      name: 'entries-use-core-only',
      comment: 'A command or an action wires core; it does not lean on another entry.',
      severity: 'error',
      from: { path: ['^packages/cli/', '^actions/'], pathNot: TESTS },
      to: { path: ['^packages/(?!core/|cli/)', '^test/', '^scripts/'] },
    },
    {
      name: 'command-and-actions-apart',
      severity: 'error',
      from: { path: '^actions/([^/]+)/', pathNot: TESTS },
      to: { path: ['^actions/', '^packages/cli/'], pathNot: '^actions/$1/' },
    },
    {
      name: 'command-imports-no-action',
      severity: 'error',
      from: { path: '^packages/cli/', pathNot: TESTS },
      to: { path: '^actions/' },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: ['^packages/', '^actions/'], pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that run each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-utils',
      comment: 'Name a file by what it does.',
      severity: 'error',
      from: {},
      to: { path: '(?:^|/)(?:utils?|helpers?|misc)\\.m?ts$', pathNot: 'node_modules' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere would escape every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:node:)?(?:sqlite|test)' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: 'node_modules' },
    // Declarations of scripts that are read themselves; the parser takes them for sources.
    exclude: { path: '(?:^|/)(?:lib|dist)/|\\.d\\.mts$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
}
