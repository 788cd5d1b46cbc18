import { createHash } from 'node:crypto'
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
    parts.push(entryHeader(typeNumbers[object.type], content.length), ...stored(content))
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

const MAX_STORED = 65_535

/**
 * A zlib stream that compresses nothing (RFC 1950 around RFC 1951's stored blocks): the pack stays
 * on this machine, and compressing 60,000 small files takes longer than everything else.
 */
function stored(content: Buffer): Buffer[] {
  const parts: Buffer[] = [Buffer.from([0x78, 0x01])]
  for (let at = 0; at === 0 || at < content.length; at += MAX_STORED) {
    const block = content.subarray(at, at + MAX_STORED)
    const header = Buffer.alloc(5)
    header.writeUInt8(at + MAX_STORED >= content.length ? 1 : 0)
    header.writeUInt16LE(block.length, 1)
    header.writeUInt16LE(block.length ^ 0xffff, 3)
    parts.push(header, block)
  }
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(adler32(content))
  parts.push(checksum)
  return parts
}

function adler32(content: Buffer): number {
  let a = 1
  let b = 0
  for (const byte of content) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return b * 65_536 + a
}
