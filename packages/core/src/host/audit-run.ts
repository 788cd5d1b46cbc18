import type { AuditContext, AuditRepository } from '../model/audit-api.ts'
import { loadAudit } from './audit-describe.ts'
import { contextAws } from './context-aws.ts'
import { contextGitHub } from './context-github.ts'
import { Problem } from './problem.ts'
import type { Call, Parent } from './serve.ts'
import { sync } from './sync.ts'

/** What the parent says beside the module. */
export interface AuditRunInput {
  /** The folder that the folder of audits lies in. */
  root: string
  /** ISO 8601 UTC. */
  now: string
}

/** What the audit was given, without what the supervisor put there for itself. */
const environment = (): AuditContext['env'] => {
  const { DRIFT_RUN: _, ...env } = process.env
  return Object.freeze(env)
}

const contextOf = ({ root, now }: AuditRunInput, parent: Parent): AuditContext => {
  const env = environment()
  let repositories: Promise<readonly AuditRepository[]> | undefined
  return {
    github: contextGitHub(parent),
    aws: contextAws(env),
    repositories() {
      repositories ??= parent.ask('repositories', null) as Promise<readonly AuditRepository[]>
      return repositories
    },
    sync,
    log: {
      debug: (message) => parent.log('debug', message),
      info: (message) => parent.log('info', message),
      warning: (message) => parent.log('warning', message),
    },
    signal: parent.signal,
    now: new Date(now),
    env,
    root,
  }
}

/** Runs an audit. What it gives back is judged by the parent. */
export const runAuditModule: Call = async ({ module, input, parent }) => {
  const audit = await loadAudit(module)
  const outcome = await audit.run(contextOf(input as AuditRunInput, parent))
  if (outcome === undefined) {
    throw new Problem('run() gave back nothing: return { status, message }, or a list of them')
  }
  return outcome
}
