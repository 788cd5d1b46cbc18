import type { CommitFacts, Person, PullRequestFacts } from '../../../model/process-facts.ts'
import { nameGlob } from '../../../standards/glob.ts'
import { listOf, type Section } from '../shared/section.ts'

/** Somebody as far as GitHub and git know them. */
interface Author {
  /** Account and names, any of which an exclusion may mean. */
  names: string[]
  robot: boolean
}

/**
 * How GitHub writes the login of a GitHub App's account.
 * https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/using-github-app-manifests
 */
const ROBOT = '[bot]'

const isRobotName = (name: string): boolean => name.toLowerCase().endsWith(ROBOT)

/** `49699333+dependabot[bot]@users.noreply.github.com`: the address that GitHub gives to an App. */
const isRobotAddress = (email: string): boolean =>
  /\[bot\]@users\.noreply\.[^@]*$/i.test(email.slice(-200))

const isRobotAccount = ({ login, bot }: Person): boolean => bot || isRobotName(login)

/** Who wrote a commit. Where GitHub knows the account its word counts, for a name in git is anybody's. */
export const authorOf = ({ author }: Pick<CommitFacts, 'author'>): Author => ({
  names: [...(author.account ? [author.account.login] : []), author.name],
  robot: author.account
    ? isRobotAccount(author.account)
    : isRobotName(author.name) || isRobotAddress(author.email),
})

/** Who opened a pull request; an account that is gone is nobody, and excused by no name. */
export const openerOf = ({ author }: Pick<PullRequestFacts, 'author'>): Author => ({
  names: author ? [author.login] : [],
  robot: author !== null && isRobotAccount(author),
})

/** Who opened an issue, by the login alone. */
export const byLogin = (login: string | null): Author => ({
  names: login === null ? [] : [login],
  robot: login !== null && isRobotName(login),
})

/** `[bot]` at the end of a login is meant as it stands, and not as one of three letters. */
const authorGlob = (pattern: string) => nameGlob(pattern.toLowerCase().replaceAll(ROBOT, '\\[bot]'))

/**
 * Whether somebody's work is left alone: who `exclude_authors` names, robots where it is not there.
 * Logins are compared without regard to case, as GitHub does.
 */
export const excusedBy = (section: Section): ((author: Author) => boolean) => {
  const patterns = listOf(section, 'exclude_authors')
  if (patterns === undefined) return ({ robot }) => robot
  const globs = patterns.map(authorGlob)
  return ({ names }) => names.some((name) => globs.some((matches) => matches(name.toLowerCase())))
}
