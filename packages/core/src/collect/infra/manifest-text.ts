import type { Json } from '../../model/finding.ts'
import type { ManifestProblem } from '../../model/infra-facts.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { parseJson } from '../../settings/json.ts'

/** What a manifest says, and what of it is wrong. */
export interface ParsedManifest {
  resources: ManifestResource[]
  problems: ManifestProblem[]
}

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

interface Listed {
  text: Json
  account: string | null
  alias?: string
}

/** Entries, or why there are none. */
type Entries = Listed[] | ManifestProblem

const listed = (value: Json | undefined, account: string | null = null, alias = ''): Listed[] =>
  (Array.isArray(value) ? value : []).map((text) => ({
    text,
    account,
    ...(alias === '' ? {} : { alias }),
  }))

const ofAccounts = (accounts: Table): Entries => {
  const all: Listed[] = []
  for (const [key, entry] of Object.entries(accounts)) {
    const [, , id] = ACCOUNT.exec(key) ?? []
    if (id === undefined || !isTable(entry) || !Array.isArray(entry.resources)) {
      return { message: `"${key.slice(0, 60)}" is no account with a list of resources` }
    }
    const alias = typeof entry.alias === 'string' ? entry.alias : ''
    all.push(...listed(entry.resources, id === 'unknown' ? null : id, alias))
  }
  return all
}

const ofJson = (text: string): Entries => {
  const parsed = parseJson(text, false)
  if (!parsed.ok) {
    const { line, column, message } = parsed
    return { line, message: `column ${column}: ${message}` }
  }
  const { value } = parsed
  if (!isTable(value)) return { message: 'it is no table' }
  if (isTable(value.accounts)) return ofAccounts(value.accounts)
  if (Array.isArray(value.resources)) return listed(value.resources)
  return { message: 'it has neither resources nor accounts' }
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
const listedIn = (name: string, text: string): Entries => {
  if (/\.txt$/i.test(name)) return ofLines(text)
  const json = ofJson(text)
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(text)
  return Array.isArray(json) || isJson ? json : ofLines(text)
}

/** The line on which an entry stands, as it is written in either format. */
const lineOf = (entry: Json, text: string): { line?: number } => {
  if (typeof entry !== 'string' || entry === '') return {}
  const at = [JSON.stringify(entry), entry]
    .map((one) => text.indexOf(one))
    .find((place) => place >= 0)
  return at === undefined ? {} : { line: text.slice(0, at).split('\n').length }
}

const EXCERPT = 100

/**
 * Reads an infra manifest: a list of ARNs (and resources of Google Cloud) that must exist, as JSON of
 * version 1 (`resources`) or 2 (`accounts`), or one a line with `#` comments. An entry that is no
 * resource is a problem, and the others hold.
 * @param name the file's name; its ending says which
 */
export const parseManifest = (name: string, text: string): ParsedManifest => {
  const entries = listedIn(name, text.replace(/^\uFEFF/, ''))
  if (!Array.isArray(entries)) return { resources: [], problems: [entries] }
  const found = new Map<string, ManifestResource>()
  const problems: ManifestProblem[] = []
  for (const { text: written, account, alias } of entries) {
    const resource = typeof written === 'string' ? resourceOf(written.trim()) : null
    if (resource === null) {
      const entry = JSON.stringify(written).slice(0, EXCERPT)
      const message = `${entry} is no ARN and no projects/… path`
      problems.push({ message, entry, ...lineOf(written, text) })
      continue
    }
    found.set(resource.arn, {
      ...resource,
      account: resource.account ?? account,
      ...(alias === undefined ? {} : { alias }),
    })
  }
  return { resources: [...found.values()], problems }
}
