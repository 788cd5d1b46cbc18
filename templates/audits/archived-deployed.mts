// Does anything of an archived repository still run: a deployment that is active, or a stack with the
// repository's name in the tag `project`?
import type { Audit, AuditGitHub, AuditOutcome } from './_drift.d.ts'

/** Where stacks are looked for; []: nowhere, deployments alone. */
const REGIONS = ['eu-west-2']
const TAG = 'project'

const DEPLOYMENTS = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: 100, after: $after) {
      nodes { environment state }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

interface Deployments {
  nodes: { environment: string; state: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

/** Where the repository is deployed now; GitHub marks what a newer deployment replaced. */
const environmentsOf = async (github: AuditGitHub, name: string): Promise<Set<string>> => {
  const [owner, repo] = name.split('/')
  const active = new Set<string>()
  let after: string | null = null
  do {
    const answer = await github.graphql(DEPLOYMENTS, { owner, repo, after })
    const { deployments } = (answer as { repository: { deployments: Deployments } }).repository
    for (const { environment, state } of deployments.nodes)
      if (state === 'ACTIVE') active.add(environment)
    after = deployments.pageInfo.hasNextPage ? deployments.pageInfo.endCursor : null
  } while (after !== null)
  return active
}

interface Stack {
  StackName: string
  Tags?: { Key: string; Value: string }[]
}

const audit: Audit = {
  title: 'Nothing of an archived repository still runs',
  schedule: '0 6 * * 1',
  timeout: '5m',
  async run({ github, aws, repositories }) {
    const all = await repositories()
    if (all.length === 0) throw new Error('no repository to look at, or no --org was given')
    const archived = all.filter((one) => one.archived)

    const stacks = new Map<string, string[]>()
    for (const region of archived.length > 0 ? REGIONS : []) {
      for (const stack of (await aws
        .cloudFormation({ region })
        .list('DescribeStacks')) as Stack[]) {
        const project = stack.Tags?.find(({ Key }) => Key === TAG)?.Value
        const places = stacks.get(project ?? '') ?? []
        stacks.set(project ?? '', [...places, `the stack ${stack.StackName} in ${region}`])
      }
    }

    const outcomes = await Promise.all(
      archived.map(async ({ name }): Promise<AuditOutcome> => {
        const environments = await environmentsOf(github, name)
        const deployed = [...environments].map((environment) => `a deployment in ${environment}`)
        const running = [...deployed, ...(stacks.get(name.split('/')[1] ?? '') ?? [])]
        return {
          subject: name,
          status: running.length === 0 ? 'PASS' : 'FAIL',
          message: running.length === 0 ? 'nothing runs' : `still there: ${running.join(', ')}`,
        }
      }),
    )
    return outcomes.length > 0 ? outcomes : { status: 'PASS', message: 'nothing is archived' }
  },
}
export default audit
