/** A cell of a Markdown table: one line, with the pipe that would end it escaped. */
const cell = (text) =>
  String(text)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')

/** A Markdown table with a line end after each row. */
export function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map(
    (row) => `| ${row.map(cell).join(' | ')} |`,
  )
  return `${lines.join('\n')}\n`
}
