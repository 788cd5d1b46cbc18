import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { ProcessFacts, PullRequestFacts } from '../../model/process-facts.ts'
import { pathGlob } from '../../standards/glob.ts'
import { placeOf } from '../shared/asked.ts'
import { named, several } from '../shared/words.ts'
import { type Format, faultsOf } from './changesets/format.ts'
import { entriesOf, isUnchanged, textOfFile } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { MOST } from './shared/at-most.ts'
import { asBefore, event, withEarlier } from './shared/events.ts'
import { folderAt, listAt } from './shared/place.ts'
import {
  flagOf,
  judgeSections,
  listOf,
  numberOf,
  type ProcessInput,
  type Section,
} from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/changesets'
const MISSING = 'process/changeset-missing'
const MALFORMED = 'process/changeset-format'

const FOLDER = '.changeset'

const isChangeset = (path: string): boolean =>
  /^\.changeset\/[^/]+\.md$/.test(path) && path.toLowerCase() !== `${FOLDER}/readme.md`

/** The pull request by which the changesets tool releases: it takes changesets out, and adds none. */
const isRelease = ({ head }: PullRequestFacts): boolean => head.startsWith('changeset-release/')

interface Judgement {
  section: Section
  input: ProcessInput
  findings: Finding[]
  unseen: Unseen[]
}

const withoutChangeset = (
  { number, url, mergedAt, mergedBy, author, title }: PullRequestFacts,
  touched: readonly string[],
  { section, input }: Judgement,
): Finding =>
  event(
    {
      check: ID,
      rule: MISSING,
      subject: `#${number}`,
      title: `Pull request #${number} was merged without a changeset: ${named(title)}`,
      expected: `a new file in ${FOLDER}`,
      actual: `changes in ${several(touched)}`,
      evidence: {
        url,
        time: mergedAt,
        pullRequest: { number, url },
        ...(mergedBy || author ? { actor: (mergedBy ?? author)?.login ?? '' } : {}),
      },
      fix: `Add the changeset now, in a pull request of its own (\`npx changeset\`); what needs one says \`[process.changesets] require_for_paths\` (${placeOf(section.origin('require_for_paths'))}).`,
    },
    input,
  )

const judgePullRequests = (into: Judgement): void => {
  const { section, input } = into
  const wanted = (listOf(section, 'require_for_paths') ?? []).map((glob) => pathGlob(glob))
  if (wanted.length === 0) return
  const excluded = (listOf(section, 'exclude_paths') ?? []).map((glob) => pathGlob(glob))
  const { activity } = input.facts
  if (!activity.known) {
    const reason = `merged pull requests: ${activity.reason}`
    into.unseen.push({ subject: 'require_for_paths', why: { ...activity, reason } })
    into.findings.push(...earlier(input))
    return
  }
  const found: Finding[] = []
  for (const pull of activity.value.pullRequests) {
    if (isRelease(pull)) continue
    if (!pull.files.known) {
      const reason = `files of pull request #${pull.number}: ${pull.files.reason}`
      into.unseen.push({ subject: `#${pull.number}`, why: { ...pull.files, reason } })
      continue
    }
    const files = pull.files.value
    const touched = files
      .map(({ path }) => path)
      .filter(
        (path) =>
          !isChangeset(path) &&
          wanted.some((matches) => matches(path)) &&
          !excluded.some((matches) => matches(path)),
      )
    if (touched.length === 0 || files.some(({ path, added }) => added && isChangeset(path)))
      continue
    found.push(withoutChangeset(pull, touched, into))
  }
  const told = found.slice(0, MOST)
  const rest = found.slice(MOST)
  if (rest.length > 0) {
    const title = `${rest.length} more pull requests were merged without a changeset`
    const fix = `Add changesets for them: ${several(
      rest.map(({ subject }) => subject),
      20,
    )}.`
    const said = {
      title,
      expected: `a new file in ${FOLDER} with each`,
      actual: `${found.length} pull requests without`,
      setAt: listAt(input.facts.repository, 'merged pull requests'),
      fix: `${fix} What needs one says \`[process.changesets] require_for_paths\` (${placeOf(section.origin('require_for_paths'))}).`,
    }
    told.push(event({ check: ID, rule: MISSING, subject: MISSING, ...said }, input))
  }
  into.findings.push(...withEarlier(ID, told, input.facts))
}

