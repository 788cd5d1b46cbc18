import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { toJsonSchema } from './json-schema.ts'
import { loadSlice, type OperationSpec, type Schema } from './slice.ts'

/** A request as GitHub's OpenAPI names it. */
export interface Operation {
  id: string
  parameters: Record<string, string>
  spec: OperationSpec
}

const COMPONENTS = 'https://fake-github.test/components'

interface Route {
  method: string
  pattern: RegExp
  names: string[]
  spec: OperationSpec
}

let built: { routes: Route[]; ajv: Ajv; coercing: Ajv } | undefined

function openApi() {
  if (built !== undefined) return built
  const slice = loadSlice()
  const components = toJsonSchema({ components: slice.components }, COMPONENTS) as Schema
  const withComponents = (options: object) => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false, ...options })
    formats.default(ajv)
    return ajv.addSchema({ ...components, $id: COMPONENTS })
  }
  built = {
    routes: routesOf(slice.paths),
    ajv: withComponents({}),
    coercing: withComponents({ coerceTypes: true }),
  }
  return built
}

function routesOf(paths: Record<string, Record<string, OperationSpec>>): Route[] {
  const routes = Object.entries(paths).flatMap(([template, methods]) => {
    const names = Array.from(template.matchAll(/\{(\w+)\}/g), (found) => found[1] as string)
    return Object.entries(methods).map(([method, spec]) => ({
      method: method.toUpperCase(),
      template,
      pattern: patternOf(template, spec),
      names,
      spec,
    }))
  })
  // The most literal first: `/commits/{sha}/pulls` before `/commits/{ref}`.
  const literal = (template: string) => template.replace(/\{\w+\}/g, '').length
  return routes.sort((a, b) => literal(b.template) - literal(a.template))
}

function patternOf(template: string, spec: OperationSpec): RegExp {
  const withSlashes = new Set(
    spec.parameters.filter((one) => one['x-multi-segment'] === true).map(({ name }) => name),
  )
  const pattern = template.replace(/\/\{(\w+)\}/g, (_, name: string) => {
    // The contents of the root: the path is empty, and its slash may be missing.
    if (name === 'path') return '(?:/(.*))?'
    return withSlashes.has(name) ? '/(.+)' : '/([^/]+)'
  })
  return new RegExp(`^${pattern}$`)
}

/** Which operation a request asks for; null: none that the fake serves. */
export function findOperation(method: string, path: string): Operation | null {
  for (const { method: served, pattern, names, spec } of openApi().routes) {
    if (served !== method && !(method === 'HEAD' && served === 'GET')) continue
    const found = pattern.exec(path)
    if (found === null) continue
    const parameters = Object.fromEntries(
      names.map((name, index) => [name, decoded(found[index + 1] ?? '')]),
    )
    return { id: spec.operationId, parameters, spec }
  }
  return null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const compiled = new WeakMap<object, ValidateFunction>()

function validator(key: object, schema: unknown, coerce = false): ValidateFunction {
  const before = compiled.get(key)
  if (before !== undefined) return before
  const { ajv, coercing } = openApi()
  const made = (coerce ? coercing : ajv).compile(toJsonSchema(schema, COMPONENTS) as Schema)
  compiled.set(key, made)
  return made
}

function complaints(validate: ValidateFunction, value: unknown, what: string): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    (error) => `${what}${error.instancePath} ${error.message ?? error.keyword}`,
  )
}

/** What is wrong with a request: parameters and body that GitHub does not describe. */
export function requestViolations(
  operation: Operation,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const { spec } = operation
  const found: string[] = []
  const described = new Map(spec.parameters.map((one) => [`${one.in} ${one.name}`, one]))
  const values: [string, string, string][] = [
    ...Object.entries(operation.parameters).map(
      ([name, value]) => ['path', name, value] as [string, string, string],
    ),
    ...[...query].map(([name, value]) => ['query', name, value] as [string, string, string]),
  ]
  for (const [where, name, value] of values) {
    const parameter = described.get(`${where} ${name}`)
    if (parameter === undefined) found.push(`${where} parameter ${name} is not described`)
    else {
      const holder = { type: 'object', properties: { value: parameter.schema } }
      const validate = validator(parameter, holder, true)
      found.push(...complaints(validate, { value }, `${where} parameter ${name} `))
    }
  }
  for (const parameter of spec.parameters) {
    if (parameter.required && parameter.in === 'query' && !query.has(parameter.name)) {
      found.push(`query parameter ${parameter.name} is required`)
    }
  }
  return [...found, ...bodyViolations(spec, body)]
}

function bodyViolations(spec: OperationSpec, body: unknown): string[] {
  if (spec.requestBody === undefined) return body === undefined ? [] : ['a body is not described']
  if (body === undefined) return spec.requestBody.required ? ['a body is required'] : []
  const { schema } = spec.requestBody
  const found = complaints(validator(schema, schema), body, 'body')
  // GitHub passes over keys that it does not know: for us they are spelling mistakes.
  const { properties } = schema as { properties?: object }
  if (
    properties !== undefined &&
    body !== null &&
    typeof body === 'object' &&
    !Array.isArray(body)
  ) {
    for (const key of Object.keys(body)) {
      if (!Object.hasOwn(properties, key)) found.push(`body/${key} is not described`)
    }
  }
  return found
}

/** What is wrong with an answer, as far as GitHub describes this status. */
export function responseViolations(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.spec.responses[String(status)]?.schema
  if (schema === undefined || body === undefined) return []
  return complaints(validator(schema, schema), body, `answer ${status} `)
}
