import { scanPath, statePath } from '../ledger/state.ts'
import type { Report } from '../model/index.ts'
import { redactor, redactReport } from '../report/redact.ts'
import { type Scanned, scanCode } from './code.ts'
import type { Request } from './inputs.ts'
import type { Ports } from './ports.ts'
import { tell } from './tell.ts'

/** A finished run: what is shown, everything secret taken out. */
export interface Ran {
  report: Report
}

/** The ledger's files for one scan: the scan itself, and what is current now. */
const ledgerFiles = (
  { report, states }: Omit<Scanned, 'known'>,
  redact: (text: string) => string,
) => {
  const files = new Map<string, string>()
  const write = (path: string, value: unknown) =>
    files.set(path, `${redact(JSON.stringify(value, null, 1))}\n`)
  const { repositories, ...scan } = report
  // What did not move is in the current files already; a scan records what it looked at.
  const looked = repositories.filter(
    (r) => r.base !== r.commit || r.results.some((x) => x.findings.length > 0),
  )
  write(scanPath(report.scan.id, report.scan.started), { ...scan, repositories: looked })
  for (const state of states.values()) write(statePath(state.repository.name, state.domain), state)
  return files
}

/**
 * One whole run: look, tell, remember. The ledger is written last, with what was told, and whether
 * or not anybody could be; a dry run leaves no trace, so that it swallows no news.
 * @throws what `scanCode` throws, and GitError when the ledger cannot be written
 */
export const runCode = async ({ options }: Request, ports: Ports): Promise<Ran> => {
  const scanned = await scanCode(options, ports)
  const secrets = ports.secrets()
  const report = redactReport(await tell(scanned, options, ports), secrets)
  if (ports.ledger && !options.dryRun) {
    const { id } = report.scan
    const files = ledgerFiles({ report, states: scanned.states }, redactor(secrets))
    await ports.ledger.write(files, `Scan ${id}`)
  }
  return { report }
}
