import { type Known, known, unknown } from '../../model/known.ts'
import type { GitHub } from '../../transport/types.ts'
import { refusal, type TaggedCommit } from './refs.ts'

/** Deployments asked for in the one call; of so many at least one succeeded, or nobody deploys there. */
const PAGE = 100

const DEPLOYMENTS = `query ($owner: String!, $name: String!, $environment: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: ${PAGE}, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage }
      nodes { commitOid latestStatus { state createdAt } }
    }
  }
}`

interface Answer {
  repository: {
    deployments: {
      pageInfo: { hasNextPage: boolean }
      nodes:
        | ({
            commitOid: string
            latestStatus: { state: string; createdAt: string } | null
          } | null)[]
        | null
    }
  } | null
}

const PERMISSION = 'Deployments: read'

/**
 * The commit of the last successful deployment to an environment. Deployments to production keep their
 * success when the next one succeeds, and one that waited for approval may have ended after a younger
 * one: so the last to succeed counts, not the last to begin.
 * @returns null where there is none
 * @see https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status `auto_inactive`
 */
export const latestDeployment = async (
  github: GitHub,
  repository: string,
  environment: string,
): Promise<Known<TaggedCommit | null>> => {
  const [owner, name] = repository.split('/')
  try {
    const variables = { owner, name, environment }
    const { data, errors } = await github.graphql<Answer>(DEPLOYMENTS, variables)
    const deployments = data?.repository?.deployments
    if (!deployments || errors[0]) {
      return unknown(errors[0]?.message ?? 'GitHub gave no answer', PERMISSION)
    }
    const succeeded = (deployments.nodes ?? [])
      .flatMap((node) =>
        node?.latestStatus?.state === 'SUCCESS'
          ? [{ commit: node.commitOid, time: new Date(node.latestStatus.createdAt).toISOString() }]
          : [],
      )
      .toSorted((a, b) => (a.time < b.time ? 1 : -1))
    const [last] = succeeded
    if (last !== undefined) return known(last)
    return deployments.pageInfo.hasNextPage
      ? unknown(`none of the last ${PAGE} deployments to ${environment} succeeded`)
      : known(null)
  } catch (error) {
    return refusal(error, PERMISSION)
  }
}
