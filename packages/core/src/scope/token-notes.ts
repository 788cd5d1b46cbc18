/** What GitHub said of the token; see `TokenFacts` of the transport. */
interface Seen {
  scopes: string[] | null
  hourlyLimit: number | null
}

/** GITHUB_TOKEN has 1,000 requests an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const GITHUB_TOKEN_LIMIT = 1000

/**
 * What a token will not be able to see or do in an organization scan, in words, before anybody
 * wonders at the result. What a fine-grained token may do is not to be had beforehand; then the
 * scan's own errors name the permission.
 */
export const tokenNotes = ({ scopes, hourlyLimit }: Seen, organization: string): string[] => {
  if (scopes !== null && !scopes.includes('repo')) {
    const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`
    return [
      `the token has ${has}: private repositories of ${organization} are not seen, and issues cannot be opened in them; give it the scope repo, or use a GitHub App`,
    ]
  }
  if (scopes === null && hourlyLimit !== null && hourlyLimit <= GITHUB_TOKEN_LIMIT) {
    return [
      `the token is a GITHUB_TOKEN (${hourlyLimit} requests an hour): it sees its own repository and public ones, not the other private ones of ${organization}; use a GitHub App (app-id, private-key)`,
    ]
  }
  return []
}
