/** A commit's message, taken apart. */
export interface Message {
  /** Its first line that is not empty; '' where there is none. */
  subject: string
  /** All lines from the subject on. */
  lines: string[]
}

/** Longer messages are cut: the subject and what belongs to it stand at the beginning. */
const MAX_MESSAGE = 100_000

/** A message as git has it: with whatever line ends, and perhaps with empty lines before it. */
export const readMessage = (message: string): Message => {
  const all = message.slice(0, MAX_MESSAGE).split(/\r\n|\n|\r/)
  const first = all.findIndex((line) => line.trim() !== '')
  const lines = first < 0 ? [] : all.slice(first)
  return { subject: (lines[0] ?? '').trim(), lines: lines.map((line) => line.trimEnd()) }
}

/**
 * The subject without the ` (#12)` that GitHub puts behind it when it squashes pull request 12.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 */
export const withoutNumber = (subject: string): string => {
  const at = subject.lastIndexOf(' (#')
  return at > 0 && /^ \(#\d{1,10}\)$/.test(subject.slice(at)) ? subject.slice(0, at) : subject
}

/**
 * A subject that git or GitHub wrote, and nobody chose: of a revert, of a revert's revert, and of the
 * first commit of a repository that was made on GitHub.
 * https://git-scm.com/docs/git-revert
 */
export const isWrittenByGit = (subject: string, parents: number): boolean =>
  /^(?:Revert|Reapply) "/.test(subject) || (parents === 0 && subject === 'Initial commit')

/**
 * The word before the `!` of a commit that git is to fold into another one: `fixup`, `squash` or
 * `amend`. https://git-scm.com/docs/git-rebase#Documentation/git-rebase.txt---autosquash
 */
export const foldWord = (subject: string): string | undefined =>
  /^(fixup|squash|amend)! /.exec(subject)?.[1]
