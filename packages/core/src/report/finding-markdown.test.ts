import { describe, expect, test } from 'vitest'
import { labelMissing, oneApproval, pushedPast } from '../../../../test/examples/process-report.ts'
import { api, eslintOff } from '../../../../test/examples/reports.ts'
import type { Finding } from '../model/index.ts'
import { findingBlock, findingLine } from './finding-markdown.ts'

const scanned = '2026-11-21T06:00:00Z'
const block = (finding: Finding) =>
  findingBlock({ check: 'process/x', finding }, api, { level: 3, diff: true, scanned })
const line = (finding: Finding) => findingLine({ check: 'process/x', finding }, api)

describe('where it is set', () => {
  test('is named and linked, in full and in a line', () => {
    const link =
      'et in [ruleset Main of acme](https://github.com/organizations/acme/settings/rules/7)'
    expect(block(oneApproval)).toContain(`: expected \`2\`, found \`1\`\n\nS${link}.\n\n`)
    expect(line(oneApproval).endsWith(` · s${link}`)).toBe(true)
  })

  test('is only named where there is no page, or none that may be linked to', () => {
    for (const url of ['javascript:alert(1)', undefined])
      expect(
        block({ ...labelMissing, setAt: { name: '@octocat', ...(url ? { url } : {}) } }),
      ).toContain('Set in @\u200boctocat.')
    expect(block(eslintOff)).not.toContain('Set in')
  })
})

describe('what happened', () => {
  test('is not called a change', () => {
    expect(block(pushedPast)).toContain('Happened in [`7c4a8d0`](')
    expect(block(pushedPast)).not.toContain('Changed')
    expect(block(eslintOff)).toContain('Changed in [`3f78685`](')
  })

  test('with whatever is known of it', () => {
    const happened = (evidence: Finding['evidence']) => block({ ...pushedPast, evidence })
    const [commit] = pushedPast.evidence.commits ?? []
    if (!commit) throw new Error('the example has a commit')
    expect(happened({ commits: [commit, commit] })).toContain('Happened in 2 commits:\n- [')
    expect(
      happened({ pullRequest: { number: 12, url: 'https://github.com/acme/api/pull/12' } }),
    ).toContain('Happened in pull request [12](https://github.com/acme/api/pull/12).')
    expect(happened({ actor: 'ann', time: '2026-11-20T22:10:00Z' })).toContain(
      'Happened by ann on 2026-11-20 22:10 UTC.',
    )
    expect(happened({})).not.toContain('Happened')
  })
})
