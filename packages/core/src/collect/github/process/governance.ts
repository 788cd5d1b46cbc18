import {
  type BranchNames,
  type Known,
  known,
  type LabelFacts,
  type ProtectionFacts,
  type RulesetFacts,
  unknown,
} from '../../../model/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import { type Connection, pageOn, type Read } from './page-on.ts'
import { type BranchNode, type BranchRuleNode, toProtection } from './protection.ts'
import {
  type GovernancePart,
  governanceQuery,
  MORE_BRANCHES,
  MORE_LABELS,
  MORE_RULES,
  MORE_RULESETS,
} from './queries.ts'
import type { ProcessRequest } from './request.ts'
import { type RulesetNode, toRuleset } from './rules.ts'

/** Settings of one repository. */
export interface Governance {
  protection: Known<ProtectionFacts>
  rulesets: Known<RulesetFacts[]>
  labels: Known<LabelFacts[]>
  branches: Known<BranchNames>
  /** Whether the token may change these settings, by GitHub's own word. */
  mayAdminister: boolean
}

interface SettingsNode {
  id: string
  viewerCanAdminister?: boolean
  rulesets?: Connection<RulesetNode> | null
  defaultBranchRef?: BranchNode | null
  labels?: Connection<{ name: string; color: string; description: string | null }> | null
  refs?: Connection<{ name: string }> | null
}

const BATCH = 50

/** Beyond these a list says no more; no organization that works with them comes near. */
const MOST = { rulesets: 1000, rules: 1000, labels: 5000, branches: 1000 }

const notAsked = unknown('nothing asks for it')

const partsOf = ({ needs }: ProcessRequest): GovernancePart[] => [
  ...(needs.protection ? (['protection'] as const) : []),
  ...(needs.tagRules && !needs.protection ? (['rulesets'] as const) : []),
  ...(needs.labels ? (['labels'] as const) : []),
  ...(needs.branches ? (['branches'] as const) : []),
]

/** Every part that one of a batch asks for; `protection` brings the rulesets along. */
const union = (batch: readonly ProcessRequest[]): GovernancePart[] => {
  const parts = new Set(batch.flatMap(partsOf))
  if (parts.has('protection')) parts.delete('rulesets')
  return [...parts].sort()
}

const key = (request: ProcessRequest): string => partsOf(request).join()

/**
 * Settings of repositories, by node id, as far as their needs ask. Those that ask for the same stand
 * in the same calls.
 */
export const readGovernance = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, Governance>> => {
  const items = requests
    .filter((request) => partsOf(request).length > 0)
    .toSorted((a, b) => key(a).localeCompare(key(b)))
  const answers = await askNodes<ProcessRequest, SettingsNode>(github, {
    items,
    id: ({ repository }) => repository.id,
    largest: BATCH,
    lanes,
    ask: (batch) => ({ query: governanceQuery(union(batch)) }),
  })
  const found = await Promise.all(
    items.map(async (request) => {
      const answer = answers.get(request.repository.id) ?? { node: null, problems: [] }
      return [request.repository.id, await read(github, request, answer)] as const
    }),
  )
  return new Map(found)
}

const read = async (
  github: GitHub,
  { repository, needs }: ProcessRequest,
  { node, problems }: NodeAnswer<SettingsNode>,
): Promise<Governance> => {
  if (!node?.id) {
    const missing = unseen('its settings', problems[0], 'Metadata: read')
    return {
      protection: missing,
      rulesets: missing,
      labels: missing,
      branches: missing,
      mayAdminister: false,
    }
  }
  const rest = <T>(
    first: Connection<T>,
    query: string,
    pick: (node: SettingsNode) => Connection<T> | null | undefined,
    most: number,
  ): Promise<Read<T>> =>
    pageOn<{ node: SettingsNode | null }, T>(
      github,
      first,
      { query, variables: { id: repository.id }, pick: (data) => data.node && pick(data.node) },
      most,
    )
  const all = async <T, F>(
    field: 'rulesets' | 'labels' | 'refs',
    what: string,
    permission: string,
    query: string,
    pick: (node: SettingsNode) => Connection<T> | null | undefined,
    most: number,
    toFact: (items: T[], total: number | undefined) => F,
  ): Promise<Known<F>> => {
    const first = pick(node)
    const problem = problemAt(problems, field)
    if (!first || problem) return unseen(what, problem, permission)
    const { items, more, problem: late } = await rest(first, query, pick, most)
    if (late) return unseen(what, late, permission)
    // A list that says how many there are speaks for itself.
    if (more && first.totalCount === undefined) return unknown(`there are more than ${most}`)
    return known(toFact(items, first.totalCount))
  }
  const mayAdminister = node.viewerCanAdminister === true
  const protection = async (): Promise<Known<ProtectionFacts>> => {
    const branch = node.defaultBranchRef ?? null
    const rules: Pick<Read<BranchRuleNode>, 'items' | 'problem' | 'more'> = branch?.rules
      ? await rest(
          branch.rules,
          MORE_RULES,
          ({ defaultBranchRef }) => defaultBranchRef?.rules,
          MOST.rules,
        )
      : { items: [], more: false }
    const tooMany = rules.more ? { message: `there are more than ${MOST.rules}` } : undefined
    const problem = rules.problem ?? tooMany
    return toProtection(
      branch,
      { ...rules, ...(problem ? { problem } : {}) },
      problems,
      repository,
      mayAdminister,
    )
  }
  const [protectionFacts, rulesets, labels, branches] = await Promise.all([
    needs.protection ? protection() : notAsked,
    needs.protection || needs.tagRules
      ? all(
          'rulesets',
          'its rulesets',
          'Metadata: read',
          MORE_RULESETS,
          (of) => of.rulesets,
          MOST.rulesets,
          (items) => items.map((item) => toRuleset(item, repository)),
        )
      : notAsked,
    needs.labels
      ? all(
          'labels',
          'its labels',
          'Issues: read',
          MORE_LABELS,
          (of) => of.labels,
          MOST.labels,
          (items): LabelFacts[] =>
            items.map(({ name, color, description }) => ({
              name,
              color: color.toLowerCase(),
              description,
            })),
        )
      : notAsked,
    needs.branches
      ? all(
          'refs',
          'its branches',
          'Contents: read',
          MORE_BRANCHES,
          (of) => of.refs,
          MOST.branches,
          (items, total): BranchNames => ({
            names: items.map(({ name }) => name),
            total: total ?? items.length,
          }),
        )
      : notAsked,
  ])
  return { protection: protectionFacts, rulesets, labels, branches, mayAdminister }
}
