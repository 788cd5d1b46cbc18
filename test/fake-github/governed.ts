import type {
  FakeOrganization,
  FakeProtection,
  FakeRuleset,
  Governed,
  SecretSpec,
} from './governance-types.ts'
import { addTeam, giveAccess } from './state/actors.ts'
import { timestamp } from './state/clock.ts'
import type { Secret } from './state/governance.ts'
import type { Protection } from './state/protection.ts'
import { protect, unprotect } from './state/protection.ts'
import type { Repository } from './state/repository.ts'
import { addRuleSuite } from './state/rule-suites.ts'
import { addRuleset, type Ruleset, updateRuleset } from './state/rulesets.ts'
import { rulesetPage } from './state/settings-pages.ts'
import type { World } from './state/world.ts'

/** The part of a test's handle on a repository that sets what governs it. */
export function governed(world: World, repository: Repository): Governed {
  return {
    protect: (spec = {}) => protectionView(world, protect(world, repository, spec)),
    unprotect: (pattern = repository.defaultBranch) => unprotect(world, repository, pattern),
    addRuleset: (spec = {}) => rulesetView(world, addRuleset(world, repository, spec)),
    giveAccess: (actor, level) => giveAccess(world, repository, actor, level),
    addRuleSuite: (spec = {}) => addRuleSuite(world, repository, spec).id,
    setWorkflow(path, spec) {
      const { workflows } = world.governance.of(repository)
      workflows.set(path, { ...workflows.get(path), ...spec })
    },
    addSecret: (spec) => addSecret(world, world.governance.of(repository).secrets, spec),
    setSecurityUpdates(on) {
      world.governance.of(repository).securityUpdates = on
    },
  }
}

/** The test's handle on an organization. */
export function organizationOf(world: World, login: string): FakeOrganization {
  const account = world.accounts.ensure({ login, type: 'Organization' })
  if (account.__typename !== 'Organization') throw new Error(`${login} is no organization`)
  return {
    login: account.login,
    addRuleset: (spec = {}) => rulesetView(world, addRuleset(world, account, spec)),
    addTeam: (spec) => void addTeam(world, account, spec),
    addSecret: (spec) => addSecret(world, world.governance.ofOrganization(account).secrets, spec),
  }
}

function addSecret(world: World, secrets: Map<string, Secret>, spec: SecretSpec): void {
  const updatedAt = spec.updated ?? spec.created ?? timestamp(world.clock.now())
  secrets.set(spec.name, { name: spec.name, createdAt: spec.created ?? updatedAt, updatedAt })
}

const rulesetView = (world: World, ruleset: Ruleset): FakeRuleset => ({
  id: ruleset.id,
  nodeId: ruleset.nodeId,
  get name() {
    return ruleset.name
  },
  get enforcement() {
    return ruleset.enforcement
  },
  get url() {
    return rulesetPage(world, ruleset)
  },
  update: (spec) => updateRuleset(world, ruleset, spec),
  remove: () => world.governance.remove(ruleset),
})

const protectionView = (world: World, rule: Protection): FakeProtection => ({
  id: rule.id,
  nodeId: rule.nodeId,
  pattern: rule.pattern,
  remove: () => unprotect(world, rule.repository, rule.pattern),
})
