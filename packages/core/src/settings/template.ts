import type { Json } from '../model/finding.ts'
import type { Template } from '../model/infra-facts.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { isTable } from './entries.ts'
import { parseJson } from './json.ts'
import { emptyTable, MAX_LENGTH, type Parsed } from './parsed.ts'
import { parseYaml } from './yaml.ts'

/** CloudFormation's own names for what stands under `Fn::` in all other cases. */
const PLAIN = new Set(['Ref', 'Condition'])

const SHORT_FORM = /^!([A-Za-z][A-Za-z0-9]*(?:::[A-Za-z0-9]+)*)$/

/**
 * `!GetAtt A.B` → `{ "Fn::GetAtt": ["A", "B"] }`; the first dot ends the logical id, attributes
 * have dots of their own (`Nested.Outputs.Url`).
 */
const attribute = (value: Json): Json => {
  if (typeof value !== 'string') return value
  const dot = value.indexOf('.')
  return dot === -1 ? value : [value.slice(0, dot), value.slice(dot + 1)]
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
const writtenOut = (tag: string, value: Json): Json | undefined => {
  const name = SHORT_FORM.exec(tag)?.[1]
  if (name === undefined) return undefined
  const call = emptyTable()
  if (PLAIN.has(name)) call[name] = value
  else {
    const key = name.startsWith('Fn::') ? name : `Fn::${name}`
    call[key] = key === 'Fn::GetAtt' ? attribute(value) : value
  }
  return call
}

const parse = (text: string): Parsed => {
  if (!text.trimStart().startsWith('{')) return parseYaml(text, writtenOut)
  const json = parseJson(text, false)
  if (json.ok) return json
  // Braces begin a map in YAML too; what is wrong is told in the words of JSON all the same.
  const yaml = parseYaml(text, writtenOut)
  return yaml.ok ? yaml : json
}

/**
 * Reads a CloudFormation template, JSON or YAML, with all short forms of YAML written out. Nothing
 * is resolved. YAML's `yes` and `on` stay text, as two templates are compared that are read alike.
 * @param text at most 1 MB, as CloudFormation's own limit has it
 * @returns unknown with line and column where it is no template
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const parseTemplate = (text: string): Known<Template> => {
  if (text.length > MAX_LENGTH) return unknown('the template is larger than 1 MB')
  const parsed = parse(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) {
    const { line, column, message } = parsed
    return unknown(`the template cannot be read: line ${line}, column ${column}: ${message}`)
  }
  if (!isTable(parsed.value)) return unknown('the template is no map of sections')
  return known({ body: parsed.value, exact: true })
}

const resourcesOf = ({ body }: Template): [string, { [key: string]: Json }][] => {
  const resources = isTable(body) ? body.Resources : undefined
  if (!isTable(resources)) return []
  return Object.entries(resources).flatMap(([id, resource]): [string, { [key: string]: Json }][] =>
    isTable(resource) ? [[id, resource]] : [],
  )
}

/**
 * Where in a CDK app each resource was made, by logical id: `App/Api/Handler/Resource`.
 * @see https://docs.aws.amazon.com/cdk/v2/guide/constructs.html
 */
export const constructPaths = (template: Template): Map<string, string> => {
  const paths = new Map<string, string>()
  for (const [id, { Metadata }] of resourcesOf(template)) {
    const path = isTable(Metadata) ? Metadata['aws:cdk:path'] : undefined
    if (typeof path === 'string' && path !== '') paths.set(id, path)
  }
  return paths
}

const named = (transform: Json | undefined): string[] => {
  if (typeof transform === 'string') return [transform]
  if (Array.isArray(transform)) return transform.flatMap(named)
  return isTable(transform) && typeof transform.Name === 'string' ? [transform.Name] : []
}

/**
 * Macros that rewrite a template before it is deployed (`AWS::Serverless-2016-10-31`,
 * `AWS::LanguageExtensions`, one's own), sorted: what is deployed then has resources and
 * properties that the template does not show.
 */
export const transformsOf = ({ body }: Template): string[] => {
  const found = new Set(isTable(body) ? named(body.Transform) : [])
  const waiting: Json[] = [body]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (isTable(value)) for (const name of named(value['Fn::Transform'])) found.add(name)
    for (const item of Object.values(value)) waiting.push(item)
  }
  return [...found].sort()
}
