import pLimit from 'p-limit'
import { type Known, known, type RuleSuite, unknown } from '../../../model/index.ts'
import { DAY } from '../../../model/time.ts'
import { type GitHub, GitHubError } from '../../../transport/types.ts'
import { unseen } from '../nodes.ts'
import type { ProcessRequest } from './request.ts'

/** https://docs.github.com/en/rest/repos/rule-suites#list-repository-rule-suites */
interface SuiteNode {
  id: number
  actor_name: string | null
  before_sha: string
  after_sha: string
  ref: string
  repository_name: string
  pushed_at: string
}

/** GitHub asks for write access to see who bypassed a rule: https://docs.github.com/en/rest/repos/rule-suites */
const PERMISSION = 'Administration: write'

const DENIED = unknown('who bypassed its rules is shown to administrators alone', PERMISSION)

const MAX_PAGES = 10
const PER_PAGE = 100

/** Bypasses of one place, newest first; `seenSince`: older ones were not looked at. */
interface Suites {
  suites: SuiteNode[]
  seenSince: number
}

/** The shortest of GitHub's periods that reaches back to a moment. */
const periodSince = (since: number, now: number): { name: string; begins: number } => {
  const days = (now - since) / DAY
  if (days <= 1) return { name: 'day', begins: now - DAY }
  if (days <= 7) return { name: 'week', begins: now - 7 * DAY }
  return { name: 'month', begins: now - 30 * DAY }
}

const readSuites = async (
  github: GitHub,
  route: string,
  parameters: Record<string, string>,
  period: { name: string; begins: number },
): Promise<Suites> => {
  const suites: SuiteNode[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await github.request<SuiteNode[]>(route, {
      ...parameters,
      time_period: period.name,
      rule_suite_result: 'bypass',
      per_page: PER_PAGE,
      page,
    })
    suites.push(...data)
    if (data.length < PER_PAGE) return { suites, seenSince: period.begins }
  }
  return { suites, seenSince: Math.min(...suites.map((suite) => Date.parse(suite.pushed_at))) }
}

const isRefused = (error: GitHubError): boolean => error.status === 403 || error.status === 404

/** Everything that a scan cannot go on from; a refusal of one place is that place's alone. */
const failureOf = (error: unknown): GitHubError => {
  if (error instanceof GitHubError && error.status !== 401) return error
  throw error
}

/**
 * Pushes that bypassed a rule, by node id: once for the whole organization, and where that is
 * refused, for each repository alone.
 * @param now ISO 8601: the periods that GitHub knows end now
 * @param isDenied whether a repository's administration was refused already: then this is as well
 */
export const readRuleSuites = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  {
    organization,
    concurrency,
    now,
    isDenied,
  }: {
    organization: string | null
    concurrency: number
    now: string
    isDenied: (request: ProcessRequest) => boolean
  },
): Promise<Map<string, Known<RuleSuite[]>>> => {
  const asked = requests.filter(
    ({ moved, needs, head }) => moved && needs.ruleSuites && head !== null,
  )
  if (asked.length === 0) return new Map()
  const moment = Date.parse(now)
  const earliest = Math.min(...asked.map(({ since }) => toSecond(since)))
  const all =
    organization === null ? null : await ofOrganization(github, organization, earliest, moment)
  const limit = pLimit(concurrency)
  const found = await Promise.all(
    asked.map((request) =>
      limit(async () => {
        const seen =
          all ?? (isDenied(request) ? DENIED : await ofRepository(github, request, moment))
        const facts = seen.known ? toFacts(seen.value, request) : seen
        return [request.repository.id, facts] as const
      }),
    ),
  )
  return new Map(found)
}

/** null: refused, so that each repository has to be asked by itself. */
const ofOrganization = async (
  github: GitHub,
  org: string,
  since: number,
  now: number,
): Promise<Known<Suites> | null> => {
  try {
    const route = 'GET /orgs/{org}/rulesets/rule-suites'
    return known(await readSuites(github, route, { org }, periodSince(since, now)))
  } catch (caught) {
    const error = failureOf(caught)
    return isRefused(error) ? null : unseenSuites(error)
  }
}

const ofRepository = async (
  github: GitHub,
  { repository, since }: ProcessRequest,
  now: number,
): Promise<Known<Suites>> => {
  const [owner = '', repo = ''] = repository.name.split('/')
  try {
    const route = 'GET /repos/{owner}/{repo}/rulesets/rule-suites'
    const period = periodSince(toSecond(since), now)
    return known(await readSuites(github, route, { owner, repo }, period))
  } catch (caught) {
    return unseenSuites(failureOf(caught))
  }
}

const unseenSuites = ({ status, message }: GitHubError) =>
  unseen('who bypassed its rules', { type: `HTTP_${status}`, message }, PERMISSION)

/** GitHub tells the second of a push: one of the second in which the last scan began is not before it. */
const toSecond = (time: string): number => Math.floor(Date.parse(time) / 1000) * 1000

const toFacts = (
  { suites, seenSince }: Suites,
  { repository, since, formerBranch }: ProcessRequest,
): Known<RuleSuite[]> => {
  // Pushes of before the branch was renamed stand under its old name.
  const refs = [repository.defaultBranch, formerBranch ?? null]
    .filter((name) => name !== null)
    .map((name) => `refs/heads/${name}`)
  const name = repository.name.split('/')[1]?.toLowerCase()
  const begin = toSecond(since)
  const own = suites.filter(
    ({ repository_name, ref, pushed_at }) =>
      repository_name.toLowerCase() === name &&
      refs.includes(ref) &&
      Date.parse(pushed_at) >= begin,
  )
  if (seenSince > begin && own.length === 0) {
    return unknown(
      `GitHub's record of bypassed rules reaches back to ${new Date(seenSince).toISOString()} alone`,
    )
  }
  return known(
    own.map(({ id, actor_name, before_sha, after_sha, ref, pushed_at }) => ({
      id,
      actor: actor_name,
      before: before_sha,
      after: after_sha,
      ref,
      time: new Date(pushed_at).toISOString(),
      ...(repository.url === undefined ? {} : { url: `${repository.url}/commit/${after_sha}` }),
    })),
  )
}
