import type { Severity } from '@drift-toolkit/core'
import { describe, expect, it, test } from 'vitest'
import { type Briefing, briefing } from './briefing.ts'
import { DEFAULTS } from './config/config.ts'
import { windowOf } from './facts/window.ts'
import { contentOf } from './render/content.ts'
import { textOf } from './render/text.ts'
import {
  ago,
  change,
  event,
  finding,
  type Ledger,
  NOW,
  of,
  scan,
  state,
  weekOfDrift,
} from './testing/ledger.ts'

const WEEK = windowOf(NOW, '7d', 'UTC')
const BASELINE = [scan(ago(8), { id: 'before' })]

const brief = (ledger: Partial<Ledger>, config: Partial<typeof DEFAULTS> = {}): Briefing[] =>
  briefing({
    states: [],
    scans: BASELINE,
    events: [],
    now: NOW,
    window: WEEK,
    config: { ...DEFAULTS, ...config },
    identities: new Map(),
    ...ledger,
  })

const one = (ledger: Partial<Ledger>): Briefing => brief(ledger)[0] ?? expect.unreachable()

test('a week of drift, as a person reads it on a phone', () => {
  const [week] = brief(weekOfDrift())
  expect(textOf(contentOf(week ?? expect.unreachable(), NOW))).toBe(`Drift briefing — Production
3 drifted · ▲ 2 since last week
🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low
─────────────
CRITICAL web-sg (SG / prod)
Opened to the entire internet (0.0.0.0/0)
changed by tanaka via AuthorizeSecurityGroupIngress
new · open 2 days · https://github.com/acme/api/issues/12

HIGH acme/api (bypassed / process)
Pull request #7 was merged with 0 of 2 approvals
merged by bob in #7
new · open 3 days

MEDIUM acme/web (standards files / code)
eslint was switched off
changed by ann in #5 “Make it build”, merged by bob
open 5 weeks
─────────────
2 new · 0 worse · 0 resolved
Where: repositories 2 · prod 1

payments: 2 drifted, 2 new: 1 critical, 1 high
shop: 1 drifted: 1 medium`)
})

describe('a quiet week', () => {
  const old = (severity: Severity) => [state('acme/api', [finding('a', severity)])]

  it.each<[string, Partial<Ledger>, boolean]>([
    ['nothing is open', { states: [state('acme/api', [])] }, true],
    ['what is open is old, and not critical', { states: old('high') }, true],
    ['something is still critical', { states: old('critical') }, false],
    [
      'something is new',
      {
        states: [state('acme/api', [finding('a', 'low', { since: ago(2) })])],
        events: [event('new', 'a', 'low')],
      },
      false,
    ],
    [
      'something is graver than it was',
      { states: old('medium'), events: [event('worse', 'a', 'medium', { was: 'low' })] },
      false,
    ],
    [
      'something was only resolved',
      { states: [state('acme/api', [])], events: [event('resolved', 'a', 'high')] },
      true,
    ],
    [
      'what is new is exempted',
      {
        states: [
          state('acme/api', [
            finding('a', 'critical', {
              since: ago(2),
              exempted: { reason: 'r', owner: '@o', expires: '2027-06-01' },
            }),
          ]),
        ],
      },
      true,
    ],
    [
      'what is new says nothing of security',
      {
        states: [state('acme/api', [finding('a', 'info', { since: ago(2) })])],
        events: [event('new', 'a', 'info')],
      },
      true,
    ],
    [
      'it came and went',
      {
        states: [state('acme/api', [])],
        events: [
          event('new', 'a', 'critical', { time: ago(3) }),
          event('resolved', 'a', 'critical', { time: ago(1) }),
        ],
      },
      true,
    ],
    [
      'what happened lies before the window',
      { states: old('low'), events: [event('new', 'a', 'low', { time: ago(9) })] },
      true,
    ],
  ])('%s', (_, ledger, quiet) => {
    expect(one(ledger).quiet).toBe(quiet)
  })
})

