import type { RuleSuiteSpec } from '../governance-types.ts'
import { timestamp } from './clock.ts'
import type { RuleSuite } from './governance.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** Records a push that rules were evaluated for. */
export function addRuleSuite(world: World, repository: Repository, spec: RuleSuiteSpec): RuleSuite {
  const { ref: name = repository.defaultBranch, result = 'bypass', actor = 'octocat' } = spec
  const ref = name.startsWith('refs/') ? name : `refs/heads/${name}`
  const after = spec.after ?? repository.refs.get(ref)
  if (after === undefined) throw new Error(`no ${ref} that the push could have led to`)
  const suite: RuleSuite = {
    id: world.governance.nextId(),
    repository,
    actor: world.accounts.ensure({ login: actor }),
    before: spec.before ?? world.store.commit(after)?.parents[0] ?? '0'.repeat(40),
    after,
    ref,
    result,
    time: timestamp(spec.time === undefined ? world.clock.now() : Date.parse(spec.time)),
  }
  world.governance.of(repository).suites.push(suite)
  return suite
}
