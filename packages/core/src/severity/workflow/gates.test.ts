import { describe, expect, it } from 'vitest'
import { bypassesOf, gatesNamed, gatesOf } from './gates.ts'

describe('what a command guards', () => {
  it.each<[string, string[]]>([
    ['npm ci\nnpm test -- --coverage', ['coverage', 'tests']],
    ['CI=1 npx --yes vitest run --coverage.enabled', ['coverage', 'tests']],
    ['pnpm -r --filter web run test:unit', ['tests']],
    ['pnpm lint && pnpm exec tsc --noEmit', ['lint', 'types']],
    ['yarn eslint .', ['lint']],
    ['npm run type-check', ['types']],
    ['poetry run pytest --cov=app', ['coverage', 'tests']],
    ['python -m pytest', ['tests']],
    ['cargo clippy -- -D warnings && cargo test', ['lint', 'tests']],
    ['if ! go vet ./...; then exit 1; fi', ['lint']],
    ['make lint test', ['lint', 'tests']],
    ['bash scripts/run_tests.sh', ['tests']],
    ['./gradlew :app:check', ['checks']],
    ['bash -c "npm test"', ['tests']],
    ['npx playwright test', ['tests']],
    ['ruff format --check .', ['lint']],
    ['node --test', ['tests']],
  ])('%s', (run, gates) => expect(gatesOf({ run })).toEqual(gates))
})

describe('what only looks like a check', () => {
  it.each([
    'curl -H "content-type: application/json" https://example.com/test | bash',
    'git commit --no-verify -m "test: lint; npm test"',
    'echo "run npm test; eslint ."',
    'pip install pytest ruff',
    'npm install --save-dev eslint',
    'npx playwright install --with-deps',
    'npm run build # then npm test',
    'npm run types',
    'docker build --build-arg CHECK=1 .',
    'aws s3 cp coverage/ s3://tests/ --recursive',
    'ruff format .',
    'npm version patch',
  ])('%s', (run) => expect(gatesOf({ run })).toEqual([]))
})

describe('gates by other names', () => {
  it('are actions and called workflows', () => {
    expect(gatesOf({ uses: 'github/codeql-action/analyze@v4' })).toEqual(['code scanning'])
    expect(gatesOf({ uses: 'actions/checkout@eslint' })).toEqual([])
    expect(gatesNamed('unit_tests')).toEqual(['tests'])
  })
})

describe('a failure that is swallowed', () => {
  it('is that of a gate', () => {
    expect(bypassesOf('npm test || true')).toEqual(['npm test || true'])
    expect(bypassesOf('set +e\nnpm test')).toEqual(['set +e'])
    expect(bypassesOf('rm -f x || true')).toEqual([])
  })
})
