import type { Check, CodeFacts, Report } from '@drift-toolkit/core/model/index'
import { renderMarkdown } from '@drift-toolkit/core/report/markdown'
import { renderSarif } from '@drift-toolkit/core/report/sarif'
import { renderTerminal } from '@drift-toolkit/core/report/terminal'
import type { Format } from './output.ts'

/** The report in the format that was asked for. */
export const render = (
  report: Report,
  format: Format,
  checks: readonly Check<CodeFacts>[],
  colour: boolean,
): string => {
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2)
    case 'markdown':
      return renderMarkdown(report)
    case 'sarif':
      return JSON.stringify(renderSarif(report, checks), null, 2)
    case 'text':
      return renderTerminal(report, { colour })
  }
}
