import type { Unknown } from '../../../model/known.ts'
import type { PullRequestFacts } from '../../../model/process-facts.ts'
import { type Matcher, pathGlob } from '../../../standards/glob.ts'
import { count, named } from '../../shared/words.ts'
import { flagOf, listOf, numberOf, type Section } from '../shared/section.ts'
import { CLOSING_KEYWORDS, namesIssue } from './issue-reference.ts'

/** What `[process.pr]` asks of a pull request. */
export interface PullRequestRules {
  maxFiles: number | undefined
  maxLines: number | undefined
  issue: boolean
  keywords: readonly string[]
  exclude: Matcher[]
}

/** null: it asks for nothing. */
export const pullRequestRules = (section: Section): PullRequestRules | null => {
  const maxFiles = numberOf(section, 'max_files')
  const maxLines = numberOf(section, 'max_lines')
  const issue = flagOf(section, 'require_issue') === true
  if (maxFiles === undefined && maxLines === undefined && !issue) return null
  return {
    maxFiles,
    maxLines,
    issue,
    keywords: listOf(section, 'issue_keywords') ?? CLOSING_KEYWORDS,
    exclude: (listOf(section, 'exclude') ?? []).map(pathGlob),
  }
}

/** How an issue is named, by the first of the words that count. */
const example = ([keyword]: readonly string[]): string =>
  keyword === undefined ? '' : `, as in "${named(keyword, 60)} #12"`

/** What is asked for, in words. */
export const askedOfPullRequests = ({ maxFiles, maxLines, issue, keywords }: PullRequestRules) =>
  [
    ...(maxFiles === undefined ? [] : [`at most ${count(maxFiles, 'file')}`]),
    ...(maxLines === undefined ? [] : [`at most ${count(maxLines, 'changed line')}`]),
    ...(issue ? [`an issue${example(keywords)}`] : []),
  ].join('; ')

interface Size {
  files: number
  lines: number
}

/** How large it is without the files that do not count. */
const sizeOf = (
  { additions, deletions, changedFiles, files }: PullRequestFacts,
  {
    exclude,
    maxFiles = Number.POSITIVE_INFINITY,
    maxLines = Number.POSITIVE_INFINITY,
  }: PullRequestRules,
): Size | Unknown => {
  const whole = { files: changedFiles, lines: additions + deletions }
  // Without the excluded files it is no larger: where the whole is small enough, they do not matter.
  if (exclude.length === 0 || (whole.files <= maxFiles && whole.lines <= maxLines)) return whole
  if (!files.known) return files
  const counted = files.value.filter(({ path }) => !exclude.some((matches) => matches(path)))
  return {
    files: counted.length,
    lines: counted.reduce((sum, file) => sum + file.additions + file.deletions, 0),
  }
}

export interface PullRequestVerdict {
  /** As clauses. */
  problems: string[]
  /** Its size, in words. */
  size?: string
  /** Why its size is not known, where that matters. */
  unseen?: Unknown
}

/** Everything that is wrong with a pull request, and what of it could not be seen. */
export const judgePullRequest = (
  pullRequest: PullRequestFacts,
  rules: PullRequestRules,
): PullRequestVerdict => {
  const { maxFiles, maxLines } = rules
  const size = sizeOf(pullRequest, rules)
  const { title, body, closesIssues } = pullRequest
  const hasIssue =
    !rules.issue || closesIssues > 0 || namesIssue(`${title}\n${body}`, rules.keywords)
  const issue = hasIssue ? [] : ['names no issue']
  if ('known' in size) return { problems: issue, unseen: size }
  return {
    problems: [
      ...(maxFiles !== undefined && size.files > maxFiles
        ? [`changes ${count(size.files, 'file')}`]
        : []),
      ...(maxLines !== undefined && size.lines > maxLines
        ? [`changes ${count(size.lines, 'line')}`]
        : []),
      ...issue,
    ],
    size: `${count(size.files, 'file')}, ${count(size.lines, 'changed line')}`,
  }
}
