import { type Known, known, unknown } from '../../model/known.ts'
import { type Git, GitError } from '../../transport/git.ts'
import { type GitHub, GitHubError } from '../../transport/types.ts'
import { isoTime } from '../git/time.ts'

/** The commit that a tag leads to; `time` where the tag says when it was made. */
export interface TaggedCommit {
  commit: string
  time?: string
}

/** How commits are named in a repository: in a clone, or on GitHub. */
export interface Refs {
  /** null: there is no such tag. */
  tag(name: string): Promise<Known<TaggedCommit | null>>
  /** The full id of an abbreviated one; null: there is no such commit, or more than one. */
  commit(short: string): Promise<Known<string | null>>
}

/**
 * Whether git takes it as the name of a tag. What it does not take has a meaning of its own there
 * (`^{…}`, `@{…}`, `..`).
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export const isTagName = (name: string): boolean =>
  name.length <= 200 &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git's own rule.
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|\.$/.test(name) &&
  name !== '' &&
  !name.startsWith('-') &&
  name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))

const LOST =
  'the clone is shallow and may lack tags and commits; fetch them (actions/checkout with fetch-depth: 0)'

const COMMIT = /^[0-9a-f]{40,64}$/

/** Refs of a clone on disk, as the last fetch left them. */
export const cloneRefs = (clone: { git: Git; shallow: boolean }): Refs => {
  const { git, shallow } = clone
  const nothing = <T>(): Known<T | null> => (shallow ? unknown(LOST) : known(null))
  const peel = async (name: string): Promise<string | null> => {
    const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const { stdout } = await git(verify, { okCodes: [1, 128] })
    const oid = stdout.toString().trim()
    return COMMIT.test(oid) ? oid : null
  }
  const asked = async <T>(ask: () => Promise<Known<T>>): Promise<Known<T>> => {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof GitError)) throw error
      return unknown(error.message)
    }
  }
  return {
    tag: (name) =>
      asked(async () => {
        const ref = `refs/tags/${name}`
        const format = '--format=%(refname)%00%(taggerdate:unix)'
        // The pattern fits folders too: `deployed/prod` and `deployed/prod/eu`.
        const { stdout } = await git(['for-each-ref', format, ref])
        const lines = stdout.toString().split('\n')
        const line = lines.map((one) => one.split('\0')).find(([found]) => found === ref)
        if (line === undefined) return nothing()
        const commit = await peel(ref)
        if (commit === null) return unknown(`the tag ${name} leads to no commit`)
        return known(line[1] ? { commit, time: isoTime(line[1]) } : { commit })
      }),
    commit: (short) =>
      asked(async () => {
        const commit = await peel(short)
        // A branch or a tag may be called like a commit.
        return commit?.startsWith(short) ? known(commit) : nothing()
      }),
  }
}

/** Tags of tags are followed this far; nobody makes even two. */
const TAG = `query ($owner: String!, $name: String!, $tag: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target {
        __typename oid
        ... on Tag { tagger { date } target { __typename oid ... on Tag { target { __typename oid } } } }
      }
    }
  }
}`

interface GitObject {
  __typename: string
  oid: string
  tagger?: { date: string | null } | null
  target?: GitObject
}

const CONTENTS = 'Contents: read'

const peeled = (object: GitObject): string | null => {
  if (object.__typename === 'Commit') return object.oid
  return object.target === undefined ? null : peeled(object.target)
}

/**
 * Why GitHub did not say it.
 * @throws anything that is no answer of GitHub
 */
export const refusal = (error: unknown, permission: string) => {
  if (!(error instanceof GitHubError)) throw error
  return unknown(error.message, error.permission ?? permission)
}

/** Refs of a repository as GitHub has them now. */
export const gitHubRefs = (github: GitHub, repository: string): Refs => {
  const [owner = '', name = ''] = repository.split('/')
  return {
    async tag(tag) {
      try {
        const { data, errors } = await github.graphql<{
          repository: { ref: { target: GitObject | null } | null } | null
        }>(TAG, { owner, name, tag: `refs/tags/${tag}` })
        const found = data?.repository
        if (!found || errors[0]) {
          return unknown(errors[0]?.message ?? 'GitHub gave no answer', CONTENTS)
        }
        if (found.ref === null) return known(null)
        const commit = found.ref.target === null ? null : peeled(found.ref.target)
        if (commit === null) return unknown(`the tag ${tag} leads to no commit`)
        const date = found.ref.target?.tagger?.date
        // Whoever makes a tag writes its date, which may be none.
        const made = date ? Date.parse(date) : Number.NaN
        const time = Number.isNaN(made) ? null : new Date(made).toISOString()
        return known(time === null ? { commit } : { commit, time })
      } catch (error) {
        return refusal(error, CONTENTS)
      }
    },
    async commit(short) {
      try {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}'
        const { data } = await github.request<{ sha: string }>(route, {
          owner,
          repo: name,
          ref: short,
        })
        return known(data.sha.startsWith(short) ? data.sha : null)
      } catch (error) {
        // 422: there is none, or more than one.
        if (error instanceof GitHubError && [404, 422].includes(error.status)) return known(null)
        return refusal(error, CONTENTS)
      }
    },
  }
}
