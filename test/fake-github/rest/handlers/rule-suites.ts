import type { RuleSuite } from '../../state/governance.ts'
import {
  type Handlers,
  ok,
  organizationOf,
  page,
  type RestCall,
  refuseQuery,
  repositoryOf,
} from '../handler.ts'

const HOUR = 3_600_000
const periods: Record<string, number> = {
  hour: HOUR,
  day: 24 * HOUR,
  week: 168 * HOUR,
  month: 720 * HOUR,
}

/**
 * What GitHub noted of pushes. It takes the permission to write settings, though it only reads.
 * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export const ruleSuiteHandlers: Handlers = {
  'repos/get-repo-rule-suites': (call) => {
    const repository = repositoryOf(call, 'administration', 'write')
    return list(call, call.world.governance.of(repository).suites)
  },
  'repos/get-org-rule-suites': (call) => {
    const organization = organizationOf(call, 'write')
    const wanted = call.query.get('repository_name')?.toLowerCase()
    const suites = call.world.repositories
      .ofOwner(organization.login)
      .filter(({ name }) => wanted === undefined || name.toLowerCase() === wanted)
      .flatMap((repository) => call.world.governance.of(repository).suites)
    return list(call, suites)
  },
}

function list(call: RestCall, suites: RuleSuite[]) {
  if (call.query.get('evaluate_status') !== 'all') refuseQuery(call, 'evaluate_status')
  const since = call.world.clock.now() - (periods[call.query.get('time_period') ?? 'day'] ?? 0)
  const result = call.query.get('rule_suite_result') ?? 'all'
  const actor = call.query.get('actor_name')?.toLowerCase()
  const found = suites
    .filter(
      (one) =>
        Date.parse(one.time) >= since &&
        (result === 'all' || one.result === result) &&
        (actor === undefined || one.actor.login.toLowerCase() === actor) &&
        isOf(one, call.query.get('ref')),
    )
    .sort((a, b) => Date.parse(b.time) - Date.parse(a.time) || b.id - a.id)
  const { items, headers } = page(call, found)
  return ok(items.map(suiteItem), headers)
}

/** Without `refs/…/` in front a name stands for branches and tags. */
const isOf = ({ ref }: RuleSuite, wanted: string | null): boolean =>
  wanted === null || ref === wanted || [`refs/heads/${wanted}`, `refs/tags/${wanted}`].includes(ref)

const suiteItem = (one: RuleSuite): Record<string, unknown> => ({
  id: one.id,
  actor_id: one.actor.id,
  actor_name: one.actor.login,
  before_sha: one.before,
  after_sha: one.after,
  ref: one.ref,
  repository_id: one.repository.id,
  repository_name: one.repository.name,
  pushed_at: one.time,
  result: one.result,
  evaluation_result: one.result,
})
