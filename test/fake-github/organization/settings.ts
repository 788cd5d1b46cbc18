import type { FakeGitHub, FakeRepository } from '../types.ts'
import type { Kind, Tier } from './files.ts'

/** What is known of a repository when it is made. */
export interface Seeded {
  /** Counts from 0. */
  index: number
  tier: Tier
  kind: Kind
  /** Whether it declares a standard. */
  declares: boolean
}

/** Sets what governs one repository. */
export type Govern = (repository: FakeRepository, about: Seeded) => void

/** Rulesets and a team that all repositories share, as an organization has them that is half way. */
export function governOrganization(gh: FakeGitHub, org: string): void {
  const organization = gh.organization(org)
  organization.addTeam({ slug: 'platform', members: ['ann-archer', 'bo-baker'], access: 'write' })
  organization.addRuleset({
    name: 'Baseline',
    rules: ['deletion', 'non_fast_forward', { type: 'pull_request', approvals: 1 }],
    bypass: ['organization-admin'],
  })
  organization.addRuleset({
    name: 'Signed commits',
    enforcement: 'evaluate',
    rules: ['required_signatures'],
  })
  organization.addRuleset({
    name: 'Releases',
    target: 'tag',
    include: ['v*'],
    rules: ['deletion', 'update'],
  })
}

/** One repository in four each: a classic rule, a ruleset of its own, both, nothing of its own. */
export const governRepository: Govern = (repository, { index, tier }) => {
  const approvals = tier === 'production' ? 2 : 1
  const classic = index % 4 === 0 || index % 4 === 2
  const own = index % 4 === 1 || index % 4 === 2
  if (classic) {
    repository.protect({
      approvals,
      dismissStale: true,
      contexts: ['test'],
      strict: tier === 'production',
      enforceAdmins: tier !== 'prototype',
    })
  }
  if (own) {
    repository.addRuleset({
      name: 'Main',
      rules: [
        { type: 'pull_request', approvals, codeOwners: tier === 'production' },
        { type: 'required_status_checks', contexts: ['test'], strict: true },
      ],
      ...(tier === 'prototype' && { bypass: ['role:admin'] }),
    })
  }
}
