import { nearest } from '../standards/nearest.ts'
import type { SaidSettings } from './settings.ts'

const LINES = 20
const KEYS = ['title', 'schedule', 'timeout', 'severity', 'exit'] as const

/** `# drift: …`, and the same behind the comment signs of other languages. */
const HEADER =
  /^\s*(?:#|\/\/|--|;|%|\*|\/\*+|<!--|@?REM\b|::)\s*drift:\s*(.*?)\s*(?:\*\/|-->)?\s*$/i
const PAIR = /^([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"',][^\s,]*))\s*,?\s*/

/** What a comment header says, and what in it cannot be understood. */
export interface Header {
  said: SaidSettings
  problems: string[]
}

const readPairs = (text: string, line: number, header: Header): void => {
  let rest = text
  while (rest !== '') {
    const pair = PAIR.exec(rest)
    if (pair === null) {
      // Prose after `drift:` is prose; something beside a setting is a slip.
      if (rest !== text || /^[\w-]+\s*=/.test(rest)) {
        const what = /^[\w-]+\s*=\s*["'][^"']*$/.test(rest)
          ? 'a quote that does not end'
          : 'no key=value'
        header.problems.push(`line ${line}: ${what} at ${JSON.stringify(rest.slice(0, 40))}`)
      }
      return
    }
    const [all, name = '', double, single, bare] = pair
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare
    const key = KEYS.find((one) => one === name.toLowerCase())
    if (key === undefined) {
      const meant = nearest(name.toLowerCase(), KEYS)
      const advice = meant === undefined ? `there are ${KEYS.join(', ')}` : `did you mean ${meant}?`
      header.problems.push(`line ${line}: unknown setting ${name} (${advice})`)
    } else header.said[key] = value
    rest = rest.slice(all.length)
  }
}

/**
 * Reads `# drift: title="S3 policies" timeout=30s exit=nagios` in the first 20 lines of a file. Several
 * such lines add up.
 */
export const readHeader = (text: string): Header => {
  const header: Header = { said: {}, problems: [] }
  for (const [at, line] of text.split(/\r?\n/, LINES).entries()) {
    const said = HEADER.exec(line)?.[1]
    if (said !== undefined && said !== '') readPairs(said, at + 1, header)
  }
  return header
}
