// @ts-check
// Do our names resolve to what we declared? _dns-records.json beside this file says what that is, and
// which resolver is asked ("": the machine's own). Types: A, AAAA, CNAME, MX, NS, TXT.
import { Resolver } from 'node:dns/promises'
import config from './_dns-records.json' with { type: 'json' }

/** Answers, and no failures: no such name, or no record of that type under it. */
const NOTHING = ['ENOTFOUND', 'ENODATA']

/** One way to write what the types of records are made of. */
const text = (/** @type {any} */ value) => {
  if (Array.isArray(value)) return value.join('')
  return typeof value === 'string' ? value : `${value.priority} ${value.exchange}`
}

/** @type {import('./_drift.d.ts').Audit} */
export default {
  title: 'DNS records',
  severity: 'high',
  timeout: '1m',
  async run({ sync, log }) {
    const resolver = new Resolver({ timeout: 2_000, tries: 3 })
    if (config.resolver) resolver.setServers([config.resolver])
    log.info(`asking ${resolver.getServers().join(', ')}`)

    const live = await Promise.all(
      config.records.map(async ({ name, type }) => {
        try {
          const values = /** @type {any[]} */ (await resolver.resolve(name, type))
          return { name, type, values: values.map(text) }
        } catch (error) {
          const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error)
          if (NOTHING.includes(code)) return { name, type, values: [] }
          throw new Error(`${type} ${name} could not be asked for: ${code}`)
        }
      }),
    )
    return sync({
      left: config.records,
      right: live,
      names: ['declared', 'live'],
      key: ({ type, name }) => `${type} ${name}`,
      compare: ({ values }) => values.toSorted(),
    })
  },
}
