import type { Annotation } from '../report/annotations.ts'

/** The part of @actions/core that is needed here, so that tests and the command need none of it. */
export interface ActionsCore {
  setOutput(name: string, value: string): void
  error(message: string, properties?: AnnotationProperties): void
  warning(message: string, properties?: AnnotationProperties): void
  notice(message: string, properties?: AnnotationProperties): void
  summary: { addRaw(text: string): unknown; write(): Promise<unknown> }
}

interface AnnotationProperties {
  title?: string
  file?: string
  startLine?: number
}

/** What a run says to Actions. */
export interface ActionsOutput {
  outputs: Readonly<Record<string, string>>
  /** Markdown, already within GitHub's limit; '' for none. */
  summary: string
  annotations: readonly Annotation[]
}

/**
 * Outputs, annotations and the job summary of a run.
 * @returns what could not be written, in words: a summary that fails fails no scan
 */
export const writeActionsOutput = async (
  core: ActionsCore,
  { outputs, summary, annotations }: ActionsOutput,
): Promise<string[]> => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  for (const { level, title, message, file, line } of annotations)
    core[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    })
  if (summary === '') return []
  try {
    core.summary.addRaw(summary)
    await core.summary.write()
    return []
  } catch (error) {
    return [`the job summary could not be written: ${(error as Error).message}`]
  }
}
