import type { Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import { isTable } from '../../../settings/index.ts'
import type { Literal } from './literal.ts'

/** In this order: what counts for a threshold, where several are given. */
const METRICS = ['lines', 'statements', 'branches', 'functions']

/** A share in percent, from whatever says it; a negative number counts uncovered lines instead. */
export const percent = (value: unknown): number | undefined => {
  const number =
    typeof value === 'string' && /^\d{1,3}(?:\.\d{1,6})?%?$/.test(value.trim())
      ? Number(value.trim().replace('%', ''))
      : value
  return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined
}

const pick = (value: (metric: string) => unknown): number | undefined => {
  if (value('100') === true) return 100
  for (const metric of METRICS) {
    const found = percent(value(metric))
    if (found !== undefined) return found
  }
  return undefined
}

/** The threshold for lines, else for statements, branches, functions. */
export const thresholdIn = (table: Json | undefined): number | undefined =>
  isTable(table) ? pick((metric) => own(table, metric)) : undefined

/** The same of an object in code. */
export const thresholdInLiteral = ({ values }: Literal): number | undefined =>
  pick((metric) => values.get(metric))
