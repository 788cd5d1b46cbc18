import type { RepositoryReport } from '../model/index.ts'
import { DAY } from '../model/time.ts'
import { isOrganizationsToDecide } from '../standards/own-affairs.ts'
import { HIDDEN_ACCOUNT } from './hide-accounts.ts'
import type { FoundBy } from './report.ts'
import { fence } from './text.ts'
import { day } from './words.ts'

const MOST = 5
const DAYS = 90

/** A TOML basic string: https://toml.io/en/v1.1.0#string */
const tomlString = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replaceAll('\u007f', '\\u007f')

/** `subject` and `file` of an exemption are globs: what is one in the finding's own is taken literally. */
const literalGlob = (subject: string): string =>
  subject
    .replace(/[\\*?[{]/g, '\\$&')
    // An account that is not shown is not known by what is shown of it.
    .replace(HIDDEN_ACCOUNT, (hidden) => `*${hidden.slice(1)}`)

const snippet = ({ check, finding }: FoundBy, team: string | undefined, expires: string): string =>
  [
    '[[drift.exempt]]',
    `check = ${tomlString(check)}`,
    // A finding about a file as a whole has the file as its subject.
    ...(finding.file === undefined || finding.file === finding.subject
      ? []
      : [`file = ${tomlString(literalGlob(finding.file))}`]),
    `subject = ${tomlString(literalGlob(finding.subject))}`,
    'reason = "why this is acceptable"',
    `owner = ${tomlString(team ?? 'who answers for it')}`,
    `expires = ${expires}`,
  ].join('\n')

/**
 * How to accept findings on purpose: the `[[drift.exempt]]` tables to paste, for the first few, with
 * an end 90 days from now. Those that only the organization may exempt are left out.
 * @param now ISO 8601
 */
export const exemptHint = (
  all: readonly FoundBy[],
  { team }: Pick<RepositoryReport, 'team'>,
  now: string,
  room: number,
): string => {
  const found = all.filter(({ check, finding }) => !isOrganizationsToDecide(check, finding))
  const start = new Date(now).getTime()
  if (found.length === 0 || Number.isNaN(start)) return ''
  const expires = day(new Date(start + DAYS * DAY).toISOString())
  const snippets: string[] = []
  let left = room - 400
  for (const one of found.slice(0, MOST)) {
    const text = snippet(one, team, expires)
    left -= text.length + 2
    if (left < 0) break
    snippets.push(text)
  }
  if (snippets.length === 0) return ''
  const others =
    all.length > found.length
      ? ' What is not shown here only your organization can exempt, in drift-config.'
      : snippets.length < found.length
        ? ' The other findings are accepted in the same way.'
        : ''
  return `<details><summary>Accept it instead</summary>\n\nPut this into \`check.toml\`, with a reason, an owner and a date. It stays in reports, marked; when the date has passed it is told again. Your organization may limit what a repository can exempt by itself.${others}\n\n${fence(snippets.join('\n\n'), 'toml')}\n\n</details>`
}
