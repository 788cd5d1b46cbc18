import { createHash } from 'node:crypto'
import { exemptHint } from './exempt-hint.ts'
import { findingBlock, findingLine } from './finding-markdown.ts'
import { isEvent } from './finding-words.ts'
import { fitBlocks, type Sayable } from './fit.ts'
import { coverageMarkdown } from './infra-table.ts'
import { infraUnknowns } from './infra-unknowns.ts'
import { byCheck } from './issue-by-check.ts'
import {
  asides,
  footer,
  type IssueContent,
  lead,
  resolved,
  titleOf,
  unknowns,
} from './issue-parts.ts'
import { type MarkerHead, markerComment } from './marker.ts'
import type { FoundBy } from './report.ts'
import { link } from './text.ts'

export interface IssueText {
  title: string
  body: string
  /** Rolling only: digest of what it says, without scan and time. Equal: nothing to edit. */
  content: string
}

/**
 * GitHub takes 65,536 characters (https://docs.github.com/en/rest/issues/issues, "body is too long").
 * At 60,000 UTF-16 units a body stays below that however it is counted.
 */
export const BODY_LIMIT = 60_000
/** More than this many findings in full are not read. */
const FULL_BLOCKS = 20

/** Findings, each at the lengths there is room to choose from; no diff is shown twice. */
const sayables = (
  found: readonly FoundBy[],
  { repository, scan }: IssueContent,
  seen: Set<string>,
): Sayable[] =>
  found.map((one) => {
    const { diff } = one.finding
    const fresh = diff !== undefined && !seen.has(diff)
    if (diff !== undefined) seen.add(diff)
    return {
      line: findingLine(one, repository),
      blocks: () =>
        (fresh ? [true, false] : [false]).map((shown) =>
          findingBlock(one, repository, { level: 3, diff: shown, scanned: scan.time }),
        ),
    }
  })

/** Says findings within a room, those of a second call after those of the first. */
type Say = (found: readonly FoundBy[], room: number, most: number) => string[]

/** Changes one by one, with their diffs; violations of a process as a table for each check. */
const sayer = (content: IssueContent): Say => {
  const { repository, domain, mode, scan, checks = [] } = content
  const rest = scan.runUrl ? `, in ${link('the report of this run', scan.runUrl)}` : ''
  if (domain === 'process') {
    const level = mode === 'rolling' ? 3 : 2
    return (found, room) =>
      byCheck(found, room, { place: repository, scanned: scan.time, level, checks, rest })
  }
  const seen = new Set<string>()
  return (found, room, most) => fitBlocks(sayables(found, content, seen), room, most, rest)
}

const says = (content: IssueContent, room: number): string => {
  const { repository, mode, news, still, scan } = content
  const tail = [
    content.domain === 'infra'
      ? infraUnknowns(repository, room * 0.15)
      : unknowns(repository, room * 0.08),
    asides(content, room * 0.08),
    // What happened is accepted by closing the issue.
    exemptHint(
      [...news, ...still].filter(({ finding }) => !isEvent(finding)),
      repository,
      scan.time,
      room * 0.1,
    ),
  ].filter(Boolean)
  const ends = mode === 'rolling' ? resolved(content, room * 0.06) : ''
  const table = content.domain === 'infra' ? coverageMarkdown(repository, room * 0.2) : ''
  const start = [lead(content), table].filter(Boolean).join('\n\n')
  const used = [start, ends, ...tail].reduce((sum, part) => sum + part.length + 2, 0)
  const left = room - used - 60
  const say = sayer(content)
  // Neither section may push the other out: each is sure of what its share of the findings is.
  const share =
    still.length === 0 ? left : left * Math.max(0.3, news.length / (news.length + still.length))
  const newBlocks = news.length === 0 ? [] : say(news, Math.min(share, left * 0.9), FULL_BLOCKS)
  const spent = newBlocks.reduce((sum, block) => sum + block.length + 2, 0)
  const stillBlocks =
    still.length === 0 ? [] : say(still, left - spent, Math.max(0, FULL_BLOCKS - news.length))
  const section = (heading: string, blocks: string[]): string[] =>
    mode === 'rolling' && blocks.length > 0 ? [heading, ...blocks] : blocks
  return [
    start,
    ...section('## New', newBlocks),
    ...section('## Still open', stillBlocks),
    ends,
    ...tail,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/**
 * Digest of what a reader can act on: the findings and where they stand, what is unknown, what is
 * gone. Not the scan, its time, or a commit that changed nothing of it.
 */
const contentDigest = ({ repository, news, still }: IssueContent): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        [news, still].map((list) =>
          list.map(({ finding: { evidence: _, since: __, issue: ___, ...rest } }) => rest),
        ),
        repository.results
          .filter(({ status }) => status === 'unknown')
          .map(({ check, subject, message }) => [check, subject, message]),
        repository.resolved,
        [repository.name, repository.tier, repository.status, repository.team],
      ]),
    )
    .digest('hex')
    .slice(0, 20)

/**
 * Title and body of the issue for one repository. The body is at most 60,000 UTF-16 units; what
 * finds no room in full is named in a line, then counted, with a link to the run's report. Nobody
 * is mentioned in it and nothing referenced, whatever the repository's texts say.
 */
export const issueText = (content: IssueContent): IssueText => {
  const { repository, domain, mode, scan, news, still } = content
  const told = [...news, ...still].map(({ finding }) => finding)
  const head: MarkerHead = { repository: repository.name, domain, mode, scan: scan.id }
  const end = footer(content)
  // The marker first: what people were told must not be lost for want of room.
  const markerSize = markerComment({ ...head, content: '0'.repeat(20) }, told).length
  const text = says(content, BODY_LIMIT - markerSize - end.length - 10)
  const title = titleOf(content)
  const digest = mode === 'rolling' ? contentDigest(content) : ''
  const marker = markerComment(mode === 'rolling' ? { ...head, content: digest } : head, told)
  return { title, body: `${text}\n\n${end}\n\n${marker}\n`, content: digest }
}
