import { isUtf8 } from 'node:buffer'

const escaped = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) =>
      byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
    )
    .join('')

/** A name that `pathText` had to write out: no other program will find a file by it. */
export const isEscaped = (path: string): boolean => /\\x[89a-f][0-9a-f]/.test(path)

/**
 * What git lists with `-z`, as text. A name need not be UTF-8; such a one is shown with its bytes as
 * `\xff`, so that two files that differ in them alone do not become one.
 */
export const pathText = (output: Buffer): string => {
  if (isUtf8(output)) return output.toString('utf8')
  const parts: string[] = []
  for (let at = 0; at <= output.length; ) {
    const end = output.indexOf(0, at)
    const part = output.subarray(at, end < 0 ? output.length : end)
    parts.push(isUtf8(part) ? part.toString('utf8') : escaped(part))
    if (end < 0) break
    at = end + 1
  }
  return parts.join('\0')
}
