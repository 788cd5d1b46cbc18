import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fake-github/index.ts'
import { ask, sent } from './asked.ts'

/** How few requests an organization costs. */

let gh: FakeGitHub

beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false })
})

afterEach(() => gh.close())

const SETTINGS = `[process.branches]
required_reviews = 1
require_status_checks = ["test"]
enforce_admins = true
[process.labels]
required = ["bug"]
[process.repo]
require_codeowners = true
[process.repo.tag_protection]
patterns = ["v*"]
`

const EVERYTHING = `${SETTINGS}
[process.commits]
conventional = true
[process.ci]
required_workflows = ["CI"]
[process.hooks]
require_husky = true
[process.changesets]
require_for_paths = ["src/**"]
[process.pr]
max_files = 10
exclude = ["*.lock"]
[process.coverage]
min_threshold = 80
[process.docs]
max_file_lines = 10
[process.issues]
require_labels = true
[process.templates]
pull_request = true
[process.required_files]
files = ["LICENSE"]
[process.forbidden_files]
files = ["**/.env"]
`

/** Each with a ruleset of its own, checks that ran, and one of the organization above all. */
const seed = (count: number): FakeRepository[] => {
  gh.organization('acme').addRuleset({ name: 'All', rules: ['non_fast_forward'] })
  return Array.from({ length: count }, (_, i) => {
    const files = { 'README.md': 'x', 'docs/a.md': '# A', '.github/workflows/ci.yml': 'name: CI' }
    const one = gh.addRepository({ owner: 'acme', name: `r${i}`, files })
    one.addRuleset({ rules: [{ type: 'required_status_checks', contexts: ['test'] }] })
    one.addChecks(one.head ?? '', [{ name: 'test' }])
    return one
  })
}

const total = (): number => gh.requests.length

test('settings of 200 repositories: 18 requests', async () => {
  seed(200)
  await ask(gh, { toml: SETTINGS, moved: false })
  // Inventory and declarations, which are not counted here, are 6.
  expect(total(), JSON.stringify(sent(gh))).toBeLessThanOrEqual(18)
  expect(gh.points).toBeLessThanOrEqual(60)
})

test('200 repositories that ask for everything, and did not move: 29 requests', async () => {
  seed(200)
  await ask(gh, { toml: EVERYTHING, moved: false })
  expect(total(), JSON.stringify(sent(gh))).toBeLessThanOrEqual(29)
})

test('settings of 1,000 repositories: less than 0.1 requests each', async () => {
  seed(1000)
  await ask(gh, { toml: SETTINGS, moved: false })
  expect(total(), JSON.stringify(sent(gh))).toBeLessThanOrEqual(90)
  expect(gh.points).toBeLessThanOrEqual(300)
}, 60_000)

test('a repository that moved and asks for everything: at most 3 requests more', async () => {
  const all = seed(100)
  await ask(gh, { toml: EVERYTHING, moved: false })
  const still = total()
  gh.resetCounters()
  const bases = new Map(all.map((one) => [one.nodeId, one.head]))
  for (const one of all) {
    one.mergePullRequest({ files: { 'src/a.ts': '1' }, checks: [{ name: 'test' }] })
  }
  await ask(gh, { toml: EVERYTHING, base: ({ nodeId }) => bases.get(nodeId) ?? null })
  expect(total() - still, JSON.stringify(sent(gh))).toBeLessThanOrEqual(3 * all.length)
})
