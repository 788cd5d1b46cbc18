import type { Content } from '../../model/index.ts'
import { MAX_FILE_BYTES } from '../source.ts'

/** A GraphQL Blob; null where the path does not exist. `oid` alone: it is a tree or a commit. */
export interface BlobNode {
  oid: string
  byteSize?: number
  isBinary?: boolean | null
  isTruncated?: boolean
  text?: string | null
}

/** What GraphQL says of a file, as content. GitHub cuts texts beyond about 512 KB and says so. */
export const toContent = (blob: BlobNode): Content => {
  const { oid, byteSize: size } = blob
  if (size === undefined) return { kind: 'submodule', oid }
  if (size > MAX_FILE_BYTES || blob.isTruncated) return { kind: 'too-large', oid, size }
  if (blob.isBinary || typeof blob.text !== 'string') return { kind: 'binary', oid, size }
  return { kind: 'text', oid, text: blob.text }
}
