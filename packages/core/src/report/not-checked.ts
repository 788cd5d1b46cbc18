import { fitLines } from './fit.ts'

/** What an issue says of what nobody could see, a line each; '' where there is none. */
export const notChecked = (lines: readonly string[], room: number): string =>
  lines.length === 0
    ? ''
    : [
        '#### Could not be checked',
        'This is neither drift nor in order: nobody could look.',
        fitLines(lines, room).join('\n'),
      ].join('\n\n')
