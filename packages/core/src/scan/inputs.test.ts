import { describe, expect, test } from 'vitest'
import { readRequest, UsageError } from './inputs.ts'

const now = new Date('2026-11-21T02:00:00Z')
const read = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
  readRequest({ input: (name) => inputs[name] ?? '', env, now, cwd: '/checkout' })

const problems = (inputs: Record<string, string>): string[] => {
  try {
    read(inputs)
    return []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.message.split('\n')
  }
}

/** What Actions gives every step. */
const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/api',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '7',
}

describe('what is scanned', () => {
  test('nothing said: the clone here; in a workflow it has a name', () => {
    expect(read().options.target).toEqual({ kind: 'path', path: '/checkout' })
    expect(read({ path: 'sub' }, workflow).options).toMatchObject({
      target: { kind: 'path', path: '/checkout/sub', name: 'acme/api' },
      runUrl: 'https://github.com/acme/api/actions/runs/7',
    })
  })

  test('an organization, with globs by line or comma; its drift-config speaks for it', () => {
    const { options } = read({ org: 'acme', repositories: 'api-*, !api-old\n\nweb' })
    expect(options).toMatchObject({
      target: { kind: 'organization', login: 'acme', repositories: ['api-*', '!api-old', 'web'] },
      home: 'acme/drift-config',
    })
  })

  test('defaults are those of the action', () => {
    expect(read().options).toMatchObject({
      since: '2026-11-20T02:00:00.000Z',
      all: false,
      dryRun: false,
      failOn: 'never',
      issueMode: 'scan',
      maxIssues: 50,
      concurrency: 16,
      deadline: now.getTime() + 50 * 60_000,
    })
    expect(read()).toMatchObject({ failOnError: true, reportPath: '/checkout/drift-report.json' })
  })
})

describe('how GitHub is reached', () => {
  test('the web address follows from that of the API', () => {
    const server = (url: string) => read({ 'github-api-url': url }).connection.serverUrl
    expect(server('')).toBe('https://github.com')
    expect(server('https://ghes.example/api/v3/')).toBe('https://ghes.example')
    expect(server('https://api.acme.ghe.com')).toBe('https://acme.ghe.com')
  })

  test('an App stands for the organization, or for the one repository', () => {
    const app = { 'app-id': '7', 'private-key': 'PEM' }
    expect(read({ ...app, org: 'acme' }).connection.credentials).toEqual({
      kind: 'app',
      appId: '7',
      privateKey: 'PEM',
      owner: 'acme',
    })
    expect(read(app, workflow).connection.credentials).toMatchObject({
      owner: 'acme',
      repository: 'api',
    })
  })

  test('the ledger: auto, none, a folder, a branch', () => {
    const ledger = (text: string) => read({ ledger: text }).ledger
    expect(ledger('')).toEqual({ kind: 'auto' })
    expect(ledger('none')).toEqual({ kind: 'none' })
    expect(ledger('dir:memory')).toEqual({ kind: 'directory', path: '/checkout/memory' })
    expect(ledger('branch:drift/ledger')).toEqual({ kind: 'branch', branch: 'drift/ledger' })
  })
})

describe('what is wrong is said all at once, each by its name', () => {
  test('several', () => {
    const said = problems({
      all: 'yes',
      'fail-on-error': 'sometimes',
      concurrency: '0',
      deadline: 'soon',
      shard: '3/2',
    })
    const names = said.map((line) => line.split(/[ :]/)[0])
    expect(names.toSorted()).toEqual(['all', 'concurrency', 'deadline', 'fail-on-error', 'shard'])
  })

  test.each([
    { org: 'acme/api' },
    { org: '../x' },
    { repository: 'api' },
    { 'issue-repository': 'a/b/c' },
    { 'app-id': '7' },
    { 'private-key': 'PEM' },
    { 'github-api-url': 'ftp://x' },
    { 'max-issues': '-1' },
    { 'issue-mode': 'loud' },
    { since: '2027-01-01' },
    { ledger: 'branch:--upload-pack=x' },
    { ledger: 'branch:a..b' },
  ])('%o', (inputs) => {
    expect(problems(inputs)).toHaveLength(1)
  })
})
