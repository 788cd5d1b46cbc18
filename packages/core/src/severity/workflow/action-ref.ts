/** What a `uses:` names, taken apart. */
export type ActionRef =
  | { kind: 'local' }
  | { kind: 'docker'; name: string; pinned: boolean }
  | { kind: 'action'; owner: string; name: string; ref: string; pin: Pin }
  | { kind: 'other' }

/** How firmly a reference holds: a commit cannot be moved, a tag can, a branch does. */
export type Pin = 'commit' | 'tag' | 'branch'

const PINS: readonly Pin[] = ['commit', 'tag', 'branch']

/** Negative when `a` holds more firmly than `b`. */
export const comparePins = (a: Pin, b: Pin): number => PINS.indexOf(a) - PINS.indexOf(b)

const pinOf = (ref: string): Pin => {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return 'commit'
  // Names of tags are short; a long one is not worth a regular expression.
  if (ref.length > 200) return 'branch'
  return /^(?:refs\/tags\/.*|(?:[\w./-]*[@/_-])?v?\d+(?:\.[\w-]+)*)$/i.test(ref) ? 'tag' : 'branch'
}

/**
 * Takes a `uses:` apart. Whether a name that is no commit is a tag or a branch only GitHub knows;
 * names that look like a version count as tags.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export const parseUses = (uses: string): ActionRef => {
  if (uses.startsWith('./') || uses.startsWith('$/')) return { kind: 'local' }
  if (uses.startsWith('docker://')) {
    const image = uses.slice('docker://'.length)
    const name = image.replace(/@.*$/s, '').replace(/:[^:/]*$/, '')
    return { kind: 'docker', name, pinned: /@sha256:[0-9a-f]{64}$/i.test(image) }
  }
  const parts = /^([^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(uses)
  const [, owner, name, ref] = parts ?? []
  if (owner === undefined || name === undefined || ref === undefined) return { kind: 'other' }
  return { kind: 'action', owner: owner.toLowerCase(), name, ref, pin: pinOf(ref) }
}

/** `v4.1.2` as numbers, null where a reference is no version. */
const versionOf = (ref: string): number[] | null => {
  const [, numbers] = /^(?:.{0,100}[@/_-])?v?(\d+(?:\.\d+){0,5})$/i.exec(ref.slice(-200)) ?? []
  return numbers === undefined ? null : numbers.split('.').map(Number)
}

/** Whether one version comes before another: `v3` before `v4`, `v4.1` before `v4.2`. */
export const isOlder = (ref: string, than: string): boolean => {
  if (/^[0-9a-f]{40,64}$/i.test(ref)) return false
  const [left, right] = [versionOf(ref), versionOf(than)]
  if (left === null || right === null) return false
  for (const [index, number] of left.entries()) {
    const other = right[index]
    if (other === undefined) return false
    if (number !== other) return number < other
  }
  return false
}

/** GitHub's own actions come from whoever runs the workflow anyway. */
const PLATFORM = new Set(['actions', 'github'])

/** This toolkit, as workflows name it. Whoever runs it gives it the job's token, and has decided that. */
const TOOLKIT = /^org\/drift-toolkit(?:\/|$)/

/**
 * Whether code of somebody else runs: not GitHub's, not the repository owner's, not the repository's,
 * not this toolkit's.
 */
export const isThirdParty = (uses: string, owner: string | undefined): boolean => {
  const ref = parseUses(uses)
  if (ref.kind === 'docker') return true
  return (
    ref.kind === 'action' &&
    !PLATFORM.has(ref.owner) &&
    ref.owner !== owner?.toLowerCase() &&
    !TOOLKIT.test(`${ref.owner}/${ref.name}`)
  )
}
