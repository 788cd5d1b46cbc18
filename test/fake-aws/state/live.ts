import type { JsonObject } from '../types.ts'

/** A resource as it runs, whoever made it. */
export interface Live {
  type: string
  /** Cloud Control's identifier, parts joined by `|`. */
  id: string
  /** Primary identifiers by the names that the type's schema gives them. */
  identifier: Record<string, string>
  properties: JsonObject
  /** Tags beside those in the properties, `aws:cloudformation:…` among them. */
  tags: Map<string, string>
  exists: boolean
}

export interface LiveStore {
  get(type: string, id: string): Live | undefined
  put(live: Live): void
  all(): Iterable<Live>
  ofType(type: string): Iterable<Live>
}

export function createLiveStore(): LiveStore {
  const types = new Map<string, Map<string, Live>>()
  return {
    get: (type, id) => types.get(type)?.get(id),
    put(live) {
      const ofType = types.get(live.type) ?? new Map<string, Live>()
      types.set(live.type, ofType.set(live.id, live))
    },
    *all() {
      for (const ofType of types.values()) yield* ofType.values()
    },
    ofType: (type) => types.get(type)?.values() ?? [],
  }
}

const GLOBAL = /^AWS::(IAM|CloudFront|Route53|WAFRegional::Global|Organizations)::/

export const isGlobal = (type: string): boolean => GLOBAL.test(type)

/** Tags as the type has them and those beside, the latter last. */
export function tagsOf(live: Live): Map<string, string> {
  const tags = new Map<string, string>()
  const { Tags } = live.properties
  if (Array.isArray(Tags)) {
    for (const tag of Tags) {
      if (typeof tag !== 'object' || tag === null || Array.isArray(tag)) continue
      tags.set(String(tag.Key), String(tag.Value))
    }
  } else if (typeof Tags === 'object' && Tags !== null) {
    for (const [key, value] of Object.entries(Tags)) tags.set(key, String(value))
  }
  for (const [key, value] of live.tags) tags.set(key, value)
  return tags
}
