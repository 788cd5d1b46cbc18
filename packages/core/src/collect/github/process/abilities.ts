import { own } from '../../../model/shape.ts'
import { type GitHub, GitHubError, type GraphQLProblem } from '../../../transport/types.ts'
import type { InventoryRepository } from '../inventory.ts'

/**
 * One repository is asked for one thing of each kind: GitHub refuses a token what it may not see, and
 * says nothing of its permissions beforehand, but for an App's. Each kind is a question of its own, for a list that is
 * refused takes the whole repository along.
 */
const ABILITIES = `query DriftAbilities($id: ID!) {
  rateLimit { cost remaining resetAt limit }
  protection: node(id: $id) {
    ... on Repository {
      viewerCanAdminister
      defaultBranchRef { refUpdateRule { pattern } branchProtectionRule { id } }
    }
  }
  checks: node(id: $id) {
    ... on Repository {
      defaultBranchRef { target { ... on Commit { statusCheckRollup { state } } } }
    }
  }
  issues: node(id: $id) { ... on Repository { issues(first: 1) { totalCount } } }
  pulls: node(id: $id) { ... on Repository { pullRequests(first: 1) { totalCount } } }
}`

/** What a person who does not administer the repository is told: nothing, and no refusal either. */
interface Protection {
  viewerCanAdminister: boolean
  defaultBranchRef: {
    refUpdateRule: { pattern: string } | null
    branchProtectionRule: { id: string } | null
  } | null
}

/** What the standards may ask for beyond what every scan looks at. */
export interface Asked {
  /** Whether branches are protected, and who bypassed that. */
  bypasses: boolean
  /** The state of workflows. */
  workflows: boolean
}

type Part = 'protection' | 'record' | 'checks' | 'workflows' | 'issues' | 'pulls'

/** Which permissions show a part, what they are called in an App's grant, and what is unknown without. */
const TELLS: readonly {
  part: Part
  grants: readonly (readonly [name: string, level: 'read' | 'write'])[]
  permission: string
  hides: string
}[] = [
  {
    part: 'protection',
    grants: [['administration', 'read']],
    permission: 'Administration: read',
    hides: 'classic branch protection in full',
  },
  {
    part: 'record',
    grants: [['administration', 'write']],
    permission: 'Administration: write',
    hides: 'who may bypass a ruleset, and GitHub’s record of who did,',
  },
  {
    part: 'checks',
    grants: [
      ['checks', 'read'],
      ['statuses', 'read'],
    ],
    permission: 'Checks: read and Commit statuses: read',
    hides: 'which checks reported, and whether merges waited for them',
  },
  {
    part: 'workflows',
    grants: [['actions', 'read']],
    permission: 'Actions: read',
    hides: 'which workflows are disabled',
  },
  {
    part: 'issues',
    grants: [['issues', 'read']],
    permission: 'Issues: read',
    hides: 'labels and open issues',
  },
  {
    part: 'pulls',
    grants: [['pull_requests', 'read']],
    permission: 'Pull requests: read',
    hides: 'pull requests and reviews',
  },
]

const isRefusal = ({ type, message }: GraphQLProblem): boolean =>
  type === 'FORBIDDEN' || /not accessible|must have .* access/i.test(message)

/** A rule is there, by what everybody is told, and is kept from this token. */
const isKept = (protection: Protection | null | undefined): boolean => {
  const branch = protection?.defaultBranchRef
  return (
    branch != null &&
    branch.refUpdateRule !== null &&
    branch.branchProtectionRule === null &&
    !protection?.viewerCanAdminister
  )
}

/** null: GitHub did not answer. What this would tell beforehand is told with each unknown as well. */
const ask = async (github: GitHub, id: string) => {
  try {
    return await github.graphql<{ protection?: Protection | null }>(ABILITIES, { id })
  } catch (error) {
    if (error instanceof GitHubError) return null
    throw error
  }
}

/** The parts that GraphQL tells of. */
const refusedParts = async (github: GitHub, id: string): Promise<Set<Part>> => {
  const answer = await ask(github, id)
  if (answer === null) return new Set()
  const { data, errors } = answer
  const parts = errors.filter(isRefusal).map(({ path }) => path?.[0])
  const refused = new Set(TELLS.map(({ part }) => part).filter((part) => parts.includes(part)))
  if (isKept(data?.protection)) refused.add('protection')
  return refused
}

/** Whether GitHub keeps a list from the token. To who may not know that there is one it is not found. */
const isWithheld = async (github: GitHub, route: string, name: string): Promise<boolean> => {
  const [owner = '', repo = ''] = name.split('/')
  try {
    await github.request(route, { owner, repo, per_page: 1 })
    return false
  } catch (error) {
    if (error instanceof GitHubError) return error.status === 403 || error.status === 404
    throw error
  }
}

/** What was granted includes the level, or a higher one. */
const includes = (granted: string | undefined, level: 'read' | 'write'): boolean =>
  granted === level || granted === 'write' || granted === 'admin'

/** The parts that an App was not granted; GitHub says so with the App's token. */
const notGranted = (permissions: Readonly<Record<string, string>>): Set<Part> =>
  new Set(
    TELLS.filter(({ grants }) =>
      grants.some(([name, level]) => !includes(own(permissions, name), level)),
    ).map(({ part }) => part),
  )

type Asking = Pick<InventoryRepository, 'id' | 'name' | 'visibility'>

/**
 * What a token will not be able to see in a process scan, in words. An App's permissions GitHub says
 * itself; every other token is tried on one repository, with one question and at most two calls.
 * @param repositories in scope; what is public says little, for everybody may read it
 * @param asked what the standards may ask for, when they are read: the other question goes beside that
 * @returns [] where everything is shown, or where GitHub did not answer: the scan itself will say so
 */
export const readAbilities = async (
  github: GitHub,
  repositories: readonly Asking[],
  asked: Promise<Asked>,
): Promise<string[]> => {
  const one = repositories.find(({ visibility }) => visibility !== 'public') ?? repositories[0]
  if (one === undefined) return []
  const permissions = one.visibility === 'public' ? null : (github.token?.permissions ?? null)
  const [refused, { bypasses, workflows }] = await Promise.all([
    permissions === null ? refusedParts(github, one.id) : notGranted(permissions),
    asked,
  ])
  if (permissions === null) {
    const withheld = (route: string) => isWithheld(github, route, one.name)
    const [record, states] = await Promise.all([
      // Who may not read the administration may not change it either.
      bypasses &&
        (refused.has('protection') || withheld('GET /repos/{owner}/{repo}/rulesets/rule-suites')),
      workflows && withheld('GET /repos/{owner}/{repo}/actions/workflows'),
    ])
    if (record) refused.add('record')
    if (states) refused.add('workflows')
  }
  if (!bypasses) refused.delete('record')
  if (!workflows) refused.delete('workflows')
  return TELLS.filter(({ part }) => refused.has(part)).map(
    ({ permission, hides }) => `the token has no ${permission}: ${hides} will be unknown`,
  )
}
