import { randomBytes } from 'node:crypto'
import type {
  AppSpec,
  FakeClock,
  InstallationSpec,
  Level,
  Permissions,
  TokenSpec,
} from '../types.ts'
import type { Account, Accounts } from './accounts.ts'
import { fullName, type Repository } from './repository.ts'

/** Somebody who may ask, and what they may see and do. */
export interface Grant {
  kind: 'app' | 'pat' | 'actions' | 'anonymous'
  /** Limits count together for all tokens of one principal. */
  principal: string
  account: Account
  /** null: everything. */
  permissions: Permissions | null
  /** Lower-case names or full names; null: all (of `ofAccount`, if that is set). */
  repositories: Set<string> | null
  ofAccount: string | null
  rateLimit: { rest: number; graphql: number }
  push: boolean
  /** What its owner may do in the repositories: a person's token never does more. */
  role: 'read' | 'write' | 'admin'
  expiresAt: number
}

export interface App extends AppSpec {
  account: Account
}

export interface Installation {
  id: number
  app: App
  account: Account
  permissions: Permissions
  repositories: string[] | null
  rateLimit: { rest: number; graphql: number }
  createdAt: number
}

export interface Tokens {
  add(spec: TokenSpec): string
  revoke(token: string): void
  /** null: unknown, revoked or expired. */
  find(token: string): Grant | null
  anonymous: Grant
  addApp(spec: AppSpec): void
  app(id: number): App | undefined
  install(spec: InstallationSpec): number
  installation(id: number): Installation | undefined
  installations(): Iterable<Installation>
  /** An hour long, as GitHub's are. */
  mint(
    installation: Installation,
    narrowed: { permissions?: Permissions; repositories?: string[] },
  ): { token: string; grant: Grant }
}

const HOUR = 3_600_000

export function createTokens(clock: FakeClock, accounts: Accounts): Tokens {
  const grants = new Map<string, Grant>()
  const apps = new Map<number, App>()
  const installations = new Map<number, Installation>()
  const names = (list: string[] | undefined) =>
    list === undefined ? null : new Set(list.map((name) => name.toLowerCase()))
  const made = (prefix: string) => `${prefix}_${randomBytes(18).toString('hex')}`
  const prefix = { app: 'ghs', actions: 'ghs', pat: 'ghp' }
  return {
    add(spec) {
      const token = spec.token ?? made(prefix[spec.kind])
      const isActions = spec.kind === 'actions'
      const login =
        spec.login ??
        { actions: 'github-actions[bot]', app: 'fake-app[bot]', pat: 'octocat' }[spec.kind]
      const permissions = spec.permissions ?? null
      const budget = isActions ? 1_000 : 5_000
      const role = spec.role ?? 'admin'
      const pushes = spec.kind === 'pat' ? permissions?.contents : permissions?.issues
      grants.set(token, {
        kind: spec.kind,
        principal: token,
        account: accounts.ensure({ login, type: spec.kind === 'pat' ? 'User' : 'Bot' }),
        permissions,
        repositories: names(spec.repositories),
        ofAccount: null,
        rateLimit: { rest: budget, graphql: budget, ...spec.rateLimit },
        push: spec.push ?? (role !== 'read' && (permissions === null || pushes === 'write')),
        role,
        expiresAt: spec.expiresAt ?? Number.POSITIVE_INFINITY,
      })
      return token
    },
    revoke: (token) => void grants.delete(token),
    find(token) {
      const grant = grants.get(token)
      return grant === undefined || clock.now() >= grant.expiresAt ? null : grant
    },
    anonymous: {
      kind: 'anonymous',
      principal: 'anonymous',
      account: accounts.ensure({ login: 'ghost' }),
      permissions: Object.create(null) as Permissions,
      repositories: new Set(),
      ofAccount: null,
      rateLimit: { rest: 60, graphql: 0 },
      push: false,
      role: 'read',
      expiresAt: Number.POSITIVE_INFINITY,
    },
    addApp(spec) {
      const account = accounts.ensure({ login: `${spec.slug}[bot]`, type: 'Bot' })
      apps.set(spec.id, { ...spec, account })
    },
    app: (id) => apps.get(id),
    install(spec) {
      const app = apps.get(spec.appId)
      if (app === undefined) throw new Error(`no app ${spec.appId}: addApp first`)
      const id = 50_000 + installations.size
      installations.set(id, {
        id,
        app,
        account: accounts.ensure({ login: spec.account, type: 'Organization' }),
        permissions: spec.permissions,
        repositories: spec.repositories ?? null,
        rateLimit: { rest: 5_000, graphql: 5_000, ...spec.rateLimit },
        createdAt: clock.now(),
      })
      return id
    },
    installation: (id) => installations.get(id),
    installations: () => installations.values(),
    mint(installation, narrowed) {
      const token = made('ghs')
      const permissions = { ...(narrowed.permissions ?? installation.permissions) }
      const grant: Grant = {
        kind: 'app',
        principal: `installation ${installation.id}`,
        account: installation.app.account,
        permissions,
        repositories: names(narrowed.repositories ?? installation.repositories ?? undefined),
        ofAccount: installation.account.login,
        rateLimit: installation.rateLimit,
        push: permissions.issues === 'write',
        role: 'admin',
        expiresAt: clock.now() + HOUR,
      }
      grants.set(token, grant)
      return { token, grant }
    },
  }
}

