import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { dashboardRows } from './dashboard.ts'
import { diskRows } from './disk.ts'
import { infraRows } from './infra.ts'
import { ledgerRows } from './ledger.ts'
import { table } from './measure.ts'
import { organizationRows } from './organization.ts'
import { processRows } from './process.ts'
import { writeScalePage } from './scale.ts'
import { startRows } from './start.ts'

/**
 * `npm run bench [-- --write]`: speed, memory and requests, each beside what a user would use
 * instead, in one run on one machine. With --write the table goes into docs/benchmarks.md.
 */
const rows = [
  ...(await startRows()),
  ...(await diskRows()),
  ...(await organizationRows()),
  ...(await processRows()),
  ...(await infraRows()),
  ...(await dashboardRows()),
  ...(await ledgerRows()),
]
const text = table(rows)
process.stdout.write(`${text}\n`)

if (process.argv.includes('--write')) {
  const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
  writeFileSync(
    file,
    `# Benchmarks

Written by \`npm run bench -- --write\` on a machine with ${cpus().length} cores and Node ${process.version}. Times depend on
the machine and are shown beside something measured in the same run; requests do not, and their
budgets are asserted in the tests as well.

${text}

"Elsewhere" is the public implementation of the same idea, measured once against an emulator with the
same delay; it clones each repository. GitHub is the emulator of \`test/fake-github\`, in a process of its
own, with GitHub's primary and secondary rate limits enforced.
`,
  )
  await writeScalePage()
}
process.exitCode = rows.every((row) => row.holds) ? 0 : 1
