import { type Known, known, type RulesetFacts, unknown } from '../../../model/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import type { Governance } from './governance.ts'
import type { Connection } from './page-on.ts'
import { RULESET_DETAILS } from './queries.ts'
import type { ProcessRequest } from './request.ts'
import { type BypassNode, type RuleNode, toBypassActor, toRule } from './rules.ts'

interface DetailsNode {
  id: string
  rules: Connection<RuleNode> | null
  bypassActors: Connection<BypassNode> | null
}

/** GitHub's own limit of `nodes(ids:)`. */
const BATCH = 100

/** https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset: "write access to the ruleset" */
const MAY_CHANGE = 'Administration: write'

/** The rulesets whose contents a repository's needs ask for. */
const asked = ({ needs }: ProcessRequest, rulesets: readonly RulesetFacts[]): RulesetFacts[] =>
  rulesets.filter(
    ({ target, enforcement }) =>
      (needs.tagRules && target === 'tag') ||
      (needs.bypassActors && target === 'branch' && enforcement === 'active') ||
      // What GitHub lists of the default branch are the rules of active ones alone.
      (needs.protection && target === 'branch' && enforcement !== 'active') ||
      (needs.branchRules && target === 'branch'),
  )

/**
 * Puts rules and bypass actors into the rulesets that need them. An organization's ruleset reaches
 * many repositories and is read once.
 */
export const addRulesetDetails = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  governance: Map<string, Governance>,
  lanes: number,
): Promise<void> => {
  const wanted = new Map<string, RulesetFacts[]>()
  /** Rulesets of repositories that the token may administer. */
  const administered = new Set<string>()
  for (const request of requests) {
    const { rulesets, mayAdminister } = governance.get(request.repository.id) ?? {}
    if (!rulesets?.known) continue
    for (const ruleset of asked(request, rulesets.value)) {
      if (mayAdminister) administered.add(ruleset.id)
      const same = wanted.get(ruleset.id)
      if (same) same.push(ruleset)
      else wanted.set(ruleset.id, [ruleset])
    }
  }
  const answers = await askNodes<string, DetailsNode>(github, {
    items: [...wanted.keys()],
    id: (id) => id,
    largest: BATCH,
    lanes,
    ask: () => ({ query: RULESET_DETAILS }),
  })
  const ownerOf = (id: string): string | undefined => ownerKey(wanted.get(id)?.[0])
  /** Owners of whose rulesets one list shows somebody: they are shown, then. */
  const shown = new Set(
    [...answers].flatMap(([id, { node }]) =>
      node?.bypassActors?.nodes?.length ? [ownerOf(id)] : [],
    ),
  )
  for (const [id, answer] of answers) {
    const rules = rulesOf(answer)
    const bypassActors = actorsOf(answer, administered.has(id) || shown.has(ownerOf(id)))
    for (const ruleset of wanted.get(id) ?? []) Object.assign(ruleset, { rules, bypassActors })
  }
}

const ownerKey = (ruleset: RulesetFacts | undefined): string | undefined =>
  ruleset && `${ruleset.source.kind} ${ruleset.source.owner}`

const rulesOf = ({ node, problems }: NodeAnswer<DetailsNode>): RulesetFacts['rules'] => {
  const problem = problemAt(problems, 'rules')
  if (!node?.rules || problem) return unseen('its rules', problem, 'Metadata: read')
  return whole(node.rules, toRule, 'rules')
}

/** An empty list is only believed where such lists are shown at all: it may be what was left out. */
const actorsOf = (
  { node, problems }: NodeAnswer<DetailsNode>,
  isShown: boolean,
): RulesetFacts['bypassActors'] => {
  const problem = problemAt(problems, 'bypassActors')
  if (problem) return unseen('who may bypass it', problem, MAY_CHANGE)
  const isEmpty = node?.bypassActors?.nodes?.length === 0
  if (!node?.bypassActors || (isEmpty && !isShown)) {
    return unknown('who may bypass it is shown to those who may change it', MAY_CHANGE)
  }
  return whole(node.bypassActors, toBypassActor, 'bypass actors')
}

const whole = <N, T>(
  { nodes, pageInfo }: Connection<N>,
  toFact: (node: N) => T,
  what: string,
): Known<T[]> =>
  pageInfo.hasNextPage
    ? unknown(`it has more than 100 ${what}`)
    : known((nodes ?? []).filter((node) => node !== null).map(toFact))
