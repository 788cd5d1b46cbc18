import { posix } from 'node:path/posix'
import { type Known, known, unknown } from '../../model/known.ts'
import { own } from '../../model/shape.ts'
import type { Table } from '../../model/standard.ts'
import { type CodeSource, contentKey, LINK } from '../source.ts'
import { type ParsedManifest, parseManifest } from './manifest-text.ts'

/** Where it lies when `[infra] manifest` does not say so. */
const DEFAULT = 'infra-manifest.json'

/** The manifest of one commit. */
export interface Manifest extends ParsedManifest {
  file: string
}

/**
 * The resources that must exist, from the file that `[infra] manifest` names, at a commit.
 * @returns null where there is none: nobody asked for one, or that commit has not got it yet
 */
export const readManifest = async (request: {
  source: CodeSource
  commit: string
  /** It is what is checked out: a file that is named and is not there is a mistake. */
  isHead: boolean
  /** The effective `[infra]`. */
  section: Table
}): Promise<Known<Manifest | null>> => {
  const { source, commit, isHead, section } = request
  const named = own(section, 'manifest')
  const path = posix.normalize(typeof named === 'string' && named !== '' ? named : DEFAULT)
  const listed = await source.paths(commit)
  if (!listed.known) return listed
  const file = listed.value.find((one) => one.path === path && one.mode !== LINK)
  if (file === undefined) {
    if (path === DEFAULT || !isHead) return known(null)
    const message = 'there is no such file, and [infra] manifest names it'
    return known({ file: path, resources: [], problems: [{ message }] })
  }
  const { contents } = await source.load([file], [], { base: null, head: commit })
  const content = contents.get(contentKey(file))
  if (content?.kind === 'text') return known({ file: path, ...parseManifest(path, content.text) })
  const why = content?.kind === 'unknown' ? content.reason : (content?.kind ?? 'nothing was read')
  return unknown(`${path} could not be read: ${why}`)
}
