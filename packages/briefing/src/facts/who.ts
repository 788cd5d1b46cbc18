import type { Domain, Evidence, OpenFinding } from '@drift-toolkit/core'

/** Whom to talk to about a finding. */
export interface Who {
  /** `changed by`, `merged by`, `bypassed by`, `ask` */
  verb: string
  /** As people call them: `tanaka`, `team payments`. */
  person: string
  /** Slack's id of them, where they are to be mentioned. */
  mention: string | null
  /** `via AuthorizeSecurityGroupIngress`, `in #7 “Loosen lint”`; '' where nothing more is known. */
  event: string
}

const nobody = /^(?:AWS itself|somebody whom|an? (?:IAM|federated) user$|another account$)/

/** How somebody is called in a report, without what kind of identity it is. */
const bare = (actor: string): string => {
  const inBrackets = /^(.{1,128}?) \((?:permission set .*|a user of IAM Identity Center)\)$/.exec(
    actor,
  )
  const stripped = inBrackets?.[1] ?? actor.replace(/^(?:IAM|federated) user /, '')
  return stripped.replace(/^@/, '').trim()
}

/** Names under which a person may stand in the map: as written, without the realm, without the @. */
const namesOf = (person: string): string[] => {
  const name = person.toLowerCase()
  const session = /, session (.+)$/.exec(name)?.[1]
  return [name, ...(session === undefined ? [] : [session]), name.replace(/@[^@\s]+$/, '')]
}

const mentionOf = (names: readonly string[], identities: ReadonlyMap<string, string>) => {
  for (const name of names.flatMap(namesOf)) {
    const id = identities.get(name)
    if (id !== undefined) return id
  }
  return null
}

const request = ({ pullRequest }: Evidence): string =>
  pullRequest === undefined ? '' : `#${pullRequest.number}`

const quoted = (subject: string): string => {
  const short = subject.length > 60 ? `${subject.slice(0, 59)}…` : subject
  return short === '' ? '' : `“${short}”`
}

const ofCommits = (
  evidence: Evidence,
  identities: ReadonlyMap<string, string>,
): Who | undefined => {
  const [newest, ...older] = evidence.commits ?? []
  if (newest === undefined) return undefined
  const login = newest.login ?? newest.author
  if (evidence.shared && older.length > 0) {
    // Which of them did it is not known: one name alone would accuse somebody.
    const people = [...new Set([newest, ...older].map((one) => one.login ?? one.author))]
    const more = people.length > 2 ? ` and ${people.length - 2} more` : ''
    const names = people.slice(0, 2).filter(Boolean).join(', ')
    const event = `in one of ${older.length + 1} commits`
    return { verb: 'changed by', person: `${names}${more}`, mention: null, event }
  }
  if (login === '') return undefined
  const where = [request(newest.pullRequest ? newest : evidence), quoted(newest.subject)]
  const merger = (newest.pullRequest ?? evidence.pullRequest)?.mergedBy
  const merged = merger === undefined || merger === login ? '' : `, merged by ${merger}`
  const event = where.filter(Boolean).join(' ')
  return {
    verb: 'changed by',
    person: login,
    // An author may write any name into a commit: it counts only where GitHub knows no account.
    mention: mentionOf(
      newest.login === undefined ? [newest.author, newest.email ?? ''] : [newest.login],
      identities,
    ),
    event: `${event === '' ? '' : `in ${event}`}${merged}`,
  }
}

/** What somebody did, by the event that is on record. */
const ofActor = (
  evidence: Evidence,
  domain: Domain,
  identities: ReadonlyMap<string, string>,
): Who | undefined => {
  const { actor, event } = evidence
  if (actor === undefined || actor.trim() === '') return undefined
  const person = bare(actor)
  const known = { person, mention: nobody.test(actor) ? null : mentionOf([person], identities) }
  const where = [evidence.commit?.slice(0, 7), request(evidence)].filter(Boolean).join(', ')
  const at = where === '' ? '' : `in ${where}`
  if (event === 'bypass') return { ...known, verb: 'bypassed by', event: at }
  if (event === 'merge') return { ...known, verb: 'merged by', event: at }
  if (event === undefined) return { ...known, verb: 'changed by', event: at }
  return {
    ...known,
    verb: 'changed by',
    event: domain === 'infra' ? `via ${event}` : [at, quoted(event)].filter(Boolean).join(' '),
  }
}

/**
 * Who did it and by which event; else the team that answers for the repository.
 * @param team in repo-metadata.yaml, if any
 * @param owners by CODEOWNERS, if any
 * @param identities lower-case names of GitHub and AWS → Slack ids; empty: nobody is mentioned
 */
export const whoOf = (
  { evidence }: Pick<OpenFinding, 'evidence'>,
  domain: Domain,
  { team = '', owners = [] }: { team?: string | undefined; owners?: readonly string[] | undefined },
  identities: ReadonlyMap<string, string>,
): Who | null => {
  const found =
    (domain === 'infra' ? undefined : evidenceFirst(evidence, identities)) ??
    ofActor(evidence, domain, identities) ??
    ofCommits(evidence, identities)
  if (found !== undefined) return found
  if (team !== '') {
    const mention = mentionOf([team, `team ${team}`], identities)
    return { verb: 'ask', person: `team ${team}`, mention, event: '' }
  }
  const names = owners.map((owner) => owner.replace(/^@/, ''))
  if (names.length === 0) return null
  const mention = names.length === 1 ? mentionOf(names, identities) : null
  return { verb: 'ask', person: names.join(', '), mention, event: '' }
}

/** A push past the rules or a merge has an actor of its own; anything else is its commits'. */
const evidenceFirst = (evidence: Evidence, identities: ReadonlyMap<string, string>) =>
  evidence.event === 'bypass' || evidence.event === 'merge'
    ? undefined
    : ofCommits(evidence, identities)
