import { dirname } from 'node:path'
import type { GitHub } from '@drift-toolkit/core/transport/types'
import { expect, test } from 'vitest'
import { startFakeAws } from '../fake-aws/index.ts'
import { contextOf, ENV, newFolder, runAll } from './folder.ts'

/** An audit whose verdict is what a piece of code gives. */
const tells = (code: string) =>
  `export default { title: 'x', async run(context) { const data = await (async () => { ${code} })(); return { status: 'PASS', message: 'told', data } } }`

const told = async (code: string, more: Parameters<typeof runAll>[1] = {}) => {
  const folder = newFolder({ 'x.mjs': tells(code) })
  const outcomes = (await runAll(folder, more)).get('x')
  return { folder, said: outcomes?.known ? outcomes.value[0]?.data : outcomes?.reason }
}

/** Three pages of a list, and one object. */
const github = (): GitHub => ({
  usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
  async request<T>(route: string, parameters: Record<string, unknown> = {}) {
    if (route === 'GET /missing') throw Object.assign(new Error('Not Found'), { status: 404 })
    const page = Number(parameters.page ?? 1)
    const next = `<https://api.github.com/x?page=${page + 1}&per_page=100>; rel="next"`
    const entries = [`${route} ${page} ${parameters.per_page}`]
    const data = route.endsWith('/runs') ? { total_count: 3, workflow_runs: entries } : entries
    return { status: 200, headers: page < 3 ? { link: next } : {}, data: data as T }
  },
  async graphql<T>(query: string, variables?: Record<string, unknown>) {
    return { data: { query, variables } as T, errors: [] }
  },
})

test('an audit sees the environment it is given, and where and when it runs', async () => {
  const { folder, said } = await told(
    'return { env: context.env, own: process.env, root: context.root, cwd: process.cwd(), now: context.now }',
    { env: { PATH: '/bin', AUDIT_TEST: 'given' } },
  )
  const root = dirname(folder)
  expect(said).toEqual({
    env: { PATH: '/bin', AUDIT_TEST: 'given' },
    own: { PATH: '/bin', AUDIT_TEST: 'given', DRIFT_RUN: expect.stringMatching(/^[\w.-]+$/) },
    root,
    cwd: root,
    now: '2026-11-21T06:00:00.000Z',
  })
})

test('an executable sees the same, and the file for its result', async () => {
  const folder = newFolder({ 'x.sh': '#!/bin/sh\nenv\npwd\n' })
  const outcomes = (await runAll(folder, { env: { PATH: '/bin:/usr/bin', TZ: 'UTC' } })).get('x')
  if (!outcomes?.known) throw new Error(outcomes?.reason)
  const { output } = (outcomes.value[0]?.data ?? {}) as { output: string[] }
  const lines = [outcomes.value[0]?.message ?? '', ...output]
  const names = lines
    .map((line) => line.split('=')[0] ?? '')
    .filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))
  expect(names.sort()).toEqual(
    [dirname(folder), 'DRIFT_RESULT_FILE', 'DRIFT_RUN', 'PATH', 'TZ'].sort(),
  )
})

test('GitHub is asked through the parent: a request, all pages, a query', async () => {
  const { said } = await told(
    `const { github } = context
     const refused = await github.request('GET /missing').catch((error) => [error.message, error.status])
     const changes = await github.request('DELETE /x').catch((error) => error.message)
     return {
       one: (await github.request('GET /x')).data,
       all: await github.paginate('GET /x'),
       runs: await github.paginate('GET /runs', { per_page: 5 }),
       query: await github.graphql('query($a: Int) { a }', { a: 1 }),
       refused, changes,
     }`,
    { github: github() },
  )
  expect(said).toEqual({
    one: ['GET /x 1 undefined'],
    all: ['GET /x 1 100', 'GET /x 2 100', 'GET /x 3 100'],
    runs: ['GET /runs 1 5', 'GET /runs 2 100', 'GET /runs 3 100'],
    query: { query: 'query($a: Int) { a }', variables: { a: 1 } },
    refused: ['Not Found', 404],
    changes: 'audits only read: DELETE is refused',
  })
})

