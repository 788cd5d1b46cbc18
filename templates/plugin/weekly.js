/**
 * The job: counts what is open. What it returns is remembered, and given to it the next time.
 *
 * `context` has: config, now, due, timeZone, memory, ledger (states, scans, events), github (request,
 * paginate, graphql; null without a token), home, dryRun, log, signal, env.
 */
export async function weekly({ ledger, memory, dryRun, log }) {
  const states = await ledger.states()
  const open = states.flatMap((state) => state.open).filter((finding) => !finding.exempted)
  const grave = open.filter(({ severity }) => severity === 'critical' || severity === 'high')
  const before = memory?.open ?? null
  const trend = before === null ? 'no earlier number' : `${before} the last time`
  if (dryRun) log.info('a dry run: nobody is told')
  return {
    message: `${open.length} open, ${grave.length} of them grave; ${trend}`,
    memory: { open: open.length },
  }
}
