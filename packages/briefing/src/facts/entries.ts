import type { Life } from './life.ts'
import { environmentOf, type Grave, type Held, rank } from './open.ts'
import { type Who, whoOf } from './who.ts'
import { ageWords, namedOf } from './words.ts'

/** One thing that drifted: a resource in an account, or a finding of a repository. */
export interface Entry {
  severity: Grave
  name: string
  place: string
  /** In a sentence, of its worst change. */
  reason: string
  /** Severity at the start of the window, where it is graver now. */
  was: Grave | null
  isNew: boolean
  who: Who | null
  /** `3 days` */
  age: string
  /** ISO 8601 */
  since: string
  repository: string
  domain: string
  environment: string | null
  /** The issue that told it. */
  issue: { label: string; url: string } | null
  fix: string | null
  /** How many more findings there are of the same resource. */
  more: number
}

interface Around {
  now: Date
  /** Lower-case `owner/name` → team, and owners by CODEOWNERS. */
  teams: ReadonlyMap<string, string>
  owners: ReadonlyMap<string, string[]>
  identities: ReadonlyMap<string, string>
}

interface Candidate {
  life: Life
  held: Held
  severity: Grave
  more: number
}

const TURNS: Readonly<Record<Life['turn'], number>> = {
  worse: 0,
  new: 0,
  open: 1,
  resolved: 2,
  passed: 2,
}

/** Gravest first, then what moved, then the newest; at the end by name, so that ties have an order. */
const byGravity = (a: Candidate, b: Candidate): number =>
  rank(a.severity) - rank(b.severity) ||
  TURNS[a.life.turn] - TURNS[b.life.turn] ||
  timeOf(b) - timeOf(a) ||
  (a.life.key < b.life.key ? -1 : a.life.key > b.life.key ? 1 : 0)

const timeOf = ({ held }: Candidate): number => Date.parse(held.finding.since) || 0

/** One resource may differ in several ways: it is one thing to look at. */
const thingOf = ({ state, finding }: Held, key: string): string => {
  const { resource } = finding
  if (resource === undefined) return key
  const { account, region, type, physicalId } = resource
  return JSON.stringify([state.repository.name, account, region, type, physicalId])
}

const issueOf = ({ finding }: Held): Entry['issue'] => {
  const told = finding.told?.issue
  if (told !== undefined) return { label: `${told.repository}#${told.number}`, url: told.url }
  return finding.issue === undefined ? null : { label: 'issue', url: finding.issue }
}

const entryOf = ({ life, held, severity, more }: Candidate, around: Around): Entry => {
  const { finding, state } = held
  const { name: repository } = state.repository
  const key = repository.toLowerCase()
  const answers = { team: around.teams.get(key), owners: around.owners.get(key) }
  return {
    severity,
    ...namedOf(finding, repository, state.domain),
    was: life.turn === 'worse' ? life.before : null,
    isNew: life.turn === 'new',
    who: whoOf(finding, state.domain, answers, around.identities),
    age: ageWords(finding.since, around.now),
    since: finding.since,
    repository,
    domain: state.domain,
    environment: environmentOf(finding),
    issue: issueOf(held),
    fix: finding.fix ?? null,
    more,
  }
}

/** The worst things that are open, each by its worst finding; at most `most`. */
export const entriesOf = (lives: readonly Life[], most: number, around: Around): Entry[] => {
  const things = new Map<string, Candidate>()
  for (const life of lives) {
    if (life.held === null || life.now === null) continue
    const one: Candidate = { life, held: life.held, severity: life.now, more: 0 }
    const thing = thingOf(life.held, life.key)
    const known = things.get(thing)
    if (known === undefined) things.set(thing, one)
    else {
      const more = known.more + 1
      things.set(thing, byGravity(one, known) < 0 ? { ...one, more } : { ...known, more })
    }
  }
  return [...things.values()]
    .sort(byGravity)
    .slice(0, most)
    .map((one) => entryOf(one, around))
}
