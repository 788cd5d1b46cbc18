import type { CheckInfo } from '@drift-toolkit/core/model/index'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Command } from '../command.ts'
import { deliver, formatOf } from '../output.ts'

const allChecks = async (): Promise<CheckInfo[]> => {
  const [{ codeChecks }, { processChecks }, { infraChecks }, { auditChecks }] = await Promise.all([
    import('@drift-toolkit/core/checks/code/index'),
    import('@drift-toolkit/core/checks/process/index'),
    import('@drift-toolkit/core/checks/infra/index'),
    import('@drift-toolkit/core/checks/audit/index'),
  ])
  const all = [...codeChecks, ...processChecks, ...infraChecks, ...auditChecks]
  return all.map(({ run: _, ...info }) => info)
}

export const checksList: Command = {
  name: 'checks list',
  usage: '',
  example: 'drift checks list --json',
  summary: 'all checks, with the permissions they need',
  options: {},
  async run(args, io) {
    const format = formatOf(args, ['text', 'json'])
    const rows = (await allChecks()).map(({ id, domain, title, severity, permissions }) => ({
      id,
      domain,
      title,
      severity,
      permissions,
    }))
    const width = Math.max(...rows.map((row) => row.id.length)) + 2
    const text =
      format === 'json'
        ? JSON.stringify(rows, null, 2)
        : [{ id: 'check', severity: 'at most', title: '' }, ...rows]
            .map((row) => `${row.id.padEnd(width)}${row.severity.padEnd(10)}${row.title}`)
            .join('\n')
    await deliver(text, args, io)
    return 0
  },
}

/** What a check cannot see without its permissions: everything, where it says nothing else. */
const blindSpot = ({ blind, permissions: { length } }: CheckInfo): string[] => {
  if (blind !== undefined) return [`Blind spot: ${blind}`]
  return length === 0 ? [] : [`Blind spot: Without ${length === 1 ? 'it' : 'them'}, everything.`]
}

export const checksExplain: Command = {
  name: 'checks explain',
  usage: '<id>',
  example: 'drift checks explain code/workflows',
  summary: 'one check: why it matters, what it needs, how to put it right',
  options: {},
  async run(args, io) {
    const id = args.positionals[0] ?? ''
    const check = (await allChecks()).find((c) => c.id === id)
    if (!check) {
      const own = id.startsWith('audit/')
        ? '; an audit of your own is a file in audits/, which drift audit run shows'
        : ''
      throw new UsageError(`there is no check "${id}"; drift checks list names them all${own}`)
    }
    const format = formatOf(args, ['text', 'json'])
    const text =
      format === 'json'
        ? JSON.stringify(check, null, 2)
        : [
            `${check.id} (${check.severity} at most)`,
            check.title,
            '',
            check.why,
            '',
            `To put it right: ${check.fix}`,
            `Needs: ${check.permissions.join(', ') || 'a clone, nothing else'}`,
            ...blindSpot(check),
            ...(check.whenDeprecated ? ['Asked of deprecated repositories too.'] : []),
          ].join('\n')
    await deliver(text, args, io)
    return 0
  },
}
