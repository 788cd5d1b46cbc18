import { describe, expect, test } from 'vitest'
import type { AuditOutcome } from '../../model/audit-api.ts'
import type { AuditFacts, AuditInfo, AuditPastRun, AuditRecord } from '../../model/audit-facts.ts'
import { isUndeclared } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import { discovery } from './discovery.ts'
import { isFlapping } from './flapping.ts'
import { rememberedAudits } from './memory.ts'
import { silent } from './silent.ts'
import { infoOf, verdicts } from './verdicts.ts'

const NOW = '2026-11-21T02:00:00.000Z'
const HOME = 'acme/drift-config'

const info = (more: Partial<AuditInfo> = {}): AuditInfo => ({
  id: 'aws/s3',
  file: 'aws/s3.sh',
  kind: 'executable',
  title: 'S3 is private',
  schedule: null,
  timeoutMs: 60_000,
  severity: 'medium',
  ...more,
})

const ran = (outcomes: AuditOutcome[] | string, more: Partial<AuditInfo> = {}): AuditRecord => ({
  info: info(more),
  state: 'ran',
  run: {
    started: NOW,
    ms: 12,
    outcomes: typeof outcomes === 'string' ? unknown(outcomes) : known(outcomes),
  },
})

const facts = (records: AuditRecord[], more: Partial<AuditFacts> = {}): AuditFacts => ({
  repository: HOME,
  folder: known({
    path: 'audits',
    audits: records.map((record) => record.info),
    broken: [],
    notAudits: [],
  }),
  records,
  memory: {},
  issues: null,
  earlier: [],
  threshold: 5,
  exemptions: [],
  now: NOW,
  ...more,
})

const judge = (given: AuditFacts) => verdicts(given, rememberedAudits(given))

/** Nights before tonight, oldest first: `p`ass, `f`ail, `u`nknown. */
const nights = (letters: string): AuditPastRun[] =>
  [...letters].map((letter, i) => ({
    time: new Date(Date.parse(NOW) - (letters.length - i) * 86_400_000).toISOString(),
    status: letter === 'p' ? 'pass' : letter === 'f' ? 'fail' : 'unknown',
    ms: 1,
    message: letter,
  }))

const memory = (letters: string, more = {}) => ({
  'aws/s3': {
    file: 'aws/s3.sh',
    title: 'S3 is private',
    schedule: null,
    first: '2026-10-01T00:00:00.000Z',
    spoke: nights(letters).findLast(({ status }) => status !== 'unknown')?.time ?? null,
    runs: nights(letters),
    ...more,
  },
})

