/** Drop-in audits: a folder in which each file is one. Found, described, run; judged elsewhere. */
export { discoverAudits } from './discover.ts'
export { auditEnvironment, auditSecrets } from './environment.ts'
export { type RunContext, runAudit, runAudits } from './run.ts'
