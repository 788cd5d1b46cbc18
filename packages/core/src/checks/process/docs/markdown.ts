/** Longer documents are read at their beginning. */
const MAX_LENGTH = 2_000_000

/** A heading without what only dresses it. */
const plain = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/\s#+\s*$/, '')
    .replace(/[*_`]/g, '')
    .trim()
    .toLowerCase()

/**
 * The headings of a document, lower case, those in code left out; `# like this` or underlined:
 * https://spec.commonmark.org/0.31.2/#atx-headings
 */
export const headingsOf = (text: string): Set<string> => {
  const found = new Set<string>()
  let fence = ''
  let before = ''
  for (const line of text.slice(0, MAX_LENGTH).split(/\r?\n/)) {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = ''
      continue
    }
    if (mark !== '') {
      fence = mark
      before = ''
      continue
    }
    const [, heading] = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line) ?? []
    if (heading !== undefined) found.add(plain(heading))
    else if (before.trim() !== '' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line)) found.add(plain(before))
    before = heading === undefined ? line : ''
  }
  return found
}

/** How many lines a text has; the end of the last one begins no other. */
export const linesOf = (text: string): number => {
  let lines = text === '' || text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
