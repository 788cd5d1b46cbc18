import type { Comment, Issue, IssueEvent, Label } from '../../state/issues.ts'
import { fullName } from '../../state/repository.ts'
import { connection, ordered, type PageArguments } from '../connection.ts'
import type { Resolver } from './index.ts'

const upper = (text: string | null) => text?.toUpperCase() ?? null

const issue: Record<string, Resolver> = {
  id: ({ nodeId }: Issue) => nodeId,
  databaseId: ({ id }: Issue) => id,
  fullDatabaseId: ({ id }: Issue) => String(id),
  number: ({ number }: Issue) => number,
  title: ({ title }: Issue) => title,
  body: ({ body }: Issue) => body ?? '',
  bodyText: ({ body }: Issue) => body ?? '',
  url: ({ repository, number }: Issue, _: unknown, { call }) =>
    `${call.world.url}/${fullName(repository)}/issues/${number}`,
  state: ({ state }: Issue) => upper(state),
  stateReason: ({ stateReason }: Issue) => upper(stateReason),
  closed: ({ state }: Issue) => state === 'closed',
  closedAt: ({ closedAt }: Issue) => closedAt,
  createdAt: ({ createdAt }: Issue) => createdAt,
  updatedAt: ({ updatedAt }: Issue) => updatedAt,
  locked: () => false,
  author: ({ author }: Issue) => author,
  authorAssociation: () => 'NONE',
  viewerDidAuthor: ({ author }: Issue, _: unknown, { call }) => author === call.grant.account,
  repository: ({ repository }: Issue) => repository,
  labels: ({ labels }: Issue, args: PageArguments) => connection(labels, args),
  assignees: ({ assignees }: Issue, args: PageArguments) => connection(assignees, args),
  comments: ({ comments }: Issue, args: PageArguments) => connection(comments, args),
  timelineItems: (
    one: Issue,
    args: PageArguments & { itemTypes?: string[] | null; since?: string | null },
  ) => {
    const types = args.itemTypes
    const all: (IssueEvent | Comment)[] = ordered(
      [...one.events, ...one.comments],
      (x) => x.createdAt,
    )
    const wanted = all.filter(
      (item) =>
        (types == null || types.includes(itemTypes[item.__typename])) &&
        (args.since == null || Date.parse(item.createdAt) >= Date.parse(args.since)),
    )
    const page = connection(wanted, args)
    return {
      ...page,
      filteredCount: wanted.length,
      pageCount: page.nodes.length,
      updatedAt: one.updatedAt,
    }
  },
}

const itemTypes: Record<(IssueEvent | Comment)['__typename'], string> = {
  ClosedEvent: 'CLOSED_EVENT',
  ReopenedEvent: 'REOPENED_EVENT',
  IssueComment: 'ISSUE_COMMENT',
}

const event: Record<string, Resolver> = {
  id: ({ nodeId }: IssueEvent) => nodeId,
  actor: ({ actor }: IssueEvent) => actor,
  createdAt: ({ createdAt }: IssueEvent) => createdAt,
  stateReason: ({ reason }: IssueEvent) => upper(reason),
  closable: (one: IssueEvent) => one.issue,
  closer: () => null,
  url: ({ issue: { repository, number }, id }: IssueEvent, _: unknown, { call }) =>
    `${call.world.url}/${fullName(repository)}/issues/${number}#event-${id}`,
}

const comment: Record<string, Resolver> = {
  id: ({ nodeId }: Comment) => nodeId,
  databaseId: ({ id }: Comment) => id,
  author: ({ author }: Comment) => author,
  body: ({ body }: Comment) => body,
  createdAt: ({ createdAt }: Comment) => createdAt,
  updatedAt: ({ updatedAt }: Comment) => updatedAt,
  issue: (one: Comment) => one.issue,
  repository: (one: Comment) => one.issue.repository,
  url: ({ issue: { repository, number }, id }: Comment, _: unknown, { call }) =>
    `${call.world.url}/${fullName(repository)}/issues/${number}#issuecomment-${id}`,
}

const label: Record<string, Resolver> = {
  id: ({ nodeId }: Label) => nodeId,
  name: ({ name }: Label) => name,
  color: ({ color }: Label) => color,
  description: ({ description }: Label) => description,
  isDefault: ({ isDefault }: Label) => isDefault,
  createdAt: ({ createdAt }: Label) => createdAt,
  updatedAt: ({ createdAt }: Label) => createdAt,
  repository: ({ repository }: Label) => repository,
  url: ({ repository, name }: Label, _: unknown, { call }) =>
    `${call.world.url}/${fullName(repository)}/labels/${encodeURIComponent(name)}`,
}

export const issueResolvers: Record<string, Record<string, Resolver>> = {
  Issue: issue,
  ClosedEvent: event,
  ReopenedEvent: event,
  IssueComment: comment,
  Label: label,
}
