import type { Json } from '../../model/finding.ts'
import { type Known, known, unknown } from '../../model/known.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { parseJson } from '../../settings/json.ts'

/** A resource that must exist, as the infra manifest names it. */
export interface ManifestResource {
  cloud: 'aws' | 'gcp'
  /** `arn:aws:s3:::logs`, or `projects/app/secrets/key`. */
  arn: string
  /** AWS account or Google Cloud project; null: it does not say (S3's ARNs do not). */
  account: string | null
  /** null: global, or it does not say. */
  region: string | null
  /** `s3`, `lambda` …; of Google Cloud the kind of its path. */
  service: string
  /** What stands behind the account in an ARN: `function:api`. */
  resource: string
  /** What the manifest calls the account. */
  alias?: string
}

const nothing = (text: string): string | null => (text === '' ? null : text)

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const fromArn = (arn: string): ManifestResource | null => {
  const [prefix, partition, service, region, account, ...rest] = arn.split(':')
  const resource = rest.join(':')
  if (prefix !== 'arn' || !partition || !service || resource === '') return null
  return {
    cloud: 'aws',
    arn,
    account: nothing(account ?? ''),
    region: nothing(region ?? ''),
    service,
    resource,
  }
}

const fromPath = (path: string): ManifestResource | null => {
  const [prefix, project, ...rest] = path.split('/')
  if (prefix !== 'projects' || !project || rest.length === 0 || rest.includes('')) return null
  const region = rest[0] === 'locations' ? (rest[1] ?? null) : null
  const [service = ''] = region === null ? rest : rest.slice(2)
  return { cloud: 'gcp', arn: path, account: project, region, service, resource: rest.join('/') }
}

/** Longer than any ARN is: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
const MAX_LENGTH = 2048

const resourceOf = (text: string): ManifestResource | null => {
  if (text.length > MAX_LENGTH || /\s/.test(text)) return null
  return text.startsWith('arn:') ? fromArn(text) : fromPath(text)
}

/** `aws:111111111111` or `gcp:app`; `aws:unknown` for what does not say. */
const ACCOUNT = /^(aws|gcp):(.+)$/

type Listed = { text: Json; account: string | null; alias?: string }

const listed = (value: Json | undefined, account: string | null = null, alias = ''): Listed[] =>
  (Array.isArray(value) ? value : []).map((text) => ({
    text,
    account,
    ...(alias === '' ? {} : { alias }),
  }))

const ofAccounts = (accounts: Table): Known<Listed[]> => {
  const all: Listed[] = []
  for (const [key, entry] of Object.entries(accounts)) {
    const [, , id] = ACCOUNT.exec(key) ?? []
    if (id === undefined || !isTable(entry) || !Array.isArray(entry.resources)) {
      return unknown(`"${key.slice(0, 60)}" is no account with a list of resources`)
    }
    const alias = typeof entry.alias === 'string' ? entry.alias : ''
    all.push(...listed(entry.resources, id === 'unknown' ? null : id, alias))
  }
  return known(all)
}

const ofJson = (text: string): Known<Listed[]> => {
  const parsed = parseJson(text, false)
  if (!parsed.ok) {
    return unknown(`line ${parsed.line}, column ${parsed.column}: ${parsed.message}`)
  }
  const { value } = parsed
  if (!isTable(value)) return unknown('it is no table')
  if (isTable(value.accounts)) return ofAccounts(value.accounts)
  if (Array.isArray(value.resources)) return known(listed(value.resources))
  return unknown('it has neither resources nor accounts')
}

const ofLines = (text: string): Listed[] =>
  listed(
    text
      .split('\n')
      .map((line) => {
        const comment = line.search(/(?:^|\s)#/)
        return (comment < 0 ? line : line.slice(0, comment)).trim()
      })
      .filter((line) => line !== ''),
  )

/** `.txt` is lines, `.json` is JSON, anything else either. */
const listedIn = (name: string, text: string): Known<Listed[]> => {
  if (/\.txt$/i.test(name)) return known(ofLines(text))
  const json = ofJson(text)
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(text)
  return json.known || isJson ? json : known(ofLines(text))
}

/**
 * Reads an infra manifest: a list of ARNs (and resources of Google Cloud) that must exist, as JSON of
 * version 1 (`resources`) or 2 (`accounts`), or one a line with `#` comments.
 * @param name the file's name; its ending says which
 * @returns unknown where it is none, or an entry is no resource
 */
export const parseManifest = (name: string, text: string): Known<ManifestResource[]> => {
  const entries = listedIn(name, text.replace(/^\uFEFF/, ''))
  if (!entries.known) return entries
  const found = new Map<string, ManifestResource>()
  for (const { text: entry, account, alias } of entries.value) {
    const resource = typeof entry === 'string' ? resourceOf(entry.trim()) : null
    if (resource === null) {
      return unknown(`${JSON.stringify(entry).slice(0, 100)} is no ARN and no projects/… path`)
    }
    found.set(resource.arn, {
      ...resource,
      account: resource.account ?? account,
      ...(alias === undefined ? {} : { alias }),
    })
  }
  return known([...found.values()])
}
