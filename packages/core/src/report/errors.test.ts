import { expect, test } from 'vitest'
import { organizationReport } from '../../../../test/examples/reports.ts'
import { annotations } from './annotations.ts'
import { errorGroups } from './errors.ts'
import { errorList } from './overview.ts'
import { renderTerminal } from './terminal.ts'

/** An hour that was spent after a part of the organization. */
const LATE = 'not looked at before the deadline; it comes first the next time'
const report = {
  ...organizationReport,
  errors: [
    { where: 'acme/standards', reason: 'Not Found', permission: 'contents: read' },
    ...Array.from({ length: 5_000 }, (_, at) => ({ where: `acme/app-${at}`, reason: LATE })),
  ],
}

test('what was in the way in several places is said once, with the first of them', () => {
  expect(errorGroups(report).map(({ where }) => where.length)).toEqual([1, 5_000])

  const lines = renderTerminal(report, { colour: false }).split('\n')
  const [other = '', late = '', ...more] = lines.filter((line) => line.startsWith('error:'))
  expect(other).toMatch(/^error: acme\/standards: Not Found.* \(needs contents: read\)$/)
  expect(late).toBe(
    `error: ${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `acme/app-${at}`).join(', ')}, and 4990 more: ${LATE}`,
  )
  expect(more).toEqual([])

  const markdown = errorList(report, 10_000)
  expect(markdown.match(/^- /gm)).toHaveLength(2)
  expect(markdown).toContain(`\`acme/app-9\`, and 4990 more: ${LATE}`)
})

test('it takes one annotation of the ten that a run has, so that there is room for findings', () => {
  const errors = annotations(report).filter(({ title }) => title.startsWith('not scanned'))
  expect(errors.map(({ title }) => title)).toEqual([
    'not scanned: acme/standards',
    'not scanned: acme/app-0, and 4999 more',
  ])
  expect(errors[1]?.message).toMatch(
    /^not looked at .* the next time\. Likewise acme\/app-1, .*, …/i,
  )
})
