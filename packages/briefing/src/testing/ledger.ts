import type {
  JobContext,
  Json,
  LedgerEvent,
  OpenFinding,
  PluginLedger,
  RepositoryState,
  ScanSummary,
  Severity,
} from '@drift-toolkit/core'

/** A small ledger for examples: what is not said is as dull as can be. */

export const NOW = new Date('2026-11-23T09:05:00Z')

/** Days before `NOW`, ISO 8601. */
export const ago = (days: number, now: Date = NOW): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString()

export const finding = (
  fingerprint: string,
  severity: Severity,
  more: Partial<OpenFinding> = {},
): OpenFinding => ({
  fingerprint,
  severity,
  title: `Finding ${fingerprint}`,
  subject: fingerprint,
  since: ago(30),
  check: 'process/branch-protection',
  evidence: {},
  ...more,
})

export const state = (
  name: string,
  open: OpenFinding[],
  more: Partial<RepositoryState> = {},
): RepositoryState => ({
  version: 1,
  repository: { name, visibility: 'private' },
  domain: 'process',
  commit: 'a'.repeat(40),
  scanned: ago(0.1),
  scan: 's',
  declaration: {
    metadataFile: 'repo-metadata.yaml',
    checkFiles: ['check.toml'],
    tier: 'production',
    status: 'active',
  },
  open,
  gone: {},
  ...more,
})

/** The declaration of a team's repository. */
export const of = (team: string): RepositoryState['declaration'] => ({
  metadataFile: 'repo-metadata.yaml',
  checkFiles: ['check.toml'],
  tier: 'production',
  status: 'active',
  team,
})

export const event = (
  kind: LedgerEvent['kind'],
  fingerprint: string,
  severity: Severity,
  more: Partial<LedgerEvent> = {},
): LedgerEvent => ({
  scan: 'in-window',
  time: ago(2),
  repository: 'acme/api',
  domain: 'process',
  kind,
  fingerprint,
  check: 'process/branch-protection',
  title: `Finding ${fingerprint}`,
  severity,
  ...more,
})

const none = () => ({ critical: 0, high: 0, medium: 0, low: 0, info: 0 })

export const scan = (finished: string, more: Partial<ScanSummary> = {}): ScanSummary => ({
  id: 'in-window',
  domains: ['code', 'process', 'infra', 'audit'],
  scope: { kind: 'organization', name: 'acme' },
  started: finished,
  finished,
  looked: 1,
  unchanged: 0,
  status: { pass: 0, fail: 0, warning: 0, unknown: 0, skipped: 0 },
  open: none(),
  opened: none(),
  resolved: none(),
  worsened: 0,
  change: none(),
  lifetimes: { count: 0, hours: 0 },
  errors: 0,
  requests: {},
  points: 0,
  waitedSeconds: 0,
  ...more,
})

/** By how much a scan changed what is open. */
export const change = (counts: Partial<Record<Severity, number>>) => ({ ...none(), ...counts })

export interface Ledger {
  states: RepositoryState[]
  scans: ScanSummary[]
  events: LedgerEvent[]
}

/** A security group that somebody opened, a ruleset that lost a review, a label: a week of drift. */
export const weekOfDrift = (now: Date = NOW): Ledger => {
  const web = finding('sg', 'critical', {
    title:
      'web-sg (security group, prod): every port is open to the Internet (SecurityGroupIngress)',
    check: 'infra/changed',
    rule: 'infra/ingress-everything',
    direction: 'weakened',
    actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
    since: ago(2, now),
    fix: 'Remove the rule from the group, or declare it in the stack',
    evidence: {
      actor: 'tanaka (permission set Operator)',
      event: 'AuthorizeSecurityGroupIngress',
      time: ago(2, now),
    },
    resource: {
      environment: 'prod',
      account: '333333333333',
      region: 'eu-west-2',
      type: 'AWS::EC2::SecurityGroup',
      physicalId: 'sg-0123',
    },
    told: {
      severity: 'critical',
      issue: {
        repository: 'acme/api',
        number: 12,
        url: 'https://github.com/acme/api/issues/12',
        nodeId: 'I_12',
      },
    },
  })
  const review = finding('review', 'high', {
    title: 'Pull request #7 was merged with 0 of 2 approvals',
    check: 'process/bypassed',
    since: ago(3, now),
    evidence: { actor: 'bob', event: 'merge', pullRequest: { number: 7 } },
  })
  const lint = finding('lint', 'medium', {
    title: 'eslint was switched off',
    check: 'code/standards-files',
    since: ago(40, now),
    evidence: {
      commits: [
        {
          oid: 'c'.repeat(40),
          subject: 'Make it build',
          author: 'Ann Example',
          login: 'ann',
          time: ago(40, now),
          pullRequest: { number: 5, mergedBy: 'bob' },
        },
      ],
    },
  })
  return {
    states: [
      state('acme/api', [web], { domain: 'infra', declaration: of('payments') }),
      state('acme/api', [review], { declaration: of('payments') }),
      state('acme/web', [lint], { domain: 'code', declaration: of('shop') }),
    ],
    scans: [
      scan(ago(8, now), { id: 'before' }),
      scan(ago(3, now), {
        id: 'tuesday',
        change: change({ high: 1 }),
        opened: change({ high: 1 }),
      }),
      scan(ago(2, now), {
        id: 'wednesday',
        change: change({ critical: 1 }),
        opened: change({ critical: 1 }),
      }),
    ],
    events: [
      event('new', 'review', 'high', { scan: 'tuesday', time: ago(3, now), finding: review }),
      event('new', 'sg', 'critical', {
        scan: 'wednesday',
        time: ago(2, now),
        domain: 'infra',
        finding: web,
      }),
    ],
  }
}

export const pluginLedger = ({ states, scans, events }: Ledger): PluginLedger => ({
  description: 'a ledger of examples',
  states: async () => states,
  scans: async (since = '') => scans.filter(({ finished }) => finished >= since),
  events: async (since) => events.filter(({ time }) => time >= since),
})

/** A job's context; everything that it logs is collected. */
export const jobContext = (
  ledger: Ledger,
  config: Record<string, Json>,
  more: Partial<JobContext> = {},
): JobContext & { logged: string[] } => {
  const logged: string[] = []
  const log = (message: string) => {
    logged.push(message)
  }
  return {
    config,
    now: NOW,
    due: new Date('2026-11-23T09:00:00Z'),
    timeZone: 'UTC',
    memory: null,
    ledger: pluginLedger(ledger),
    github: null,
    home: null,
    dryRun: false,
    log: { debug: log, info: log, warning: log },
    signal: new AbortController().signal,
    env: {},
    logged,
    ...more,
  }
}
