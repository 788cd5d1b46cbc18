import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FakeGitHubOptions, FakeRepository } from '../fake-github/index.ts'
import { governOrganization, governRepository } from '../fake-github/organization/settings.ts'
import { type Organization, seedOrganization } from '../fake-github/organization.ts'
import { type Night, startNight } from '../support/start-night.ts'

/** Nights of organizations of any size, to count what they cost. */

/** What most organizations ask of settings, people and files. */
const PROCESS = `[process.branches]
required_reviews = 1
dismiss_stale_reviews = true
require_status_checks = ["test"]
allow_force_pushes = false
enforce_admins = true

[process.repo.tag_protection]
patterns = ["v*"]

[process.labels]
required = ["bug"]

[process.required_files]
files = ["README.md", "LICENSE"]

[process.ci]
required_workflows = ["ci.yml"]

[process.commits]
conventional = true

[process.pr]
max_lines = 400

[process.forbidden_files]
files = ["**/*.pem", "**/.env"]
`

const demand = ({ standards }: Organization): void => {
  const files = Object.fromEntries(
    ['production', 'internal', 'prototype'].map((tier) => [
      `rulesets/typescript-${tier}.toml`,
      PROCESS,
    ]),
  )
  standards.tag('v1', standards.commit({ files }))
}

/** An organization of this size on a GitHub of its own, and the night in which it is looked at. */
export const startOrganization = async (
  domain: 'code' | 'process',
  repositories: number,
  changed: number,
  options: FakeGitHubOptions = { limits: false },
): Promise<{ night: Awaited<ReturnType<typeof startNight>>; acme: Organization }> => {
  const night = await startNight(options, domain)
  for (const { fullName } of night.gh.repositories) night.gh.repository(fullName)?.delete()
  const spec = { org: 'acme', repositories, changed, variety: false }
  if (domain === 'code') return { night, acme: seedOrganization(night.gh, spec) }
  governOrganization(night.gh, 'acme')
  const acme = seedOrganization(night.gh, {
    ...spec,
    governance(repository, about) {
      governRepository(repository, about)
      repository.addChecks(repository.head ?? '', [{ name: 'test' }])
    },
  })
  demand(acme)
  return { night, acme }
}

/** The state of one repository, told of another that is as it is. */
export const toldOf = (state: string, one: FakeRepository, other: FakeRepository): string =>
  state
    .replaceAll(one.fullName, other.fullName)
    .replaceAll(one.nodeId, other.nodeId)
    .replaceAll(one.head ?? '', other.head ?? '')

/**
 * A ledger in which every repository was scanned as it is: one real scan of one of them, its state
 * told of all. (A first scan of a thousand takes GitHub's pace: 900 REST points a minute.)
 */
export const rememberAll = async (
  night: Night,
  domain: 'code' | 'process',
  { optedIn }: Organization,
): Promise<void> => {
  const [one] = optedIn
  if (!one) throw new Error('nobody opted in')
  const all = domain === 'code' ? ['--all'] : []
  await night.scan(...all, '--repositories', one.name, '--issue-mode', 'none')
  const folder = join(night.folder, 'ledger/repos/acme')
  const state = await readFile(join(folder, one.name, `${domain}.json`), 'utf8')
  for (const other of optedIn) {
    await mkdir(join(folder, other.name), { recursive: true })
    await writeFile(join(folder, other.name, `${domain}.json`), toldOf(state, one, other))
  }
}
