import { infraChecks } from '../checks/infra/index.ts'
import { newUsage } from '../collect/aws/clients.ts'
import { createLanes } from '../collect/aws/lanes.ts'
import { readPlans } from '../collect/infra/plans.ts'
import {
  type InfraFacts,
  known,
  type Limits,
  type RepositoryStandard,
  type Table,
} from '../model/index.ts'
import { withAccount } from '../report/hide-accounts.ts'
import { limitsFor, rootStandard, sectionOf } from '../standards/index.ts'
import { type DomainScan, failed, isMember, type LookContext, type Looked } from './domain.ts'
import { untold, whoDidIt } from './infra-attribution.ts'
import { withCode } from './infra-code.ts'
import { plannedEnvironments } from './infra-environments.ts'
import { type AwsAccess, type ReadEnvironment, readEnvironment } from './infra-facts.ts'
import { defaultRegions } from './infra-inputs.ts'
import { notAsked, unmetNotes } from './infra-notes.ts'
import { accountsOf, errorsOf } from './infra-seen.ts'
import { clonedInfra, type InfraWork, organizationInfra, repositoryInfra } from './infra-work.ts'
import { judgeAll } from './judge-all.ts'
import { policyFor } from './organization.ts'
import { withToken } from './remote.ts'

/** Told before anything is skipped: a repository cannot leave in silence. */
const ALWAYS: ReadonlySet<string> = new Set([
  'infra/participation',
  'infra/declarations',
  'infra/exemptions',
])

/** Detections at once for one account and region; they read every service of the stack. */
const DETECTIONS = 5

/** The effective `[infra]` of the root, where it counts. */
const sectionIn = (standard: RepositoryStandard): Table | null => {
  const root = rootStandard(standard)
  return standard.metadata.file === null || root === undefined
    ? null
    : sectionOf(root.config, ['infra'])
}

/** A repository that may name some stacks alone does not get to see a whole account. */
const within = (access: AwsAccess, limits: Limits | null): AwsAccess => {
  const { inputs } = access
  return limits === null || limits.stacks.includes('*') || inputs.orphans !== 'account'
    ? access
    : { ...access, inputs: { ...inputs, orphans: 'project' } }
}

const look = async (work: InfraWork, run: AwsAccess, context: LookContext): Promise<Looked> => {
  const { organization, closed, scan, started, options } = context
  const { repository, head, base } = work
  const { name } = repository
  const opened: ReadEnvironment[] = []
  try {
    const standard = await work.declare(context)
    const section = sectionIn(standard)
    const limits: Limits | null =
      organization.table && options.target.kind === 'organization'
        ? limitsFor(organization.table, name, organization.login)
        : null
    const access = within(run, limits)
    const isOwn = options.target.kind !== 'organization'
    const {
      environments: planned,
      notes,
      problems,
    } = section === null
      ? { environments: [], notes: isOwn ? notAsked(standard) : [], problems: [] }
      : plannedEnvironments({
          section,
          status: standard.metadata.status,
          inputs: access.inputs,
          fallbackRegions: defaultRegions(access.env),
          limits,
          isOwn,
          repository: name,
        })
    const accounts = new Map(planned.map((one) => [one.name, one.account]))
    for (const account of accounts.values()) access.seen.add(account)
    // A ledger that had account ids hidden is compared with what is seen now.
    const open = work.state?.open.map((finding) =>
      untold(withAccount(finding, accounts), access.inputs.attribution),
    )
    const state = work.state && { ...work.state, open: open ?? [] }
    opened.push(...(await Promise.all(planned.map((one) => readEnvironment(one, access, context)))))
    const environments = await Promise.all(
      opened.map((one) => withCode(one, work, section ?? {}, access, context)),
    )
    const facts: InfraFacts = {
      repository,
      head,
      base: base.known ? base.value : { oid: null, how: 'since' },
      open: state?.open ?? [],
      previous: state?.declaration ?? null,
      now: started,
      environments,
      orphans: access.inputs.orphans,
      plans: section === null ? [] : await readPlans(access.inputs.plans),
      attribution: new Map(),
    }
    const input = {
      domain: 'infra' as const,
      standard,
      // The declarations were read by name, so what is not there is missing.
      paths: known([]),
      checks: infraChecks,
      always: ALWAYS,
      policy: policyFor(organization, name, standard),
      state,
      closed: closed(state),
      commit: 'head' as const,
      scan,
      notes: [...work.notes, ...notes, ...environments.flatMap(unmetNotes)],
    }
    const first = await judgeAll({ ...input, facts }, context)
    const attribution = await whoDidIt(
      first.report.results,
      opened,
      { ...work, state },
      access,
      context,
    )
    const { report, next } =
      attribution.size === 0
        ? first
        : await judgeAll({ ...input, facts: { ...facts, attribution } }, context)
    const isIn = isMember(standard, facts)
    return {
      report,
      next: isIn ? { ...next, ...accountsOf(environments, state?.accounts, access.inputs) } : null,
      errors: [
        ...problems.map((reason) => ({ where: name, reason })),
        ...errorsOf(name, environments),
      ],
      isStranger: !isIn,
    }
  } catch (error) {
    return failed({ id: 'infra', checks: infraChecks }, work, context, error)
  } finally {
    for (const one of opened) one.close()
  }
}

/**
 * drift-infra: what runs in the accounts of a repository against what was declared and deployed.
 * @param access how this run reaches AWS
 */
export const infraScan = (
  access: Omit<AwsAccess, 'usage' | 'lanes' | 'seen'>,
): DomainScan<InfraWork> => {
  const usage = newUsage()
  const lanes = createLanes(DETECTIONS)
  const seen = new Set<string>()
  return {
    id: 'infra',
    checks: infraChecks,
    findWork: (options, { github }, states) => {
      const { target } = options
      if (target.kind === 'path') return clonedInfra(target, options, github, states)
      return target.kind === 'repository'
        ? repositoryInfra(target.name, options, withToken(github), states)
        : organizationInfra(target, options, withToken(github), states)
    },
    look: (work, context) => look(work, { ...access, usage, lanes, seen }, context),
    requests: () => ({ aws: usage.requests }),
    hiddenAccounts: () => (access.inputs.attribution === 'none' ? [...seen] : undefined),
  }
}
