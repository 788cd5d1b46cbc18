import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startDnsServer, type Zone } from '../support/dns-server.ts'
import { type Pages, startHttpServer } from '../support/http-server.ts'
import { startTlsServer } from '../support/tls-server.ts'
import type { Example } from './example.ts'
import type { Stage } from './stage.ts'

const names = async (stage: Stage, zone: Zone) => {
  const server = await stage.keep(startDnsServer(zone))
  await stage.write('_dns-records.json', {
    resolver: server.address,
    records: [
      { name: 'www.example.com', type: 'CNAME', values: ['shop.example.net'] },
      { name: 'example.com', type: 'A', values: ['192.0.2.1', '192.0.2.2'] },
      { name: 'example.com', type: 'MX', values: ['10 mail.example.com'] },
      { name: 'example.com', type: 'TXT', values: ['v=spf1 -all'] },
    ],
  })
  return server
}

const APEX = { A: ['192.0.2.2', '192.0.2.1'], MX: ['10 mail.example.com'], TXT: ['v=spf1 -all'] }
const WWW = { CNAME: ['shop.example.net'] }

const hosts = async (stage: Stage, ...days: number[]) => {
  const servers = await Promise.all(days.map((one) => stage.keep(startTlsServer(one))))
  const list = servers.map(({ place }) => place).join('\n')
  await stage.write('_certificate-expiry.txt', `# ours\n${list}\n`)
}

const json = (...paths: string[]) =>
  Object.fromEntries(
    paths.map((path) => [
      path,
      { get: { responses: { 200: { content: { 'application/json': {} } } } } },
    ]),
  )

const SHOP = {
  openapi: '3.1.0',
  components: { responses: { Problem: { content: { 'application/problem+json': {} } } } },
  paths: {
    ...json('/products', '/prices'),
    '/products/{id}': { get: { responses: {} } },
    '/orders': { get: { security: [{ token: [] }], responses: {} }, post: { responses: {} } },
    '/broken': { get: { responses: { '5XX': { $ref: '#/components/responses/Problem' } } } },
  },
}

const api = async (stage: Stage, pages: Pages) => {
  const server = await stage.keep(startHttpServer(pages))
  await stage.write('_openapi-live.json', [
    { server: `${server.url}/`, document: '_shop.openapi.json' },
  ])
  await stage.write('_shop.openapi.json', SHOP)
  return server
}

const PROBLEM = { status: 503, type: 'application/problem+json', text: '{}' }
const HTML = { status: 200, type: 'text/html; charset=utf-8', text: '<p>' }

const tables = async (stage: Stage, source: Record<string, number>, copy = source) => {
  for (const [name, counts] of Object.entries({ source, copy })) {
    const script = Object.entries(counts).map(
      ([table, rows]) =>
        `db.execute("create table ${table} (id integer)"); db.executemany("insert into ${table} values (?)", [(i,) for i in range(${rows})])`,
    )
    const file = join(stage.audits, `_${name}.sqlite`)
    const code = `import sqlite3; db = sqlite3.connect(${JSON.stringify(file)})\n${script.join('\n')}\ndb.commit()`
    execFileSync('python3', ['-c', code])
  }
  const ask =
    'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0])'
  const side = (name: string) =>
    `${name}_sql() { python3 -c '${ask}' "$(dirname "$0")/_${name}.sqlite" "$1"; }`
  await stage.write(
    '_row-counts.sh',
    `TABLES='customers orders'\nMAY_BE_BEHIND=2\n${side('source')}\n${side('copy')}\n`,
  )
}

/** Audits that ask neither GitHub nor AWS. */
export const EXAMPLES_OF_NETWORKS: Record<string, Example> = {
  'dns-records.mjs': {
    passing: {
      given: 'every record is as declared, in whatever order',
      arrange: async (stage) =>
        void (await names(stage, { 'example.com': APEX, 'www.example.com': WWW })),
      says: [['PASS', '*', /./]],
    },
    failing: {
      given: 'an address was added and a name is gone',
      arrange: async (stage) =>
        void (await names(stage, { 'example.com': { ...APEX, A: [...APEX.A, '198.51.100.7'] } })),
      says: [
        ['FAIL', 'CNAME www.example.com', /./],
        ['FAIL', 'A example.com', /./],
      ],
    },
    unseen: {
      given: 'the name server fails',
      arrange: async (stage) =>
        void (await names(stage, { 'example.com': APEX, 'www.example.com': 'SERVFAIL' })),
      says: /CNAME www\.example\.com could not be asked for: ESERVFAIL/,
    },
  },
  'certificate-expiry.sh': {
    passing: {
      given: 'both certificates last for months',
      arrange: (stage) => hosts(stage, 90, 365),
      says: [['PASS', '*', 'OK - 2 certificates last 30 days and more']],
    },
    failing: {
      given: 'one has five days left',
      arrange: (stage) => hosts(stage, 90, 5),
      says: [['FAIL', '*', /^CRITICAL - less than 10 days: localhost:\d+ \(.+ GMT\)$/]],
    },
    unseen: {
      given: 'nobody answers there',
      arrange: (stage) => stage.write('_certificate-expiry.txt', 'localhost:1\n'),
      says: /no certificate shown by localhost:1/,
    },
  },
  'openapi-live.py': {
    passing: {
      given: 'each path answers as the document says, which the endpoint serves as well',
      arrange: async (stage) =>
        void (await api(stage, {
          '/products': [],
          '/prices': {},
          '/broken': PROBLEM,
          '/openapi.json': SHOP,
        })),
      says: [
        ['PASS', 'GET /products', 'answers as declared'],
        ['PASS', 'GET /prices', 'answers as declared'],
        ['PASS', 'GET /broken', 'answers as declared'],
        ['PASS', '/openapi.json', 'declares what was agreed on'],
      ],
    },
    failing: {
      given: 'one path is gone, one answers HTML, and the endpoint declares something else',
      arrange: async (stage) =>
        void (await api(stage, {
          '/products': HTML,
          '/broken': PROBLEM,
          '/openapi.json': { ...SHOP, paths: { ...SHOP.paths, ...json('/admin'), '/orders': {} } },
        })),
      says: [
        ['FAIL', 'GET /products', 'answers text/html instead of application/json'],
        ['FAIL', 'GET /prices', 'answers 404, which is not declared'],
        ['PASS', 'GET /broken', 'answers as declared'],
        ['FAIL', '/openapi.json', '- GET /orders; - POST /orders; + GET /admin'],
      ],
    },
    unseen: {
      given: 'nobody listens',
      arrange: async (stage) => {
        const server = await api(stage, {})
        await server.close()
      },
      says: /could not be asked: .*refused/,
    },
  },
  'row-counts.sh': {
    passing: {
      given: 'the copy has all rows but two, which it may lack',
      arrange: (stage) => tables(stage, { customers: 3, orders: 12 }, { customers: 3, orders: 10 }),
      says: [
        ['PASS', 'customers', '3 rows, 3 copied'],
        ['PASS', 'orders', '12 rows, 10 copied'],
      ],
    },
    failing: {
      given: 'the copy is far behind with one table and ahead with another',
      arrange: (stage) => tables(stage, { customers: 3, orders: 12 }, { customers: 4, orders: 9 }),
      says: [
        ['FAIL', 'customers', '3 rows, 4 copied'],
        ['FAIL', 'orders', '12 rows, 9 copied'],
      ],
    },
    unseen: {
      given: 'a table is not there',
      arrange: (stage) => tables(stage, { customers: 3, orders: 12 }, { customers: 3 }),
      says: /copy gave no count of orders/,
    },
  },
}
