/** What an answer of the Query protocol is made of: lists become `member`, Maps `entry`. */
export type XmlValue =
  | string
  | number
  | boolean
  | Date
  | undefined
  | XmlValue[]
  | ReadonlyMap<string, string>
  | { [key: string]: XmlValue }

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#xD;',
}

/** Characters that XML 1.0 has no word for become `?`, as AWS's do. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
    .replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character)

/** The inside of an element. */
export function writeXml(value: XmlValue): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return escapeXml(String(value))
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((one) => element('member', one)).join('')
  if (value instanceof Map) {
    return [...value]
      .map(([key, one]) => `<entry>${element('key', key)}${element('value', one)}</entry>`)
      .join('')
  }
  return Object.entries(value)
    .map(([name, one]) => (one === undefined ? '' : element(name, one)))
    .join('')
}

const element = (name: string, value: XmlValue): string => `<${name}>${writeXml(value)}</${name}>`
