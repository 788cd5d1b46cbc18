/** A piece of JavaScript or TypeScript: a name, a string, a number, or one character. */
export interface Token {
  kind: 'name' | 'text' | 'number' | 'mark'
  value: string
  line: number
}

const MAX_LENGTH = 300_000

const NAME = /[A-Za-z_$][\w$]*/y
const NUMBER = /\d[\d_]*(?:\.\d+)?/y

/** The end of a string that opens at `from`; -1 where none ends on its line. */
const endOfText = (text: string, from: number): number => {
  const quote = text[from]
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at]
    if (char === '\\') at += 1
    else if (char === quote) return at
    else if (char === '\n' && quote !== '`') return -1
  }
  return -1
}

/**
 * The tokens of a settings file in JavaScript or TypeScript, comments left out, in one pass. It is
 * read as text and never run. A quote that no line ends (in a regular expression) is a mark.
 */
export const tokensOf = (text: string): Token[] => {
  const found: Token[] = []
  const end = Math.min(text.length, MAX_LENGTH)
  let line = 1
  let at = 0
  const take = (kind: Token['kind'], value: string, length: number): void => {
    found.push({ kind, value, line })
    at += length
  }
  while (at < end) {
    const char = text[at] ?? ''
    const next = text[at + 1]
    if (char === '\n') line += 1
    if (/\s/.test(char)) at += 1
    else if (char === '/' && next === '/') {
      const stop = text.indexOf('\n', at)
      at = stop === -1 ? end : stop
    } else if (char === '/' && next === '*') {
      const close = text.indexOf('*/', at + 2)
      const stop = close === -1 ? end : close + 2
      for (let from = text.indexOf('\n', at); from !== -1 && from < stop; ) {
        line += 1
        from = text.indexOf('\n', from + 1)
      }
      at = stop
    } else if (char === '"' || char === "'" || char === '`') {
      const stop = endOfText(text, at)
      if (stop === -1) take('mark', char, 1)
      else {
        const value = text.slice(at + 1, stop)
        take('text', value, stop + 1 - at)
        line += value.split('\n').length - 1
      }
    } else {
      NAME.lastIndex = at
      NUMBER.lastIndex = at
      const name = NAME.exec(text)?.[0]
      const number = name === undefined ? NUMBER.exec(text)?.[0] : undefined
      if (name !== undefined) take('name', name, name.length)
      else if (number !== undefined) take('number', number.replaceAll('_', ''), number.length)
      else take('mark', char, 1)
    }
  }
  return found
}
