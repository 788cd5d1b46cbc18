import type { TrustPolicy, TrustStatement } from '../types.ts'

/** What is known of whoever wants to be a role. */
export interface Candidate {
  kind: 'Federated' | 'AWS'
  /** ARNs it may be called by in a policy. */
  names: string[]
  action: string
  /** Condition keys, in lower case as IAM compares them. */
  keys: ReadonlyMap<string, string[]>
}

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** IAM's `*` and `?`. */
export function like(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(value)
}

function conditionHolds(operator: string, wanted: string[], values: string[] | undefined): boolean {
  const plain = operator.replace(/^For(Any|All)Values:/, '')
  if (values === undefined || values.length === 0) return operator.startsWith('ForAllValues:')
  const test = {
    StringEquals: (pattern: string, value: string) => pattern === value,
    StringEqualsIgnoreCase: (pattern: string, value: string) =>
      pattern.toLowerCase() === value.toLowerCase(),
    StringLike: like,
    ArnLike: like,
    ArnEquals: like,
  }[plain]
  if (test === undefined) throw new Error(`fake-aws knows no condition operator ${operator}`)
  const one = (value: string) => wanted.some((pattern) => test(pattern, value))
  return operator.startsWith('ForAllValues:') ? values.every(one) : values.some(one)
}

function applies(statement: TrustStatement, candidate: Candidate): boolean {
  const principals = list(statement.Principal[candidate.kind])
  return (
    list(statement.Action).some((action) => like(action, candidate.action)) &&
    principals.some((name) => name === '*' || candidate.names.includes(name)) &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) =>
        conditionHolds(operator, list(wanted), candidate.keys.get(key.toLowerCase())),
      ),
    )
  )
}

/** Whether a trust policy lets this one in. */
export function trusts(policy: TrustPolicy, candidate: Candidate): boolean {
  const effects = policy.Statement.filter((one) => applies(one, candidate)).map((one) => one.Effect)
  return effects.includes('Allow') && !effects.includes('Deny')
}

/**
 * The trust policy that GitHub's and AWS's documents recommend: one audience, one or more subjects, the
 * repository by its id.
 */
export function githubTrust(spec: {
  account: string
  sub: string | string[]
  repositoryId?: string
  aud?: string
}): TrustPolicy {
  const host = 'token.actions.githubusercontent.com'
  const repository = spec.repositoryId !== undefined && {
    [`${host}:repository_id`]: spec.repositoryId,
  }
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${spec.account}:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${host}:aud`]: spec.aud ?? 'sts.amazonaws.com', ...repository },
          StringLike: { [`${host}:sub`]: spec.sub },
        },
      },
    ],
  }
}
