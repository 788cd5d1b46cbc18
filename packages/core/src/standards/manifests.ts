/** A file whose presence makes a directory a project of its own. */
export interface Manifest {
  type: string
  matches: (name: string) => boolean
}

const named =
  (...names: string[]) =>
  (name: string): boolean =>
    names.includes(name)

/** In order: the first that a directory has names its type. */
export const MANIFESTS: readonly Manifest[] = [
  { type: 'typescript', matches: named('package.json') },
  { type: 'python', matches: named('pyproject.toml', 'setup.py') },
  { type: 'go', matches: named('go.mod') },
  { type: 'rust', matches: named('Cargo.toml') },
  { type: 'java', matches: named('pom.xml', 'build.gradle', 'build.gradle.kts') },
  { type: 'dotnet', matches: (name) => /^.+\.(?:cs|fs|vb)proj$/s.test(name) },
  { type: 'ruby', matches: named('Gemfile') },
  { type: 'php', matches: named('composer.json') },
  { type: 'deno', matches: named('deno.json', 'deno.jsonc') },
  { type: 'elixir', matches: named('mix.exs') },
  { type: 'swift', matches: named('Package.swift') },
  { type: 'dart', matches: named('pubspec.yaml') },
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
 * tests read. Directories with a leading dot are passed over too.
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
])
