/**
 * The reads of drift-process. All but the pages that follow are asked across repositories by
 * `nodes(ids:)`; names and paths of theirs travel as variables. The points are those of GitHub's
 * formula for one full call.
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */

const RATE = 'rateLimit { cost remaining resetAt limit }'
const PAGE = 'pageInfo { hasNextPage endCursor }'

const RULESET = `fragment Ruleset on RepositoryRuleset {
  id databaseId name enforcement target
  conditions { refName { include exclude } }
  source { __typename ... on Repository { nameWithOwner } ... on Organization { login } ... on Enterprise { slug } }
}`

const RULE = `fragment Rule on RepositoryRule {
  type
  parameters {
    __typename
    ... on PullRequestParameters {
      requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval requiredReviewThreadResolution
    }
    ... on RequiredStatusChecksParameters {
      strictRequiredStatusChecksPolicy
      requiredStatusChecks { context integrationId }
    }
  }
}`

const ALLOWANCE =
  'nodes { actor { ... on App { slug } ... on Team { combinedSlug } ... on User { login } } }'

const branchRules = (after: string): string =>
  `rules(first: 100${after}) { ${PAGE} nodes { ...Rule repositoryRuleset { ...Ruleset } } }`

const rulesets = (first: number, after: string): string =>
  `rulesets(first: ${first}, includeParents: true${after}) { ${PAGE} nodes { ...Ruleset } }`

const labels = (after: string): string =>
  `labels(first: 100${after}) { ${PAGE} nodes { name color description } }`

const branches = (after: string): string =>
  `refs(refPrefix: "refs/heads/", first: 100${after}) { totalCount ${PAGE} nodes { name } }`

const PARTS = {
  protection: `
      viewerCanAdminister
      ${rulesets(50, '')}
      defaultBranchRef {
        name
        ${branchRules('')}
        refUpdateRule {
          pattern requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews requiresConversationResolution
          requiresLinearHistory requiresSignatures allowsForcePushes allowsDeletions
        }
        branchProtectionRule {
          pattern requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requiresCodeOwnerReviews
          requireLastPushApproval requiresConversationResolution requiresStatusChecks requiresStrictStatusChecks
          requiredStatusCheckContexts requiredStatusChecks { context app { databaseId } }
          requiresCommitSignatures requiresLinearHistory allowsForcePushes allowsDeletions isAdminEnforced restrictsPushes lockBranch
          bypassPullRequestAllowances(first: 50) { ${ALLOWANCE} }
          bypassForcePushAllowances(first: 50) { ${ALLOWANCE} }
        }
      }`,
  rulesets: rulesets(50, ''),
  labels: labels(''),
  branches: branches(''),
} as const

export type GovernancePart = keyof typeof PARTS

const FRAGMENTS: Readonly<Record<GovernancePart, string[]>> = {
  protection: [RULESET, RULE],
  rulesets: [RULESET],
  labels: [],
  branches: [],
}

/** Settings of 50 repositories a call, 3 points with everything. */
export const governanceQuery = (parts: readonly GovernancePart[]): string => {
  const fragments = [...new Set(parts.flatMap((part) => FRAGMENTS[part]))]
  return `query DriftGovernance($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      ${parts.map((part) => PARTS[part]).join('\n      ')}
    }
  }
}
${fragments.join('\n')}`
}

/**
 * Open issues of 40 repositories a call: their labels are a connection each, 20 points. GitHub takes no
 * more than 100 labels on an issue.
 */
export const ISSUES = `query DriftIssues($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      issues(first: 50, states: OPEN, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount
        nodes { number title url author { __typename login } labels(first: 100) { nodes { name } } }
      }
    }
  }
}`

/** One more page of what one repository has more of than the first page held; 1 point. */
const page = (name: string, selection: string, fragments: string[] = []): string =>
  `query Drift${name}($id: ID!, $after: String) {
  ${RATE}
  node(id: $id) { ... on Repository { ${selection} } }
}
${fragments.join('\n')}`

const AFTER = ', after: $after'

export const MORE_RULESETS = page('Rulesets', rulesets(100, AFTER), [RULESET])
export const MORE_LABELS = page('Labels', labels(AFTER))
export const MORE_BRANCHES = page('Branches', branches(AFTER))
export const MORE_RULES = page('Rules', `defaultBranchRef { ${branchRules(AFTER)} }`, [
  RULESET,
  RULE,
])

/** What 100 rulesets say, and who may bypass them; 2 points. */
export const RULESET_DETAILS = `query DriftRulesetDetails($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on RepositoryRuleset {
      id
      rules(first: 100) { ${PAGE} nodes { ...Rule } }
      bypassActors(first: 100) {
        ${PAGE}
        nodes {
          bypassMode deployKey enterpriseOwner organizationAdmin repositoryRoleDatabaseId repositoryRoleName
          actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } }
        }
      }
    }
  }
}
${RULE}`

const FILE = `fragment File on GitObject { oid ... on Blob { byteSize isBinary isTruncated text } }`

