import type { PullRequest } from '../../state/pull-requests.ts'
import { fullName } from '../../state/repository.ts'
import { latestOpinions, type Review } from '../../state/reviews.ts'
import { connection, type PageArguments } from '../connection.ts'
import type { GitNode } from '../context.ts'
import type { Resolver } from './index.ts'

/** Reviews as a pull request lists them. */
const listed: Record<string, Resolver> = {
  reviews: (
    { reviews }: PullRequest,
    args: PageArguments & { author?: string | null; states?: Review['state'][] | null },
  ) =>
    connection(
      reviews.filter(
        ({ author, state }) =>
          (args.author == null || author.login.toLowerCase() === args.author.toLowerCase()) &&
          (args.states == null || args.states.includes(state)),
      ),
      args,
    ),
  latestReviews: ({ reviews }: PullRequest, args: PageArguments) =>
    connection([...new Map(reviews.map((one) => [one.author, one])).values()], args),
  latestOpinionatedReviews: (
    pull: PullRequest,
    args: PageArguments & { writersOnly?: boolean | null },
  ) =>
    connection(
      latestOpinions(pull).filter(({ canPush }) => args.writersOnly !== true || canPush),
      args,
    ),
}

const review: Record<string, Resolver> = {
  id: ({ nodeId: id }: Review) => id,
  databaseId: ({ id }: Review) => id,
  fullDatabaseId: ({ id }: Review) => String(id),
  state: ({ state }: Review) => state,
  author: ({ author }: Review) => author,
  authorCanPushToRepository: ({ canPush }: Review) => canPush,
  body: ({ body }: Review) => body,
  bodyText: ({ body }: Review) => body,
  commit: ({ pullRequest: { repository }, commit }: Review): GitNode => ({
    __typename: 'Commit',
    repository,
    oid: commit,
  }),
  createdAt: ({ submittedAt }: Review) => submittedAt,
  submittedAt: ({ submittedAt }: Review) => submittedAt,
  updatedAt: ({ submittedAt }: Review) => submittedAt,
  pullRequest: ({ pullRequest: pull }: Review) => pull,
  repository: ({ pullRequest: { repository } }: Review) => repository,
  url: ({ pullRequest: pull, id }: Review, _: unknown, { call }) =>
    `${call.world.url}/${fullName(pull.repository)}/pull/${pull.number}#pullrequestreview-${id}`,
}

export const reviewResolvers: Record<string, Record<string, Resolver>> = {
  PullRequest: listed,
  PullRequestReview: review,
}
