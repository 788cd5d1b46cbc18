import { isTable, type Table } from '../../../settings/index.ts'

/** How a job of a workflow shows among the checks of a commit. */
interface ReportedName {
  /** As it is written: `name:`, else the id. */
  name: string
  /** Whether a check of this name may be the job's. */
  matches(context: string): boolean
}

/** Whether a text is these parts in this order, with anything between them. */
const fits = (parts: readonly string[], text: string): boolean => {
  const [first = '', ...rest] = parts
  if (!text.startsWith(first)) return false
  const last = rest.pop()
  if (last === undefined) return text === first
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/**
 * The name of a job's check: its `name:`, where expressions stand for anything, or its id; of a
 * matrix without expressions `name (a, b)`; of a workflow that it calls `name / job`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname
 */
export const reportedName = (id: string, job: Table): ReportedName => {
  const name = typeof job.name === 'string' && job.name.trim() !== '' ? job.name.trim() : id
  const written = name.split(/\$\{\{[^}]*\}\}/)
  const shapes = [written]
  const isMatrix = isTable(job.strategy) && job.strategy.matrix !== undefined
  if (isMatrix && written.length === 1) shapes.push([`${name} (`, ')'])
  if (typeof job.uses === 'string') {
    for (const shape of [...shapes]) {
      shapes.push([...shape.slice(0, -1), `${shape.at(-1)} / `, ''])
    }
  }
  return { name, matches: (context) => shapes.some((shape) => fits(shape, context)) }
}
