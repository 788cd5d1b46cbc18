import type { IssueRef, ScanError } from '../model/index.ts'
import { parseMarkers } from '../report/marker.ts'
import { plainText } from '../report/text.ts'
import { repositoryKey } from '../report/words.ts'
import type { GitHub } from '../transport/types.ts'
import { ensureLabel, splitName } from './labels.ts'
import type { Tell, Write } from './plan.ts'
import { explain, isAmbiguous, isFinal, isOfRepository } from './refusal.ts'

export { closedByPeople } from './closed.ts'
export { readOpenIssues } from './open-issues.ts'

/** A finding that people were told, and the issue that told it: what the ledger remembers. */
export interface Told extends Tell {
  issue: { repository: string; number: number; url: string; nodeId: string }
}

export interface Published {
  issues: IssueRef[]
  told: Told[]
  /** Repositories that could not be told; their findings are told next time. */
  errors: ScanError[]
  notes: string[]
}

interface RestIssue {
  number: number
  node_id: string
  html_url: string
  state?: string
  title?: string
  body?: string | null
  labels?: (string | { name?: string })[]
}

export interface PublishOptions {
  /** Write nothing; say what would be written. */
  dryRun: boolean
  /** Lets time pass before an uncertain write is looked for: GitHub's lists lag a moment. */
  sleep: (ms: number) => Promise<void>
}

const LOOK_AFTER_MS = 3_000
/** Newest issues to look through for one whose answer was lost. */
const LOOK_AT = 30
const TRIES = 2

/** The issue that this very write made, though its answer was lost. */
const findWritten = async (github: GitHub, write: Write): Promise<RestIssue | null> => {
  const { data } = await github.request<RestIssue[]>('GET /repos/{owner}/{repo}/issues', {
    ...splitName(write.repository),
    state: 'open',
    sort: 'created',
    direction: 'desc',
    per_page: LOOK_AT,
  })
  const about = new Set(write.about.map(repositoryKey))
  return (
    data.find(
      (issue) =>
        issue.title === write.title &&
        parseMarkers(issue.body ?? '').some(
          (marker) => marker.scan === write.scan && about.has(repositoryKey(marker.repository)),
        ),
    ) ?? null
  )
}

const create = async (github: GitHub, write: Write): Promise<RestIssue> => {
  const { data } = await github.request<RestIssue>('POST /repos/{owner}/{repo}/issues', {
    ...splitName(write.repository),
    title: write.title,
    body: write.body,
    labels: write.labels,
  })
  return data
}

/** Opens an issue, and never a second one because an answer was lost on the way. */
const open = async (
  github: GitHub,
  write: Write,
  { sleep }: PublishOptions,
): Promise<RestIssue> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await create(github, write)
    } catch (error) {
      if (!isAmbiguous(error)) throw error
      await sleep(LOOK_AFTER_MS)
      const written = await findWritten(github, write)
      if (written) return written
      if (tries === TRIES) throw error
    }
  }
}

const sameText = (a: string | null | undefined, b: string): boolean =>
  (a ?? '').replaceAll('\r\n', '\n').trimEnd() === b.trimEnd()

/** Edits a rolling issue as it is now; null when a person has closed it meanwhile. */
const update = async (github: GitHub, write: Write, tries = 2): Promise<RestIssue | null> => {
  const at = { ...splitName(write.repository), issue_number: write.number }
  const route = '/repos/{owner}/{repo}/issues/{issue_number}'
  const { data: now } = await github.request<RestIssue>(`GET ${route}`, at)
  if (now.state === 'closed') return null
  if (now.title === write.title && sameText(now.body, write.body)) return now
  try {
    const { title, body } = write
    return (await github.request<RestIssue>(`PATCH ${route}`, { ...at, title, body })).data
  } catch (error) {
    // The same text again does no harm, and reading first shows whether it arrived.
    if (isAmbiguous(error) && tries > 1) return update(github, write, tries - 1)
    throw error
  }
}

const hasLabel = ({ labels = [] }: RestIssue, label: string): boolean =>
  labels.some(
    (one) =>
      (typeof one === 'string' ? one : (one.name ?? '')).toLowerCase() === label.toLowerCase(),
  )

/**
 * Writes the planned issues, one after the other: opens or edits, assigns nobody, closes nothing.
 * A repository that cannot take an issue stops no other; it is named in `errors` with what to do,
 * and nothing of it counts as told.
 */
export const publishIssues = async (
  github: GitHub,
  writes: readonly Write[],
  options: PublishOptions,
): Promise<Published> => {
  const done: Published = { issues: [], told: [], errors: [], notes: [] }
  const labelled = new Set<string>()
  /** Refusals that hold for every further write to a repository; under '' for all of them. */
  const refused = new Map<string, unknown>()

  const write = async (one: Write): Promise<RestIssue | null> => {
    if (one.kind === 'update') return update(github, one)
    const key = repositoryKey(one.repository)
    if (!labelled.has(key)) {
      await ensureLabel(github, one.repository, one.domain)
      labelled.add(key)
    }
    return open(github, one, options)
  }

  for (const one of writes) {
    const verb = one.kind === 'update' ? 'edit' : 'open'
    if (options.dryRun) {
      // A note is shown as text, where what keeps GitHub from linking would be seen.
      const title = plainText(one.title)
      done.notes.push(`dry run: would ${verb} an issue in ${one.repository}: ${title}`)
      continue
    }
    const key = repositoryKey(one.repository)
    const before = refused.get('') ?? refused.get(key)
    try {
      if (before !== undefined) throw before
      const issue = await write(one)
      if (issue === null) {
        done.notes.push(`issue ${one.number} in ${one.repository} was closed meanwhile: not edited`)
        continue
      }
      const { number, html_url: url, node_id: nodeId } = issue
      done.issues.push({
        repository: one.repository,
        number,
        url,
        action: one.kind === 'update' ? 'updated' : 'opened',
      })
      const told = { repository: one.repository, number, url, nodeId }
      for (const tell of one.tells) done.told.push({ ...tell, issue: told })
      const missing = one.labels.filter((label) => !hasLabel(issue, label))
      if (missing.length > 0)
        done.notes.push(
          `${url} has no label ${missing.join(', ')}: the token may open issues there, but not label them`,
        )
    } catch (error) {
      if (isFinal(error)) refused.set('', error)
      else if (isOfRepository(error)) refused.set(key, error)
      const where = one.about.length === 1 ? (one.about[0] ?? one.repository) : one.repository
      done.errors.push({ where, ...explain(error, one.repository) })
    }
  }
  return done
}
