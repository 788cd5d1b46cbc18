const OPEN = /^\uFEFF?---[ \t]*\r?\n/

/** A text with front matter between two lines of `---`. */
export interface Parts {
  /** YAML. */
  front: string
  rest: string
}

/** Takes front matter off a text; null where there is none. */
export const splitFrontMatter = (text: string): Parts | null => {
  const [open] = OPEN.exec(text) ?? []
  if (open === undefined) return null
  const body = text.slice(open.length)
  const close = /^---[ \t]*\r?$/m.exec(body)
  if (close === null) return null
  return { front: body.slice(0, close.index), rest: body.slice(close.index + close[0].length) }
}
