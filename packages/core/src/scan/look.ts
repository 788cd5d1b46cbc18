import { codeChecks } from '../checks/code/index.ts'
import { collectCode } from '../collect/code.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type { RepositoryReport, ScanError } from '../model/index.ts'
import { limitsFor, NO_LIMITS, type ReadRuleset, withinLimits } from '../standards/index.ts'
import { GitHubError } from '../transport/types.ts'
import type { Closed } from './closed.ts'
import { judge } from './judge.ts'
import { type Organization, policyFor } from './organization.ts'
import type { Log } from './ports.ts'
import { awaiting, unreadable } from './unreadable.ts'
import type { Work } from './work.ts'

/** What all repositories of one scan share. */
export interface LookContext {
  organization: Organization
  readRegistry: ReadRuleset
  closed: Closed
  /** The scan's id, and its start in ISO 8601 UTC. */
  scan: string
  started: string
  log: Log
}

/** What came of one repository. */
export interface Looked {
  report: RepositoryReport
  /** What the ledger is to remember; null: what it knew stays. */
  next: RepositoryState | null
  errors: ScanError[]
  /** It takes no part, and never did. */
  isStranger: boolean
}

const permissionOf = (error: unknown): { permission?: string } =>
  error instanceof GitHubError && error.permission ? { permission: error.permission } : {}

/** Collects and judges one repository. It never throws: what fails is an error of this one alone. */
export const lookAt = async (work: Work, context: LookContext): Promise<Looked> => {
  const { organization, readRegistry, closed, scan, started, log } = context
  const { name } = work.repository
  try {
    const limits = organization.table
      ? limitsFor(organization.table, name, organization.login)
      : NO_LIMITS
    const collected = await collectCode({
      ...work,
      readRegistry: withinLimits(readRegistry, limits, name),
      ledger: { open: work.state?.open ?? [], previous: work.state?.declaration ?? null },
      now: started,
    })
    const { standard, facts } = collected
    const { report, next } = judge({
      ...collected,
      checks: codeChecks,
      policy: policyFor(organization, name, standard),
      state: work.state,
      closed: closed(work.state),
      scan,
      notes: work.notes,
    })
    const takesPart = standard.metadata.file !== null && standard.standards.length > 0
    const wasIn = facts.previous !== null
    const { changes } = facts
    return {
      report,
      next: takesPart || wasIn ? next : null,
      errors: changes.known
        ? []
        : [
            {
              where: name,
              reason: changes.reason,
              ...(changes.permission ? { permission: changes.permission } : {}),
            },
          ],
      isStranger: !takesPart && !wasIn && facts.paths.known,
    }
  } catch (error) {
    const reason = (error as Error).message
    log.debug(`${name}: ${(error as Error).stack ?? reason}`)
    return {
      report: unreadable(work, codeChecks, reason),
      next: awaiting(work, scan),
      errors: [{ where: name, reason, ...permissionOf(error) }],
      isStranger: false,
    }
  }
}
