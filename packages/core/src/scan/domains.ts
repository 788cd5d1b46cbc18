import { DOMAINS, type Domain } from '../model/index.ts'
import { nearest } from '../standards/nearest.ts'
import type { DomainScan } from './domain.ts'
import { type InputContext, UsageError } from './inputs.ts'

/** Brings the engine of each domain; what one does not need, it does not load. */
type Loaders = Record<
  Domain,
  (around: InputContext, oidcToken: (audience: string) => Promise<string>) => Promise<DomainScan>
>

const LOADERS: Loaders = {
  code: async () => (await import('./code.ts')).codeScan,
  process: async () => (await import('./process.ts')).processScan,
  infra: async (around, oidcToken) =>
    (await import('./load-infra.ts')).loadInfra(around, oidcToken),
  audit: async (around) => (await import('./load-audit.ts')).loadAudit(around),
}

/**
 * Reads `domains`: names, one a line or separated by commas; code and process without it.
 * @throws UsageError naming what is no domain
 */
export const readDomains = (text: string): Domain[] => {
  const wanted = (text.trim() || 'code,process')
    .split(/[\s,]+/)
    .map((name) => name.toLowerCase())
    .filter((name) => name !== '')
  const wrong = wanted.filter((name) => !DOMAINS.some((domain) => domain === name))
  if (wrong.length > 0) {
    const [first = ''] = wrong
    const meant = nearest(first, [...DOMAINS])
    throw new UsageError(
      `domains names "${first}"; there are ${DOMAINS.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
    )
  }
  // In the order in which they are told, each once.
  return DOMAINS.filter((domain) => wanted.includes(domain))
}

/**
 * The engines of the domains that the input `domains` names.
 * @param oidcToken gives an OIDC token of the job for an audience
 * @throws UsageError for inputs that make no sense
 */
export const loadDomains = (
  around: InputContext,
  oidcToken: (audience: string) => Promise<string>,
): Promise<DomainScan[]> =>
  Promise.all(
    readDomains(around.input('domains')).map((domain) => LOADERS[domain](around, oidcToken)),
  )
