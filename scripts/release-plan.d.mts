export interface Release {
  tag: string
  version: string
  numbers: number[]
  candidate: number | null
  channel: string
}
export interface Tag {
  name: string
  commit: string
}
export type Move = 'first' | 'forward' | 'same' | 'back' | 'unknown'
export interface State {
  tag: string
  commit: string
  version: string
  changelog: string
  pending: string[]
  onMain: boolean
  tags: Tag[]
  back?: boolean
}
export interface Plan {
  release: Release | null
  move: Move | null
  entry: string | null
  refusals: string[]
}
export function parseTag(tag: string): Release | null
export function compareReleases(a: Release, b: Release): number
export function changelogEntry(changelog: string, version: string): string | null
export function channelNow(
  channel: string,
  tags: Tag[],
): { commit: string; release: Release | null } | null
export function moveOf(release: Release, commit: string, tags: Tag[]): Move
export function plan(state: State): Plan
export function npmTag(release: Release, tags: Tag[]): string
export function publication(
  release: Release,
  options: { found: { draft: boolean } | null; files: string[]; notes: string; tags: Tag[] },
): string[][]
export function channelMove(
  release: Release,
  options: { commit: string; tags: Tag[]; repository: string },
): string[][]
