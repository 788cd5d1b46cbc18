import type { GitHub, GraphQLProblem } from '../../../transport/types.ts'

/**
 * One repository is asked for one thing of each kind: GitHub refuses a token what it may not see, and
 * says nothing of its permissions beforehand.
 */
export const ABILITIES = `query DriftAbilities($id: ID!) {
  rateLimit { cost remaining resetAt limit }
  node(id: $id) {
    ... on Repository {
      defaultBranchRef {
        branchProtectionRule { id }
        target { ... on Commit { statusCheckRollup { state } } }
      }
      issues(first: 1) { totalCount }
      pullRequests(first: 1) { totalCount }
    }
  }
}`

/** Which field of the answer tells of which permission, and what is unknown without it. */
const TELLS = [
  {
    field: 'branchProtectionRule',
    permission: 'Administration: read',
    hides: 'classic branch protection in full, who may bypass a rule and who did',
  },
  {
    field: 'statusCheckRollup',
    permission: 'Checks: read and Commit statuses: read',
    hides: 'which checks reported, and whether merges waited for them',
  },
  { field: 'issues', permission: 'Issues: read', hides: 'labels and open issues' },
  { field: 'pullRequests', permission: 'Pull requests: read', hides: 'pull requests and reviews' },
] as const

const isRefusal = ({ type, message }: GraphQLProblem): boolean =>
  type === 'FORBIDDEN' || /not accessible|must have .* access/i.test(message)

/**
 * What a token will not be able to see in a process scan, in words, by asking one repository.
 * @param id node id of a repository that is about to be scanned
 * @returns [] where everything is shown, or where GitHub did not answer: the scan itself will say so
 */
export const readAbilities = async (github: GitHub, id: string): Promise<string[]> => {
  const { errors } = await github.graphql(ABILITIES, { id })
  const refused = errors.filter(isRefusal)
  return TELLS.filter(({ field }) => refused.some(({ path }) => path?.includes(field))).map(
    ({ permission, hides }) => `the token has no ${permission}: ${hides} will be unknown`,
  )
}
