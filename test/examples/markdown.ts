/** What GitHub would see as live text in Markdown, for tests that nobody is pinged. */

const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/

/**
 * Markdown without its fenced blocks.
 * @throws when a fence is left open
 */
export const withoutFences = (markdown: string): string => {
  const lines: string[] = []
  let open = ''
  for (const line of markdown.split('\n')) {
    const match = FENCE.exec(line)
    const marks = match?.[1] ?? match?.[2] ?? ''
    if (open === '' && marks !== '') open = marks
    else if (open === '') lines.push(line)
    else if (line.trim().length >= open.length && line.trim() === marks && marks.startsWith(open))
      open = ''
  }
  if (open !== '') throw new Error(`a fence is left open: ${open}`)
  return lines.join('\n')
}

/**
 * A line of Markdown without its code spans, by CommonMark's rule: runs of equal length.
 * @throws when a code span is left open
 */
const withoutSpans = (line: string): string => {
  let result = ''
  let open = ''
  let at = 0
  while (at < line.length) {
    // Inside a span a backslash escapes nothing.
    const token = open === '' ? /`+|\\[\s\S]?|[^`\\]+/y : /`+|[^`]+/y
    token.lastIndex = at
    const piece = token.exec(line)?.[0] ?? ''
    at += piece.length
    if (open === '' && !piece.startsWith('`')) result += piece
    else if (open === '') open = piece
    else if (piece === open) open = ''
  }
  if (open !== '') throw new Error(`a code span is left open: ${line.slice(0, 200)}`)
  return result
}

/** What is neither code nor a hidden comment nor the destination of a link. */
export const liveText = (markdown: string): string =>
  withoutFences(markdown)
    .split('\n')
    .map(withoutSpans)
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/\]\(https?:[^()\s]*\)/g, ']')

/** The HTML that is left in live text, tag by tag. */
export const liveTags = (markdown: string): string[] => [
  ...new Set([...liveText(markdown).matchAll(/<\/?[a-z!][^>]*>?/gi)].map(([tag]) => tag)),
]

/** What in live text would ping somebody, make a reference or link somewhere. */
export const liveLinks = (markdown: string): string[] =>
  [
    ...liveText(markdown).matchAll(
      /@[a-z0-9]|(?<!&)#\d|\bgh-\d|:\/\/|\bwww\.|(?<!\w)[0-9a-f]{7,40}(?!\w)|(?<!\\)\]\(|:[\w+-]+:(?!\d)/gi,
    ),
  ].map(([text]) => text)

/** Where links of live text lead to. */
export const liveDestinations = (markdown: string): string[] =>
  [
    ...withoutFences(markdown)
      .split('\n')
      .map(withoutSpans)
      .join('\n')
      .matchAll(/(?<!\\)\]\(([^()\s]*)\)/g),
  ].map(([, url = '']) => url)
