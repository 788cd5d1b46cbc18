import type { Schema } from './slice.ts'

/**
 * OpenAPI 3.0's `nullable` in JSON Schema's own words, and references to where the components are.
 * https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function toJsonSchema(schema: unknown, components: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => toJsonSchema(item, components))
  if (schema === null || typeof schema !== 'object') return schema
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema as Schema).map(([key, value]) => [key, toJsonSchema(value, components)]),
  )
  if (typeof rest.$ref === 'string') rest.$ref = `${components}${rest.$ref}`
  if (nullable !== true) return nullable === undefined ? rest : withoutFlag(rest, nullable)
  if (typeof rest.type === 'string' && rest.$ref === undefined) {
    const choices = Array.isArray(rest.enum) && { enum: [...rest.enum, null] }
    return { ...rest, type: [rest.type, 'null'], ...choices }
  }
  return { anyOf: [{ type: 'null' }, rest] }
}

/** `nullable: false` says nothing; a property that is named `nullable` is a schema and stays. */
const withoutFlag = (rest: Schema, nullable: unknown) =>
  typeof nullable === 'boolean' ? rest : { ...rest, nullable }
