import type { DriftIssues, IssueCounts, IssueRef, Known, ScanError } from '../model/index.ts'
import { due, issueListText, lastWeek, listed } from '../report/issue-list.ts'
import { type ListMarker, parseListMarkers } from '../report/issue-list-marker.ts'
import type { ScanStamp } from '../report/issue-parts.ts'
import { link } from '../report/text.ts'
import { count, repositoryKey } from '../report/words.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'
import { publishIssues } from './issues.ts'
import { splitName } from './labels.ts'
import { type MarkedIssue, readMarkedIssues } from './open-issues.ts'
import { issueLabel, type Write } from './plan.ts'
import { explain } from './refusal.ts'

export { countsOf, keepCounts } from '../report/issue-list.ts'

export interface IssueListRun {
  /** The organization or user whose issues were counted. */
  login: string
  issues: Known<DriftIssues>
  /** Listed are repositories with more open drift issues than that. */
  threshold: number
  /** As the ledger remembers it, without this count; [] where none does. */
  earlier: readonly IssueCounts[]
  /** Where the list is told: drift-config, or the issue-repository. */
  target: { name: string; public: boolean }
  mode: 'scan' | 'rolling' | 'none'
  dryRun: boolean
  scan: ScanStamp
  /** Lets time pass before an uncertain write is looked for. */
  sleep: (ms: number) => Promise<void>
}

export interface ListTold {
  issues: IssueRef[]
  errors: ScanError[]
  notes: string[]
  /** This week's list is dealt with: its counts may be remembered. False: ask again next time. */
  told: boolean
}

type OwnList = MarkedIssue<ListMarker>

const LABEL = issueLabel('audit')

/** The open lists of this owner's repositories, oldest first. */
const readLists = async (github: GitHub, { target, login }: IssueListRun): Promise<OwnList[]> => {
  const found = await readMarkedIssues(github, target.name, LABEL, parseListMarkers)
  return found.flatMap((issue) => {
    const markers = issue.markers.filter((one) => repositoryKey(one.login) === repositoryKey(login))
    return markers.length > 0 ? [{ ...issue, markers }] : []
  })
}

const at = (repository: string, { number }: Pick<OwnList, 'number'>) => ({
  ...splitName(repository),
  issue_number: number,
})

const closing = {
  superseded: 'not_planned',
  nothing: 'completed',
} as const

/**
 * Closes lists of before, each with a line that says why. The line first: nobody should find an
 * issue closed without a word.
 */
const closeLists = async (
  github: GitHub,
  { target, dryRun }: IssueListRun,
  lists: readonly OwnList[],
  why: { reason: keyof typeof closing; comment: string },
  done: ListTold,
): Promise<void> => {
  for (const list of lists) {
    if (dryRun) {
      done.notes.push(`dry run: would close the list of before, ${list.url}`)
      continue
    }
    try {
      await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...at(target.name, list),
        body: why.comment,
      })
      await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...at(target.name, list),
        state: 'closed',
        state_reason: closing[why.reason],
      })
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      const { reason, ...needs } = explain(error, target.name)
      done.errors.push({
        where: target.name,
        reason: `the list of before, ${list.url}, stays open: ${reason}`,
        ...needs,
      })
    }
  }
}

const nothingOver = async (
  github: GitHub,
  run: IssueListRun,
  issues: DriftIssues,
  lists: readonly OwnList[],
  done: ListTold,
): Promise<void> => {
  // What was not seen may be over.
  if (issues.incomplete !== undefined) return
  const comment = `No repository has more than ${count(run.threshold, 'open drift issue')} any more.`
  await closeLists(github, run, lists, { reason: 'nothing', comment }, done)
  done.told = !run.dryRun
}

/** Writes the list, as a new issue or into the rolling one, and then closes those of before. */
const write = async (
  github: GitHub,
  run: IssueListRun,
  text: { title: string; body: string },
  lists: readonly OwnList[],
  done: ListTold,
): Promise<void> => {
  const { target, scan, dryRun, sleep } = run
  const [rolling] = run.mode === 'rolling' ? lists : []
  const one: Write = {
    kind: rolling ? 'update' : 'open',
    repository: target.name,
    about: [target.name],
    domain: 'audit',
    scan: scan.id,
    ...(rolling ? { number: rolling.number } : {}),
    ...text,
    labels: [LABEL],
    tells: [],
  }
  const published = await publishIssues(github, [one], { dryRun, sleep })
  done.issues.push(...published.issues)
  done.errors.push(...published.errors)
  done.notes.push(...published.notes)
  const [issue] = published.issues
  if (!issue && !dryRun) return
  const older = lists.filter(({ number }) => number !== rolling?.number)
  const comment = issue ? `Superseded by ${link(`issue ${issue.number}`, issue.url)}.` : ''
  await closeLists(github, run, older, { reason: 'superseded', comment }, done)
  done.told = issue !== undefined
}

/**
 * Tells the weekly list: at most one issue a week, in drift-config. Nothing over the threshold, and
 * nothing is said; a list of before is closed then. In mode `scan` each week has its own issue, and
 * the one of before is closed once the new one is there; `rolling` edits one in place; with `none`
 * the report is the telling. Where nobody may be told (issues switched off, no permission), that is
 * an error with its reason, and the list is told next time.
 * @param github the client that writes issues
 */
export const tellIssueList = async (github: GitHub, run: IssueListRun): Promise<ListTold> => {
  const done: ListTold = { issues: [], errors: [], notes: [], told: false }
  const { issues: seen, mode, scan, target } = run
  if (!seen.known || !due(run.earlier, scan.time)) return done
  const issues = seen.value
  if (mode === 'none') return { ...done, told: !run.dryRun }
  try {
    const lists = await readLists(github, run)
    const markers = lists.flatMap((list) => list.markers)
    const { total, shown } = listed({ ...run, issues })
    if (total === 0) {
      await nothingOver(github, run, issues, lists, done)
      return done
    }
    if (shown.length === 0) {
      done.notes.push(
        `${count(total, 'repository', 'repositories')} with more than ${count(run.threshold, 'open drift issue')} got no weekly list: ${target.name} is public and they are not`,
      )
      return { ...done, told: !run.dryRun }
    }
    if (!due(markers, scan.time)) return { ...done, told: !run.dryRun }
    const before = lastWeek(run.earlier.length > 0 ? run.earlier : markers, scan.time)
    const text = issueListText({ ...run, issues, before, mode })
    if (text !== null) await write(github, run, text, lists, done)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    done.errors.push({ where: target.name, ...explain(error, target.name) })
  }
  return done
}
