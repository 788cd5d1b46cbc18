import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { NODE, run } from '../support/bundle.ts'

test('npm run demo: nights, a Friday, a dropped audit, a dashboard, and a Monday', async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const { code, stdout, stderr } = await run(NODE, ['--conditions=source', main])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('compilerOptions.strict: true → false')
  expect(stdout).toContain('The repository no longer takes part: check.toml is gone')
  expect(stdout).toContain('\n3 issues were opened.')
  expect(stdout).toContain('The rules of main can be bypassed by the role admin')
  expect(stdout).toContain('#4 was merged with 0 of 2 approvals and without the check test')
  expect(stdout).toContain('[drift:process] 7 violations, 5 high: branch protection, bypassed')
  expect(stdout).toContain('[drift:infra] 3 differences in prod, staging and dev, 1 critical')
  expect(stdout.match(/The same command once more: no new issue/g)).toHaveLength(4)
  expect(stdout.match(/✓ the (?:report|ledger|dashboard)/g)).toHaveLength(3)
  expect(stdout).toContain('2 repositories have more than 1 open drift issue')
  // A plugin that can be taken away, and its Mondays with it.
  if (!existsSync('packages/briefing')) return
  expect(stdout).toContain('3 drifted · ▲ 2 since last week')
  expect(stdout.match(/Briefings in Slack: 1\./g)).toHaveLength(3)
  expect(stdout).toContain('a quiet week: nothing sent')
}, 180_000)
