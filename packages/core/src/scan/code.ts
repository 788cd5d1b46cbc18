import { codeChecks } from '../checks/code/index.ts'
import { collectCode } from '../collect/code.ts'
import type { CodeFacts } from '../model/index.ts'
import { limitsFor, NO_LIMITS, withinLimits } from '../standards/index.ts'
import { type DomainScan, failed, isMember, type LookContext, type Looked } from './domain.ts'
import { judgeAll } from './judge-all.ts'
import { localWork } from './local.ts'
import { policyFor } from './organization.ts'
import { organizationWork, repositoryWork, withToken } from './remote.ts'
import type { Work } from './work.ts'

/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS: ReadonlySet<string> = new Set([
  'code/participation',
  'code/declarations',
  'code/exemptions',
])

/** What could not be compared is compared again next time: then the base stays where it was. */
const wasSeen = ({ changes }: CodeFacts): boolean =>
  changes.known &&
  changes.value.every(
    ({ before, after }) => before?.kind !== 'unknown' && after?.kind !== 'unknown',
  )

const look = async (work: Work, context: LookContext): Promise<Looked> => {
  const { organization, readRegistry, closed, scan, started } = context
  const { name } = work.repository
  try {
    const limits = organization.table
      ? limitsFor(organization.table, name, organization.login)
      : NO_LIMITS
    const { standard, facts } = await collectCode({
      ...work,
      readRegistry: withinLimits(readRegistry, limits, name),
      ledger: { open: work.state?.open ?? [], previous: work.state?.declaration ?? null },
      now: started,
    })
    const { report, next } = await judgeAll(
      {
        domain: 'code',
        standard,
        facts,
        paths: facts.paths,
        checks: codeChecks,
        always: ALWAYS,
        policy: policyFor(organization, name, standard),
        state: work.state,
        closed: closed(work.state),
        commit: wasSeen(facts) ? 'head' : 'base',
        scan,
        notes: work.notes,
      },
      context,
    )
    const isIn = isMember(standard, facts)
    const { changes } = facts
    return {
      report,
      next: isIn ? next : null,
      errors: changes.known
        ? []
        : [
            {
              where: name,
              reason: changes.reason,
              ...(changes.permission ? { permission: changes.permission } : {}),
            },
          ],
      isStranger: !isIn && facts.paths.known,
    }
  } catch (error) {
    return failed(codeScan, work, context, error)
  }
}

/** drift-code: changes to standards, to the files they depend on and to workflows. */
export const codeScan: DomainScan<Work> = {
  id: 'code',
  checks: codeChecks,
  findWork: (options, ports, states, started) => {
    const { target } = options
    if (target.kind === 'path') return localWork(target, options, ports, states)
    const github = withToken(ports.github)
    return target.kind === 'repository'
      ? repositoryWork(target.name, options, github, states)
      : organizationWork(target, options, github, states, started.slice(0, 10))
  },
  look,
}
