// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow expressions are what is tested
import { describe, expect, test } from 'vitest'
import { oneApproval, processReport } from '../../../../test/examples/process-report.ts'
import { organizationReport } from '../../../../test/examples/reports.ts'
import { redact, redactData, redactor, redactReport } from './redact.ts'

const hidden = (text: string) => redact(text, [])
/** Put together here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]) => parts.join('')

describe('known shapes', () => {
  test.each([
    ['GitHub token', join('ghp', '_', 'a1B2'.repeat(9))],
    ['GitHub app token with a JWT in it', join('ghs', '_123_eyJh', 'a1B2'.repeat(9), '.e30.x-y_z')],
    ['GitHub fine-grained token', join('github', '_pat_', 'a1B2_'.repeat(16))],
    ['AWS access key id', join('AK', 'IA', 'ABCDEFGHIJKLMNOP')],
    ['Slack token', join('xo', 'xb-', '123456789012-abcdefghijkl')],
    ['npm token', join('npm', '_', 'a1B2'.repeat(9))],
    ['JWT', join('ey', 'JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-def')],
  ])('%s', (_, token) => {
    expect(hidden(`before ${token} after`)).toBe('before *** after')
    expect(hidden(`"${token}"`)).toBe('"***"')
  })

  test('Slack webhooks', () => {
    const url = join('https://hooks.sl', 'ack.com/services/T000/B000/XXXXXXXX')
    expect(hidden(`curl ${url}`)).toBe('curl https://hooks.slack.com/***')
  })

  test('credentials in URLs, and only those', () => {
    expect(hidden('git clone https://ann:hunter2@example.com/a.git')).toBe(
      'git clone https://***@example.com/a.git',
    )
    expect(hidden('ssh://git@github.com/a/b and https://example.com:8080/a@b')).toBe(
      'ssh://git@github.com/a/b and https://example.com:8080/a@b',
    )
  })

  test('private keys, also in a diff and in one that is cut', () => {
    const begin = join('-----BEGIN RSA PRIV', 'ATE KEY-----')
    const end = join('-----END RSA PRIV', 'ATE KEY-----')
    expect(hidden(`+${begin}\n+MIIEabc\n+x/y=\n+${end}\n+next`)).toBe(
      `+${begin}\n+***\n+***\n+${end}\n+next`,
    )
    expect(hidden(`${begin}\nMIIEvAIBADANBgkq\n… cut here`)).toBe(`${begin}\n***\n… cut here`)
    expect(hidden(`key = "${begin}\\nMIIE\\n${end}"`)).toBe(`key = "${begin}***${end}"`)
  })

  test('ids of commits and findings are not secrets', () => {
    const text = '3f786850e387550fdab836ed7e6dc881de23001b c1dfd96eea8cc2b62785'
    expect(hidden(text)).toBe(text)
  })
})

describe('assignments', () => {
  test.each([
    ['password = "hunter22"', 'password = "***"'],
    ["+  DB_PASSWORD: 'p@ss word'", "+  DB_PASSWORD: '***'"],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'aws_secret_access_key = ***'],
    ['{"clientSecret":"abc\\"def","next":1}', '{"clientSecret":"***","next":1}'],
    ['//npm.example/:_authToken=abcd-1234', '//npm.example/:_authToken=***'],
    ['https://example.com/?token=abcdef123&x=1', 'https://example.com/?token=***&x=1'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: Bearer ***'],
    ['api-key: "cut off he', 'api-key: "***'],
  ])('%s', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })

  test.each([
    '  id-token: write',
    'persist-credentials: false',
    'secrets: inherit',
    '    token: ${{ secrets.GITHUB_TOKEN }}',
    'password: "${DB_PASSWORD}"',
    'export TOKEN=$(cat file)',
    '"no-secrets/no-secrets": "error"',
    'secret = "off"',
    'const token = core.getInput(name)',
    'max_token: 4096',
    'password: "<your password>"',
  ])('a setting or a reference stays: %s', (text) => {
    expect(hidden(text)).toBe(text)
  })
})

describe('registered secrets', () => {
  test('go in every form they turn up in', () => {
    const secret = 'pass/word+1"'
    const text = `${secret} ${encodeURIComponent(secret)} ${JSON.stringify(secret)} ${btoa(secret)}`
    expect(redact(text, [secret])).toBe('*** *** "***" ***')
  })

  test('of several lines go line by line; longer ones first; tiny ones are ignored', () => {
    expect(redact('x line-one y line-two', ['line-one\nline-two'])).toBe('x *** y ***')
    expect(redact('abcdefgh', ['abcdef', 'abcdefgh'])).toBe('***')
    expect(redact('a cat sat', ['a', '', '   '])).toBe('a cat sat')
  })
})

test('redacting twice changes nothing more', () => {
  const pieces = [
    'password = "',
    '"',
    "'",
    ' token: ',
    'abcdef123',
    '***',
    '://',
    'u:p@',
    '\n+',
    join('-----BEGIN PRIV', 'ATE KEY-----'),
    '-----END x-----',
    join('gh', 'p_0123456789abcdef0'),
    'eyJhbGciOiJI.abcdefghi.x',
    '${{ secrets.X }}',
    '\\',
    '(',
  ]
  let seed = 7
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return pieces[seed % pieces.length] ?? ''
  }
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 8 }, next).join('')
    const once = redact(text, ['registered-secret'])
    expect(redact(once, ['registered-secret']), text).toBe(once)
  }
})

test('a megabyte of anything takes time in proportion', () => {
  const run = redactor(['registered-secret'])
  const started = performance.now()
  for (const piece of [
    'a',
    'eyJ',
    '-eyJaaaaaaaa.',
    '://a:',
    'password=',
    'password="',
    'password="${{',
    'token: <',
    'ghp_',
    join('-----BEGIN PRIV', 'ATE KEY-----'),
    'secret',
    ' ',
    'AKIA',
    'xoxb-',
  ])
    run(piece.repeat(1_000_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(25_000)
})

test('a report is redacted in every string and keeps its shape', () => {
  const token = join('ghp', '_', 'a1B2'.repeat(9))
  const report = structuredClone(organizationReport)
  const finding = report.repositories[0]?.results[0]?.findings[0]
  if (!finding) throw new Error('the example has a finding')
  finding.title = `token ${token}`
  finding.subject = 'env.DB_PASSWORD'
  finding.expected = 'correct horse'
  finding.actual = { list: ['battery staple'], id: 7 }
  finding.baseline = { kind: 'setting', value: 'correct horse' }
  finding.evidence.commits = [
    { oid: 'a'.repeat(40), subject: token, author: token, time: '2026-11-20T00:00:00Z' },
  ]
  report.notes.push('the registered-secret was seen')

  const clean = redactReport(report, ['registered-secret'])
  const text = JSON.stringify(clean)
  for (const secret of [token, 'correct horse', 'registered-secret'])
    expect(text).not.toContain(secret)
  const cleanFinding = clean.repositories[0]?.results[0]?.findings[0]
  expect(cleanFinding?.expected).toBe('***')
  expect(cleanFinding?.baseline).toEqual({ kind: 'setting', value: '***' })
  expect(cleanFinding?.fingerprint).toBe(finding.fingerprint)
  expect(clean.totals).toEqual(report.totals)
  expect(redactReport(organizationReport, [])).toEqual(organizationReport)
})

test('who sets a setting is shown without the secrets in its name and address', () => {
  const token = join('ghp', '_', 'a1B2'.repeat(9))
  const finding = {
    ...oneApproval,
    subject: 'deploy.token',
    setAt: { name: `ruleset ${token}`, url: 'https://ann:hunter2@github.com/acme/api/rules' },
    baseline: { kind: 'event' as const, until: '2026-12-20T06:00:00.000Z' },
  }
  expect(redactData(finding, [])).toMatchObject({
    setAt: { name: 'ruleset ***', url: 'https://***@github.com/acme/api/rules' },
    baseline: { kind: 'event', until: '2026-12-20T06:00:00.000Z' },
  })
  expect(redactReport(processReport, [])).toEqual(processReport)
})

test('a ledger file stays JSON, and a kind of baseline stays what it is', () => {
  const state = {
    version: 1,
    open: [
      {
        fingerprint: 'c1dfd96eea8cc2b62785',
        subject: 'npm.token',
        baseline: { kind: 'setting', value: 'hunter-two' },
        diff: 'token=abc-def-ghi"\\n"x',
      },
      { fingerprint: 'x', subject: 'a.secret', baseline: { kind: 'file', oid: 'a'.repeat(40) } },
    ],
  }
  expect(redactData(state, [])).toEqual({
    version: 1,
    open: [
      {
        fingerprint: 'c1dfd96eea8cc2b62785',
        subject: 'npm.token',
        baseline: { kind: 'setting', value: '***' },
        diff: 'token=***"\\n"x',
      },
      { fingerprint: 'x', subject: 'a.secret', baseline: { kind: 'file', oid: 'a'.repeat(40) } },
    ],
  })
})
