import { type AuditMemory, fingerprint, type RepositoryState } from '@drift-toolkit/core'

const DAY = 86_400_000

type Status = AuditMemory['runs'][number]['status']

const LETTERS: Readonly<Record<string, Status>> = {
  p: 'pass',
  w: 'warning',
  f: 'fail',
  u: 'unknown',
}

interface Told {
  id: string
  title: string
  file: string
  cron: string | null
  /** One letter for each run, the newest last. */
  runs: string
  said: string
  flapping?: true
}

const AUDITS: readonly Told[] = [
  {
    id: 'tls-expiry',
    title: 'Certificates have 21 days left',
    file: 'audits/tls-expiry.sh',
    cron: '0 5 * * *',
    runs: 'ppppppppppppppppppppppwwwwwfff',
    said: 'shop.acme.example expires in 6 days',
  },
  {
    id: 'dns',
    title: 'DNS is what zones.yaml declares',
    file: 'audits/dns.mjs',
    cron: null,
    runs: 'pppppppppppuppppppppppppppppp',
    said: '42 records, all as declared',
  },
  {
    id: 'env-parity',
    title: 'Staging and production have the same parameters',
    file: 'audits/env-parity.mts',
    cron: '0 6 * * 1',
    runs: 'fffpppppfppppppw',
    said: '/app/FEATURE_X is in staging alone',
  },
  {
    id: 'row-counts',
    title: 'The replica has every row',
    file: 'audits/row-counts.py',
    cron: '*/30 * * * *',
    runs: 'pfpfppfpfppfpppfpfpfppffppfpff',
    said: 'orders: 18 rows missing',
    flapping: true,
  },
  {
    id: 'openapi',
    title: 'The live API answers like openapi.yaml',
    file: 'audits/openapi.mjs',
    cron: '30 6 * * *',
    runs: 'ppppppppppuu',
    said: 'timed out after 60 s',
  },
  {
    id: 'npm-tag',
    title: 'npm latest is the newest git tag',
    file: 'audits/npm-tag.sh',
    cron: null,
    runs: 'pppppppppppppppppppppppppppppp',
    said: 'v4.18.2 on both',
  },
]

const memoryOf = ({ title, file, cron, runs, said, flapping }: Told, now: Date): AuditMemory => {
  const all = [...runs].map((letter, i) => {
    const status = LETTERS[letter] ?? 'unknown'
    return {
      time: new Date(now.getTime() - (runs.length - i) * DAY + 20 * 3_600_000).toISOString(),
      status,
      ms: 900,
      message: i === runs.length - 1 ? said : status,
    }
  })
  const spoke = all.findLast(({ status }) => status !== 'unknown')
  return {
    file,
    title,
    schedule: cron === null ? null : { cron, timeZone: 'UTC' },
    first: all[0]?.time ?? now.toISOString(),
    spoke: spoke?.time ?? null,
    ...(flapping ? { flapping } : {}),
    runs: all,
  }
}

/** drift-config with its audits: one fails, one warns, one changes its mind, one cannot say. */
export const audits = (now: Date): RepositoryState => ({
  version: 1,
  repository: {
    name: 'acme/drift-config',
    url: 'https://github.com/acme/drift-config',
    visibility: 'private',
  },
  domain: 'audit',
  commit: null,
  scanned: new Date(now.getTime() - 4 * 3_600_000).toISOString(),
  scan: 'last',
  declaration: null,
  audits: Object.fromEntries(AUDITS.map((audit) => [audit.id, memoryOf(audit, now)])),
  unknown: [
    {
      check: 'audit/openapi',
      subject: 'acme/drift-config',
      reason: 'The audit was stopped: it took longer than 60 s.',
    },
  ],
  open: [
    {
      fingerprint: fingerprint('audit/tls-expiry', 'tls-expiry'),
      check: 'audit/tls-expiry',
      severity: 'high',
      title: 'Certificates have 21 days left: shop.acme.example expires in 6 days',
      subject: 'tls-expiry',
      since: new Date(now.getTime() - 3 * DAY).toISOString(),
      fix: 'Renew the certificate.',
      evidence: {},
    },
  ],
  gone: {},
})
