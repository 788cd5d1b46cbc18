/**
 * How much of two files is the same, 0 to 1, the way git estimates it: the bytes of the lines that
 * both have (long lines in pieces of 64 bytes) over the size of the larger file.
 */
export function similarity(a: Buffer, b: Buffer): number {
  const larger = Math.max(a.length, b.length)
  if (larger === 0) return 0
  // Cannot reach one half: no need to look inside.
  if (Math.min(a.length, b.length) * 2 < larger) return 0
  const left = pieces(a)
  let common = 0
  for (const [piece, count] of pieces(b)) {
    const shared = Math.min(count, left.get(piece) ?? 0)
    common += shared * Buffer.byteLength(piece, 'latin1')
  }
  return common / larger
}

const known = new WeakMap<Buffer, Map<string, number>>()

function pieces(content: Buffer): Map<string, number> {
  const before = known.get(content)
  if (before !== undefined) return before
  const found = new Map<string, number>()
  for (const piece of content.toString('latin1').match(/[^\n]{0,63}\n|[^\n]{1,64}/g) ?? []) {
    found.set(piece, (found.get(piece) ?? 0) + 1)
  }
  known.set(content, found)
  return found
}
