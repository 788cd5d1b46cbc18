import type { Report } from '../model/index.ts'
import type { ActionsCore } from '../publish/outputs.ts'
import { failsAt, worstOf } from '../report/report.ts'
import { failStep } from './action-log.ts'
import type { DomainScan } from './domain.ts'
import { type InputContext, type Request, readRequest } from './inputs.ts'
import type { WorkItem } from './work.ts'

/** What an action needs of @actions/core beside its outputs. */
export interface ActionsToolkit extends ActionsCore {
  getInput(name: string): string
  setSecret(secret: string): void
  setFailed(message: string): void
  info(message: string): void
  debug(message: string): void
  group<T>(name: string, run: () => Promise<T>): Promise<T>
}

/** Why the step fails; null: it does not. */
export const failureOf = (request: Request, report: Report): string | null => {
  const errors = report.errors.length
  if (request.failOnError && errors > 0) {
    return `${errors} ${errors === 1 ? 'thing' : 'things'} could not be scanned or told; see the annotations and the summary`
  }
  const { failOn } = request.options
  return failsAt(report, failOn)
    ? `drift of severity ${worstOf(report)} (fail-on: ${failOn})`
    : null
}

/**
 * The whole of an action that scans: inputs in; issues, files, summary, annotations and outputs out.
 * @param load brings the engine of each domain; it is called when the inputs make sense
 */
export const scanAction = async <W extends WorkItem>(
  core: ActionsToolkit,
  load: (around: InputContext) => Promise<DomainScan<W> | readonly DomainScan[]>,
): Promise<void> => {
  const { env } = process
  const cwd = env.GITHUB_WORKSPACE || process.cwd()
  try {
    const around = { input: (name: string) => core.getInput(name), env, now: new Date(), cwd }
    const request = readRequest(around)
    const [{ runAction }, loaded] = await Promise.all([import('./action-run.ts'), load(around)])
    const report = await runAction(core, [loaded].flat(), request, cwd)
    const reason = failureOf(request, report)
    if (reason !== null) core.setFailed(reason)
  } catch (error) {
    failStep(core, error, 'The scan could not be run:')
  }
}
