import { logLine, tableCell } from '../report/text.ts'
import type { ActionsToolkit } from './action.ts'
import { failStep, logTo } from './action-log.ts'
import type { Plan } from './plan.ts'
import { planRows, planText } from './plan-words.ts'

/** The plan for the job summary. */
const planMarkdown = (plan: Plan): string =>
  [
    `## Plan of the drift run over ${tableCell(plan.organization)}`,
    '',
    '| what | how much |',
    '| --- | --- |',
    ...planRows(plan).map(([what, much]) => `| ${what} | ${much} |`),
    '',
    ...plan.notes.map((note) => `- ${tableCell(note, 1000)}`),
    '',
  ].join('\n')

const lookedAt = ({ counts }: Plan): number =>
  Math.max(0, ...Object.values(counts.domains).map(({ repositories }) => repositories))

/** The whole of the action that plans a run: inputs in; the matrix, the budget and a summary out. */
export const planAction = async (core: ActionsToolkit): Promise<void> => {
  const { env } = process
  const cwd = env.GITHUB_WORKSPACE || process.cwd()
  try {
    const { planRun } = await import('./plan-run.ts')
    const around = { input: (name: string) => core.getInput(name), env, now: new Date(), cwd }
    const onSecret = (secret: string) => secret !== '' && core.setSecret(secret)
    const plan = await planRun(around, { log: logTo(core), onSecret })
    for (const line of planText(plan).split('\n')) core.info(logLine(line))
    for (const note of plan.notes) core.warning(logLine(note))
    core.setOutput('shards', JSON.stringify(plan.shards))
    core.setOutput('repositories', String(lookedAt(plan)))
    core.setOutput('requests', String(plan.budget.rest + plan.budget.graphql))
    core.setOutput('points', String(plan.budget.points))
    core.summary.addRaw(planMarkdown(plan))
    await core.summary.write().catch((error: Error) => {
      core.warning(logLine(`the job summary could not be written: ${error.message}`))
    })
  } catch (error) {
    failStep(core, error, 'The run could not be planned:')
  }
}
