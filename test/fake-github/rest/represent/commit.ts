import type { Call } from '../../http/call.ts'
import type { Commit, Signature } from '../../objects/objects.ts'
import { timestamp } from '../../state/clock.ts'
import { nodeId } from '../../state/ids.ts'
import type { Repository } from '../../state/repository.ts'
import { simpleUser } from './account.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

const person = (who: Signature) => ({
  name: who.name,
  email: who.email,
  date: timestamp(who.seconds * 1_000),
})

const unsigned = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
}

const account = (call: Call, who: Signature) => {
  const found = call.world.accounts.byEmail(who.email)
  return found === undefined ? null : simpleUser(call, found)
}

/** `commit`: git's commit with the accounts behind it. */
export function commitItem(call: Call, repository: Repository, commit: Commit) {
  const url = repositoryUrl(call, repository)
  const html = htmlUrl(call, repository)
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', repository.id, commit.oid),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.oid}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${url}/commits/${commit.oid}`,
    html_url: `${html}/commit/${commit.oid}`,
    comments_url: `${url}/commits/${commit.oid}/comments`,
    author: account(call, commit.author),
    committer: account(call, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
  }
}

/** `git-commit`: the object as git has it. */
export function gitCommit(call: Call, repository: Repository, commit: Commit) {
  const url = repositoryUrl(call, repository)
  const html = htmlUrl(call, repository)
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', repository.id, commit.oid),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${html}/commit/${commit.oid}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: unsigned,
  }
}
