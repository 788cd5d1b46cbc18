import type { Json } from '../state/json.ts'

export interface OidcIssuer {
  readonly url: string
  /** The `iss` claim. */
  readonly issuer: string
  readonly jwksUrl: string
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, as a runner has them. */
  readonly env: Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>
  /** How many tokens were given out. */
  readonly issued: number
  /** Of each token that was given out. */
  readonly audiences: string[]
  /** Changes the claims of the tokens to come. */
  claims: OidcClaims
  /** Answers the next requests for a token with this status. */
  failNext(status: number, times?: number): void
  /** A token without asking for it over HTTP. */
  sign(claims?: Record<string, Json>): string
  close(): Promise<void>
}

export interface OidcClaims {
  /** Default `acme/app`. */
  repository?: string
  /** Default `1001`. */
  repositoryId?: string
  /** Default `2001`. */
  ownerId?: string
  /** Default `refs/heads/main`. */
  ref?: string
  environment?: string
  /** `repo:acme@2001/app@1001:…`, as repositories made after July 15, 2026 have it. */
  immutable?: boolean
  /** Replaces what is made of the above. */
  sub?: string
  /** Default 300. */
  lifeSeconds?: number
}
