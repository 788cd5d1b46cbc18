/**
 * Contexts that strangers fill: titles, bodies, branch names. Written into a script with `${{ }}`
 * their text becomes code.
 * https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
const UNTRUSTED =
  /github\.(?:head_ref|event\.(?:inputs\.|client_payload|(?:issue|pull_request|discussion|milestone)\.(?:title|body)|pull_request\.head\.(?:ref|label|repo\.default_branch)|(?:comment|review|review_comment)\.body|pages\.\*?\.?page_name|head_commit\.(?:message|author\.(?:name|email))|commits\b|workflow_run\.(?:head_branch|display_title|head_commit\.message|pull_requests)))/i

/** An expression is short; of a longer one the beginning is looked at. */
const MAX_EXPRESSION = 2_000

/** What stands between `${{` and the next `}}`, in one pass. */
const expressions = (text: string): string[] => {
  const found: string[] = []
  for (let at = text.indexOf('${{'); at !== -1; at = text.indexOf('${{', at)) {
    const end = text.indexOf('}}', at)
    if (end === -1) break
    found.push(text.slice(at + 3, Math.min(end, at + 3 + MAX_EXPRESSION)).trim())
    at = end + 2
  }
  return found
}

/** The expressions in a script that strangers can fill, sorted. */
export const injectionsOf = (script: string): string[] =>
  [...new Set(expressions(script).filter((inner) => UNTRUSTED.test(inner)))].sort()

/** Where code of a pull request's author is fetched by name. */
const HEAD =
  /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.|merge_commit_sha|number)|issue\.number|number|workflow_run\.(?:head_|pull_requests)))|refs\/pull\//i

const FETCHES_HEAD =
  /\bgh pr checkout\b|\bgit (?:fetch|checkout|pull)\b[^\n]{0,300}?(?:pull\/|head_ref|HEAD_REF|head\.(?:ref|sha))/i

/** Whether a step brings the head of somebody's pull request into the workspace. */
export const checksOutHead = (step: {
  uses?: string
  run?: string
  ref?: string
  repository?: string
}): boolean =>
  (/(?:^|\/)checkout(?:@|$)/.test(step.uses ?? '') &&
    HEAD.test(`${step.ref ?? ''} ${step.repository ?? ''}`)) ||
  FETCHES_HEAD.test(step.run ?? '')

/** Names of the secrets that a text mentions, `*` for all of them; the job's own token is not one. */
export const secretsIn = (text: string): string[] => {
  const found = new Set<string>()
  for (const inner of expressions(text)) {
    if (/toJSON\(\s*secrets\s*\)/i.test(inner) || /\bsecrets\s*\[/.test(inner)) found.add('*')
    for (const [, name] of inner.matchAll(/\bsecrets\.([A-Za-z_]\w*)/gi)) {
      if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN') found.add(name)
    }
  }
  return [...found].sort()
}
