/** Where a message may go: https, and hosts that are configured. Nothing said here holds a URL. */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const isLoopback = (hostname: string): boolean => LOOPBACK.has(hostname)

/** `hooks.slack.com`, `*.logic.azure.com` (of one or more labels), `127.0.0.1:4003`. */
const matches = (pattern: string, url: URL): boolean => {
  const wanted = pattern.trim().toLowerCase()
  if (wanted.startsWith('*.')) {
    const end = wanted.slice(1)
    return end.includes('.', 1) && url.host.endsWith(end) && url.host.length > end.length
  }
  return wanted === url.host || wanted === url.hostname
}

/**
 * The address, where it may be spoken to.
 * @param hosts that are configured; plain http is for the machine's own address alone, which has
 *   to be configured like any other
 */
export const addressOf = (
  text: string,
  hosts: readonly string[],
): { url: URL } | { wrong: string } => {
  if (!URL.canParse(text)) return { wrong: 'it is no URL' }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    return { wrong: 'a URL with a user name in it is not used' }
  }
  const isOwn = isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) {
    return { wrong: 'only https is used' }
  }
  if (!hosts.some((host) => matches(host, url))) {
    return { wrong: 'its host is not among those that are allowed; add it to hosts' }
  }
  return { url }
}
