import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { CodeownersError, CodeownersFacts, ProcessFacts } from '../../model/process-facts.ts'
import { codeowners } from './codeowners.ts'
import {
  findingsIn,
  HIDDEN,
  judge,
  statuses,
  told,
  UNCHANGED,
  withFiles,
} from './files/examples.ts'

const TOML = `[process.codeowners]
rules = [{ pattern = "/src/", owners = ["@acme/core", "@bo"] }]
`
const PATH = '.github/CODEOWNERS'
const FILES = withFiles({ 'src/a.ts': '', 'README.md': '' })

const owners = (text: string, more: Partial<CodeownersFacts> = {}) =>
  known<CodeownersFacts>({
    path: PATH,
    content: { kind: 'text', oid: 'd'.repeat(40), text },
    errors: known([]),
    ...more,
  })

const ask = (text: string, facts: Partial<ProcessFacts> = {}, toml = TOML, tier?: string) =>
  judge(codeowners, toml, { files: FILES, codeowners: owners(text), ...facts }, tier)

const NONE = owners('', { path: null, content: null })

const GOOD = '* @acme/all\n/src/ @bo @acme/core\n'

const error = (more: Partial<CodeownersError> = {}): CodeownersError => ({
  line: 2,
  column: 7,
  kind: 'Unknown owner',
  source: '/src/ @acme/cor @bo',
  suggestion: 'make sure the team @acme/cor exists and has write access',
  message: 'Unknown owner on line 2: …',
  ...more,
})

describe('process/codeowners', () => {
  it('passes where the file is there, without errors, and says what it must', async () => {
    expect(statuses(await ask(GOOD))).toEqual(['pass acme/app'])
  })

  it.each([TOML, '[process.repo]\nrequire_codeowners = true\n'])(
    'fails where there is none: %j',
    async (toml) => {
      const results = await ask('', { codeowners: NONE }, toml)
      expect(told(results)).toEqual(['medium There is no CODEOWNERS file'])
      expect(findingsIn(results)[0]?.fix).toContain('check.toml line 2')
    },
  )

  it('tells what GitHub reports, line by line, with what it suggests', async () => {
    const errors = known([
      error(),
      error({ column: 17 }),
      error({ kind: 'Invalid pattern', column: 1 }),
    ])
    const results = await ask(GOOD, { codeowners: owners(GOOD, { errors }) })
    expect(told(results)).toEqual([
      'medium CODEOWNERS line 2: Unknown owner @acme/cor',
      'medium CODEOWNERS line 2: Unknown owner @bo',
      'medium CODEOWNERS line 2: Invalid pattern /src/',
    ])
    expect(findingsIn(results)[0]).toMatchObject({
      subject: 'Unknown owner /src/ @acme/cor',
      file: PATH,
      line: 2,
      fix: expect.stringContaining('make sure the team'),
    })
  })

  it('tells at most fifty errors one by one', async () => {
    const errors = known(
      Array.from({ length: 60 }, (_, line) => error({ line, source: `/d${line}/ @x`, column: 1 })),
    )
    const results = await ask(GOOD, { codeowners: owners(GOOD, { errors }) })
    expect(findingsIn(results)).toHaveLength(51)
    expect(told(results).at(-1)).toBe('medium 10 more errors in CODEOWNERS')
    expect(findingsIn(results).at(-1)).toMatchObject({
      expected: 'no error by GitHub’s own report',
      actual: '60 in all',
    })
  })

  it('fails where a required line is missing, names others, or is overridden', async () => {
    expect(told(await ask('* @acme/all\n'))).toEqual(['medium CODEOWNERS has no line for /src/'])
    expect(told(await ask('/src/ @bo\n'))).toEqual([
      'medium CODEOWNERS names other owners of /src/',
    ])
    const results = await ask(`${GOOD}/src/ @eve\n`)
    expect(told(results)).toEqual(['medium CODEOWNERS line 3 overrides the owners of /src/'])
    expect(findingsIn(results)[0]).toMatchObject({ line: 3, actual: ['@eve'] })
  })

  it('warns of a line that matches no file', async () => {
    const [result] = await ask(`${GOOD}/old/ @bo\n`)
    expect(result).toMatchObject({
      status: 'warning',
      findings: [{ severity: 'low', subject: 'unused /old/', line: 3, file: PATH }],
    })
  })

  it('keeps what matched no file where nothing moved, and judges the rest', async () => {
    const before = findingsIn(await ask(`${GOOD}/old/ @bo\n`))
    const open = before.map((finding) => ({ ...finding, check: 'process/codeowners' }))
    const results = await ask('/old/ @bo\n', { files: UNCHANGED, open })
    expect(told(results)).toEqual([
      'medium CODEOWNERS has no line for /src/',
      'low CODEOWNERS line 3: /old/ matches no file',
    ])
  })

  it('fails a file that GitHub does not load, and no other one of three megabytes', async () => {
    const line = '/src/ @bo @acme/core\n'
    const large = line.repeat(Math.ceil((3 * 1024 * 1024) / line.length) + 1)
    expect(told(await ask(large))).toEqual([
      'high CODEOWNERS is too large: GitHub does not load it',
    ])
    expect(statuses(await ask(large.slice(0, -2 * line.length)))).toEqual(['pass acme/app'])
    const unread = { kind: 'too-large' as const, oid: 'e', size: 4_000_000 }
    expect(told(await ask('', { codeowners: owners('', { content: unread }) }))).toHaveLength(1)
  })

  it('leaves open what was not seen, and judges the rest', async () => {
    const errors = unknown('GitHub gave no report')
    const results = await ask('', { codeowners: owners('', { errors }), files: HIDDEN })
    expect(statuses(results)).toEqual([
      'fail acme/app',
      'unknown errors',
      'unknown unused patterns',
    ])
    const hidden = await ask('', { codeowners: unknown('not allowed', 'Contents: read') })
    expect(hidden).toMatchObject([{ status: 'unknown', permissions: ['Contents: read'] }])
  })

  it('does not close an error that it could not look for', async () => {
    const before = findingsIn(
      await ask(GOOD, { codeowners: owners(GOOD, { errors: known([error()]) }) }),
    )
    const open = before.map((finding) => ({ ...finding, check: 'process/codeowners' }))
    const errors = unknown('GitHub gave no report')
    const results = await ask(GOOD, { codeowners: owners(GOOD, { errors }), open })
    expect(statuses(results)).toEqual([
      'pass acme/app',
      'unknown errors',
      'unknown Unknown owner /src/ @acme/cor',
    ])
  })

  it('is skipped where nobody asks for owners', async () => {
    for (const toml of ['', '[process.repo]\n', '[process.codeowners]\nenabled = false\n']) {
      expect(statuses(await ask('', { codeowners: NONE }, toml))).toEqual(['skipped acme/app'])
    }
  })

  it('is milder in a prototype, and keeps hostile lines on one line', async () => {
    const text = '* @acme/all\n`x`<img>::error:: @everyone\n'
    expect(told(await ask(text, {}, '[process.codeowners]', 'prototype'))).toEqual([
      'low CODEOWNERS line 2: `x`<img>::error:: matches no file',
    ])
    expect(told(await ask('', {}, TOML, 'prototype'))).toEqual([
      'low CODEOWNERS has no line for /src/',
    ])
  })
})
