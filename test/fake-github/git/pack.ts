import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { GitObject, ObjectType } from '../objects/objects.ts'
import { contentOf } from '../objects/store.ts'

const typeNumbers: Record<ObjectType, number> = { commit: 1, tree: 2, blob: 3, tag: 4 }

/**
 * A pack of whole objects, without deltas: what `git index-pack --stdin` takes.
 * https://git-scm.com/docs/gitformat-pack
 */
export function packOf(objects: readonly GitObject[]): Buffer {
  const header = Buffer.alloc(12)
  header.write('PACK')
  header.writeUInt32BE(2, 4)
  header.writeUInt32BE(objects.length, 8)
  const parts: Buffer[] = [header]
  for (const object of objects) {
    const content = contentOf(object)
    parts.push(
      entryHeader(typeNumbers[object.type], content.length),
      deflateSync(content, { level: 1 }),
    )
  }
  const pack = Buffer.concat(parts)
  return Buffer.concat([pack, createHash('sha1').update(pack).digest()])
}

/** Type and size: four bits of the size in the first byte, then seven in each. */
function entryHeader(type: number, size: number): Buffer {
  const bytes: number[] = []
  let rest = Math.floor(size / 16)
  bytes.push((type << 4) | (size % 16) | (rest > 0 ? 0x80 : 0))
  while (rest > 0) {
    const low = rest % 128
    rest = Math.floor(rest / 128)
    bytes.push(low | (rest > 0 ? 0x80 : 0))
  }
  return Buffer.from(bytes)
}
