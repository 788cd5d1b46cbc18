import type { RepositoryStandard } from '../../../model/standard.ts'
import { isTable, settingAt } from '../../../settings/index.ts'
import type { RequiredGates } from '../../../severity/index.ts'
import { textsOf } from '../../../standards/index.ts'

const known = new WeakMap<RepositoryStandard, RequiredGates>()

/** What the standards of a repository require by name: workflows, jobs by workflow, status checks. */
export const requiredGates = (standard: RepositoryStandard): RequiredGates => {
  const found = known.get(standard)
  if (found !== undefined) return found
  const workflows: string[] = []
  const checks: string[] = []
  const jobs: Record<string, string[]> = Object.create(null)
  for (const { config } of standard.standards) {
    for (const key of ['required_workflows', 'require_workflows']) {
      workflows.push(...textsOf(settingAt(config, ['process', 'ci', key])))
    }
    for (const table of [
      ['process', 'branches'],
      ['process', 'repo', 'ruleset'],
    ]) {
      checks.push(...textsOf(settingAt(config, [...table, 'require_status_checks'])))
    }
    const byWorkflow = settingAt(config, ['process', 'ci', 'jobs'])
    for (const [workflow, list] of Object.entries(isTable(byWorkflow) ? byWorkflow : {})) {
      jobs[workflow] = [...(jobs[workflow] ?? []), ...textsOf(list)]
    }
  }
  const made = { workflows, checks, jobs }
  known.set(standard, made)
  return made
}
