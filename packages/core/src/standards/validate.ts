import { own } from '../model/shape.ts'
import type { Place, Problem } from '../model/standard.ts'
import { describe, expectation, quoted } from './expectation.ts'
import { dotted, type Located, type LocatedTable } from './located.ts'
import { nearest } from './nearest.ts'
import type { Schema } from './schema.ts'

/*
 * A walker of our own rather than a JSON Schema library, because what a person needs to hear is not
 * what a validator says: the place in the file of each problem, an unknown key as a warning with
 * the key that was probably meant, and one sentence instead of a tree of failed keywords. The
 * schema uses only the keywords that are read here; a test holds it to that, and another holds this
 * walker to the verdicts of a full validator.
 */

const isRealDate = (value: string): boolean => {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value) ?? []
  if (day === undefined) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const fits = (schema: Schema, node: Located): boolean => {
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => accepts(one, node))
  switch (schema.type) {
    case 'object':
      return node.kind === 'table'
    case 'array':
      return node.kind === 'list' && node.items.length >= (schema.minItems ?? 0)
    case undefined:
      return true
    default:
      return node.kind === 'scalar' && scalarFits(schema, node.value)
  }
}

const scalarFits = (schema: Schema, value: null | boolean | number | string): boolean => {
  if (schema.type === 'boolean') return typeof value === 'boolean'
  if (schema.type === 'integer') {
    return (
      Number.isInteger(value) &&
      (value as number) >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
      (value as number) <= (schema.maximum ?? Number.POSITIVE_INFINITY)
    )
  }
  return (
    typeof value === 'string' &&
    (schema.enum === undefined || schema.enum.includes(value)) &&
    value.length >= (schema.minLength ?? 0) &&
    (schema.pattern === undefined || new RegExp(schema.pattern).test(value)) &&
    (schema.format !== 'date' || isRealDate(value))
  )
}

interface Walk {
  problems: Problem[]
  /** Whether wrong values are taken out of the tree. */
  prune: boolean
}

/** Whether a value is right, with all that is in it. */
const accepts = (schema: Schema, node: Located): boolean => {
  const trial: Walk = { problems: [], prune: false }
  walk(schema, node, [], trial)
  return !trial.problems.some((problem) => problem.level === 'error')
}

/**
 * Says what is wrong in a declaration, and takes it out of the tree: what is left can be relied on.
 * A table that lacks a required key goes as a whole; unknown keys stay, with a warning.
 */
export const validate = (schema: Schema, root: Located): Problem[] => {
  const walking: Walk = { problems: [], prune: true }
  walk(schema, root, [], walking)
  return walking.problems
}

type Path = readonly (string | number)[]

/** The branch of an `anyOf` whose type fits, so that what is inside can be told precisely. */
const branchFor = (schema: Schema, node: Located): Schema | undefined =>
  schema.anyOf?.find((one) => accepts(one, node)) ??
  schema.anyOf?.find(
    (one) =>
      (one.type === 'object' && node.kind === 'table') ||
      (one.type === 'array' && node.kind === 'list'),
  )

/** @returns whether the value is good enough to be used; its parts that are not have been removed. */
const walk = (schema: Schema, node: Located, path: Path, walking: Walk): boolean => {
  const branch = branchFor(schema, node)
  if (branch !== undefined) return walk(branch, node, path, walking)
  if (!fits(schema, node)) return mismatch(schema, node, path, walking)
  if (node.kind === 'list' && schema.items !== undefined) {
    const { items } = schema
    const right = node.items.filter((item, index) => walk(items, item, [...path, index], walking))
    if (walking.prune) node.items = right
    return true
  }
  return node.kind === 'table' ? walkTable(schema, node, path, walking) : true
}

const mismatch = (schema: Schema, node: Located, path: Path, walking: Walk): false => {
  const meant =
    schema.enum !== undefined && node.kind === 'scalar' && typeof node.value === 'string'
      ? nearest(node.value, schema.enum)
      : undefined
  const hint = meant === undefined ? '' : ` (did you mean ${JSON.stringify(meant)}?)`
  const expected = expectation(schema)
  const name = path.length === 0 ? 'the file' : dotted(path)
  walking.problems.push({
    level: 'error',
    subject: dotted(path),
    message: `${name} must be ${expected}, found ${describe(node)}${hint}`,
    expected,
    ...(meant === undefined ? {} : { fix: `Write ${JSON.stringify(meant)}.` }),
    place: node.place,
  })
  return false
}

const walkTable = (schema: Schema, node: LocatedTable, path: Path, walking: Walk): boolean => {
  const { problems, prune } = walking
  const properties = schema.properties ?? {}
  for (const [key, entry] of [...node.entries]) {
    const here = [...path, key]
    const known = own(properties, key)
    const rest = schema.additionalProperties
    if (known !== undefined) {
      if (!walk(known, entry.node, here, walking) && prune) node.entries.delete(key)
    } else if (rest === false) {
      problems.push(unknownKey(here, Object.keys(properties), entry.place))
    } else if (rest !== undefined && !walk(rest, entry.node, here, walking) && prune) {
      node.entries.delete(key)
    }
  }
  let complete = true
  for (const key of schema.required ?? []) {
    if (node.entries.has(key)) continue
    // A key with a wrong value has had its word already.
    const told = problems.some((problem) => problem.subject === dotted([...path, key]))
    complete = false
    if (told) continue
    const expected = properties[key] === undefined ? key : expectation(properties[key])
    problems.push({
      level: 'error',
      subject: dotted([...path, key]),
      message: `${dotted(path)} lacks ${key}: ${expected}`,
      expected,
      fix: `Add ${key}.`,
      place: node.place,
    })
  }
  return complete
}

const unknownKey = (path: Path, known: string[], place: Place): Problem => {
  const key = String(path.at(-1))
  const meant = nearest(key, known)
  const level = path.length === 1 ? 'at the top' : `in [${dotted(path.slice(0, -1))}]`
  const expected =
    meant === undefined
      ? `one of: ${known.join(', ')}`
      : `\`${dotted([...path.slice(0, -1), meant])}\``
  return {
    level: 'warning',
    subject: dotted(path),
    message:
      meant === undefined
        ? `unknown key ${quoted(key)} ${level}`
        : `unknown key ${quoted(key)} ${level}; did you mean \`${meant}\`?`,
    expected,
    fix:
      meant === undefined
        ? `Remove ${quoted(key)}, or use one of the keys that are known here: ${known.join(', ')}.`
        : `Rename ${quoted(key)} to \`${meant}\`.`,
    place,
  }
}
