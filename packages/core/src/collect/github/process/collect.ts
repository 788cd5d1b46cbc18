import pLimit from 'p-limit'
import {
  type Activity,
  type Known,
  known,
  type RecentRuns,
  unknown,
  type WorkflowFacts,
} from '../../../model/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { readActivity } from './activity.ts'
import { readFiles } from './files.ts'
import { type Governance, readGovernance } from './governance.ts'
import { readIssues } from './issues.ts'
import type { Observed, ProcessRequest } from './request.ts'
import { readRuleSuites } from './rule-suites.ts'
import { addRulesetDetails } from './ruleset-details.ts'
import { needsRuns, readRuns } from './runs.ts'
import { readTree } from './tree.ts'
import { isUnaccounted, listWorkflows } from './workflows.ts'

export type { Observed, ProcessRequest } from './request.ts'

export interface CollectOptions {
  /** The organization that is scanned; null: repositories are asked one by one where it matters. */
  organization: string | null
  /** Calls at once in each stage. */
  concurrency: number
  /** The scan's clock, ISO 8601; the machine's where not given. */
  now?: string
}

const notAsked = unknown('nothing asks for it')

const empty = unknown('it has no commits')

/**
 * What GitHub tells of the process of repositories, by node id, as far as their needs ask: settings,
 * known folders and recent runs in calls across all of them; commits, pull requests, the list of all
 * files and bypassed rules for those alone that moved. What one repository withholds is unknown
 * there, and nowhere else.
 * @throws GitHubError when the token is refused, or GitHub answers nothing at all
 */
export const collectProcess = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  { organization, concurrency, now = new Date().toISOString() }: CollectOptions,
): Promise<Map<string, Observed>> => {
  const lanes = Math.max(1, concurrency)
  const limit = pLimit(lanes)
  const settings = readGovernance(github, requests, lanes)
  const [governance, files, running, issues, activity, trees, bypasses] = await Promise.all([
    settings,
    readFiles(github, requests, lanes),
    settings.then((found) => recentRuns(github, requests, found, lanes)),
    readIssues(github, requests, lanes),
    readActivity(github, requests, lanes),
    Promise.all(
      requests.map((request) =>
        limit(async () => [request.repository.id, await readTree(github, request)] as const),
      ),
    ).then((found) => new Map(found)),
    settings.then((found) => {
      const isDenied = ({ repository }: ProcessRequest) => isRefused(found.get(repository.id))
      return readRuleSuites(github, requests, { organization, concurrency: lanes, now, isDenied })
    }),
    settings.then((found) => addRulesetDetails(github, requests, found, lanes)),
  ])
  return new Map(
    requests.map((request): [string, Observed] => {
      const { id } = request.repository
      const settingsOf = governance.get(id)
      const filesOf = files.get(id)
      const tree = trees.get(id)
      const absent = request.head === null ? empty : notAsked
      return [
        id,
        {
          protection: settingsOf?.protection ?? notAsked,
          rulesets: settingsOf?.rulesets ?? notAsked,
          labels: settingsOf?.labels ?? notAsked,
          branches: settingsOf?.branches ?? notAsked,
          issues: issues.get(id) ?? notAsked,
          codeowners: filesOf?.codeowners ?? absent,
          files: {
            paths: tree?.paths ?? notAsked,
            contents: new Map([...(filesOf?.contents ?? []), ...(tree?.documents ?? [])]),
            listed: filesOf?.listed ?? foldersOfNothing(request),
          },
          runs: running.get(id)?.runs ?? absent,
          workflows: running.get(id)?.workflows ?? absent,
          activity: activity.get(id) ?? quiet(request, request.needs.commits, NOTHING_HAPPENED),
          bypasses: bypasses.get(id) ?? quiet(request, request.needs.ruleSuites, []),
        },
      ]
    }),
  )
}

/** A repository without commits has no files. */
const foldersOfNothing = ({ head, needs }: ProcessRequest): Map<string, Known<string[]>> =>
  new Map(head === null ? needs.folders.map(({ path }) => [path, known([])]) : [])

/** Whether the token may not read what administrators may. */
const isRefused = (settings: Governance | undefined): boolean => {
  const classic = settings?.protection.known ? settings.protection.value.classic : undefined
  return classic?.known === false && classic.permission !== undefined
}

const NOTHING_HAPPENED: Activity = { commits: [], complete: true, pullRequests: [] }

/** Where no commit came since the last scan, nothing happened in the window. */
const quiet = <T>({ head }: ProcessRequest, isAsked: boolean, nothing: T): Known<T> => {
  if (!isAsked) return notAsked
  return head === null ? empty : known(nothing)
}

interface Running {
  runs: Known<RecentRuns>
  workflows: Known<WorkflowFacts[]>
}

/** What ran lately, and the state of the workflows that were not seen running. */
const recentRuns = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  governance: ReadonlyMap<string, Governance>,
  lanes: number,
): Promise<Map<string, Running>> => {
  const asked = requests.filter((request) =>
    needsRuns(request, governance.get(request.repository.id)?.protection),
  )
  const seen = await readRuns(github, asked, lanes)
  const limit = pLimit(lanes)
  const found = await Promise.all(
    asked.map((request) =>
      limit(async () => {
        const { id, name } = request.repository
        const { runs, workflows } = seen.get(id) ?? { runs: notAsked, workflows: [] }
        const states = isUnaccounted(request, workflows)
          ? await listWorkflows(github, name)
          : known(workflows)
        return [id, { runs, workflows: states }] as const
      }),
    ),
  )
  return new Map(found)
}
