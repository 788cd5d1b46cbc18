import type { Json } from '../../model/finding.ts'
import { canonicalText } from './canonical.ts'
import { parsePointer } from './pointer.ts'

const BEYOND_ASCII = /[^ -~]+/g

const folded = (text: string): string => text.replace(BEYOND_ASCII, '?').replace(/\?+/g, '?')

/**
 * Whether one text is the other with what is beyond ASCII replaced by `?`, as GetTemplate does.
 * Texts are canonical, so that control characters are written as escapes.
 */
const isSameButForAscii = (a: string, b: string): boolean => {
  const isPlain = (text: string): boolean => text.search(BEYOND_ASCII) < 0
  if (isPlain(a) === isPlain(b)) return false
  return (isPlain(a) ? a : b).includes('?') && folded(a) === folded(b)
}

/**
 * Whether two values of a resource mean the same to AWS, however they are written: key order,
 * lists that are sets, `"80"` and `80`, documents as text, addresses, policies in short and in full,
 * and what a template lost on the way because it is not ASCII.
 *
 * @param type the resource's type
 * @param path JSON pointer of the value; some values are the same only in some properties
 */
export const isSame = (a: Json, b: Json, type = '', path = ''): boolean => {
  if (a === b) return true
  const parts = parsePointer(path)
  const left = canonicalText(a, parts, type)
  const right = canonicalText(b, parts, type)
  return left === right || isSameButForAscii(left, right)
}
