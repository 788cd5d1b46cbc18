/**
 * What an issue's body remembers for the next run, in HTML comments that nobody sees:
 * `<!-- drift-toolkit:v1 {…} -->`, a line each.
 */

const END = ' -->'
const startOf = (kind: string): string => `<!-- drift-toolkit:${kind} `

/** JSON that cannot end an HTML comment, and says nothing to whoever reads the raw text. */
export const commentSafe = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[<>&@#]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/-(?=-)/g, '\\u002d')

/** The comment that remembers a value. */
export const hidden = (kind: string, value: unknown): string =>
  startOf(kind) + commentSafe(value) + END

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE = /^ {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$/

/** The lines of a body that are not inside a fence: a diff may quote a marker, and is no marker. */
const unfenced = (body: string): string[] => {
  const lines: string[] = []
  let open: string | null = null
  for (const line of body.split(/\r?\n/)) {
    const [, ticks, afterTicks, tildes, afterTildes] = FENCE.exec(line) ?? []
    const marks = ticks ?? tildes ?? ''
    const info = afterTicks ?? afterTildes ?? ''
    if (open === null && marks !== '') open = marks
    else if (open === null) lines.push(line)
    else if (marks.startsWith(open) && info.trim() === '') open = null
  }
  return lines
}

/**
 * What a body remembers of one kind. What is not of it, or was edited into something else, is passed over.
 * @param read null: it is no such value
 */
export const hiddenIn = <T>(
  body: string,
  kind: string,
  read: (value: unknown) => T | null,
): T[] => {
  const start = startOf(kind)
  return unfenced(body).flatMap((line) => {
    const text = line.trimEnd()
    if (!text.startsWith(start) || !text.endsWith(END)) return []
    let value: unknown
    try {
      value = JSON.parse(text.slice(start.length, -END.length))
    } catch {
      return []
    }
    const said = read(value)
    return said === null ? [] : [said]
  })
}
