import type { Domain } from '../model/index.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'

/** Colours without `#`, descriptions of at most 100 characters, as GitHub wants them. */
const LABELS: Record<Domain, { color: string; description: string }> = {
  code: { color: '1d76db', description: 'Standards, their configuration or workflows changed' },
  process: { color: '5319e7', description: 'The repository is not run as it declares' },
  infra: { color: 'd93f0b', description: 'What is deployed differs from what is declared' },
  audit: { color: '0e8a16', description: 'An audit of the organization found something' },
}

export const splitName = (repository: string): { owner: string; repo: string } => {
  const [owner = '', ...rest] = repository.split('/')
  return { owner, repo: rest.join('/') }
}

/**
 * Makes the label of a domain where it is missing. GitHub would make it with the issue too, but
 * grey and without a word; and where the token may not, it drops the label in silence.
 * https://docs.github.com/en/rest/issues/labels#create-a-label
 * @throws GitHubError when labels can neither be read nor made
 */
export const ensureLabel = async (
  github: GitHub,
  repository: string,
  domain: Domain,
): Promise<void> => {
  const at = splitName(repository)
  const name = `drift:${domain}`
  try {
    await github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...at, name })
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error
    await github
      .request('POST /repos/{owner}/{repo}/labels', { ...at, name, ...LABELS[domain] })
      .catch((failure: unknown) => {
        // Another shard was faster.
        if (!(failure instanceof GitHubError) || !failure.details.some(isTaken)) throw failure
      })
  }
}

const isTaken = (detail: string): boolean => /already_exists/.test(detail)
