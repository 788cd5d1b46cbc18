import { processChecks } from '../checks/process/index.ts'
import { generalOwners } from '../checks/process/owners/general-owners.ts'
import { known, type ProcessFacts, type RepositoryState } from '../model/index.ts'
import { DAY } from '../model/time.ts'
import { type ProcessNeeds, processDigest, processNeeds } from '../standards/index.ts'
import { type DomainScan, failed, isMember, type LookContext, type Looked } from './domain.ts'
import { judgeAll } from './judge-all.ts'
import { policyFor } from './organization.ts'
import {
  clonedProcess,
  organizationProcess,
  type ProcessWork,
  repositoryProcess,
} from './process-work.ts'
import { withToken } from './remote.ts'

/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS: ReadonlySet<string> = new Set([
  'process/participation',
  'process/declarations',
  'process/exemptions',
])

/**
 * Beyond this GitHub's record of bypassed rules says nothing of a window's beginning any more.
 * https://docs.github.com/en/rest/repos/rule-suites#list-repository-rule-suites
 */
const RECORD_DAYS = 30

const isOnRecord = (since: string, now: string): boolean =>
  Date.parse(now) - Date.parse(since) < RECORD_DAYS * DAY

/**
 * Whether this window is done with. What a permission hides stays hidden tomorrow, and what is too
 * much stays too much; anything else that was not seen is asked for again, from the same base.
 */
const wasSeen = (needs: ProcessNeeds, facts: ProcessFacts, since: string | undefined): boolean => {
  const {
    activity,
    bypasses,
    files: { paths },
    now,
  } = facts
  if (needs.tree && !paths.known && !('unchanged' in paths)) return false
  if (needs.ruleSuites && since !== undefined && isOnRecord(since, now)) {
    if (!bypasses.known && bypasses.permission === undefined) return false
  }
  if (!needs.commits) return true
  if (!activity.known) return false
  return activity.value.commits.every(
    ({ pullRequests }) =>
      pullRequests.known || pullRequests.permission !== undefined || pullRequests.lasting === true,
  )
}

/** A repository's state with who owns everything in it; where that was not read, as it was known. */
const withOwners = (
  next: RepositoryState,
  { codeowners, previous }: ProcessFacts,
): RepositoryState => {
  if (next.declaration === null) return next
  const before = (previous as RepositoryState['declaration'])?.owners ?? []
  const owners = codeowners.known ? generalOwners(codeowners.value) : before
  return owners.length === 0 ? next : { ...next, declaration: { ...next.declaration, owners } }
}

const look = async (work: ProcessWork, context: LookContext): Promise<Looked> => {
  const { organization, closed, scan, started } = context
  const { repository, head, base, state } = work
  try {
    const { standard, observed, from } = await work.see(context)
    const facts: ProcessFacts = {
      ...observed,
      repository,
      head,
      base: base.known ? base.value : { oid: null, how: 'since', note: base.reason },
      from,
      open: state?.open ?? [],
      previous: state?.declaration ?? null,
      now: started,
    }
    const { report, next } = await judgeAll(
      {
        domain: 'process',
        standard,
        facts,
        // The declarations were read by name, so what is not there is missing.
        paths: known([]),
        checks: processChecks,
        always: ALWAYS,
        policy: policyFor(organization, repository.name, standard),
        state,
        closed: closed(state),
        commit: wasSeen(processNeeds(standard), facts, work.since) ? 'head' : 'base',
        ...(work.since === undefined ? {} : { since: work.since }),
        digest: processDigest(standard),
        scan,
        notes: work.notes,
      },
      context,
    )
    const isIn = isMember(standard, facts)
    return {
      report,
      next: isIn ? withOwners(next, facts) : null,
      errors: [],
      isStranger: !isIn,
    }
  } catch (error) {
    return failed(processScan, work, context, error)
  }
}

/** drift-process: GitHub settings and habits against `[process.*]`. */
export const processScan: DomainScan<ProcessWork> = {
  id: 'process',
  checks: processChecks,
  findWork: (options, { github }, states) => {
    const { target } = options
    if (target.kind === 'path') {
      // A workflow's own repository is asked on GitHub; a clone elsewhere shows what it can.
      return target.name !== undefined && github
        ? repositoryProcess(target.name, options, github, states)
        : clonedProcess(target, options, states)
    }
    return target.kind === 'repository'
      ? repositoryProcess(target.name, options, withToken(github), states)
      : organizationProcess(target, options, withToken(github), states)
  },
  look,
}
