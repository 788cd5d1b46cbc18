import type { CheckInfo, Report } from '@drift-toolkit/core/model/index'
import type { Format } from './output.ts'

/** The report in the format that was asked for; the other renderers are not even loaded. */
export const render = async (
  report: Report,
  format: Format,
  checks: readonly CheckInfo[],
  look: { colour: boolean; verbose: boolean },
): Promise<string> => {
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2)
    case 'markdown':
      return (await import('@drift-toolkit/core/report/markdown')).renderMarkdown(report)
    case 'sarif': {
      const { renderSarif } = await import('@drift-toolkit/core/report/sarif')
      return JSON.stringify(renderSarif(report, checks), null, 2)
    }
    case 'text':
      return (await import('@drift-toolkit/core/report/terminal')).renderTerminal(report, look)
  }
}
