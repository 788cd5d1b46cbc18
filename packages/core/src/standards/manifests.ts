/** Files whose presence makes a directory a project of its own. */
export interface Manifest {
  type: string
  names: readonly string[]
  /** Endings of names that are chosen freely. */
  endings?: readonly string[]
}

/** In order: the first that a directory has names its type. */
export const MANIFESTS: readonly Manifest[] = [
  { type: 'typescript', names: ['package.json'] },
  { type: 'python', names: ['pyproject.toml', 'setup.py'] },
  { type: 'go', names: ['go.mod'] },
  { type: 'rust', names: ['Cargo.toml'] },
  { type: 'java', names: ['pom.xml', 'build.gradle', 'build.gradle.kts'] },
  { type: 'dotnet', names: [], endings: ['.csproj', '.fsproj', '.vbproj'] },
  { type: 'ruby', names: ['Gemfile'] },
  { type: 'php', names: ['composer.json'] },
  { type: 'deno', names: ['deno.json', 'deno.jsonc'] },
  { type: 'elixir', names: ['mix.exs'] },
  { type: 'swift', names: ['Package.swift'] },
  { type: 'dart', names: ['pubspec.yaml'] },
]

/** A directory with one of these only holds packages together; it is not a project itself. */
export const WORKSPACE_MARKERS: readonly string[] = [
  'turbo.json',
  'pnpm-workspace.yaml',
  'lerna.json',
  'go.work',
]

/**
 * Directories whose manifests are nobody's project here: installed, generated, or examples that
 * tests or people read. Directories with a leading dot are passed over too.
 */
export const SKIPPED_DIRECTORIES: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  'venv',
  '__pycache__',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
  'testdata',
  'fixtures',
  '__fixtures__',
  'examples',
  'samples',
  'templates',
])
