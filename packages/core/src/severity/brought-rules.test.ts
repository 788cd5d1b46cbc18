import { expect, test } from 'vitest'
import { readBroughtRules, rulesWith } from './brought-rules.ts'
import { gradeSettings } from './grade.ts'
import { RULES } from './rules/index.ts'

const RETENTION = {
  id: 'acme/retention',
  title: 'Days that backups are kept',
  files: ['backup.json'],
  setting: 'retention.days',
  compare: 'higher-is-stronger',
  weakened: 'high',
  why: 'Backups are gone sooner.',
}

const pair = (file: string, before: number, after: number) => ({
  path: file,
  before: { retention: { days: before } },
  after: { retention: { days: after } },
  tier: 'production' as const,
})

test('a rule that a plugin brings grades what no rule of the toolkit has an opinion on', () => {
  const { rules, problems } = readBroughtRules([RETENTION])
  expect(problems).toEqual([])
  const [without] = gradeSettings(pair('backup.json', 30, 7))
  expect(without?.grade).toMatchObject({ rule: 'setting/changed', severity: 'low' })
  const [graded] = gradeSettings(pair('backup.json', 30, 7), rulesWith(rules))
  expect(graded?.grade).toMatchObject({ rule: 'acme/retention', severity: 'high' })
})

test.each([
  ['a text', /number 1: a rule must be an object/],
  [{ ...RETENTION, id: 'knip/rule' }, /that of a rule of the toolkit/],
  [{ ...RETENTION, compare: 'constructor' }, /compare must be one of lint-level, /],
  [{ ...RETENTION, weakened: 'terrible' }, /weakened must be one of critical/],
  [{ ...RETENTION, compare: 'order' }, /"order" needs order/],
  [{ ...RETENTION, source: 'javascript:alert(1)' }, /https/],
  [{ ...RETENTION, files: [] }, /files must be/],
])('%j is refused', (rule, reason) => {
  expect(readBroughtRules([rule as never])).toMatchObject({
    rules: [],
    problems: [expect.stringMatching(reason)],
  })
})

test('one id is given once', () => {
  const { rules, problems } = readBroughtRules([RETENTION, RETENTION])
  expect(rules).toHaveLength(1)
  expect(problems).toEqual(['severity rule acme/retention: its id stands there twice'])
})

test('without plugins the rules are the toolkit’s, and with them one list', () => {
  const { rules } = readBroughtRules([RETENTION])
  expect(rulesWith([])).toBe(RULES)
  expect(rulesWith(rules)).toBe(rulesWith(rules))
})
