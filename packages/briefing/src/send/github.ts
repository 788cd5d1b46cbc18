import type { AuditGitHub } from '@drift-toolkit/core'
import { titleText } from '@drift-toolkit/core/report/text'
import { markdownOf } from '../render/markdown.ts'
import type { Place, Sent, Told } from './place.ts'

/** HTTP status; 0: no answer came. null: it was not even asked. */
const statusOf = (error: unknown): number | null => {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : null
}

/** What GitHub's refusal means; its own words may name what the reader should not see. */
const explain = (status: number | null, needs: string): string => {
  if (status === 401) return 'GitHub does not know the token (HTTP 401)'
  if (status === 403) return `the token may not: it needs ${needs} (HTTP 403)`
  if (status === 404)
    return `there is no such place, or the token cannot see it: it needs ${needs} (HTTP 404)`
  if (status === 410) return 'issues are switched off there (HTTP 410)'
  if (status === 422) return 'GitHub refused the text (HTTP 422)'
  return status === null ? 'GitHub was not reached' : `GitHub refused it (HTTP ${status})`
}

const attempt = async (needs: string, work: () => Promise<Sent>): Promise<Sent> => {
  try {
    return await work()
  } catch (error) {
    const status = statusOf(error)
    // It may be there all the same: not sent again, like any message without an answer.
    if (status === 0) return { kind: 'unsure', reason: 'GitHub gave no answer' }
    return { kind: 'failed', reason: explain(status, needs) }
  }
}

const NO_TOKEN: Sent = { kind: 'failed', reason: 'there is no token for GitHub' }

const titled = ({ content, briefing }: Told): string =>
  titleText(`${content.title}, ${briefing.window.end.toISOString().slice(0, 10)}`)

/**
 * An issue for each briefing, or a comment on one issue.
 * @param target `acme/ops`, or `acme/ops#12`
 * @see https://docs.github.com/rest/issues/issues#create-an-issue
 */
export const githubIssue = (target: string, github: AuditGitHub | null): Place => ({
  name: 'github-issue',
  async send([told]) {
    if (told === undefined) return { kind: 'sent' }
    if (github === null) return NO_TOKEN
    const [, owner = '', repo = '', number] = /^([^/]+)\/([^#]+)(?:#(\d+))?$/.exec(target) ?? []
    const body = markdownOf(told.content)
    return attempt('Issues: write', async () => {
      if (number === undefined) {
        const title = titled(told)
        await github.request('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body })
      } else {
        const text = `## ${titled(told)}\n\n${body}`
        await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: Number(number),
          body: text,
        })
      }
      return { kind: 'sent' }
    })
  },
})

const CATEGORIES = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    id
    discussionCategories(first: 100) { nodes { id name } }
  }
}`

const CREATE = `mutation ($input: CreateDiscussionInput!) {
  createDiscussion(input: $input) { discussion { id } }
}`

interface Categories {
  repository: {
    id: string
    discussionCategories: { nodes: { id: string; name: string }[] | null } | null
  } | null
}

/**
 * A discussion for each briefing.
 * @param target `acme/ops:Announcements`
 * @see https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions#creatediscussion
 */
export const githubDiscussion = (target: string, github: AuditGitHub | null): Place => ({
  name: 'github-discussion',
  async send([told]) {
    if (told === undefined) return { kind: 'sent' }
    if (github === null) return NO_TOKEN
    const [, owner = '', repo = '', wanted = ''] = /^([^/]+)\/([^:]+):(.+)$/.exec(target) ?? []
    return attempt('Discussions: write', async () => {
      const { repository } = (await github.graphql(CATEGORIES, { owner, repo })) as Categories
      const category = repository?.discussionCategories?.nodes?.find(
        ({ name }) => name.toLowerCase() === wanted.trim().toLowerCase(),
      )
      if (repository === null || category === undefined) {
        return {
          kind: 'failed',
          reason:
            'there is no such category of discussions, or the token cannot see it: it needs Discussions: write',
        }
      }
      const input = {
        repositoryId: repository.id,
        categoryId: category.id,
        title: titled(told),
        body: markdownOf(told.content),
      }
      await github.graphql(CREATE, { input })
      return { kind: 'sent' }
    })
  },
})
