import type { AccessLevel, WorkflowState } from '../governance-types.ts'
import type { Account } from './accounts.ts'
import { ACTIONS_APP_ID } from './checks.ts'
import { nodeId } from './ids.ts'
import type { Protection } from './protection.ts'
import type { Repository } from './repository.ts'
import type { Ruleset } from './rulesets.ts'

export interface Team {
  __typename: 'Team'
  id: number
  nodeId: string
  organization: Account
  slug: string
  name: string
  members: Set<string>
  /** In every repository of the organization. */
  access: AccessLevel | null
  createdAt: string
}

/** A GitHub App as it stands in settings. */
export interface AppActor {
  __typename: 'App'
  id: number
  nodeId: string
  slug: string
  name: string
}

export interface Enterprise {
  __typename: 'Enterprise'
  id: number
  nodeId: string
  slug: string
}

export interface RuleSuite {
  id: number
  repository: Repository
  actor: Account
  before: string
  after: string
  ref: string
  result: 'pass' | 'fail' | 'bypass'
  /** ISO 8601. */
  time: string
}

/** A secret of Actions: nobody is told its value. */
export interface Secret {
  name: string
  /** ISO 8601. */
  createdAt: string
  updatedAt: string
}

export interface RepositoryGovernance {
  /** In the order of their creation. */
  rulesets: Ruleset[]
  protections: Protection[]
  suites: RuleSuite[]
  workflows: Map<string, { state?: WorkflowState; name?: string }>
  /** `user:ann`, `team:platform`, lower case. */
  access: Map<string, AccessLevel>
  secrets: Map<string, Secret>
  /** Whether Dependabot opens pull requests for what has a known hole. */
  securityUpdates: boolean
}

export interface OrganizationGovernance {
  rulesets: Ruleset[]
  teams: Map<string, Team>
  secrets: Map<string, Secret>
}

/** Settings that say who may do what, of repositories and of organizations. */
export interface Governance {
  of(repository: Repository): RepositoryGovernance
  ofOrganization(account: Account): OrganizationGovernance
  ruleset(id: number): Ruleset | undefined
  add(ruleset: Ruleset): void
  remove(ruleset: Ruleset): void
  appBySlug(slug: string): AppActor
  appById(id: number): AppActor
  enterprise(slug: string): Enterprise
  roleId(name: string): number
  nextId(): number
}

/** Ids of the roles that GitHub has are 1 to 5 (5: admin); custom ones count from 100. */
const ROLES = ['read', 'maintain', 'triage', 'write', 'admin']

export function createGovernance(): Governance {
  const repositories = new Map<number, RepositoryGovernance>()
  const organizations = new Map<number, OrganizationGovernance>()
  const rulesets = new Map<number, Ruleset>()
  const appsBySlug = new Map<string, AppActor>()
  const appsById = new Map<number, AppActor>()
  const enterprises = new Map<string, Enterprise>()
  const roles = new Map(ROLES.map((name, index) => [name, index + 1]))
  let lastId = 400_000
  const addApp = (id: number, slug: string, name = slug): AppActor => {
    const app: AppActor = { __typename: 'App', id, nodeId: nodeId('App', id), slug, name }
    appsBySlug.set(slug, app)
    appsById.set(id, app)
    return app
  }
  addApp(ACTIONS_APP_ID, 'github-actions', 'GitHub Actions')
  const governance: Governance = {
    of(repository) {
      let found = repositories.get(repository.id)
      if (found === undefined) {
        found = {
          rulesets: [],
          protections: [],
          suites: [],
          workflows: new Map(),
          access: new Map(),
          secrets: new Map(),
          securityUpdates: false,
        }
        repositories.set(repository.id, found)
      }
      return found
    },
    ofOrganization(account) {
      let found = organizations.get(account.id)
      if (found === undefined) {
        found = { rulesets: [], teams: new Map(), secrets: new Map() }
        organizations.set(account.id, found)
      }
      return found
    },
    ruleset: (id) => rulesets.get(id),
    add(ruleset) {
      rulesets.set(ruleset.id, ruleset)
      listWith(governance, ruleset).push(ruleset)
    },
    remove(ruleset) {
      rulesets.delete(ruleset.id)
      const list = listWith(governance, ruleset)
      list.splice(list.indexOf(ruleset), 1)
    },
    appBySlug: (slug) => appsBySlug.get(slug) ?? addApp(++lastId, slug),
    appById: (id) => appsById.get(id) ?? addApp(id, `app-${id}`),
    enterprise(slug) {
      const id = ++lastId
      const made: Enterprise = {
        __typename: 'Enterprise',
        id,
        nodeId: nodeId('Enterprise', id),
        slug,
      }
      const found = enterprises.get(slug) ?? made
      enterprises.set(slug, found)
      return found
    },
    roleId(name) {
      const id = roles.get(name) ?? 95 + roles.size
      roles.set(name, id)
      return id
    },
    nextId: () => ++lastId,
  }
  return governance
}

const listWith = (governance: Governance, { owner }: Ruleset): Ruleset[] =>
  owner.__typename === 'Repository'
    ? governance.of(owner).rulesets
    : governance.ofOrganization(owner).rulesets
