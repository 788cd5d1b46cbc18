import { notFound } from '../../http/answer.ts'
import { maySeeBypass } from '../../state/ruleset-sight.ts'
import { type Ruleset, rulesetsOf, rulesOf } from '../../state/rulesets.ts'
import { type Handlers, ok, organizationOf, page, type RestCall, repositoryOf } from '../handler.ts'
import { detailedRule, rulesetDetail, rulesetItem } from '../represent/ruleset.ts'

/** https://docs.github.com/rest/repos/rules and https://docs.github.com/rest/orgs/rules */
export const ruleHandlers: Handlers = {
  // The branch need not exist: these rules would apply to it.
  'repos/get-branch-rules': (call) => {
    const repository = repositoryOf(call, 'metadata')
    const rules = rulesOf(call.world, repository, `refs/heads/${call.parameters.branch ?? ''}`)
    const { items, headers } = page(call, rules)
    return ok(items.map(detailedRule), headers)
  },
  'repos/get-repo-rulesets': (call) => list(call, reaching(call)),
  'repos/get-repo-ruleset': (call) => detail(call, reaching(call)),
  'repos/get-org-rulesets': (call) => list(call, ofOrganization(call)),
  'repos/get-org-ruleset': (call) => detail(call, ofOrganization(call)),
}

function reaching(call: RestCall): Ruleset[] {
  const repository = repositoryOf(call, 'metadata')
  return rulesetsOf(call.world, repository, call.query.get('includes_parents') !== 'false')
}

const ofOrganization = (call: RestCall): Ruleset[] =>
  call.world.governance.ofOrganization(organizationOf(call, 'write')).rulesets

function list(call: RestCall, rulesets: Ruleset[]) {
  const targets = call.query.get('targets')?.split(',')
  const found = rulesets.filter(({ target }) => targets === undefined || targets.includes(target))
  const { items, headers } = page(call, found)
  return ok(
    items.map((one) => rulesetItem(call, one)),
    headers,
  )
}

function detail(call: RestCall, rulesets: Ruleset[]) {
  const ruleset = rulesets.find(({ id }) => id === Number(call.parameters.ruleset_id))
  if (ruleset === undefined) throw notFound()
  return ok(rulesetDetail(call, ruleset, maySeeBypass(call.grant, ruleset)))
}
