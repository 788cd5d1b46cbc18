import { stripVTControlCharacters } from 'node:util'

/**
 * Everything a repository says (file names, commit messages, values, labels) is somebody else's
 * text. It reaches a reader only through one of the functions here.
 */

/** Breaks what a renderer would link or expand, and is not seen. */
const BREAK = '\u200b'

/**
 * Control and format characters, line separators, bidirectional overrides and lone surrogates:
 * what changes how the text around it looks. A joiner stays where it joins an emoji.
 */
const INVISIBLE =
  /(?<!\p{Extended_Pictographic}|\p{EMod}|\ufe0f)\u200d|(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

const escapeCharacter = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return NAMED.get(character) ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`)
}

/** A title for GitHub as it reads: without what keeps GitHub from linking in it. */
export const plainText = (title: string): string => title.replaceAll(BREAK, '')

/** What cannot be seen, written out as `\n`, `\u202e`, … The result is one line. */
export const visible = (text: string): string => text.replace(INVISIBLE, escapeCharacter)

/** As `visible`, for text of several lines: line breaks and tabs stay. */
export const visibleLines = (text: string): string =>
  text
    .replace(/\r\n/g, '\n')
    .replace(INVISIBLE, (found) =>
      found === '\n' || found === '\t' ? found : escapeCharacter(found),
    )

/** At most `max` UTF-16 units, never half a character; what was cut shows as `…`. */
export const bound = (text: string, max: number): string => {
  if (text.length <= max) return text
  const end = max - 1
  const unit = text.charCodeAt(end - 1)
  return `${text.slice(0, unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end)}…`
}

const oneLine = (text: string, max: number): string =>
  // Cut first: what is looked at below stays small whatever comes in.
  bound(visible(bound(text, max)), max)

const longestRun = (text: string, character: '`' | '~'): number => {
  let longest = 0
  for (const run of text.match(character === '`' ? /`+/g : /~+/g) ?? [])
    longest = Math.max(longest, run.length)
  return longest
}

/**
 * A code span that its content cannot end: the delimiter is longer than any run of backticks in it
 * (https://spec.commonmark.org/0.31.2/#code-spans). GitHub links nothing inside code.
 */
export const inlineCode = (text: string, max = 200): string => {
  const content = oneLine(text, max)
  const ticks = '`'.repeat(longestRun(content, '`') + 1)
  const padded =
    content === '' || /^`|`$/.test(content) || /^ .*[^ ].* $/.test(content)
      ? ` ${content} `
      : content
  return `${ticks}${padded}${ticks}`
}

/** As `inlineCode`, for a table's cell, where a pipe ends the cell even inside a code span. */
export const codeCell = (text: string, max = 120): string => {
  const content = oneLine(text, max)
  if (!content.includes('|')) return inlineCode(content, max)
  const escaped = content.replace(
    /[^\p{L}\p{N} .,/-]/gu,
    (found) => `&#${found.codePointAt(0) ?? 0};`,
  )
  return `<code>${escaped}</code>`
}

export type FenceLanguage = 'diff' | 'toml' | 'json' | 'yaml' | 'text'

/**
 * A fenced block that its content cannot end: the fence is longer than any run of its character
 * inside (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). Of the two fence characters the
 * shorter fence is taken, so that a run of thousands does not double the text.
 */
export const fence = (text: string, language: FenceLanguage = 'text'): string => {
  const content = visibleLines(text).replace(/\n+$/, '')
  const ticks = Math.max(3, longestRun(content, '`') + 1)
  const tildes = Math.max(3, longestRun(content, '~') + 1)
  const marks = tildes < ticks ? '~'.repeat(tildes) : '`'.repeat(ticks)
  return `${marks}${language}\n${content}\n${marks}`
}

/**
 * Breaks what GitHub would turn into a mention, a cross reference, an emoji or a link. Entities and backslashes do not help there: GitHub looks for these in the rendered text.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const unlinked = (text: string): string =>
  text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\bgh-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]{1,64}:)/g, `:${BREAK}`)
    .replace(/\bwww(?=\.)/gi, `www${BREAK}`)

/**
 * Commit ids become code, where GitHub links nothing, so that they can be copied as they are: the
 * `@` of `action@<commit>` mentions nobody then either.
 */
const codedShas = (markdown: string): string =>
  markdown.replace(/(?:(?<=@)\u200b|(?<!\w))([0-9a-f]{7,})(?!\w)/gi, '`$1`')

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['|', '&#124;'],
])

const flat = (text: string, max: number): string =>
  oneLine(
    bound(text, max * 2)
      .replace(/[\s\u0085]+/g, ' ')
      .trim(),
    max,
  )

/** Text as running Markdown: one line, nothing in it formatted, linked, mentioned or taken as HTML. */
export const plain = (text: string, max = 300): string =>
  codedShas(
    unlinked(flat(text, max))
      .replace(/[\\`*_[\]#~$]/g, '\\$&')
      .replace(/[<>&|]/g, (found) => ENTITIES.get(found) ?? found)
      .replace(/^([-+=]|\d{1,9}(?=[.)](?:\s|$)))/, (found) =>
        /\d/.test(found) ? `${found}\\` : `\\${found}`,
      ),
  )

/** Text as the content of a table's cell. */
export const tableCell = (text: string, max = 120): string => plain(text, max) || '–'

/** An issue's title: GitHub knows code spans, mentions and emoji there, and nothing else. */
export const titleText = (text: string, max = 200): string =>
  bound(unlinked(flat(text, max)).replace(/`/g, "'"), max)

/**
 * A URL that may be linked to: http or https, without credentials, encoded so that it cannot end a
 * Markdown link, a table cell or an attribute. Null for everything else.
 */
export const safeUrl = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  parsed.username = ''
  parsed.password = ''
  return parsed.href.replace(
    /[()<>[\]|"'`\\*{}^\s]/g,
    (found) => `%${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

const destination = (url: string): string => url.replace(/&/g, '&amp;')

/** A link with a plain label; only the label where the URL is missing or may not be linked to. */
export const link = (label: string, url: string | undefined): string => {
  const target = url === undefined ? null : safeUrl(url)
  return target === null ? plain(label) : `[${plain(label)}](${destination(target)})`
}

/** A link whose label is code. */
export const codeLink = (label: string, url: string | undefined, max = 200): string => {
  const target = url === undefined ? null : safeUrl(url)
  const code = inlineCode(label, max)
  return target === null ? code : `[${code}](${destination(target)})`
}

/**
 * One line for the log of a workflow. The runner takes a line that begins with `::`, or holds `##[`
 * anywhere, as a command:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const logLine = (text: string, max = 2000): string =>
  oneLine(stripVTControlCharacters(bound(text, max * 2)), max)
    .replace(/##(?=\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ')

/** One line for a terminal: control sequences are shown, not obeyed. */
export const terminal = (text: string, max = 2000): string => oneLine(text, max)
