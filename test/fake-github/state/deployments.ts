import type { Repository } from './repository.ts'

/** What was deployed where, with how the last word of it was. */
export interface Deployment {
  __typename: 'Deployment'
  repository: Repository
  id: number
  environment: string
  commit: string
  state: 'SUCCESS' | 'FAILURE' | 'IN_PROGRESS' | 'INACTIVE'
  createdAt: string
  endedAt: string
}
