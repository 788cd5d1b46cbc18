import { accept, reconcile } from '../ledger/reconcile.ts'
import { type RepositoryState, remembered, unseen } from '../ledger/state.ts'
import {
  type Check,
  type CheckInfo,
  type Domain,
  type DriftPolicy,
  type JudgedFacts,
  type Known,
  type OpenFinding,
  type RepositoryReport,
  type RepositoryStandard,
  type Result,
  UNDECLARED,
} from '../model/index.ts'
import {
  applyPolicy,
  declares,
  identify,
  leftOut,
  leftOutResult,
  reducedResult,
} from '../standards/index.ts'

export interface Judgement {
  report: RepositoryReport
  next: RepositoryState
}

export interface JudgeInput<F extends JudgedFacts> {
  domain: Domain
  standard: RepositoryStandard
  facts: F
  /** The repository's files: where they could not be listed, no declaration is said to be missing. */
  paths: Known<unknown>
  checks: readonly Check<F>[]
  /** Ids of the checks that are asked of a repository that is left out, too. */
  always: ReadonlySet<string>
  policy: DriftPolicy
  state: RepositoryState | null
  /** Fingerprints whose issue a person closed since. */
  closed: ReadonlySet<string>
  /** From where the next scan counts; `base`: something of this window was not seen. */
  commit: 'head' | 'base'
  /** Start of this window in time, where the domain looks at what has no commit. */
  since?: string
  /** Digest of what it declares, where a domain wants to know that it changed. */
  digest?: string
  scan: string
  notes: string[]
  /** What plugins say of the repository. */
  brought?: BroughtResults
}

/** The checks of plugins, and what they answered; `trouble`: some plugin could not be asked. */
export interface BroughtResults {
  checks: readonly CheckInfo[]
  results: Result[]
  trouble: boolean
}

const NONE_BROUGHT: BroughtResults = { checks: [], results: [], trouble: false }

/** What was found by a check that is not there any more: a plugin's, or one of an earlier version. */
export const unasked = (
  open: readonly OpenFinding[],
  asked: ReadonlySet<string>,
  repository: string,
  trouble: boolean,
): Result[] =>
  [...new Set(open.map(({ check }) => check))]
    .filter((check) => !asked.has(check))
    .map((check) => ({
      check,
      status: trouble ? 'unknown' : 'skipped',
      subject: repository,
      message: trouble
        ? 'The plugin that asks this could not be asked.'
        : 'Nothing asks this any more.',
      ...(trouble ? {} : { data: UNDECLARED }),
      findings: [],
    }))

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
export const judge = <F extends JudgedFacts>(input: JudgeInput<F>): Judgement => {
  const { facts, standard, policy } = input
  const { state, accepted } = input.state
    ? accept(input.state, input.closed, facts.now)
    : { state: null, accepted: [] }
  const judged = { ...facts, open: (state?.open ?? []).map(({ told: _, ...finding }) => finding) }
  const { run, skipped } = asked(input)
  const { brought = NONE_BROUGHT } = input
  const found = [
    ...run.flatMap((check) => check.run({ standard, policy, facts: judged })),
    ...brought.results,
  ]
  const ids = new Set([...input.checks, ...brought.checks].map(({ id }) => id))
  const lost = unasked(state?.open ?? [], ids, facts.repository.name, brought.trouble)
  const results = applyPolicy(identify(found, policy.identities), policy, facts.now)
  const {
    open,
    gone,
    resolved,
    results: marked,
  } = reconcile([...results, ...skipped, ...lost], state, facts.repository.name, facts.now)
  const { repository, head, base } = facts
  const { metadata } = standard
  const expiry = nextExpiry(policy, facts.now)
  const former = input.state?.repository.defaultBranch
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
      repository: {
        ...remembered(repository),
        // As the branch was called where the next scan begins.
        ...(input.commit === 'base' && former !== undefined ? { defaultBranch: former } : {}),
      },
      domain: input.domain,
      commit: input.commit === 'head' ? (head?.oid ?? null) : (base.oid ?? state?.commit ?? null),
      scanned: facts.now,
      scan: input.scan,
      declaration: declaration(standard, facts, input.paths),
      ...(input.commit === 'base' && input.since ? { since: input.since } : {}),
      ...(input.digest === undefined ? {} : { digest: input.digest }),
      ...(expiry ? { nextExpiry: expiry } : {}),
      ...unseen(marked),
      open,
      gone,
    },
  }
}

/** Which checks are asked of this repository, and what is said of the others. */
const asked = <F extends JudgedFacts>({
  standard,
  facts,
  paths,
  checks,
  always,
  brought = NONE_BROUGHT,
}: JudgeInput<F>) => {
  const { name } = facts.repository
  const left = leftOut(standard, paths)
  if (left === null) return { run: checks, skipped: [] }
  const isKept = (check: Check<F>): boolean =>
    always.has(check.id) || (left.deprecated === true && check.whenDeprecated === true)
  const isReduced = left.deprecated === true && checks.some(({ whenDeprecated }) => whenDeprecated)
  const skip = ({ id }: CheckInfo): Result =>
    isReduced ? reducedResult(id, name) : leftOutResult(id, name, left)
  return {
    run: checks.filter(isKept),
    skipped: [...checks.filter((check) => !isKept(check)), ...brought.checks].map(skip),
  }
}

/** What the next scan compares with. A repository that left is remembered as it was. */
const declaration = (
  standard: RepositoryStandard,
  { previous }: JudgedFacts,
  paths: Known<unknown>,
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
