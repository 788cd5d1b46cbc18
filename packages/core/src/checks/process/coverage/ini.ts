/** Values of an INI file by section and key. */
export type Ini = Map<string, Map<string, { value: string; line: number }>>

const MAX_LENGTH = 1_048_576

/**
 * Reads an INI file as Python's configparser does, as far as settings of tests need it: sections,
 * `key = value` or `key: value`, values that go on in indented lines, comments.
 * https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
export const parseIni = (text: string): Ini => {
  const found: Ini = new Map()
  let section: Map<string, { value: string; line: number }> | undefined
  let last: { value: string; line: number } | undefined
  for (const [index, raw] of text.slice(0, MAX_LENGTH).split(/\r?\n/).entries()) {
    const line = raw.replace(/\s[#;].*$/, '')
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue
    if (/^\s/.test(line) && last !== undefined) {
      last.value += ` ${trimmed}`
      continue
    }
    if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
      const name = trimmed.slice(1, -1).trim()
      section = found.get(name) ?? new Map()
      found.set(name, section)
      last = undefined
      continue
    }
    const at = trimmed.search(/[=:]/)
    if (at <= 0 || section === undefined) continue
    last = { value: trimmed.slice(at + 1).trim(), line: index + 1 }
    section.set(trimmed.slice(0, at).trim(), last)
  }
  return found
}
