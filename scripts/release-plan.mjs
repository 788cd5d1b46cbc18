/**
 * What a tag means: which version it names, which channel it moves, and what speaks against it. Pure,
 * so that a laptop and the workflow decide alike; release.mjs asks git and GitHub.
 */

const TAG = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-rc\.(0|[1-9]\d*))?$/

/**
 * @param {string} tag `v1.2.3`, or `v1.2.3-rc.4` for a candidate
 * @returns the release, or null for any other tag
 */
export function parseTag(tag) {
  const match = TAG.exec(tag)
  if (!match) return null
  const [major, minor, patch] = match.slice(1, 4).map(Number)
  const candidate = match[4] === undefined ? null : Number(match[4])
  return {
    tag,
    version: tag.slice(1),
    numbers: [major, minor, patch],
    candidate,
    channel: `v${major}${candidate === null ? '' : '-rc'}`,
  }
}

/** Which is older, by Semantic Versioning: a candidate stands before its release. */
export function compareReleases(a, b) {
  const at = a.numbers.findIndex((number, i) => number !== b.numbers[i])
  if (at !== -1) return a.numbers[at] - b.numbers[at]
  const [left, right] = [a, b].map(({ candidate }) => candidate ?? Number.POSITIVE_INFINITY)
  return left === right ? 0 : left - right
}

/**
 * What the changelog says of a version: the text below its heading `## 1.2.3`, up to the next one.
 * @returns null where there is none, or nothing below it
 */
export function changelogEntry(changelog, version) {
  const lines = changelog.split(/\r?\n/)
  const start = lines.indexOf(`## ${version}`)
  if (start === -1) return null
  const after = lines.slice(start + 1)
  const end = after.findIndex((line) => /^## /.test(line))
  const entry = (end === -1 ? after : after.slice(0, end)).join('\n').trim()
  return entry.replaceAll(/^#+ .*$/gm, '').trim() === '' ? null : entry
}

/**
 * What a channel is on now: the newest release of its own kind whose tag is on the same commit.
 * @returns `{ commit, release }`; release is null where no tag says which it is; null without channel
 */
export function channelNow(channel, tags) {
  const there = tags.find(({ name }) => name === channel)
  if (!there) return null
  const releases = tags
    .filter(({ commit }) => commit === there.commit)
    .map(({ name }) => parseTag(name))
    .filter((release) => release?.channel === channel)
    .sort(compareReleases)
  return { commit: there.commit, release: releases.at(-1) ?? null }
}

/**
 * What moving the channel to this release would be.
 * @returns `first`, `forward`, `same`, `back`, or `unknown` where nobody knows what it is on
 */
export function moveOf(release, commit, tags) {
  const now = channelNow(release.channel, tags)
  if (now === null) return 'first'
  if (now.commit === commit) return 'same'
  if (now.release === null) return 'unknown'
  return compareReleases(now.release, release) < 0 ? 'forward' : 'back'
}

/** Why a channel must not be moved so; null where it may. `back` is for someone who says so. */
function againstMove(release, { commit, tags, back = false }) {
  const move = moveOf(release, commit, tags)
  if (back || !['back', 'unknown'].includes(move)) return null
  const now = channelNow(release.channel, tags)
  return move === 'back'
    ? `${release.channel} is on ${now.release.tag} already: ${release.tag} would move it backwards`
    : `${release.channel} is on ${now.commit}, which no release tag names: whether ${release.tag} is newer cannot be told`
}

/**
 * Whether a tag may become a release.
 * @param state what git has: `{ tag, commit, version, changelog, pending, onMain, tags, back }`;
 *   `version` is package.json's and `pending` the changesets that no version has taken up, both of
 *   the commit that is tagged; `tags` are all tags with the commits they are on
 * @returns `{ release, move, entry, refusals }`: all that speaks against it, a line each
 */
export function plan(state) {
  const { tag, commit, version, changelog, pending, onMain, tags } = state
  const release = parseTag(tag)
  if (release === null) {
    const refusals = [`${tag} is no release: v1.2.3 is one, and v1.2.3-rc.4 a candidate for it`]
    return { release: null, move: null, entry: null, refusals }
  }
  const entry = changelogEntry(changelog, release.version)
  const refusals = [
    version === release.version ? null : `${tag} is not the version of package.json, ${version}`,
    entry ? null : `CHANGELOG.md says nothing under "## ${release.version}"`,
    pending.length === 0
      ? null
      : `changesets that are in no version yet: ${pending.join(', ')}; run \`npm run changeset -- version\``,
    onMain ? null : `${tag} is on ${commit}, which is not on main`,
    againstMove(release, state),
  ].filter((line) => line !== null)
  return { release, move: moveOf(release, commit, tags), entry, refusals }
}

/** Whether there is a channel of its kind for a later major version: then it is the latest no more. */
function isOutrun({ numbers: [major], candidate }, tags) {
  const channel = candidate === null ? /^v(\d+)$/ : /^v(\d+)-rc$/
  return tags.some(({ name }) => Number(channel.exec(name)?.[1]) > major)
}

/**
 * The dist-tag of npm that a release gets: `npm i drift-toolkit@rc` is for candidates, `latest-1` what is
 * released of version 1 beside 2.
 */
export const npmTag = (release, tags) =>
  (release.candidate === null ? 'latest' : 'rc') +
  (isOutrun(release, tags) ? `-${release.numbers[0]}` : '')

/**
 * What has to be said to `gh` until the release is public. Its files come before that: nothing can
 * be added to an immutable release.
 * @param found the release as GitHub has it: null, or `{ draft, immutable }`
 * @see https://docs.github.com/en/code-security/supply-chain-security/understanding-your-software-supply-chain/immutable-releases
 */
export function publication(release, { found, files, notes, tags }) {
  if (found && !found.draft) return []
  const { tag, candidate } = release
  const latest = isOutrun(release, tags) ? '--latest=false' : '--latest'
  const kind = candidate === null ? latest : '--prerelease'
  const draft = found
    ? ['release', 'upload', tag, ...files, '--clobber']
    : [
        ...['release', 'create', tag, ...files, '--draft', '--verify-tag'],
        ...['--title', tag, '--notes', notes],
        ...(candidate === null ? [] : ['--prerelease']),
      ]
  return [draft, ['release', 'edit', tag, '--draft=false', kind]]
}

/**
 * What has to be said to `gh` so that the channel is on a commit: a plain tag, no release of its own.
 * @see https://docs.github.com/en/rest/git/refs
 */
export function channelMove(release, { commit, tags, repository }) {
  const { channel } = release
  const refs = `repos/${repository}/git/refs`
  const move = moveOf(release, commit, tags)
  if (move === 'same') return []
  const how =
    move === 'first'
      ? ['--method', 'POST', refs, '-f', `ref=refs/tags/${channel}`]
      : ['--method', 'PATCH', `${refs}/tags/${channel}`, '-F', 'force=true']
  return [['api', '--silent', ...how, '-f', `sha=${commit}`]]
}
