import type { Check } from '../../model/check.ts'
import type { Finding, Json, Result } from '../../model/finding.ts'
import type { LabelFacts, ProcessFacts } from '../../model/process-facts.ts'
import { own } from '../../model/shape.ts'
import { isTable } from '../../settings/entries.ts'
import { placeOf, unknownResult } from '../shared/asked.ts'
import { verdict } from '../shared/verdict.ts'
import { count, named } from '../shared/words.ts'
import { nothingAsked } from './habits/results.ts'
import { judgeSections, type ProcessInput, type Section } from './shared/section.ts'
import { type Violation, violation } from './shared/violation.ts'

const ID = 'process/labels'

interface RequiredLabel {
  name: string
  /** Six hex digits, lower case, without `#`. */
  color?: string
  description?: string
}

/** GitHub has no two labels whose names differ in case alone. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase()

const requiredLabel = (entry: Json): RequiredLabel | null => {
  if (typeof entry === 'string') return entry.trim() === '' ? null : { name: entry }
  if (!isTable(entry)) return null
  const text = (key: string): string | undefined => {
    const value = own(entry, key)
    return typeof value === 'string' ? value : undefined
  }
  const [name, color, description] = [text('name'), text('color'), text('description')]
  if (name === undefined || name.trim() === '') return null
  return {
    name,
    ...(color === undefined ? {} : { color: color.replace(/^#/, '').toLowerCase() }),
    ...(description === undefined ? {} : { description }),
  }
}

/** One for each name; the last word on a label counts. */
const requiredLabels = ({ table }: Section): RequiredLabel[] => {
  const value = own(table, 'required')
  const labels = (Array.isArray(value) ? value : []).flatMap((entry) => requiredLabel(entry) ?? [])
  return [...new Map(labels.map((label) => [keyOf(label.name), label])).values()]
}

const looks = ({ color, description }: RequiredLabel): string =>
  [
    ...(color === undefined ? [] : [`colour #${color}`]),
    ...(description === undefined ? [] : [`description ${JSON.stringify(named(description))}`]),
  ].join(', ')

type Said = Pick<Violation, 'rule' | 'title' | 'expected' | 'actual' | 'fix'>

const missing = (wanted: RequiredLabel): Said => {
  const name = named(wanted.name, 60)
  return {
    rule: 'process/label-missing',
    title: `Label ${name} is missing`,
    expected: looks(wanted) || 'the label',
    actual: 'no such label',
    fix: `Add the label ${name}${looks(wanted) && ` with ${looks(wanted)}`}.`,
  }
}

/** What of a label is not as it should be: only that is told. */
const differing = (wanted: RequiredLabel, actual: LabelFacts): Said | null => {
  const color = wanted.color !== undefined && wanted.color !== actual.color.toLowerCase()
  const description =
    wanted.description !== undefined && wanted.description !== (actual.description ?? '')
  if (!color && !description) return null
  const pick = (label: RequiredLabel): string =>
    looks({
      name: label.name,
      ...(color && label.color !== undefined ? { color: label.color } : {}),
      ...(description && label.description !== undefined ? { description: label.description } : {}),
    })
  const name = named(wanted.name, 60)
  const what = [...(color ? ['colour'] : []), ...(description ? ['description'] : [])].join(' and ')
  return {
    rule: 'process/label-differs',
    title: `Label ${name} has another ${what}`,
    expected: pick(wanted),
    actual: pick({
      name,
      color: actual.color.toLowerCase(),
      description: actual.description ?? '',
    }),
    fix: `Give the label ${name} ${pick(wanted)}.`,
  }
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { labels, repository } = input.facts
  const required = requiredLabels(section)
  if (required.length === 0) {
    return nothingAsked(ID, input, '[process.labels] requires no label')
  }
  if (!labels.known) return [unknownResult(ID, repository.name, labels)]
  const present = new Map(labels.value.map((label) => [keyOf(label.name), label]))
  const place = placeOf(section.origin('required'))
  const setAt = {
    name: `the labels of ${repository.name}`,
    ...(repository.url ? { url: `${repository.url}/labels` } : {}),
  }
  const findings = required.flatMap((wanted): Finding[] => {
    const actual = present.get(keyOf(wanted.name))
    const said = actual === undefined ? missing(wanted) : differing(wanted, actual)
    if (said === null) return []
    const fix = `${said.fix} It is required in ${place}.`
    return [violation({ check: ID, subject: wanted.name, setAt, ...said, fix }, input)]
  })
  return [
    verdict(ID, repository.name, findings, {
      pass: `${count(required.length, 'required label')} there, as asked`,
      fail: `${findings.length} of ${count(required.length, 'required label')} missing or different`,
    }),
  ]
}

/** Labels that exist against `[process.labels] required`. */
export const labels: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Required labels exist, with the colour and description that were asked for',
  why: 'People and workflows sort by labels: one that is missing in a repository sorts nothing there.',
  fix: 'Add the label, or give it the colour and description that are asked for.',
  severity: 'low',
  permissions: ['Issues: read'],
  run: (input) =>
    judgeSections(ID, ['labels'], input, ({ labels: section }) =>
      section === undefined ? [] : judge(section, input),
    ),
}
