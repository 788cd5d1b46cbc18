import type { CheckInput } from '../../model/check.ts'
import { type Result, UNDECLARED } from '../../model/finding.ts'
import { own } from '../../model/shape.ts'
import type { Origin, Standard } from '../../model/standard.ts'
import { isBroken, rootStandard } from '../../standards/index.ts'

/** Why something could not be seen, and the permission that would show it. */
interface Unseen {
  reason: string
  permission?: string
}

/** `check.toml line 12`, `github:acme/standards rulesets/base.toml line 3`. */
export const placeOf = ({ source, line }: Origin): string =>
  line === undefined ? source : `${source} line ${line}`

/** Where a key below a section was written; the file where nobody wrote it. */
export const originIn =
  ({ origins, file }: Standard, section: string) =>
  (key: string): Origin => {
    const setting = `${section}.${key}`
    const inside = Object.entries(origins).find(([name]) => name.startsWith(`${setting}.`))
    return own(origins, setting) ?? inside?.[1] ?? { source: file }
  }

/** The same for every check, so that reports tell all that this holds for at once. */
export const NOT_ASKED = 'Not asked for in check.toml'

/** A result for what nobody declares (any more): it asks for nothing, and closes what was open. */
export const undeclaredResult = (check: string, subject: string, message: string): Result => ({
  check,
  status: 'skipped',
  subject,
  message,
  data: UNDECLARED,
  findings: [],
})

/** A result for what could not be seen: it opens nothing and closes nothing. */
export const unknownResult = (
  check: string,
  subject: string,
  { reason, permission }: Unseen,
): Result => ({
  check,
  status: 'unknown',
  subject,
  message: `Not judged: ${reason}`,
  ...(permission === undefined ? {} : { permissions: [permission] }),
  findings: [],
})

/**
 * What a standard inherits and nobody could read: a ruleset that is out of reach, and one that is
 * gone or broken. It asked for something yesterday, and nobody took that back.
 */
export const inheritanceGap = (
  { inheritance, problems }: Standard,
  domain: 'process' | 'infra',
): Unseen | null => {
  if (!inheritance.known) {
    return { ...inheritance, reason: `what it inherits was not seen: ${inheritance.reason}` }
  }
  const lost = problems.find(
    ({ about, level, spoils = domain }) =>
      about === 'inheritance' && level === 'error' && `${spoils}.`.startsWith(`${domain}.`),
  )
  return lost === undefined ? null : { reason: `what it inherits is lost: ${lost.message}` }
}

/** Why nothing can be said of what is declared; null where it can. */
const unreadable = ({ file, unread, problems }: Standard): Unseen | null => {
  if (unread !== undefined) {
    return { reason: `${file} could not be read: ${unread}`, permission: 'Contents: read' }
  }
  if (!isBroken(problems)) return null
  return { reason: `${file} is broken: ${problems[0]?.message ?? 'it cannot be parsed'}` }
}

/**
 * Judges what the root check.toml asks for. Where it asks for nothing the check is skipped; where it
 * could not be read, or is broken, nothing is known. What it may ask for beyond that and nobody could
 * see is unknown beside what could be judged.
 * @param read what it asks for (null: nothing), and the gap in it
 */
export const judgeAsked = <Asked>(
  check: string,
  { standard, facts }: CheckInput<{ repository: { name: string } }>,
  read: (root: Standard) => { asked: Asked | null; gap: Unseen | null },
  judge: (asked: Asked) => Result[],
): Result[] => {
  const subject = facts.repository.name
  const root = rootStandard(standard)
  if (root === undefined)
    return [undeclaredResult(check, subject, 'There is no check.toml in the root')]
  const why = unreadable(root)
  if (why !== null) return [unknownResult(check, subject, why)]
  const { asked, gap } = read(root)
  const unseen = gap === null ? [] : [unknownResult(check, subject, gap)]
  if (asked !== null) return [...judge(asked), ...unseen]
  return unseen.length > 0 ? unseen : [undeclaredResult(check, subject, NOT_ASKED)]
}
