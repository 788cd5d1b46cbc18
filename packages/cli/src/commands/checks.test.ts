import { auditChecks } from '@drift-toolkit/core/checks/audit/index'
import { codeChecks } from '@drift-toolkit/core/checks/code/index'
import { infraChecks } from '@drift-toolkit/core/checks/infra/index'
import { processChecks } from '@drift-toolkit/core/checks/process/index'
import type { CheckInfo } from '@drift-toolkit/core/model/index'
import { expect, test } from 'vitest'
import { run } from '../cli.ts'

const checks: CheckInfo[] = [...codeChecks, ...processChecks, ...infraChecks, ...auditChecks]

const drift = async (...args: string[]) => {
  const said = { out: '', err: '', code: 0 }
  said.code = await run(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    env: {},
    cwd: '/checkout',
    now: () => new Date('2026-11-21T06:00:00Z'),
    terminal: false,
    colourful: false,
  })
  return said
}

test('the list names every check of every domain', async () => {
  const { out } = await drift('checks', 'list', '--json')
  expect(JSON.parse(out)).toEqual(
    checks.map(({ id, domain, title, severity, permissions }) => ({
      id,
      domain,
      title,
      severity,
      permissions,
    })),
  )
})

test.each(checks)('explain says everything that $id says of itself', async (check) => {
  const { out } = await drift('checks', 'explain', check.id)
  const { id, title, why, fix, permissions, blind, whenDeprecated } = check
  const hidden = blind ?? (permissions.length > 0 ? 'Blind spot: Without ' : '')
  for (const words of [id, title, why, fix, ...permissions, hidden]) expect(out).toContain(words)
  expect(out.includes('deprecated repositories too')).toBe(whenDeprecated === true)
})

test('a check that is not there is bad usage', async () => {
  expect(await drift('checks', 'explain', 'process/nothing')).toEqual({
    out: '',
    err: expect.stringContaining('there is no check "process/nothing"'),
    code: 2,
  })
})

test('an audit of your own is none of these, and it says where it is', async () => {
  const { err, code } = await drift('checks', 'explain', 'audit/dns-records')
  expect(code).toBe(2)
  expect(err).toContain('a file in audits/, which drift audit run shows')
})