describe('what became of findings', () => {
  it('that were new, graver, gone, and there for a day', () => {
    const found = one({
      states: [
        state('acme/api', [
          finding('new', 'low', { since: ago(1) }),
          finding('worse', 'high'),
          finding('milder', 'low'),
          finding('old', 'low'),
        ]),
      ],
      events: [
        event('new', 'new', 'low'),
        event('worse', 'worse', 'high', { was: 'medium' }),
        event('resolved', 'gone', 'medium'),
        event('new', 'day', 'high', { time: ago(3) }),
        event('resolved', 'day', 'high', { time: ago(2) }),
      ],
    })
    expect(found).toMatchObject({ open: 4, opened: 1, worsened: 1, resolved: 1, passed: 1 })
    expect(found.worst[0]).toMatchObject({ severity: 'high', was: 'medium', isNew: false })
  })

  it('that got worse twice are worse than at the start, once', () => {
    const events = [
      event('worse', 'a', 'medium', { was: 'low', time: ago(3) }),
      event('worse', 'a', 'critical', { was: 'medium', time: ago(1) }),
    ]
    const found = one({ states: [state('acme/api', [finding('a', 'critical')])], events })
    expect(found.worsened).toBe(1)
    expect(found.worst[0]?.was).toBe('low')
  })

  it('that were gone and came back within the week are open as before, not new', () => {
    const events = [
      event('resolved', 'a', 'low', { time: ago(3) }),
      event('back', 'a', 'low', { time: ago(1) }),
    ]
    const found = one({ states: [state('acme/api', [finding('a', 'low')])], events })
    expect(found).toMatchObject({ opened: 0, resolved: 0, quiet: true })
  })

  it('that were changed once more while they were open are not new', () => {
    const again = finding('a', 'low', { renewed: true })
    const events = [event('back', 'a', 'low', { finding: again })]
    expect(one({ states: [state('acme/api', [again])], events }).opened).toBe(0)
  })

  it('names the repository of which most is gone; of as many, the graver', () => {
    const gone = (repository: string, ids: string[], severity: Severity) =>
      ids.map((id) => event('resolved', id, severity, { repository }))
    const states = [state('acme/api', [finding('x', 'low')]), state('acme/web', [])]
    const events = [...gone('acme/api', ['a', 'b'], 'low'), ...gone('acme/web', ['c', 'd'], 'high')]
    expect(one({ states, events }).improved).toEqual({
      repository: 'acme/web',
      before: 2,
      now: 0,
    })
  })
})

describe('the delta', () => {
  const open = [state('acme/api', [finding('a', 'high'), finding('b', 'low', { since: ago(1) })])]
  const events = [event('new', 'b', 'low', { time: ago(1) })]

  it('is the sum of what the scans since the start changed', () => {
    const scans = [
      ...BASELINE,
      scan(ago(3), { change: change({ high: 2 }) }),
      scan(ago(1), { change: change({ high: -1, medium: -3, info: 9 }) }),
    ]
    expect(one({ states: open, scans, events }).delta).toBe(-2)
  })

  it('is not known where no scan is as old as the window', () => {
    const scans = [scan(ago(3), { change: change({ high: 2 }) })]
    const found = one({ states: open, scans, events })
    expect(found.delta).toBeNull()
    expect(contentOf(found, NOW).headline).toBe('2 drifted · no prior baseline')
  })

  it('leaves out what was looked at for the first time, and says so', () => {
    const states = [
      ...open,
      state('acme/api', [finding('sg', 'high', { since: ago(2) })], { domain: 'infra' }),
    ]
    const scans = [scan(ago(9), { domains: ['process'] }), scan(ago(2), { domains: ['infra'] })]
    const found = one({
      states,
      scans,
      events: [...events, event('new', 'sg', 'high', { domain: 'infra' })],
    })
    expect(found).toMatchObject({ delta: 1, opened: 2, firstLooked: ['infra'] })
  })

  it('of one system is made of what happened in it', () => {
    const states = [...open, state('acme/web', [])]
    const scans = [...BASELINE, scan(ago(1), { change: change({ low: 1 }) })]
    const gone = event('resolved', 'z', 'medium', { repository: 'acme/web', scan: 'in-window' })
    const found = brief({ states, scans, events: [...events, gone] }, { by: 'repository' })
    expect(found.map(({ system, delta }) => [system.title, delta])).toEqual([
      ['acme/api', 1],
      ['acme/web', -1],
    ])
  })

  it('of one system is not known where the events of the window are no longer kept', () => {
    const scans = [...BASELINE, scan(ago(4), { id: 'compacted', opened: change({ low: 5 }) })]
    const [found] = brief({ states: open, scans, events }, { by: 'repository' })
    expect(found?.delta).toBeNull()
  })

  it.each([
    [0, '2 drifted · unchanged since last week'],
    [3, '2 drifted · ▲ 3 since last week'],
    [-3, '2 drifted · ▼ 3 since last week'],
  ])('of %i', (delta, headline) => {
    const scans = [...BASELINE, scan(ago(1), { change: change({ low: delta }) })]
    expect(contentOf(one({ states: open, scans, events }), NOW).headline).toBe(headline)
  })
})