const earlier = ({ facts }: ProcessInput): Finding[] => withEarlier(ID, [], facts)

const formatOf = (section: Section): Format => ({
  allowed: listOf(section, 'allowed_bump_types'),
  requireDescription: flagOf(section, 'require_description') !== false,
  minLength: numberOf(section, 'min_description_length') ?? 0,
})

const judgeFormat = (into: Judgement): void => {
  const { section, input, unseen } = into
  const { facts } = input
  if (flagOf(section, 'validate_format') === false) return
  const entries = entriesOf(facts.files, FOLDER)
  if (isUnchanged(entries)) {
    const open = facts.open.filter(({ rule }) => rule === MALFORMED)
    into.findings.push(...asBefore(ID, { ...facts, open }).findings)
    return
  }
  if (!entries.known) {
    unseen.push({
      subject: 'validate_format',
      why: entries,
      covers: ({ rule }) => rule === MALFORMED,
    })
    return
  }
  const format = formatOf(section)
  const found: Finding[] = []
  for (const path of entries.value.map((name) => `${FOLDER}/${name}`).filter(isChangeset)) {
    const text = textOfFile(facts.files, path)
    if (!text.known) {
      unseen.push({ subject: path, file: path, why: text })
      continue
    }
    for (const { about, title, line, expected, actual } of faultsOf(text.value, format)) {
      found.push(
        violation(
          {
            check: ID,
            rule: MALFORMED,
            subject: about,
            file: path,
            ...(line === undefined ? {} : { line }),
            title: `${named(path)}: ${title}`,
            expected,
            actual,
            fix: `Correct ${named(path)}; what is asked for stands in \`[process.changesets]\` (${placeOf(section.origin('validate_format'))}).`,
          },
          input,
        ),
      )
    }
  }
  into.findings.push(...found.slice(0, MOST))
  const rest = found.slice(MOST)
  if (rest.length > 0) {
    const title = `${rest.length} more mistakes in changesets`
    const fix = `Correct the files in ${FOLDER}; the next is ${named(rest[0]?.file ?? FOLDER)}.`
    into.findings.push(
      violation(
        {
          check: ID,
          rule: MALFORMED,
          subject: MALFORMED,
          title,
          expected: 'changesets that are well formed',
          actual: `${found.length} mistakes in all`,
          setAt: folderAt(facts.repository, FOLDER),
          fix: `${fix} What is asked for stands in \`[process.changesets]\` (${placeOf(section.origin('validate_format'))}).`,
        },
        input,
      ),
    )
  }
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const into: Judgement = { section, input, findings: [], unseen: [] }
  judgePullRequests(into)
  judgeFormat(into)
  const { findings, unseen } = into
  return outcome(ID, input, findings, unseen, {
    pass:
      unseen.length > 0
        ? 'Changesets are in order, as far as could be seen'
        : 'Changesets are in order',
    fail: 'Changesets are missing or malformed',
  })
}

/** Pull requests that need a changeset bring one, and changesets are well formed. */
export const changesets: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Merged pull requests bring their changesets, and those are well formed',
  why: 'What is merged without a changeset is released without a version of its own and without a word in the changelog.',
  fix: 'Add the missing changeset in a pull request of its own, or correct the file.',
  severity: 'medium',
  permissions: ['Contents: read', 'Pull requests: read'],
  blind:
    'Without Pull requests: read, only the changesets that lie in the repository now are judged.',
  run: (input) =>
    judgeSections(ID, ['changesets'], input, (sections) =>
      sections.changesets === undefined ? [] : judge(sections.changesets, input),
    ),
}
