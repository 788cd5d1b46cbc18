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

const COMMANDS: readonly (readonly [Gate, RegExp])[] = [
  [
    'tests',
    /\b(?:tests?|test:\w+|vitest|jest|pytest|mocha|ava|playwright|cypress|tox|nox|rspec|phpunit|ctest|bats)\b/i,
  ],
  [
    'lint',
    /\b(?:lint\w*|eslint|biome|oxlint|ruff|flake8|pylint|clippy|vet|rubocop|shellcheck|actionlint|zizmor|stylelint|hadolint|prettier --check)\b/i,
  ],
  ['types', /\b(?:tsc|typecheck|type-check|types?|mypy|pyright|ty check|flow check)\b/i],
  ['coverage', /\bcov(?:erage)?\b/i],
  ['unused code', /\b(?:knip|vulture|depcheck|ts-prune)\b/i],
  ['dependencies', /\b(?:audit|pip-audit|osv-scanner|govulncheck|snyk|safety check|cargo deny)\b/i],
  ['secrets', /\b(?:gitleaks|trufflehog|detect-secrets|git-secrets)\b/i],
  ['code scanning', /\b(?:semgrep|codeql|bandit|gosec|trivy|checkov|tfsec|grype)\b/i],
  ['checks', /\b(?:check|checks|verify|validate|conform|ci)\b(?!out)/i],
]

const ACTIONS: readonly (readonly [Gate, RegExp])[] = [
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

/** Installing or setting up is not checking, whatever the names in it. */
const NOT_A_GATE =
  /^\s*(?:#|echo\b|(?:sudo )?apt(?:-get)?\b|(?:python -m )?pip3? install|(?:npm|pnpm|yarn|bun) (?:ci|i|install|add)\b(?!-)|(?:go|cargo|brew|gem) install|cd\b|mkdir\b|rm\b|cp\b|git\b|export\b|set\b|if\b|then\b|fi\b|else\b)/i

const lines = (run: string): string[] =>
  run
    .replaceAll('\\\n', ' ')
    .split(/\r?\n|&&/)
    .filter((line) => line.trim() !== '' && !NOT_A_GATE.test(line))

const gatesOfLine = (line: string): Gate[] =>
  COMMANDS.filter(([, pattern]) => pattern.test(line)).map(([gate]) => gate)

/** The gates that a step's command or action is, sorted; [] where it only does work. */
export const gatesOf = (step: { run?: string; uses?: string }): Gate[] => {
  const found = new Set<Gate>()
  for (const line of step.run === undefined ? [] : lines(step.run)) {
    for (const gate of gatesOfLine(line)) found.add(gate)
  }
  for (const [gate, pattern] of ACTIONS) {
    if (step.uses !== undefined && pattern.test(step.uses)) found.add(gate)
  }
  return [...found].sort()
}

const SWALLOWED =
  /\|\|\s*(?:true\b|:(?:\s|$)|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero|--no-error-on-unmatched-pattern/

/** Places in a gate's command where its failure is swallowed, as written; sorted, bounded. */
export const bypassesOf = (run: string): string[] => {
  const found = new Set<string>()
  const gates = lines(run).filter((line) => gatesOfLine(line).length > 0)
  for (const line of gates) if (SWALLOWED.test(line)) found.add(line.trim().slice(0, 200))
  if (gates.length > 0) {
    for (const line of run.split(/\r?\n/)) {
      if (/^\s*(?:set \+(?:e|o errexit)|exit 0)\b/.test(line)) found.add(line.trim())
    }
  }
  return [...found].sort().slice(0, 20)
}
