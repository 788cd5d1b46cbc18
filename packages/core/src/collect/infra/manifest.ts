import { posix } from 'node:path/posix'
import { type Known, known, unknown } from '../../model/known.ts'
import type { Table } from '../../model/standard.ts'
import { type CodeSource, contentKey, LINK } from '../source.ts'
import { type ManifestResource, parseManifest } from './manifest-text.ts'

export type { ManifestResource } from './manifest-text.ts'

/** Where it lies when `[infra] manifest` does not say so. */
const DEFAULT = 'infra-manifest.json'

/**
 * The resources that must exist, from the file that `[infra] manifest` names, at a commit.
 * @returns [] where there is none and none is named
 */
export const readManifest = async (request: {
  source: CodeSource
  commit: string
  /** The effective `[infra]`. */
  section: Table
}): Promise<Known<ManifestResource[]>> => {
  const { source, commit, section } = request
  const named = Object.hasOwn(section, 'manifest') ? section.manifest : undefined
  const path = posix.normalize(typeof named === 'string' && named !== '' ? named : DEFAULT)
  const listed = await source.paths(commit)
  if (!listed.known) return listed
  const file = listed.value.find((one) => one.path === path && one.mode !== LINK)
  if (file === undefined) {
    return path === DEFAULT ? known([]) : unknown(`${path}: there is no such file at ${commit}`)
  }
  const { contents } = await source.load([file], [], { base: null, head: commit })
  const content = contents.get(contentKey(file))
  if (content?.kind !== 'text') {
    const why = content?.kind === 'unknown' ? content.reason : (content?.kind ?? 'nothing was read')
    return unknown(`${path} could not be read: ${why}`)
  }
  const manifest = parseManifest(path, content.text)
  return manifest.known ? manifest : { ...manifest, reason: `${path}: ${manifest.reason}` }
}
