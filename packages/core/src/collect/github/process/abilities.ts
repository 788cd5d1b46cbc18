import { type GitHub, GitHubError, type GraphQLProblem } from '../../../transport/types.ts'

/**
 * One repository is asked for one thing of each kind: GitHub refuses a token what it may not see, and
 * says nothing of its permissions beforehand. Each kind is a question of its own, for a list that is
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

/** Which part of the answer tells of which permission, and what is unknown without it. */
const TELLS = [
  {
    part: 'protection',
    permission: 'Administration: read',
    hides: 'classic branch protection in full',
  },
  {
    part: 'checks',
    permission: 'Checks: read and Commit statuses: read',
    hides: 'which checks reported, and whether merges waited for them',
  },
  { part: 'issues', permission: 'Issues: read', hides: 'labels and open issues' },
  { part: 'pulls', permission: 'Pull requests: read', hides: 'pull requests and reviews' },
] as const

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

/**
 * What a token will not be able to see in a process scan, in words, by asking one repository.
 * @param id node id of a repository that is about to be scanned
 * @returns [] where everything is shown, or where GitHub did not answer: the scan itself will say so
 */
export const readAbilities = async (github: GitHub, id: string): Promise<string[]> => {
  const answer = await ask(github, id)
  if (answer === null) return []
  const { data, errors } = answer
  const refused = new Set(errors.filter(isRefusal).map(({ path }) => path?.[0]))
  if (isKept(data?.protection)) refused.add('protection')
  return TELLS.filter(({ part }) => refused.has(part)).map(
    ({ permission, hides }) => `the token has no ${permission}: ${hides} will be unknown`,
  )
}
