import type { PropertyDifference as SdkDifference } from '@aws-sdk/client-cloudformation'
import type { Json, PropertyDifference } from '../../model/index.ts'
import { parseJson } from '../../settings/json.ts'
import { detached } from './pages.ts'

/** How every JSON text begins; what does not is not worth a parser's time (user data, policies as text). */
const BEGINS = /^\s*(?:[[{"]|-?\d|true|false|null)/

const NUMBER = /^-?\d[\d.eE+-]*$/

/**
 * A value as drift detection gives it: JSON where it is JSON, else the text itself. Digits that no
 * number keeps (ids of 20 digits, `1.0`) stay text. CloudFormation writes `null` where there is
 * no value.
 */
export const parseValue = (text: string | undefined): Json => {
  if (text === undefined || text === '') return text ?? null
  if (!BEGINS.test(text)) return detached(text)
  if (NUMBER.test(text) && String(Number(text)) !== text) return detached(text)
  const parsed = parseJson(text, false)
  return parsed.ok ? parsed.value : detached(text)
}

/**
 * One difference of a resource.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_PropertyDifference.html
 */
export const toDifference = (difference: SdkDifference): PropertyDifference => ({
  path: detached(difference.PropertyPath ?? ''),
  // A kind that AWS adds one day is still a difference.
  kind: isKind(difference.DifferenceType) ? difference.DifferenceType : 'NOT_EQUAL',
  expected: parseValue(difference.ExpectedValue),
  actual: parseValue(difference.ActualValue),
})

const isKind = (kind: string | undefined): kind is PropertyDifference['kind'] =>
  kind === 'ADD' || kind === 'REMOVE' || kind === 'NOT_EQUAL'
