/** What a command or an action guards. */
export type Gate =
  | 'tests'
  | 'lint'
  | 'types'
  | 'coverage'
  | 'unused code'
  | 'dependencies'
  | 'secrets'
  | 'code scanning'
  | 'checks'

const table = (words: Readonly<Record<string, string>>): ReadonlyMap<string, Gate> =>
  new Map(
    Object.entries(words).flatMap(([gate, names]) =>
      names.split(' ').map((name): [string, Gate] => [name, gate as Gate]),
    ),
  )

/** Commands that do nothing but check. */
export const COMMANDS = table({
  tests:
    'vitest jest pytest mocha ava tox nox rspec phpunit ctest bats unittest gotestsum karma wtr behave',
  lint: 'eslint oxlint flake8 pylint rubocop shellcheck actionlint zizmor stylelint hadolint golangci-lint markdownlint markdownlint-cli2 yamllint ktlint swiftlint clippy-driver tflint standard xo',
  types: 'tsc vue-tsc mypy pyright basedpyright',
  coverage: 'codecov coveralls nyc c8',
  'unused code': 'knip vulture depcheck ts-prune',
  dependencies: 'pip-audit osv-scanner govulncheck snyk safety',
  secrets: 'gitleaks trufflehog detect-secrets git-secrets',
  'code scanning': 'semgrep codeql bandit gosec trivy checkov tfsec grype',
  checks: 'pre-commit',
})

/** Commands that check with one of their subcommands (or options, where it begins with a dash). */
export const SUBCOMMANDS: Readonly<Record<string, ReadonlyMap<string, Gate>>> = {
  go: table({ tests: 'test', lint: 'vet' }),
  cargo: table({
    tests: 'test nextest',
    lint: 'clippy',
    dependencies: 'audit deny',
    types: 'check',
  }),
  dotnet: table({ tests: 'test', lint: 'format' }),
  swift: table({ tests: 'test' }),
  mix: table({ tests: 'test', lint: 'credo', types: 'dialyzer' }),
  flutter: table({ tests: 'test', lint: 'analyze' }),
  dart: table({ tests: 'test', lint: 'analyze' }),
  sbt: table({ tests: 'test' }),
  bazel: table({ tests: 'test' }),
  node: table({ tests: '--test' }),
  deno: table({ tests: 'test', lint: 'lint', types: 'check', coverage: 'coverage' }),
  bun: table({ tests: 'test', dependencies: 'audit' }),
  npm: table({ tests: 'test t tst', dependencies: 'audit' }),
  pnpm: table({ tests: 'test t', dependencies: 'audit' }),
  yarn: table({ tests: 'test', dependencies: 'audit' }),
  composer: table({ tests: 'test', dependencies: 'audit' }),
  mvn: table({ tests: 'test verify', lint: 'checkstyle:check' }),
  mvnw: table({ tests: 'test verify', lint: 'checkstyle:check' }),
  helm: table({ lint: 'lint' }),
  terraform: table({ checks: 'validate' }),
  playwright: table({ tests: 'test' }),
  cypress: table({ tests: 'run' }),
  ruff: table({ lint: 'check --check' }),
  biome: table({ lint: 'check ci lint' }),
  prettier: table({ lint: '--check -c -l' }),
  black: table({ lint: '--check' }),
  ty: table({ types: 'check' }),
  flow: table({ types: 'check' }),
  coverage: table({ coverage: 'report', tests: 'run' }),
  docker: table({ 'code scanning': 'scout' }),
}

/** What the words in the name of a script or a target mean. */
export const SCRIPT_WORDS = table({
  tests: 'test tests unit e2e integration spec vitest jest pytest mocha playwright cypress',
  lint: 'lint linting eslint biome oxlint ruff stylelint clippy shellcheck actionlint',
  types: 'typecheck typechecking tsc mypy pyright',
  coverage: 'coverage cov',
  'unused code': 'knip unused depcheck',
  dependencies: 'audit',
  secrets: 'gitleaks secrets',
  'code scanning': 'semgrep codeql trivy',
  checks: 'check checks validate conform',
})

/** Actions that check, by their `owner/name`. */
export const ACTIONS: readonly (readonly [Gate, RegExp])[] = [
  [
    'code scanning',
    /codeql-action|semgrep|trivy-action|checkov|sonar\w*|scorecard-action|anchore/i,
  ],
  ['secrets', /gitleaks|trufflehog/i],
  ['dependencies', /dependency-review|osv-scanner|snyk/i],
  ['coverage', /codecov|coveralls/i],
  ['lint', /super-linter|golangci-lint|reviewdog|actionlint|zizmor|eslint|biome|ruff/i],
  ['tests', /cypress-io|playwright/i],
]
