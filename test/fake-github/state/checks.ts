import type { CheckConclusion, CheckSpec, StatusSpec } from '../types.ts'
import type { Account } from './accounts.ts'
import { timestamp } from './clock.ts'
import { nodeId } from './ids.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** Everything that reported on one commit. */
export interface Checks {
  suites: CheckSuite[]
  /** The newest of each context, which is all that GitHub shows. */
  statuses: StatusContext[]
}

export interface CheckApp {
  __typename: 'App'
  id: number
  slug: string
  name: string
}

/** The check runs of one App on one commit; those of GitHub Actions belong to one run of a workflow. */
export interface CheckSuite {
  __typename: 'CheckSuite'
  id: number
  nodeId: string
  repository: Repository
  commit: string
  app: CheckApp
  workflow: { path: string; event: string } | null
  runs: CheckRun[]
  createdAt: string
}

export interface CheckRun {
  __typename: 'CheckRun'
  id: number
  nodeId: string
  suite: CheckSuite
  name: string
  /** null: it has not ended. */
  conclusion: CheckConclusion | null
  startedAt: string
}

export interface StatusContext {
  __typename: 'StatusContext'
  id: number
  nodeId: string
  repository: Repository
  commit: string
  context: string
  state: NonNullable<StatusSpec['state']>
  creator: Account
  description: string | null
  createdAt: string
}

/** GitHub Actions is a GitHub App like others, with this id on github.com. */
export const ACTIONS_APP_ID = 15_368

const actions = { id: ACTIONS_APP_ID, slug: 'github-actions', name: 'GitHub Actions' }

let lastId = 40_000_000

const nextId = () => ++lastId

export function addChecks(
  world: World,
  repository: Repository,
  commit: string,
  specs: readonly CheckSpec[],
): void {
  if (specs.length === 0) return
  const checks = repository.checks.get(commit) ?? { suites: [], statuses: [] }
  repository.checks.set(commit, checks)
  for (const spec of specs) {
    const at = timestamp(spec.date === undefined ? world.clock.now() : Date.parse(spec.date))
    const id = nextId()
    if ('context' in spec) {
      const others = checks.statuses.filter(({ context }) => context !== spec.context)
      checks.statuses = [
        ...others,
        {
          __typename: 'StatusContext',
          id,
          nodeId: nodeId('StatusContext', repository.id, commit, id),
          repository,
          commit,
          context: spec.context,
          state: spec.state ?? 'SUCCESS',
          creator: world.accounts.ensure({ login: spec.by ?? 'octocat' }),
          description: spec.description ?? null,
          createdAt: at,
        },
      ]
      continue
    }
    const app = spec.app ?? actions
    const path =
      spec.workflow ?? (app.id === ACTIONS_APP_ID ? '.github/workflows/ci.yml' : undefined)
    const workflow = path === undefined ? null : { path, event: spec.event ?? 'push' }
    const suite = suiteOf(repository, checks, { commit, app, workflow, at })
    suite.runs.push({
      __typename: 'CheckRun',
      id,
      nodeId: nodeId('CheckRun', repository.id, commit, id),
      suite,
      name: spec.name,
      conclusion: spec.conclusion === undefined ? 'SUCCESS' : spec.conclusion,
      startedAt: at,
    })
  }
}

function suiteOf(
  repository: Repository,
  checks: Checks,
  {
    commit,
    app,
    workflow,
    at,
  }: {
    commit: string
    app: { id: number; slug: string; name?: string }
    workflow: CheckSuite['workflow']
    at: string
  },
): CheckSuite {
  const known = checks.suites.find(
    (one) =>
      one.app.id === app.id &&
      one.workflow?.path === workflow?.path &&
      one.workflow?.event === workflow?.event,
  )
  if (known !== undefined) return known
  const id = nextId()
  const suite: CheckSuite = {
    __typename: 'CheckSuite',
    id,
    nodeId: nodeId('CheckSuite', repository.id, commit, id),
    repository,
    commit,
    app: { __typename: 'App', id: app.id, slug: app.slug, name: app.name ?? app.slug },
    workflow,
    runs: [],
    createdAt: at,
  }
  checks.suites.push(suite)
  return suite
}

/** What did not go well; the rest (skipped, neutral) counts as success. */
const failed: ReadonlySet<string> = new Set<CheckConclusion>([
  'ACTION_REQUIRED',
  'CANCELLED',
  'FAILURE',
  'STARTUP_FAILURE',
  'TIMED_OUT',
])

/** All in one word. A check that ran again counts by its last run. */
export function rollupState({ suites, statuses }: Checks): NonNullable<StatusSpec['state']> {
  const conclusions = suites.flatMap(({ runs }) => [
    ...new Map(runs.map(({ name, conclusion }) => [name, conclusion])).values(),
  ])
  const states = statuses.map(({ state }) => state)
  if (conclusions.some((one) => one !== null && failed.has(one))) return 'FAILURE'
  if (states.includes('FAILURE') || states.includes('ERROR')) return 'FAILURE'
  const waits = conclusions.some((one) => one === null || one === 'STALE')
  return waits || states.includes('PENDING') || states.includes('EXPECTED') ? 'PENDING' : 'SUCCESS'
}