describe('the worst five', () => {
  it('are gravest first, then what moved, then the newest, then by name', () => {
    const open = [
      finding('z-old', 'high', { since: ago(20) }),
      finding('a-old', 'high', { since: ago(20) }),
      finding('newer', 'high', { since: ago(10) }),
      finding('moved', 'high', { since: ago(30) }),
      finding('worst', 'critical', { since: ago(50) }),
      finding('mild', 'low', { since: ago(1) }),
    ]
    const events = [event('worse', 'moved', 'high', { was: 'low' })]
    const names = (states = [state('acme/api', open)]) =>
      one({ states, events }).worst.map(({ reason }) => reason.replace('Finding ', ''))
    expect(names()).toEqual(['worst', 'moved', 'newer', 'a-old', 'z-old'])
    expect(names([state('acme/api', open.toReversed())])).toEqual(names())
  })

  it('are things: a resource that differs twice is told once, by its worst change', () => {
    const resource = {
      environment: 'prod',
      account: '333333333333',
      region: 'eu-west-2',
      type: 'AWS::S3::Bucket',
      physicalId: 'logs',
    }
    const at = (what: string) => ({ resource, title: `Logs (S3 bucket, prod): ${what}` })
    const open = [
      finding('tags', 'low', at('tags differ')),
      finding('public', 'critical', at('anybody may read it')),
    ]
    const found = one({ states: [state('acme/api', open, { domain: 'infra' })] })
    expect(found.worst).toHaveLength(1)
    expect(found.worst[0]).toMatchObject({
      name: 'Logs',
      place: 'S3 / prod',
      reason: 'Anybody may read it',
      more: 1,
    })
    expect(found.open).toBe(2)
  })
})

describe('systems', () => {
  const at = (environment: string, id: string) =>
    finding(id, 'high', {
      resource: {
        environment,
        account: '1',
        region: 'r',
        type: 'AWS::S3::Bucket',
        physicalId: id,
      },
    })
  const states = [
    state('acme/pay-api', [finding('p', 'high')], { declaration: of('payments') }),
    state('acme/pay-api', [at('prod', 'x'), at('dev', 'y')], {
      domain: 'infra',
      declaration: of('payments'),
    }),
    state('acme/web', [finding('w', 'low')], { declaration: null }),
  ]
  const titles = (config: Partial<typeof DEFAULTS>) =>
    brief({ states }, config).map(({ system, open }) => `${system.title}: ${open}`)
  const group = { repositories: [], teams: [], environments: [], domains: [], channel: null }

  it.each<[string, Partial<typeof DEFAULTS>, string[]]>([
    ['all as one', { title: 'Acme' }, ['Acme: 4']],
    ['repositories', { by: 'repository' }, ['acme/pay-api: 3', 'acme/web: 1']],
    ['teams', { by: 'team' }, ['No team: 1', 'payments: 3']],
    ['environments', { by: 'environment' }, ['Repositories: 2', 'dev: 1', 'prod: 1']],
    [
      'groups of the configuration',
      {
        systems: [
          { ...group, name: 'Payments', repositories: ['acme/pay-*'], environments: ['prod'] },
          { ...group, name: 'Accounts', domains: ['infra'] },
          { ...group, name: 'Nobody', teams: ['none'] },
        ],
      },
      ['Payments: 2', 'Accounts: 2', 'Nobody: 0'],
    ],
  ])('%s', (_, config, expected) => {
    expect(titles(config)).toEqual(expected)
  })

  it('what was resolved belongs to the environment that it was found in', () => {
    const events = [
      event('new', 'z', 'low', { domain: 'infra', time: ago(5), finding: at('dev', 'z') }),
      event('resolved', 'z', 'low', { domain: 'infra', time: ago(1) }),
    ]
    const inApi = events.map((one) => ({ ...one, repository: 'acme/pay-api' }))
    const found = brief({ states, events: inApi }, { by: 'environment' })
    expect(found.map(({ system, passed }) => [system.title, passed])).toEqual([
      ['Repositories', 0],
      ['dev', 1],
      ['prod', 0],
    ])
  })

  it.each<[string, Parameters<typeof state>[2][], string]>([
    ['one tier', [{}, {}], 'Production'],
    ['no tier known', [{ declaration: null }, { declaration: null }], 'acme'],
  ])('the title of all, with %s', (_, more, title) => {
    const all = more.map((extra, at) => state(`acme/r${at}`, [], extra))
    expect(brief({ states: all })[0]?.system.title).toBe(title)
  })
})

test('what could not be seen, and what is about to be asked for again, in a line each', () => {
  const exempted = { reason: 'until the move', owner: '@a', expires: '2026-11-30' }
  const states = [
    state('acme/api', [finding('a', 'critical'), finding('b', 'high', { exempted })], {
      unknown: [
        { check: 'process/codeowners', subject: 'CODEOWNERS', reason: 'HTTP 403' },
        { check: 'process/labels', subject: 'labels', reason: 'HTTP 403' },
      ],
      nextExpiry: '2026-11-30',
    }),
    state('acme/web', [], { unseen: true, nextExpiry: '2027-11-30' }),
  ]
  expect(contentOf(one({ states }), NOW).notes).toEqual([
    '0 new · 0 worse · 0 resolved',
    'Could not be seen: 3 parts of 2 repositories',
    '1 exemption about to expire, first on 2026-11-30: acme/api',
    'Last scan: 2026-11-15',
  ])
})