test('repositories are asked for once, and what cannot be read is no verdict', async () => {
  let asked = 0
  const acme = {
    name: 'acme/api',
    visibility: 'private',
    defaultBranch: 'main',
    archived: false,
    takesPart: true,
    tier: 'production',
    status: 'active',
    team: null,
    standard: { code: {} },
  }
  const repositories = async () => {
    asked += 1
    return [acme]
  }
  const twice = 'return [await context.repositories(), await context.repositories()]'
  expect((await told(twice, { repositories })).said).toEqual([[acme], [acme]])
  expect(asked).toBe(1)
  const refuse = async () => {
    throw new Error('acme/web: no answer')
  }
  expect((await told(twice, { repositories: refuse })).said).toMatch(
    /^it threw acme\/web: no answer/,
  )
})

test('the log of an audit is the log of the run, and so is what it prints', async () => {
  const log: string[] = []
  await told(
    'context.log.info("a\\u001b[31mb"); context.log.warning("c"); console.log("printed"); console.error("err")',
    {
      log: (level, message) => log.push(`${level} ${message}`),
    },
  )
  expect(log).toEqual(['info x: ab', 'warning x: c', 'debug x: printed', 'debug x: err'])
})

test('AWS is asked with the keys of the audit’s own environment', async () => {
  const aws = await startFakeAws()
  try {
    const keys = aws.addKeys({ account: '333333333333' })
    const env = {
      ...ENV,
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    }
    const { said } = await told(
      `const { aws } = context
       const { Account } = await aws.sts().call('GetCallerIdentity')
       const stacks = await aws.cloudFormation().list('DescribeStacks')
       const wrong = await aws.cloudFormation().call('DropStacks').catch((error) => error.message)
       const made = aws.client(class { constructor(c) { this.region = c.region } }, { region: 'us-east-1' })
       return { Account, stacks, wrong, region: made.region }`,
      { env },
    )
    expect(said).toEqual({
      Account: '333333333333',
      stacks: [],
      wrong: 'AWS has no operation DropStacks here',
      region: 'us-east-1',
    })
    const none = await told('return context.aws.sts().call("GetCallerIdentity")')
    expect(none.said).toMatch(
      /^it threw no region: say \{ region \} or name AWS_REGION in audit-env/,
    )
  } finally {
    await aws.close()
  }
})

test('a module may give one outcome, or many with subjects, or none to complain of', async () => {
  const audit = (value: string) => `export default { title: 'x', run: (context) => (${value}) }`
  const folder = newFolder({
    'one.mjs': audit(
      '{ status: "fail", message: "two\\nlines", severity: "HIGH", url: "https://x.example" }',
    ),
    'many.mjs': audit(
      '[{ status: "PASS", message: "", subject: "a" }, { status: "WARNING", message: "x", subject: 5 }]',
    ),
    'none.mjs': audit('[]'),
    'sync.mjs': audit('context.sync({ left: ["a"], right: [] })'),
    'text.mjs': audit('"PASS"'),
    'second.mjs': audit(
      '[{ status: "PASS", message: "", subject: "a" }, { status: "FAIL", subject: "b" }]',
    ),
    'severity.mjs': audit('{ status: "FAIL", message: "x", severity: "urgent" }'),
  })
  const all = await runAll(folder, contextOf())
  const one = (id: string) => {
    const outcomes = all.get(id)
    return outcomes?.known ? outcomes.value : outcomes?.reason
  }
  expect(one('one')).toEqual([
    { status: 'FAIL', message: 'two lines', severity: 'high', url: 'https://x.example' },
  ])
  expect(one('many')).toEqual([
    { status: 'PASS', message: '', subject: 'a' },
    { status: 'WARNING', message: 'x', subject: '5' },
  ])
  expect(one('none')).toEqual([])
  expect(one('sync')).toMatchObject([{ status: 'FAIL', subject: 'a', expected: 'a' }])
  expect(one('text')).toBe('its outcome: it is "PASS", no object { status, message }')
  expect(one('second')).toBe('outcome 2 of 2: `message` is missing')
  expect(one('severity')).toMatch(/^its outcome: `severity` is "urgent"; it must be critical/)
})
