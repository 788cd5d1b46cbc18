/**
 * Makes a release of a tag, in the steps that .github/workflows/release.yml takes, and on a laptop:
 *
 *   node scripts/release.mjs check v1.2.3               may this tag be a release? of a tag that is not
 *                                                       there yet: may HEAD be tagged with it?
 *   node scripts/release.mjs publish v1.2.3 --files DIR the release, with every file of DIR
 *   node scripts/release.mjs channel v1.2.3             moves v1 (of a candidate: v1-rc) to it
 *   node scripts/release.mjs channel v1.2.2 --back      … also to an older one: a roll-back
 *
 * `--dry-run` prints what would be said to GitHub, and asks GitHub nothing. Needs git, `gh` with a
 * token in GH_TOKEN, and no package: what runs with the right to write is what stands here.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { channelMove, npmTag, parseTag, plan, publication } from './release-plan.mjs'

class Refusal extends Error {}

/** What a program prints; null where it fails. */
function answer(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw new Refusal(`${program} could not be started: ${error.message}`)
  return status === 0 ? { ok: true, text: stdout.trim() } : { ok: false, text: stderr.trim() }
}

function git(...args) {
  const { ok, text } = answer('git', args)
  if (!ok) throw new Refusal(`git ${args[0]} failed: ${text}`)
  return text
}

function gh(args) {
  const { ok, text } = answer('gh', args)
  if (!ok) throw new Refusal(`gh ${args.slice(0, 3).join(' ')} failed: ${text}`)
  return text
}

const lines = (text) => text.split('\n').filter(Boolean)

/** All tags with the commits they are on, also those that are objects of their own. */
const allTags = () =>
  lines(
    git('for-each-ref', 'refs/tags', '--format=%(refname:strip=2) %(objectname) %(*objectname)'),
  ).map((line) => {
    const [name, object, commit] = line.split(' ')
    return { name, commit: commit || object }
  })

/** The version of package.json in a commit; null where there is none. */
function versionAt(commit) {
  const { ok, text } = answer('git', ['show', `${commit}:package.json`])
  return ok ? JSON.parse(text).version : null
}

/** Whether a tag may be where it is: one that was refused for its version must not stand for a release. */
const isMistaken = ({ name, commit }) =>
  parseTag(name) !== null && parseTag(name).version !== versionAt(commit)

/** The changesets of a commit that no version has taken up; those that a candidate took lie deeper. */
const pendingOf = (commit) =>
  lines(git('ls-tree', '--name-only', commit, '.changeset/'))
    .map((file) => path.posix.basename(file))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -'.md'.length))

/** What git has about a tag; where it is not there yet and need not be, about HEAD as if it had it. */
function stateOf(tag, { back, must }) {
  const tags = allTags()
  const there = tags.find(({ name }) => name === tag)
  if (must && !there)
    throw new Refusal(`There is no tag ${tag} here: run \`git fetch --tags\` first.`)
  const commit = there?.commit ?? git('rev-parse', 'HEAD')
  if (!answer('git', ['rev-parse', '--verify', '--quiet', 'origin/main']).ok)
    throw new Refusal('There is no origin/main here: run `git fetch --tags origin main` first.')
  return {
    ...{ tag, commit, back },
    tags: tags.filter((one) => !isMistaken(one)),
    version: versionAt(commit),
    changelog: git('show', `${commit}:CHANGELOG.md`),
    pending: pendingOf(commit),
    onMain: answer('git', ['merge-base', '--is-ancestor', commit, 'origin/main']).ok,
  }
}

/** @throws Refusal with all that speaks against the tag */
function planOf(state) {
  const { refusals, ...rest } = plan(state)
  if (refusals.length > 0)
    throw new Refusal(`${state.tag} is not released:\n${refusals.map((r) => `  ${r}`).join('\n')}`)
  return rest
}

const quoted = (arg) => (/^[\w./:=@%+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`)

/** Says each of these to gh; in a dry run, only to the person who reads. */
function tell(commands, dryRun) {
  for (const args of commands) {
    if (dryRun) console.log(`gh ${args.map(quoted).join(' ')}`)
    else gh(args)
  }
}

/** The release as GitHub has it, drafts too; null where there is none. */
function releaseOnGitHub(tag) {
  const { ok, text } = answer('gh', ['release', 'view', tag, '--json', 'isDraft'])
  if (!ok) {
    if (/not found/i.test(text)) return null
    throw new Refusal(`gh release view failed: ${text}`)
  }
  return { draft: JSON.parse(text).isDraft }
}

const repository = () => process.env.GH_REPO || process.env.GITHUB_REPOSITORY || '{owner}/{repo}'

/** @throws Refusal unless the release is public and GitHub holds it still */
function demandImmutable(tag) {
  const immutable = gh(['api', `repos/${repository()}/releases/tags/${tag}`, '--jq', '.immutable'])
  if (immutable === 'true') return
  throw new Refusal(
    `The release ${tag} can still be changed, so no channel moves to it: switch on immutable releases in the settings of the repository, delete this release, and run this again.`,
  )
}

const commands = {
  check({ state }) {
    const { release, move } = planOf(state)
    console.log(`${state.tag} may be released: ${release.channel}, ${move}`)
    const output = {
      version: release.version,
      channel: release.channel,
      npm: npmTag(release, state.tags),
    }
    if (process.env.GITHUB_OUTPUT) {
      const text = Object.entries(output).map(([name, value]) => `${name}=${value}\n`)
      appendFileSync(process.env.GITHUB_OUTPUT, text.join(''))
    }
  },

  publish({ state, files, dryRun }) {
    const { release, entry } = planOf(state)
    if (!files) throw new Refusal('publish needs --files DIR')
    const paths = readdirSync(files)
      .sort()
      .map((name) => path.join(files, name))
    if (paths.length === 0) throw new Refusal(`There is no file in ${files}`)
    const found = dryRun ? null : releaseOnGitHub(state.tag)
    tell(publication(release, { found, files: paths, notes: entry, tags: state.tags }), dryRun)
    if (!dryRun) demandImmutable(state.tag)
    console.log(`${state.tag} ${dryRun ? 'would be' : 'is'} public`)
  },

  channel({ state, dryRun }) {
    const { release, move } = planOf(state)
    if (!dryRun) demandImmutable(state.tag)
    tell(channelMove(release, { ...state, repository: repository() }), dryRun)
    console.log(`${release.channel} ${dryRun ? 'would be' : 'is'} on ${state.tag} (${move})`)
  },
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      back: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      files: { type: 'string' },
    },
  })
  const [name = '', tag = ''] = positionals
  if (!Object.hasOwn(commands, name) || !tag)
    throw new Refusal('Usage: node scripts/release.mjs check|publish|channel TAG [--dry-run]')
  const state = stateOf(tag, {
    back: values.back && name === 'channel',
    must: name !== 'check',
  })
  commands[name]({ state, files: values.files, dryRun: values['dry-run'] })
}

try {
  main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
