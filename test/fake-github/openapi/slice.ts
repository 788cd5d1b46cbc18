import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What slice-openapi.mjs keeps of GitHub's OpenAPI. */
export interface Slice {
  paths: Record<string, Record<string, OperationSpec>>
  components: { schemas: Record<string, Schema> }
}

export type Schema = Record<string, unknown>

export interface OperationSpec {
  operationId: string
  parameters: ParameterSpec[]
  requestBody?: { required: boolean; schema: Schema }
  responses: Record<string, { schema?: Schema }>
  /** It creates content, of which GitHub takes only so much a minute and an hour. */
  triggersNotification?: boolean
}

export interface ParameterSpec {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
  /** A path parameter that may hold slashes. */
  'x-multi-segment'?: boolean
}

let loaded: Slice | undefined

export function loadSlice(): Slice {
  loaded ??= JSON.parse(
    readFileSync(join(import.meta.dirname, '../openapi-slice.json'), 'utf8'),
  ) as Slice
  return loaded
}
