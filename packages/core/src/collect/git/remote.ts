/** Where a clone came from, as far as its `origin` says; only for links and names. */
export interface Remote {
  /** `owner/name` */
  name: string
  /** `https://github.com/owner/name` */
  url: string
}

/**
 * `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://user:secret@host/owner/name.git`
 * → owner, name and a web address without credentials; null for anything else (a local path).
 */
export const parseRemote = (origin: string): Remote | null => {
  const match =
    // The port of a web address is GitHub's own; that of ssh says nothing about it.
    /^https?:\/\/(?:[^@/]*@)?([^/:]+(?::\d+)?)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      origin.trim(),
    ) ??
    /^(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      origin.trim(),
    ) ??
    /^(?:[^@/]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(origin.trim())
  if (!match) return null
  const [, host, owner, repository] = match
  return { name: `${owner}/${repository}`, url: `https://${host}/${owner}/${repository}` }
}
