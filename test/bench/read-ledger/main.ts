import { branchLedger } from '../../../packages/core/src/ledger/branch.ts'
import { openLedger } from '../../../packages/core/src/ledger/ledger.ts'
import { ages, countOpen, totalOf, trend } from '../../../packages/core/src/model/index.ts'
import { createGitHub, noUsage } from '../../../packages/core/src/transport/github.ts'

/**
 * `main.ts <url of a git repository> <now>`: reads all of its branch drift-ledger, as a dashboard
 * does, and says how much it was. A process of its own, so that its memory can be measured.
 */
const [url = '', now = ''] = process.argv.slice(2)
const clock = { now: Date.now, sleep: async () => {} }
const token = () => ''
const ledger = openLedger(
  branchLedger({
    url,
    branch: 'drift-ledger',
    token,
    // Nothing is written.
    github: createGitHub({
      apiUrl: 'http://localhost',
      token,
      clock,
      deadline: Number.POSITIVE_INFINITY,
      usage: noUsage(),
    }),
    repository: 'acme/drift-config',
    description: 'bench',
    clock,
    deadline: Number.POSITIVE_INFINITY,
    shards: 1,
    random: Math.random,
  }),
)
const { scans, damaged } = await ledger.history()
const states = await ledger.readAll()
const findings = states.flatMap(({ open }) => open)
const open = countOpen(findings)
const days = trend(scans, open, 'day', now)
await ledger.close()
process.stdout.write(
  JSON.stringify({
    states: states.length,
    scans: scans.length,
    damaged: damaged.length,
    open: totalOf(open),
    days: days.length,
    ages: ages(findings, now).map((group) => totalOf(group.open)),
  }),
)
