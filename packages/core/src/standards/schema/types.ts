import type { Json } from '../../model/finding.ts'

/**
 * The part of JSON Schema (draft 2020-12) that declarations need, and all that the walker in
 * validate.ts understands: https://json-schema.org/draft/2020-12/json-schema-validation
 */
export interface Schema {
  $schema?: string
  $id?: string
  title?: string
  description: string
  type?: 'object' | 'array' | 'string' | 'boolean' | 'integer'
  properties?: { [key: string]: Schema }
  required?: string[]
  /** false: a key that is not listed is unknown. Absent: any key, any value. */
  additionalProperties?: false | Schema
  items?: Schema
  minItems?: number
  enum?: string[]
  minimum?: number
  maximum?: number
  minLength?: number
  pattern?: string
  format?: 'date'
  anyOf?: Schema[]
  default?: Json
}

/** A table with these keys and no others. */
export const table = (
  description: string,
  properties: { [key: string]: Schema },
  required: string[] = [],
): Schema => ({
  description,
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
})

/** A table whose keys are the user's own, all with values of one kind. */
export const map = (description: string, values: Schema): Schema => ({
  description,
  type: 'object',
  additionalProperties: values,
})

export const list = (description: string, items: Schema): Schema => ({
  description,
  type: 'array',
  items,
})

export const text = (description: string, more: Partial<Schema> = {}): Schema => ({
  description,
  type: 'string',
  ...more,
})

export const texts = (description: string, item = 'One entry.'): Schema =>
  list(description, text(item))

export const oneOf = (description: string, values: readonly string[], byDefault?: string): Schema =>
  text(description, {
    enum: [...values],
    ...(byDefault === undefined ? {} : { default: byDefault }),
  })

export const flag = (description: string, byDefault?: boolean): Schema => ({
  description,
  type: 'boolean',
  ...(byDefault === undefined ? {} : { default: byDefault }),
})

export const whole = (
  description: string,
  minimum: number,
  more: Partial<Schema> = {},
): Schema => ({
  description,
  type: 'integer',
  minimum,
  ...more,
})

/** `enabled`: a section that is present counts unless it says otherwise. */
export const enabled = flag('A section that is present counts unless this is false.', true)
