import { isDeepStrictEqual } from 'node:util'
import type { IssueCounts } from '../model/index.ts'
import type { Memory } from './memory.ts'
import { headOf, isSameHead, type Recorded, type RecordedLists } from './recorded.ts'
import type { RepositoryState } from './state.ts'

/** Of what a month recorded, what is still so; what changed since stands in a later file. */
export const stillSo = (
  { head, members, open, gone, audits, runs, times, counted }: Memory,
  current: RepositoryState,
): Pick<Recorded, 'head' | 'lists'> | null => {
  const isHead = head !== null && isSameHead(head, headOf(current))
  const now = new Map(current.open.map((finding) => [finding.fingerprint, finding]))
  const same = [...open].filter(([key, finding]) => isDeepStrictEqual(finding, now.get(key)))
  const full = new Map(same)
  const names = isHead ? members : [...full.keys()]
  const gones = [...gone].filter(
    ([key, time]) => Object.hasOwn(current.gone, key) && current.gone[key] === time,
  )
  const counts = ((isHead && times) || [...counted.keys()]).flatMap(
    (time): (IssueCounts | string)[] => {
      const isKept = current.counted?.some((one) => time === one.time)
      const full = isKept ? counted.get(time) : undefined
      return full ? [full] : isHead ? [time] : []
    },
  )
  const ran = Object.entries(current.audits ?? {}).flatMap(([id, audit]) => {
    const past = new Set(audit.runs.map(({ time }) => time))
    const kept = [...(runs.get(id)?.values() ?? [])].filter(({ time }) => past.has(time))
    const as = (isHead && audits.get(id)) || audit
    return kept.length > 0 || (isHead && audits.has(id))
      ? [[id, { ...as, runs: kept }] as const]
      : []
  })
  const lists: RecordedLists = {
    open: names.map((key) => full.get(key) ?? key),
    gone: Object.fromEntries(gones),
    ...(ran.length > 0 ? { audits: Object.fromEntries(ran) } : {}),
    ...(counts.length > 0 || (isHead && times) ? { counted: counts } : {}),
  }
  const isEmpty = names.length + gones.length + ran.length + counts.length === 0
  return isEmpty && !isHead ? null : { head: isHead ? head : null, lists }
}

/** All that a month recorded, where nobody can tell what is still so. */
export const everything = ({
  head,
  members,
  open,
  gone,
  audits,
  runs,
  times,
  counted,
}: Memory) => ({
  head,
  lists: {
    open: [...new Set([...members, ...open.keys()])].map((key) => open.get(key) ?? key),
    gone: Object.fromEntries(gone),
    audits: Object.fromEntries(
      [...audits].map(([id, audit]) => [
        id,
        { ...audit, runs: [...(runs.get(id)?.values() ?? [])] },
      ]),
    ),
    counted: [...new Set([...(times ?? []), ...counted.keys()])].map((t) => counted.get(t) ?? t),
  },
})
