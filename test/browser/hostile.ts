import type { OpenFinding, RepositoryState } from '@drift-toolkit/core'
import type { DashboardInput } from '@drift-toolkit/core/report/dashboard/index'
import { exampleInput } from './example.ts'

/** Texts as somebody would write them who wants the page to do something. */
const HOSTILE: readonly string[] = [
  '<script>window.taken = true</script>',
  '</script><script>window.taken = true</script><!--',
  '"><img src=x onerror="window.taken = true">',
  "' onmouseover='window.taken = true",
  '<svg onload="window.taken = true">',
  '${window.taken = true}`{{window.taken = true}}',
  '\u202egnp.exe\u202c \u2066hidden\u2069',
  'line one\nline two\r\n\tline three\u2028four',
  '\u0000\u0007\u001b[31mred',
  '__proto__',
  'constructor',
  'x'.repeat(50_000),
  'مستودع المدفوعات',
  '👩‍👩‍👧‍👦 \ud800 lone',
  '&lt;b&gt;&amp;#x3c;script&gt;',
]

const ADDRESSES = [
  'javascript:window.taken=true',
  'JaVaScRiPt:window.taken=true',
  ' javascript:window.taken=true',
  'data:text/html,<script>window.taken=true</script>',
  'https://github.com/acme/app"><script>window.taken = true</script>',
  'https://me:secret@evil.example/acme/app/issues/1',
  'vbscript:window.taken=true',
] as const

const finding = (text: string, i: number): OpenFinding => {
  const url = ADDRESSES[i % ADDRESSES.length] ?? ''
  return {
    fingerprint: `hostile-${i}`,
    check: `code/${text}`,
    severity: 'critical',
    title: text,
    subject: text,
    file: text,
    fix: text,
    expected: text,
    actual: { [text]: text },
    since: '2026-11-19T02:00:00Z',
    evidence: {
      actor: text,
      commits: [
        { oid: text, subject: text, author: text, login: text, time: '2026-11-19T02:00:00Z', url },
      ],
    },
    setAt: { name: text, url },
    told: { severity: 'critical', issue: { repository: text, number: 7, url, nodeId: text } },
    ...(i % 5 === 4 ? { exempted: { reason: text, owner: text, expires: text } } : {}),
  }
}

const state = (text: string, i: number): RepositoryState => ({
  version: 1,
  repository: {
    name: `acme/${text}`,
    url: ADDRESSES[i % ADDRESSES.length] ?? '',
    visibility: 'private',
  },
  domain: 'code',
  commit: null,
  scanned: '2026-11-20T02:00:00Z',
  scan: text,
  declaration: {
    metadataFile: text,
    checkFiles: [],
    tier: 'internal',
    status: 'active',
    team: text,
  },
  audits: {
    [text]: {
      file: text,
      title: text,
      schedule: { cron: text, timeZone: text },
      first: '2026-11-19T02:00:00Z',
      spoke: null,
      runs: [{ time: '2026-11-19T02:00:00Z', status: 'fail', ms: 1, message: text }],
    },
  },
  unknown: [{ check: text, subject: text, reason: text, permissions: [text] }],
  open: [finding(text, i)],
  gone: {},
})

/** A ledger in which every text is hostile. */
export const hostileInput = (): DashboardInput => {
  const input = exampleInput({ weeks: 3 })
  const [scan] = input.history.scans.slice(-1)
  return {
    ...input,
    title: HOSTILE[1] ?? '',
    ledger: HOSTILE[2] ?? '',
    states: HOSTILE.map(state),
    history: {
      scans: [
        ...input.history.scans,
        ...(scan
          ? [
              {
                ...scan,
                id: HOSTILE[0] ?? '',
                scope: { kind: 'organization' as const, name: HOSTILE[0] ?? '' },
                requests: Object.fromEntries(HOSTILE.map((text) => [text, 1])),
              },
            ]
          : []),
      ],
      damaged: HOSTILE.map((text) => ({ path: text, reason: text })),
    },
  }
}
