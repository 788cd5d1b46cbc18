import type { CommitInfo, Finding, Result } from '../model/index.ts'

/** Who stands behind a commit, by `[drift.identities]`: e-mail first, then name, in any case. */
const identityOf = (
  { author, email }: CommitInfo,
  identities: Readonly<Record<string, string>>,
): string | undefined => {
  const keys = [email, author].flatMap((key) => (key ? [key.toLowerCase()] : []))
  const key = keys.find((k) => Object.hasOwn(identities, k))
  return key === undefined ? undefined : identities[key]
}

/** The commit as it is shown: an identity as login (`@ann`) or as name; its e-mail address is not. */
const shown = (commit: CommitInfo, identities: Readonly<Record<string, string>>): CommitInfo => {
  const { email: _, ...rest } = commit
  const identity = identityOf(commit, identities)
  if (identity === undefined) return rest
  return identity.startsWith('@')
    ? { ...rest, login: identity.slice(1) }
    : { ...rest, author: identity }
}

const identifyFinding = (
  finding: Finding,
  identities: Readonly<Record<string, string>>,
): Finding => {
  const { commits } = finding.evidence
  if (commits === undefined) return finding
  const known = commits.map((commit) => shown(commit, identities))
  const [newest] = known
  const actor = newest?.login === undefined ? newest?.author : `@${newest.login}`
  return {
    ...finding,
    evidence: { ...finding.evidence, commits: known, ...(actor === undefined ? {} : { actor }) },
  }
}

/**
 * Names the people behind changes as the organization knows them, and leaves their e-mail addresses
 * out: reports, issues and ledgers are read by more people than a git history.
 */
export const identify = (
  results: readonly Result[],
  identities: Readonly<Record<string, string>>,
): Result[] =>
  results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => identifyFinding(finding, identities)),
  }))
