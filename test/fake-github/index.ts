import { gitHttp } from './git/http.ts'
import { createMirrors } from './git/mirror.ts'
import { organizationOf } from './governed.ts'
import { graphqlApi } from './graphql/api.ts'
import { createFaultBook, type Faults } from './http/faults.ts'
import { createLimits } from './http/limits.ts'
import { listen } from './http/server.ts'
import { addRepository, facadeOf } from './repository.ts'
import { restApi } from './rest/api.ts'
import { createClock } from './state/clock.ts'
import type { Repository } from './state/repository.ts'
import { createWorld } from './state/world.ts'
import type { FakeGitHub, FakeGitHubOptions, FakeRepository, RequestRecord } from './types.ts'

export type * from './types.ts'

/**
 * Starts a GitHub on a port of this machine: REST, GraphQL and git, over state in memory.
 *
 * @throws Error when the port is taken
 */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const clock = createClock(options.now)
  const world = createWorld(clock, options.treeEntries)
  const limits = createLimits(clock, options.limits ?? {})
  const faults = createFaultBook()
  const mirrors = createMirrors(world)
  const requests: RequestRecord[] = []
  const seen = { maxConcurrent: 0, points: 0 }
  const token = world.tokens.add({
    kind: 'pat',
    login: 'octocat',
    rateLimit: { rest: 1_000_000, graphql: 1_000_000 },
  })
  const switches: Faults & { latencyMs: number } = {
    latencyMs: options.latencyMs ?? 0,
    maxRepositoriesPerQuery: null,
    failNext: faults.add,
    partial: (fault) => void faults.fields.push({ ...fault }),
    setRemaining({ token: whose = token, resource, remaining }) {
      const grant = world.tokens.find(whose)
      if (grant === null) throw new Error('no such token')
      limits.setRemaining(grant, resource, remaining)
    },
    clear() {
      faults.clear()
      switches.maxRepositoriesPerQuery = null
    },
  }
  const server = await listen(
    {
      world,
      limits,
      faults,
      requests,
      rest: restApi({ limits, validateResponses: options.validateResponses ?? false }),
      graphql: graphqlApi({
        limits,
        faults: faults.fields,
        maxRepositories: () => switches.maxRepositoriesPerQuery,
        spendPoints: (points) => {
          seen.points += points
        },
      }),
      git: gitHttp(world, mirrors),
      latencyMs: () => switches.latencyMs,
      seeInFlight: (count) => {
        seen.maxConcurrent = Math.max(seen.maxConcurrent, count)
      },
    },
    options.port ?? 0,
  )

  const facades = new Map<number, FakeRepository>()
  const facade = (repository: Repository): FakeRepository => {
    const known = facades.get(repository.id) ?? facadeOf(world, repository)
    facades.set(repository.id, known)
    return known
  }
  return {
    url: world.url,
    apiUrl: world.url,
    token,
    requests,
    violations: world.violations,
    clock,
    faults: switches,
    get maxConcurrent() {
      return seen.maxConcurrent
    },
    get points() {
      return seen.points
    },
    get latencyMs() {
      return switches.latencyMs
    },
    set latencyMs(value) {
      switches.latencyMs = value
    },
    get repositories() {
      return [...world.repositories.all()].map(facade)
    },
    repository(fullName) {
      const [owner = '', name = ''] = fullName.split('/')
      const found = world.repositories.find(owner, name)
      return found && facade(found.repository)
    },
    addRepository: (spec) => facade(addRepository(world, spec)),
    addAccount: (spec) => void world.accounts.ensure(spec),
    organization: (login) => organizationOf(world, login),
    addToken: world.tokens.add,
    revokeToken: world.tokens.revoke,
    addApp: world.tokens.addApp,
    installApp: world.tokens.install,
    resetCounters() {
      requests.length = 0
      world.violations.length = 0
      seen.maxConcurrent = 0
      seen.points = 0
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await mirrors.remove()
    },
  }
}
