import type { OpenFinding } from '../ledger/state.ts'
import { compareSeverity, type Finding } from '../model/index.ts'
import type { Ports } from './ports.ts'
import type { Scanned } from './scan.ts'
import { stateOf, type ToldBy } from './told-state.ts'

const knows = (
  told: ReturnType<ToldBy['get']>,
  { fingerprint, severity }: Pick<OpenFinding, 'fingerprint' | 'severity'>,
) => {
  const by = told?.get(fingerprint)
  return by && compareSeverity(by.severity, severity) <= 0 ? by : undefined
}

/**
 * Several domains ask whether a repository takes part and declares well, and mean the same finding by
 * one fingerprint: in one run it is told by the first of them, and the others know.
 */
export const knowingOf = (scanned: Scanned, elsewhere: ToldBy): Scanned => {
  if (elsewhere.size === 0) return scanned
  const states = new Map(scanned.states)
  for (const [key, told] of elsewhere) {
    const state = stateOf({ ...scanned, states }, key)
    const isKnown = (finding: OpenFinding) => !finding.told && knows(told, finding) !== undefined
    if (!state?.open.some(isKnown)) continue
    const open = state.open.map((finding) => {
      const by = finding.told ? undefined : knows(told, finding)
      return by ? { ...finding, told: by } : finding
    })
    states.set(key, { ...state, open })
  }
  const repositories = scanned.report.repositories.map((repository) => ({
    ...repository,
    results: repository.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => {
        const by = knows(elsewhere.get(repository.name.toLowerCase()), finding)
        if (!by || finding.state === 'worse') return finding
        return { ...finding, state: 'open' as const, ...(by.issue ? { issue: by.issue.url } : {}) }
      }),
    })),
  }))
  return { ...scanned, states, report: { ...scanned.report, repositories } }
}

/** Findings that people are to be told of, by repository. */
const newsIn = ({ report }: Scanned): Map<string, Finding[]> =>
  new Map(
    report.repositories.flatMap(({ name, results }) => {
      const news = results.flatMap(({ findings }) => findings.filter((f) => f.state !== 'open'))
      return news.length > 0 ? [[name, news] as const] : []
    }),
  )

/**
 * What jobs beside this one have told since it read the ledger, and jobs of other domains before that:
 * looked up right before telling, where there is news. It asks git, which costs no request. Two that tell
 * in the same seconds do not see each other: that is for the workflow's `concurrency`.
 */
export const toldMeanwhile = async (scanned: Scanned, { ledger }: Ports): Promise<ToldBy> => {
  const news = newsIn(scanned)
  if (!ledger || news.size === 0) return new Map()
  // Who cannot be asked will not be written either, which the run says then.
  const now = await ledger.readNow([...news.keys()]).catch(() => [])
  const told = new Map<string, Map<string, NonNullable<OpenFinding['told']>>>()
  for (const { repository, domain, scan, open } of now) {
    const key = repository.name.toLowerCase()
    const isOwn = domain === scanned.domain
    if (isOwn && scan === scanned.known.get(key)?.scan) continue
    // What is back or worse was told by another domain as it was before.
    const unheard = new Set(
      news
        .get(repository.name)
        ?.flatMap(({ fingerprint, state }) => (isOwn || state === 'new' ? [fingerprint] : [])),
    )
    const heard = told.get(key) ?? new Map()
    for (const { fingerprint, told: by } of open) {
      // A report tells those who read it: of its own domain.
      if (by && (isOwn || by.issue) && unheard.has(fingerprint)) heard.set(fingerprint, by)
    }
    told.set(key, heard)
  }
  return told
}
