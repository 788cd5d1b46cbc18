import type { Deployment } from '../../state/deployments.ts'
import { nodeId } from '../../state/ids.ts'
import type { Repository } from '../../state/repository.ts'
import { connection, ordered, type PageArguments } from '../connection.ts'
import { requirePermission } from '../context.ts'
import type { Resolver } from './index.ts'
import { gitNode } from './repository.ts'

type Arguments = PageArguments & {
  environments?: string[] | null
  orderBy?: { field: 'CREATED_AT'; direction: 'ASC' | 'DESC' } | null
}

const deployments: Resolver = (one: Repository, args: Arguments, context) => {
  requirePermission(context, one, 'deployments')
  const found = one.deployments.filter(
    ({ environment }) => args.environments?.includes(environment) ?? true,
  )
  return connection(
    ordered(found, ({ createdAt }) => createdAt, args.orderBy?.direction ?? 'ASC'),
    args,
  )
}

const deployment: Record<string, Resolver> = {
  id: ({ repository, id }: Deployment) => nodeId('Deployment', repository.id, id),
  databaseId: ({ id }: Deployment) => id,
  commit: ({ repository, commit }: Deployment, _: unknown, context) =>
    gitNode(context, repository, commit),
  commitOid: ({ commit }: Deployment) => commit,
  createdAt: ({ createdAt }: Deployment) => createdAt,
  updatedAt: ({ endedAt }: Deployment) => endedAt,
  environment: ({ environment }: Deployment) => environment,
  latestEnvironment: ({ environment }: Deployment) => environment,
  latestStatus: (one: Deployment) => one,
  state: ({ state }: Deployment) => (state === 'SUCCESS' ? 'ACTIVE' : state),
}

const status: Record<string, Resolver> = {
  id: ({ repository, id }: Deployment) => nodeId('DeploymentStatus', repository.id, id),
  state: ({ state }: Deployment) => state,
  createdAt: ({ endedAt }: Deployment) => endedAt,
  updatedAt: ({ endedAt }: Deployment) => endedAt,
  environment: ({ environment }: Deployment) => environment,
}

export const deploymentResolvers = {
  Repository: { deployments },
  Deployment: deployment,
  DeploymentStatus: status,
}
