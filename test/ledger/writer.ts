/**
 * A process that writes into a ledger as a shard does, over and over, until it is done or killed:
 * `node writer.ts <place as JSON> <name> <rounds>`. Says `start <round>` and `done <round>`.
 *
 * Each round is one step of three files: one that is new, one that is its own and replaced, and one
 * that all share and count up, which goes only by comparing.
 */
import process from 'node:process'
import { openedAt } from './opened.ts'

const [place = '', name = '', rounds = '1'] = process.argv.slice(2)
const store = openedAt(JSON.parse(place))
const COUNT = 'jobs/test/count.json'

for (let round = 1; round <= Number(rounds); round += 1) {
  process.stdout.write(`start ${round}\n`)
  for (let isWritten = false; !isWritten; ) {
    await store.list()
    const [before = null] = await store.read([COUNT])
    const { count } = before === null ? { count: 0 } : JSON.parse(before)
    const files = new Map([
      [`scans/2026/11/21/${name}-${round}.json`, `${JSON.stringify({ name, round })}\n`],
      [`repos/acme/${name}/code.json`, `${JSON.stringify({ round, filler: 'x'.repeat(5000) })}\n`],
      [COUNT, `${JSON.stringify({ count: count + 1 })}\n`],
    ])
    isWritten = await store.write(files, `${name} ${round}`, new Map([[COUNT, before]]))
  }
  process.stdout.write(`done ${round}\n`)
}
await store.close()