describe('what an audit said', () => {
  test('a FAIL is a finding, as grave as the audit says', () => {
    const [result] = judge(facts([ran([{ status: 'FAIL', message: 'logs is public' }])]))
    expect(result).toMatchObject({ check: 'audit/aws/s3', status: 'fail', subject: 'aws/s3' })
    expect(result?.findings).toMatchObject([
      { severity: 'medium', title: 'S3 is private: logs is public', subject: 'aws/s3' },
    ])
  })

  test('a WARNING is low, unless the verdict says more', () => {
    const results = judge(
      facts([
        ran([
          { status: 'WARNING', message: 'soon', subject: 'a' },
          { status: 'WARNING', message: 'now', subject: 'b', severity: 'high' },
        ]),
      ]),
    )
    expect(results.flatMap((r) => r.findings.map(({ severity }) => severity))).toEqual([
      'low',
      'high',
    ])
  })

  test('each subject is a result, and a finding of its own', () => {
    const results = judge(
      facts([
        ran([
          { status: 'PASS', message: 'private', subject: 'data' },
          { status: 'FAIL', message: 'public', subject: 'logs' },
          { status: 'FAIL', message: 'public', subject: 'www' },
        ]),
      ]),
    )
    expect(results.map(({ subject, status }) => `${subject} ${status}`)).toEqual([
      'data pass',
      'logs fail',
      'www fail',
    ])
    expect(new Set(results.flatMap((r) => r.findings.map((f) => f.fingerprint))).size).toBe(2)
  })

  test('the words may change, the finding stays the same', () => {
    const print = (message: string) =>
      judge(facts([ran([{ status: 'FAIL', message }])]))[0]?.findings[0]?.fingerprint
    expect(print('3 of 7')).toBe(print('4 of 7'))
  })

  describe('what is told of a finding', () => {
    const told = (
      outcome: Partial<AuditOutcome>,
      path = 'audits',
      more: Partial<AuditInfo> = {},
    ) => {
      const record = ran([{ status: 'FAIL', message: 'public', ...outcome }], more)
      const folder = known({ path, audits: [record.info], broken: [], notAudits: [] })
      return judge(facts([record], { folder }))[0]?.findings[0]
    }

    test.each([
      ['audits', 'audits/aws/s3.sh'],
      ['./ops/audits/', 'ops/audits/aws/s3.sh'],
      ['.', 'aws/s3.sh'],
      ['../audits', undefined],
      ['/checkout/audits', undefined],
    ])('the file that asks: of the folder %s it is %s', (path, file) => {
      expect(told({}, path)?.file).toBe(file)
    })

    test('how to look again, where the audit does not say what to do', () => {
      expect(told({})?.fix).toMatch(/then look again: drift audit run audits\/aws\/s3\.sh$/)
      expect(told({}, 'audits', { file: "it's $(x).sh" })?.fix).toMatch(
        /run 'audits\/it'\\''s \$\(x\)\.sh'$/,
      )
      expect(told({ fix: 'Block public access.' })?.fix).toBe('Block public access.')
    })

    test('its data, where it says neither what it found nor what differs', () => {
      expect(told({ data: { bucket: 'logs' } })?.actual).toEqual({ bucket: 'logs' })
      expect(told({ data: { bucket: 'logs' }, actual: 'public' })?.actual).toBe('public')
      expect(told({ data: { bucket: 'logs' }, diff: '- a\n+ b' })?.actual).toBeUndefined()
      expect(told({ data: 'x'.repeat(5_000) })?.actual).toBeUndefined()
    })

    test('where a person can look at it, if that is an address of the web', () => {
      const url = 'https://console.aws.amazon.com/s3'
      expect(told({ url })?.evidence).toEqual({ url })
      expect(told({ url: 'javascript:alert(1)' })?.evidence).toEqual({})
    })
  })

  test('nothing to look at is in order', () => {
    expect(judge(facts([ran([])]))).toMatchObject([{ status: 'pass', findings: [] }])
  })

  test('what could not speak is unknown about everything it asks', () => {
    expect(judge(facts([ran('it crashed')]))).toMatchObject([
      { status: 'unknown', subject: HOME, message: 'it crashed', findings: [] },
    ])
  })

  test('one that is not due is skipped, with its last word still standing', () => {
    const waiting: AuditRecord = {
      info: info(),
      state: 'waiting',
      next: '2026-11-23T06:00:00.000Z',
    }
    const [result] = judge(facts([waiting], { memory: memory('pf') }))
    expect(result).toMatchObject({ status: 'skipped', subject: HOME })
    expect(result?.message).toBe(
      'Not due until 2026-11-23 06:00 UTC. Its last word (2026-11-20 02:00 UTC): fail, f',
    )
    expect(result && isUndeclared(result)).toBe(false)
  })

  test('one whose file is gone is declared no more, and forgotten', () => {
    const given = facts([], { memory: memory('f') })
    const [result] = judge(given)
    expect(result && isUndeclared(result)).toBe(true)
    expect(rememberedAudits(given)).toEqual({})
  })

  test('a folder that cannot be read hides everything, and forgets nothing', () => {
    const given = facts([], { folder: unknown('there is no folder audits'), memory: memory('f') })
    expect(judge(given)).toMatchObject([{ check: 'audit/aws/s3', status: 'unknown' }])
    expect(rememberedAudits(given)).toEqual(given.memory)
  })

  test('a broken one is unknown, and named with its file', () => {
    const folder = known({
      path: 'audits',
      audits: [],
      broken: [{ id: 'x', file: 'x.mjs', reason: 'x.mjs:3: Unexpected token' }],
      notAudits: ['notes.md'],
    })
    const given = facts([], { folder })
    expect(judge(given)).toMatchObject([{ check: 'audit/x', status: 'unknown', subject: HOME }])
    expect(discovery.run(given, {})).toMatchObject([
      {
        status: 'warning',
        message:
          '0 audits in audits; cannot run: x.mjs; no audits (no module, no run bit, no #! line): notes.md',
      },
    ])
  })

  test('one that cannot run today stays the one that was known, whatever id it gave itself', () => {
    const before = memory('f', { file: 'x.mjs' })
    const folder = (more: object) =>
      known({ path: 'audits', audits: [], broken: [], notAudits: [], ...more })
    const broken = [{ id: 'x', file: 'x.mjs', reason: 'x.mjs:3: Unexpected token' }]
    for (const [found, reason] of [
      [folder({ broken }), 'x.mjs:3: Unexpected token'],
      [folder({ notAudits: ['x.mjs'] }), /neither a run bit nor a #! line/],
      [folder({ notAudits: ['x.mjs (a link to nothing)'] }), /no audit any more/],
    ] as const) {
      const given = facts([], { folder: found, memory: before })
      expect(judge(given)).toMatchObject([
        { check: 'audit/aws/s3', status: 'unknown', message: expect.stringMatching(reason) },
      ])
      expect(rememberedAudits(given)['aws/s3']?.runs.map(({ status }) => status)).toEqual([
        'fail',
        'unknown',
      ])
    }
  })

  test.each(['__proto__', 'constructor'])('an audit may be called %s', (id) => {
    const given = facts([ran([{ status: 'PASS', message: 'fine' }], { id })])
    expect(judge(given)).toMatchObject([{ check: `audit/${id}`, status: 'pass' }])
    expect(Object.keys(rememberedAudits(given))).toEqual([id])
  })

  test('reports call it by its title', () => {
    expect(infoOf(info())).toMatchObject({ id: 'audit/aws/s3', title: 'S3 is private' })
  })
})

describe('an audit that changes its mind', () => {
  test.each([
    ['pppp', false, false],
    ['pfpf', false, false],
    ['pfpfp', false, true],
    ['pupufupupf', false, false],
    ['pfpfpppppp', true, true],
    ['pfpppppppppp', true, false],
    ['ffffffffpp', true, false],
  ])('%s, flapping before: %s → %s', (letters, was, is) => {
    expect(isFlapping(nights(letters), was)).toBe(is)
  })

  test('is told once, two steps milder, instead of by its own findings', () => {
    const fail = facts([ran([{ status: 'FAIL', message: 'down' }], { severity: 'critical' })], {
      memory: memory('pfpfp'),
    })
    const pass = facts([ran([{ status: 'PASS', message: 'up' }], { severity: 'critical' })], {
      memory: memory('pfpfpf', { flapping: true }),
    })
    const [down] = judge(fail)
    const [up] = judge(pass)
    expect(down?.findings).toMatchObject([{ severity: 'medium' }])
    expect(up?.findings[0]?.fingerprint).toBe(down?.findings[0]?.fingerprint)
    expect(up?.message).toBe('It flaps. This time: pass, up')
  })
})

describe('an audit that is silent', () => {
  const silence = (letters: string, more: Partial<AuditInfo> = {}) => {
    const given = facts([ran('it crashed', more)], { memory: memory(letters) })
    return silent.run(given, rememberedAudits(given))[0]
  }

  test('is found after twice its usual time', () => {
    expect(silence('ppu')?.status).toBe('pass')
    expect(silence('puu')?.status).toBe('fail')
  })

  test('is measured by its schedule where it has one', () => {
    const weekly = { schedule: { cron: '0 6 * * 1', timeZone: 'UTC' } }
    expect(silence('puuuuuuuuuuuu', weekly)?.status).toBe('pass')
    const [finding] = silence('puuuuuuuuuuuuuuu', weekly)?.findings ?? []
    expect(finding).toMatchObject({
      subject: 'aws/s3',
      file: 'audits/aws/s3.sh',
      severity: 'medium',
      actual: 'it crashed',
      fix: expect.stringContaining('drift audit run audits/aws/s3.sh.'),
    })
    expect(finding?.title).toBe(
      'S3 is private: no verdict since 2026-11-05, which is more than twice its period of 7 days',
    )
  })

  test('is measured by its runs where somebody put nonsense into the ledger', () => {
    const damaged = memory('puu', { schedule: { cron: 'whenever', timeZone: 'Nowhere' } })
    const given = facts([], { folder: unknown('gone'), memory: damaged })
    expect(silent.run(given, rememberedAudits(given))).toMatchObject([{ status: 'fail' }])
  })

  test('one that never spoke is measured from the day it was first seen', () => {
    expect(silence('uuu')?.findings[0]?.title).toMatch(/no verdict ever/)
  })
})
