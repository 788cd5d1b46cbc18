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
  const text = origin.trim()
  // The address and port of the web are GitHub's own; those of ssh say nothing about it.
  const web = /^(https?:\/\/)(?:[^@/]*@)?([^/:]+(?::\d+)?)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
    text,
  )
  const match =
    web ??
    /^()(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      text,
    ) ??
    /^()(?:[^@/]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text)
  if (!match) return null
  const [, scheme, host, owner, repository] = match
  const name = `${owner}/${repository}`
  return { name, url: `${scheme || 'https://'}${host}/${name}` }
}
