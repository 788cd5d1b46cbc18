import type { IncomingHttpHeaders } from 'node:http'
import type { Grant } from '../state/tokens.ts'
import type { World } from '../state/world.ts'

/** One API request as the handlers see it. */
export interface Call {
  world: World
  method: string
  /** Without query and without the GHES prefix, still encoded. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** Parsed JSON; undefined without a body. */
  body: unknown
  grant: Grant
  /** `http://127.0.0.1:<port>`, or with `/api/v3`. */
  apiUrl: string
  /** `2022-11-28` or `2026-03-10`. */
  apiVersion: string
}
