import type { CollectedCode } from '../collect/code.ts'
import { accept, reconcile } from '../ledger/reconcile.ts'
import { type RepositoryState, remembered } from '../ledger/state.ts'
import type {
  Check,
  CodeFacts,
  DriftPolicy,
  RepositoryReport,
  RepositoryStandard,
} from '../model/index.ts'
import { applyPolicy, declares, identify, leftOut, leftOutResult } from '../standards/index.ts'

export interface Judgement {
  report: RepositoryReport
  next: RepositoryState
}

export interface JudgeInput extends CollectedCode {
  checks: readonly Check<CodeFacts>[]
  policy: DriftPolicy
  state: RepositoryState | null
  /** Fingerprints whose issue a person closed since. */
  closed: ReadonlySet<string>
  scan: string
  notes: string[]
}

/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS = new Set(['code/participation', 'code/declarations', 'code/exemptions'])

/** Earliest day on which an exemption ends, of those that still hold. */
const nextExpiry = (policy: DriftPolicy, now: string): string | undefined =>
  policy.exemptions
    .map((e) => e.expires)
    .filter((day) => day >= now.slice(0, 10))
    .toSorted()[0]

/**
 * The pure middle of a scan, for one repository: checks over facts, the organization's and the
 * repository's policy over their results, and the ledger's memory over both.
 */
export const judge = (input: JudgeInput): Judgement => {
  const { facts, standard, policy, checks } = input
  const { state, accepted } = input.state
    ? accept(input.state, input.closed, facts.now)
    : { state: null, accepted: [] }
  const left = leftOut(standard, facts.paths)
  const run = checks.filter((check) => left === null || ALWAYS.has(check.id))
  const judged = { ...facts, open: state?.open ?? [] }
  const found = run.flatMap((check) => check.run({ standard, policy, facts: judged }))
  const skipped =
    left === null
      ? []
      : checks
          .filter((check) => !run.includes(check))
          .map((check) => leftOutResult(check.id, facts.repository.name, left))
  const results = applyPolicy(identify(found, policy.identities), policy, facts.now)
  const {
    open,
    gone,
    resolved,
    results: marked,
  } = reconcile([...results, ...skipped], state, facts.now)
  const { repository, head, base } = facts
  const { metadata } = standard
  const expiry = nextExpiry(policy, facts.now)
  return {
    report: {
      name: repository.name,
      ...(repository.url ? { url: repository.url } : {}),
      visibility: repository.visibility,
      tier: metadata.file ? metadata.tier : null,
      status: metadata.file ? metadata.status : null,
      ...(metadata.team ? { team: metadata.team } : {}),
      commit: head?.oid ?? null,
      base: base.oid,
      results: marked,
      resolved: [...accepted, ...resolved],
      notes: [...(base.note ? [base.note] : []), ...input.notes],
    },
    next: {
      version: 1,
      repository: remembered(repository),
      domain: 'code',
      commit: wasSeen(facts) ? (head?.oid ?? null) : (base.oid ?? state?.commit ?? null),
      scanned: facts.now,
      scan: input.scan,
      declaration: declaration(standard, facts),
      ...(expiry ? { nextExpiry: expiry } : {}),
      ...(marked.some(({ status }) => status === 'unknown') ? { unseen: true } : {}),
      open,
      gone,
    },
  }
}

/** What could not be compared is compared again next time: then the base stays where it was. */
const wasSeen = ({ changes }: CodeFacts): boolean =>
  changes.known &&
  changes.value.every(
    ({ before, after }) => before?.kind !== 'unknown' && after?.kind !== 'unknown',
  )

/** What the next scan compares with. A repository that left is remembered as it was. */
const declaration = (
  standard: RepositoryStandard,
  { previous, paths }: CodeFacts,
): RepositoryState['declaration'] => {
  const { metadata, standards } = standard
  const here = {
    metadataFile: metadata.file,
    checkFiles: standards.map((s) => s.file),
    // A file that is gone or broken says nothing: then the last word counts, not a default.
    tier: declares(standard, 'tier') ? metadata.tier : (previous?.tier ?? metadata.tier),
    status: declares(standard, 'status') ? metadata.status : (previous?.status ?? metadata.status),
    ...(metadata.team ? { team: metadata.team } : {}),
  }
  if (!paths.known && previous) return previous
  return here
}