/** Whether the token was given the repository (not merely: could read it because it is public). */
export function given(grant: Grant, repository: Repository): boolean {
  const owner = repository.owner.login.toLowerCase()
  if (grant.ofAccount !== null && grant.ofAccount.toLowerCase() !== owner) return false
  if (grant.repositories === null) return true
  return (
    grant.repositories.has(repository.name.toLowerCase()) ||
    grant.repositories.has(fullName(repository).toLowerCase())
  )
}

export const sees = (grant: Grant, repository: Repository): boolean =>
  repository.visibility === 'public' || given(grant, repository)

const rank: Record<Level, number> = { read: 1, write: 2, admin: 3 }

export interface Need {
  permission: string
  level: Level
}

/** Whether the token may do it there. Everybody may read what is public; metadata comes with sight. */
export function may(grant: Grant, repository: Repository, need: Need): boolean {
  if (!sees(grant, repository)) return false
  if (need.permission === 'metadata') return true
  const readable = need.level === 'read' && !['administration', 'secrets'].includes(need.permission)
  if (repository.visibility === 'public' && readable) return true
  if (!given(grant, repository) || !allows(grant.role, need)) return false
  return has(grant, need)
}

/**
 * Scopes that a workflow's GITHUB_TOKEN can have: `administration` is none of them.
 * https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#permissions
 */
const workflowScopes = new Set([
  'actions',
  'artifact_metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull_requests',
  'security_events',
  'statuses',
  'vulnerability_alerts',
])

function has(grant: Grant, need: Need): boolean {
  if (grant.kind === 'actions' && !workflowScopes.has(need.permission)) return false
  if (grant.permissions === null) return true
  const level = Object.hasOwn(grant.permissions, need.permission)
    ? grant.permissions[need.permission]
    : undefined
  return level !== undefined && rank[level] >= rank[need.level]
}

const allows = (role: Grant['role'], { permission, level }: Need): boolean =>
  role === 'admin' || (permission !== 'administration' && (role === 'write' || level === 'read'))

/** Whether the token may do it in the organization: permissions such as `organization_administration`. */
export function mayInOrganization(grant: Grant, organization: Account, need: Need): boolean {
  const { ofAccount, kind, role } = grant
  if (ofAccount !== null && ofAccount.toLowerCase() !== organization.login.toLowerCase())
    return false
  return kind !== 'anonymous' && role === 'admin' && has(grant, need)
}
