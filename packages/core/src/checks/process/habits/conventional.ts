/** A message that follows Conventional Commits 1.0.0: https://www.conventionalcommits.org/en/v1.0.0/ */
interface ConventionalCommit {
  type: string
  scope: string | null
  /** Said by `!` before the colon, or by a BREAKING CHANGE footer. */
  breaking: boolean
  description: string
}

type Parsed = { commit: ConventionalCommit } | { problem: string }

const TYPE = /^[\p{L}\p{N}][\p{L}\p{N}._/+-]*$/u

const FOOTER = /^BREAKING[ -]CHANGE/i

/** What is wrong with a line that is meant as a footer about a breaking change; null: nothing. */
const footerProblem = (line: string): string | null => {
  if (/^BREAKING[ -]CHANGE(?:: | #)\S/.test(line)) return null
  return /^BREAKING[ -]CHANGE\s*:/i.test(line)
    ? 'its footer is not written as "BREAKING CHANGE: description"'
    : null
}

/** `(core)`, and nothing else in parentheses. */
const isScope = (text: string): boolean =>
  text.endsWith(')') && /^[^()]+$/.test(text.slice(1, -1)) && text.slice(1, -1).trim() !== ''

const header = (subject: string): Parsed => {
  const colon = subject.indexOf(':')
  if (colon < 0) return { problem: 'it does not begin with a type and a colon' }
  const before = subject.slice(0, colon)
  const bang = before.endsWith('!')
  const prefix = bang ? before.slice(0, -1) : before
  const open = prefix.indexOf('(')
  const type = open < 0 ? prefix : prefix.slice(0, open)
  if (!TYPE.test(type)) return { problem: 'it does not begin with a type and a colon' }
  const scope = open < 0 ? null : prefix.slice(open)
  if (scope !== null && !isScope(scope)) {
    return { problem: 'its scope is not a word in parentheses' }
  }
  const rest = subject.slice(colon + 1)
  if (rest.trim() === '') return { problem: 'it has no description after the colon' }
  if (!rest.startsWith(' ')) return { problem: 'there is no space after the colon' }
  return {
    commit: {
      type,
      scope: scope === null ? null : scope.slice(1, -1).trim(),
      breaking: bang,
      description: rest.trim(),
    },
  }
}

/**
 * Reads a commit message in time proportional to its length.
 * @param lines the message's lines, the subject first
 * @returns what it says, or the first thing for which it is not a Conventional Commit, as a clause
 */
export const parseConventional = (lines: readonly string[]): Parsed => {
  const parsed = header(lines[0] ?? '')
  if ('problem' in parsed) return parsed
  if ((lines[1] ?? '').trim() !== '') {
    return { problem: 'there is no empty line after its first line' }
  }
  const footers = lines.slice(1).filter((line) => FOOTER.test(line))
  for (const line of footers) {
    const problem = footerProblem(line)
    if (problem !== null) return { problem }
  }
  const isBreaking = footers.some((line) => /^BREAKING[ -]CHANGE(?:: | #)\S/.test(line))
  return isBreaking ? { commit: { ...parsed.commit, breaking: true } } : parsed
}
