import { shortId } from '../../../model/commit.ts'
import type { RuleSuite } from '../../../model/process-facts.ts'
import { named } from '../../shared/words.ts'
import type { ProcessInput } from '../shared/section.ts'
import type { Incident } from './incident.ts'

const NOTHING = /^0+$/

const bypassed = (suite: RuleSuite, branch: string, { facts }: ProcessInput): Incident => {
  const { actor, after, before, time } = suite
  const oid = NOTHING.test(after) ? before : after
  const base = facts.repository.url
  const url = suite.url ?? (base === undefined ? undefined : `${base}/commit/${oid}`)
  return {
    rule: 'process/rule-bypass',
    subject: oid,
    title: `${named(actor ?? 'Somebody')} bypassed the rules of ${branch} with ${shortId(oid)}`,
    expected: 'rules that are met',
    actual: 'a bypass',
    evidence: {
      commit: oid,
      time,
      event: 'bypass',
      ...(actor === null ? {} : { actor }),
      ...(url === undefined ? {} : { url }),
    },
    sources: [],
    remedy: `Ask ${named(actor ?? 'who did it')} why, and review ${shortId(oid)} now`,
    after: oid,
  }
}

/**
 * Bypasses by GitHub's own record, put together with what is known of the same push otherwise: then
 * the record says who did it.
 */
export const withBypasses = (
  incidents: readonly Incident[],
  suites: readonly RuleSuite[],
  branch: string,
  input: ProcessInput,
): Incident[] => {
  const found = [...incidents]
  for (const suite of suites) {
    const recorded = bypassed(suite, branch, input)
    const at = found.findIndex(({ after }) => after === recorded.after)
    const same = found[at]
    if (same === undefined) found.push(recorded)
    else if (same.evidence.event !== 'bypass') {
      const title = `${same.title}, by a bypass`
      found[at] = { ...same, title, evidence: { ...same.evidence, ...recorded.evidence } }
    }
  }
  return found
}
