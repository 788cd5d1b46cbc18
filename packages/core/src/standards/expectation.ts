import type { Located } from './located.ts'
import type { Schema } from './schema.ts'

/** Texts of theirs are cut so that a message stays a line. */
export const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** What a schema asks for, as words after "expected". */
export const expectation = (schema: Schema): string => {
  if (schema.anyOf !== undefined) return schema.anyOf.map(expectation).join(', or ')
  if (schema.enum !== undefined) {
    return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`
  }
  if (schema.format === 'date') return 'a date, e.g. 2027-03-31'
  switch (schema.type) {
    case 'boolean':
      return 'true or false'
    case 'integer': {
      const { minimum, maximum } = schema
      if (minimum !== undefined && maximum !== undefined) {
        return `a whole number from ${minimum} to ${maximum}`
      }
      return minimum === undefined ? 'a whole number' : `a whole number, at least ${minimum}`
    }
    case 'string':
      if (schema.pattern === '^[0-9]{12}$') return 'twelve digits in quotes'
      return schema.minLength === undefined ? 'a text in quotes' : 'a text that is not empty'
    case 'array': {
      const { items } = schema
      const isText = items?.type === 'string' && items.enum === undefined
      const of = isText
        ? 'texts'
        : items?.type === 'object'
          ? 'tables'
          : `these: ${items ? expectation(items) : 'anything'}`
      return `${schema.minItems === undefined ? 'a list' : 'a list that is not empty'} of ${of}`
    }
    case 'object':
      return schema.properties === undefined || Object.keys(schema.properties).length > 6
        ? 'a table'
        : `a table with ${Object.keys(schema.properties).join(', ')}`
    default:
      return 'a value'
  }
}

/** What was found instead, in a few words. */
export const describe = (node: Located): string => {
  if (node.kind === 'table') return 'a table'
  return node.kind === 'list' ? 'a list' : quoted(node.value)
}