/**
 * Folders and files of several repositories at once; trees are lists and cost nothing. 1 point.
 * A number stands for a path: in each call the same for the same path.
 * @param texts folders (`$t0` …: `HEAD:<path>`) that are wanted with what their files say
 * @param names folders (`$n0` …) that are wanted by the names in them
 * @param files single files (`$f0` …)
 * @param codeowners whether GitHub's own report on CODEOWNERS is wanted
 */
export const filesQuery = (
  texts: readonly number[],
  names: readonly number[],
  files: readonly number[],
  codeowners: boolean,
): string => {
  const variables = [
    ...texts.map((i) => `$t${i}: String!`),
    ...names.map((i) => `$n${i}: String!`),
    ...files.map((i) => `$f${i}: String!`),
  ]
  const selections = [
    ...texts.map((i) => `t${i}: object(expression: $t${i}) { ...Texts }`),
    ...names.map((i) => `n${i}: object(expression: $n${i}) { ...Names }`),
    ...files.map((i) => `f${i}: object(expression: $f${i}) { ...File }`),
    ...(codeowners ? ['codeowners { errors { line column kind source suggestion message } }'] : []),
  ]
  const fragments = [
    ...(texts.length > 0
      ? [
          'fragment Texts on GitObject { ... on Tree { entries { name mode oid object { ...File } } } }',
        ]
      : []),
    ...(names.length > 0
      ? ['fragment Names on GitObject { ... on Tree { entries { name mode oid } } }']
      : []),
    ...(texts.length + files.length > 0 ? [FILE] : []),
  ]
  return `query DriftProcessFiles($ids: [ID!]!${variables.map((one) => `, ${one}`).join('')}) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      ${selections.join('\n      ')}
    }
  }
}
${fragments.join('\n')}`
}

const CHECKS = `fragment Checks on Commit {
  oid
  statusCheckRollup {
    contexts(first: 100) {
      ${PAGE}
      nodes {
        __typename
        ... on CheckRun { name status conclusion checkSuite { app { databaseId } } }
        ... on StatusContext { context state }
      }
    }
  }
}`

const RUNS = `fragment Runs on Commit {
  oid
  statusCheckRollup {
    contexts(first: 100) {
      ${PAGE}
      nodes {
        __typename
        ... on CheckRun {
          name status conclusion
          checkSuite { app { databaseId } workflowRun { workflow { name state resourcePath url } } }
        }
        ... on StatusContext { context state }
      }
    }
  }
}`

/** What reported lately in 34 repositories, 6 points. */
export const RECENT_RUNS = `query DriftRuns($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { ...Runs } }
      pullRequests(first: 8, states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { number baseRefName commits(last: 1) { nodes { commit { ...Runs } } } }
      }
    }
  }
}
${RUNS}`

const HISTORY = `fragment Walked on Commit {
  oid url message committedDate
  author { name email user { login } }
  committer { name user { login } }
  parents(first: 10) { nodes { oid } }
  associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes { id number merged baseRefName baseRepository { id } } }
}`

/** The newest commits of 10 repositories, 6 points. */
export const ACTIVITY = `query DriftActivity($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { oid ... on Commit { history(first: 30) { ${PAGE} nodes { ...Walked } } } } }
    }
  }
}
${HISTORY}`

/** The commits before those; 2 points. */
export const MORE_ACTIVITY = `query DriftHistory($id: ID!, $head: GitObjectID!, $after: String) {
  ${RATE}
  node(id: $id) {
    ... on Repository {
      object(oid: $head) { ... on Commit { history(first: 100, after: $after) { ${PAGE} nodes { ...Walked } } } }
    }
  }
}
${HISTORY}`

/** Pull requests of any repositories, 25 a call, 1 point. */
export const pullRequestsQuery = (parts: {
  reviews: boolean
  checks: boolean
  files: boolean
}): string => {
  const selections = [
    ...(parts.reviews
      ? [
          `reviews(first: 100, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { ${PAGE} nodes { author { __typename login } authorCanPushToRepository state submittedAt updatedAt commit { oid } } }`,
        ]
      : []),
    ...(parts.checks ? ['commits(last: 1) { nodes { commit { ...Checks } } }'] : []),
    ...(parts.files
      ? [`files(first: 100) { ${PAGE} nodes { path additions deletions changeType } }`]
      : []),
  ]
  return `query DriftPullRequests($ids: [ID!]!) {
  ${RATE}
  nodes(ids: $ids) {
    ... on PullRequest {
      id number url title body baseRefName headRefName headRefOid mergedAt additions deletions changedFiles
      author { __typename login }
      mergedBy { __typename login }
      mergeCommit { oid }
      closingIssuesReferences { totalCount }
      ${selections.join('\n      ')}
    }
  }
}
${parts.checks ? CHECKS : ''}`
}

/** More files of one pull request; 1 point. */
export const MORE_PULL_REQUEST_FILES = `query DriftPullRequestFiles($id: ID!, $after: String) {
  ${RATE}
  node(id: $id) { ... on PullRequest { files(first: 100, after: $after) { ${PAGE} nodes { path additions deletions changeType } } } }
}`
