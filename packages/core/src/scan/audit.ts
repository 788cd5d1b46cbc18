import { auditSecrets } from '../audits/index.ts'
import { auditChecks } from '../checks/audit/index.ts'
import { rememberedAudits } from '../checks/audit/memory.ts'
import { infoOf, verdicts } from '../checks/audit/verdicts.ts'
import { readDriftIssues } from '../collect/github/drift-issues.ts'
import { accept, reconcile } from '../ledger/reconcile.ts'
import { type RepositoryState, remembered, unseen } from '../ledger/state.ts'
import type { AuditFacts, CheckInfo, RepositoryReport } from '../model/index.ts'
import { configSecrets } from '../plugins/config.ts'
import { aboutIssue } from '../report/issue-list-marker.ts'
import { applyPolicy } from '../standards/index.ts'
import type { AuditInputs } from './audit-inputs.ts'
import { tellList } from './audit-list.ts'
import { ownPolicy } from './audit-policy.ts'
import { runFolder } from './audit-run.ts'
import { type AuditWork, findAudits } from './audit-work.ts'
import { type DomainScan, failed, type LookContext, type Looked } from './domain.ts'
import { unasked } from './judge.ts'
import { NOTHING_DECLARED, policyFor } from './organization.ts'

/** How this run reaches what audits ask about. */
export interface AuditAccess {
  inputs: AuditInputs
  env: Record<string, string | undefined>
  /** Where the run is: drift-config's checkout, in a workflow. */
  cwd: string
  /** Whether the jobs of plugins that are due are run as well. */
  jobs: boolean
}

/** Team and tier of repositories, as their last scans saw them. */
const declaredTeams = async ({ ports }: LookContext) => {
  const states = ports.ledger ? await ports.ledger.readAll() : []
  const byName = new Map<string, { team?: string; tier?: string }>()
  for (const { repository, declaration } of states) {
    if (declaration) byName.set(repository.name.toLowerCase(), declaration)
  }
  return (name: string) => byName.get(name.toLowerCase()) ?? {}
}

const openIssuesOf = async (context: LookContext): Promise<AuditFacts['issues']> => {
  const { options, ports, started } = context
  if (options.target.kind !== 'organization' || !ports.github) return null
  return readDriftIssues(ports.github, options.target.login, {
    home: options.home,
    issueRepository: options.issueRepository,
    teams: await declaredTeams(context),
    about: aboutIssue,
    ...(ports.issues ? { writer: ports.issues } : {}),
    now: Date.parse(started),
  })
}

/** What was looked at, for what is told of it beyond its findings. */
interface LookedAt extends Looked {
  facts: AuditFacts
}

const look = async (
  work: AuditWork,
  access: AuditAccess,
  context: LookContext,
): Promise<LookedAt> => {
  const { organization, closed, brought, scan, started } = context
  const { repository, state: before } = work
  const { state, accepted } = before
    ? accept(before, closed(before), started)
    : { state: null, accepted: [] }
  const words = await ownPolicy(organization, access.inputs.root, repository)
  const policy = policyFor(words, repository.name, null)
  const memory = state?.audits ?? {}
  const [{ folder, records, errors, notes }, issues] = await Promise.all([
    runFolder(access, memory, context),
    openIssuesOf(context),
  ])
  const facts: AuditFacts = {
    repository: repository.name,
    folder,
    records,
    memory,
    issues,
    earlier: state?.counted ?? [],
    threshold: access.inputs.threshold,
    exemptions: policy.exemptions.filter(({ by }) => by === 'organization'),
    now: started,
  }
  const after = rememberedAudits(facts)
  const found = [
    ...verdicts(facts, after),
    ...auditChecks.flatMap((check) => check.run(facts, after)),
    ...(await brought.ask('audit', repository.name, { standard: NOTHING_DECLARED, policy, facts })),
  ]
  const asked = new Set(
    [...auditChecks, ...brought.checks('audit')]
      .map(({ id }) => id)
      .concat(found.map((r) => r.check)),
  )
  const lost = unasked(state?.open ?? [], asked, repository.name, brought.notes.length > 0)
  const judged = applyPolicy([...found, ...lost], policy, started)
  const { results, open, gone, resolved } = reconcile(judged, state, repository.name, started)
  const report: RepositoryReport = {
    name: repository.name,
    ...(repository.url ? { url: repository.url } : {}),
    visibility: repository.visibility,
    tier: null,
    status: null,
    commit: null,
    base: null,
    results,
    resolved: [...accepted, ...resolved],
    notes: [...work.notes, ...notes],
  }
  const next: RepositoryState = {
    version: 1,
    repository: remembered(repository),
    domain: 'audit',
    commit: null,
    scanned: started,
    scan,
    declaration: null,
    ...unseen(results),
    audits: after,
    ...(state?.counted ? { counted: state.counted } : {}),
    open,
    gone,
  }
  return { report, next, errors, isStranger: false, facts }
}

/**
 * drift-audit: the audits of a folder, one file each, and what is asked of the audits themselves.
 * @param access the action's or the command's own inputs, and the environment audits may get a part of
 */
export const auditScan = (access: AuditAccess): DomainScan<AuditWork> => {
  let checks: CheckInfo[] = [...auditChecks]
  let facts: AuditFacts | null = null
  return {
    id: 'audit',
    get checks() {
      return checks
    },
    findWork: (options, ports, states) => {
      // Before anything is logged: addresses and tokens of what plugins and audits talk to.
      const given = auditSecrets(access.env, access.inputs.environment)
      for (const secret of [...configSecrets(access.inputs.pluginConfig), ...given]) {
        ports.onSecret(secret)
      }
      return findAudits(options, ports, states)
    },
    async look(work, context) {
      try {
        const looked = await look(work, access, context)
        facts = looked.facts
        checks = [...auditChecks, ...facts.records.map(({ info }) => infoOf(info))]
        return looked
      } catch (error) {
        return failed({ id: 'audit', checks }, work, context, error)
      }
    },
    // Most runs need neither: what they load is loaded here.
    finish: async (_, options, ports) =>
      (await import('./audit-finish.ts')).finishAudits(access, options, ports),
    tellMore: async (scanned, options, ports) =>
      facts === null ? scanned.report : tellList(scanned, facts, options, ports),
  }
}
