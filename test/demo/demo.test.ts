import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { directoryLedger } from '../../packages/core/src/ledger/directory.ts'
import { openLedger } from '../../packages/core/src/ledger/ledger.ts'
import {
  type Check,
  countOpen,
  type Report,
  type RepositoryState,
  type ResultStatus,
  trend,
} from '../../packages/core/src/model/index.ts'
import { drift, NODE, run } from '../support/bundle.ts'
import { FIVE_LINES } from './acme-audits.ts'

/** The plugin can be taken away, and its Mondays with it. */
const hasBriefing = existsSync('packages/briefing')

let folder: string
let said: string
let first: Report
let afterFriday: Report
let states: RepositoryState[]
let issues: Map<string, string>

const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8')

/** `npm run demo` is run once; what it said and what it left is looked at from all sides. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-demo-test-'))
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const { code, stdout, stderr } = await run(NODE, ['--conditions=source', main, folder])
  expect([code, stderr]).toEqual([0, ''])
  said = stdout
  first = JSON.parse(await read('reports/first-night.json'))
  afterFriday = JSON.parse(await read('reports/after-friday.json'))
  states = await openLedger(directoryLedger(join(folder, 'ledger'))).readAll()
  const files = await readdir(join(folder, 'issues'))
  issues = new Map(
    await Promise.all(files.map(async (file) => [file, await read(`issues/${file}`)] as const)),
  )
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const resultsOf = (report: Report, repository: string) =>
  report.repositories.find(({ name }) => name === `acme/${repository}`)?.results ?? []

const findingsOf = (report: Report, repository: string) =>
  resultsOf(report, repository).flatMap(({ findings }) => findings)

const issueOf = (repository: string, words: RegExp): string =>
  [...issues].find(([file, text]) => file.startsWith(`${repository}-`) && words.test(text))?.[1] ??
  expect.unreachable(`no issue in acme/${repository} says ${words}`)

describe('what is shown', () => {
  test('every part is counted and timed, and a log without colours can be read', () => {
    const parts = hasBriefing ? 8 : 7
    const heads = [...said.matchAll(/^── (\d) of (\d) · .+?(?: · [\d.]+ s so far)?$/gm)]
    expect(heads.map(([, part, of]) => `${part} of ${of}`)).toEqual(
      Array.from({ length: parts }, (_, at) => `${at + 1} of ${parts}`),
    )
    expect(said).not.toContain('\u001B')
    expect(said).not.toContain('\r')
  })

  test('ends with what to look at, and all of it is there', () => {
    const end = said.slice(said.lastIndexOf('\n── '))
    const files = [...end.matchAll(/^ {2}\d\. (.+)$/gm)].map(([, file = '']) => file)
    expect(files).toHaveLength(hasBriefing ? 4 : 3)
    expect(files.filter((file) => !existsSync(resolve(file)))).toEqual([])
    expect(end).toContain('drift init --config-repo --org <name>')
    expect(existsSync('docs/tutorial.md')).toBe(true)
  })
})

describe('eight weeks of nights', () => {
  test('are in the ledger, as what came, went and stayed', async () => {
    const ledger = openLedger(directoryLedger(join(folder, 'ledger')))
    const { scans, damaged } = await ledger.history()
    const open = states.flatMap((state) => state.open)
    const now =
      scans
        .map(({ finished }) => finished)
        .toSorted()
        .at(-1) ?? ''
    const weeks = trend(scans, countOpen(open), 'week', now)
    expect(damaged).toEqual([])
    expect(weeks.length).toBeGreaterThanOrEqual(8)
    // Three domains a night, the audits on Mondays and once by hand.
    expect(scans.length).toBeGreaterThanOrEqual(8 * 7 * 3 + 8)
    const [start] = weeks
    expect(start?.opened).toBeGreaterThan(20)
    expect(weeks.every(({ opened, resolved }) => opened + resolved > 0)).toBe(true)
    // Something has been open since the first night.
    const [oldest = ''] = open.map(({ since }) => since).toSorted()
    expect(Date.parse(now) - Date.parse(oldest)).toBeGreaterThanOrEqual(8 * 7 * 86_400_000)
  })

  test('what comes back is told as back', () => {
    expect(said).toMatch(/compilerOptions\.strict: true → false .*\(weakened, back, since/)
    expect(issueOf('tickets', /1 back/)).toContain('It was resolved, and is back.')
  })

  test('the weekly list closes the last one', () => {
    const lists = [...issues].filter(([, text]) => /open drift issue/.test(text))
    expect(lists.length).toBeGreaterThanOrEqual(8)
    expect(lists.filter(([, text]) => text.includes(', open, '))).toHaveLength(1)
  })

  test('the dashboard is drawn from them', async () => {
    const page = await read('index.html')
    expect(page).toContain('check.toml extends typescript-internal')
    expect(page).toContain(FIVE_LINES.title)
  })

  test('a night without news tells nothing', () => {
    expect(said).toMatch(
      /\nThe next night all three look once more: no new issue,\n\d+ requests to GitHub/,
    )
    expect(afterFriday.issues).toEqual([])
    expect([...first.errors, ...afterFriday.errors]).toEqual([])
  })
})

describe('a Friday', () => {
  test('code: what changed, who did it, and the diff', () => {
    const text = issueOf('payments', /continue-on-error/)
    expect(text).toContain('4 new, 1 back')
    expect(text).toContain('-    "strict": true,')
    expect(text).toContain('by Yuki Tanaka')
    expect(issueOf('reports', /no longer takes part/)).toContain('check.toml is gone')
  })

  test('process: settings and bypasses that no commit tells of', () => {
    const text = issueOf('billing', /drift:process/)
    expect(text).toContain('[drift:process] 7 violations, 5 high: branch protection, bypassed')
    expect(text).toContain('The rules of main can be bypassed by the role admin')
    expect(text).toContain('#4 was merged with 0 of 2 approvals and without the check test')
  })

  test('process: each check passes once and fails once, and nothing is unknown', async () => {
    const list = await drift(['checks', 'list', '--json'])
    const checks: Pick<Check, 'id' | 'domain'>[] = JSON.parse(list.stdout)
    const ids = checks.filter(({ domain }) => domain === 'process').map(({ id }) => id)
    const seen = (...wanted: ResultStatus[]) =>
      new Set(
        [first, afterFriday]
          .flatMap(({ repositories }) => repositories.flatMap(({ results }) => results))
          .filter(({ status }) => wanted.includes(status))
          .map(({ check }) => check),
      )
    const [passed, failed] = [seen('pass'), seen('fail', 'warning')]
    // What the domains have in common is told once, by the first of them.
    const common = ['participation', 'declarations']
    for (const check of common) expect(failed).toContain(`code/${check}`)
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => !passed.has(id))).toEqual([])
    expect(ids.filter((id) => !failed.has(id))).toEqual(
      expect.arrayContaining(common.map((check) => `process/${check}`)),
    )
    expect(ids.filter((id) => !failed.has(id))).toHaveLength(common.length)
    expect([...seen('unknown')].filter((check) => check.startsWith('process/'))).toEqual([])
  })

  test.for(['billing', 'mobile', 'analytics'])(
    'nothing is wrong in acme/%s, which is in order',
    (name) => {
      const results = resultsOf(first, name)
      expect(results.length).toBeGreaterThan(20)
      expect(results.filter(({ status }) => status !== 'pass' && status !== 'skipped')).toEqual([])
    },
  )

  test('infra: three accounts in one issue, and who it was', () => {
    const found = findingsOf(afterFriday, 'tickets')
    expect(new Set(found.map(({ resource }) => resource?.environment))).toEqual(
      new Set(['dev', 'staging', 'prod']),
    )
    expect(found.find(({ severity }) => severity === 'critical')?.evidence.actor).toBe(
      'tanaka@acme.example (permission set Operator)',
    )
    expect(issueOf('tickets', /1 critical/)).toContain(
      '[drift:infra] 3 differences in prod, staging and dev, 1 critical',
    )
  })
})

describe('audits', () => {
  test('the three of the library speak, each of what is out of step', () => {
    expect(
      findingsOf(first, 'drift-config')
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual([
      'One version of a package in all repositories (typescript): 2 use typescript 7, but not acme/docs (5)',
      expect.stringMatching(
        /^Secrets of Actions are rotated \(acme\/payments\/NPM_TOKEN\): set 40\d days ago$/,
      ),
      'The warehouse has every row of the shop (orders): 451 rows, 448 copied',
    ])
  })

  test('five lines that are dropped into the folder are in report, issue, ledger and dashboard', () => {
    expect(FIVE_LINES.text.trimEnd().split('\n')).toHaveLength(5)
    expect(said.match(/✓ (?:the report|an issue|the ledger|the dashboard)/g)).toHaveLength(4)
    expect(issueOf('drift-config', /not in README\.md: in-readme\.sh/)).toContain('🟠 High')
    const audits = states.find(({ domain }) => domain === 'audit')?.audits
    expect(audits?.['in-readme']).toMatchObject({
      title: FIVE_LINES.title,
      runs: expect.arrayContaining([
        expect.objectContaining({ status: 'fail' }),
        expect.objectContaining({ status: 'pass' }),
      ]),
    })
  })
})

if (hasBriefing)
  describe('the briefing', () => {
    test('a week of drift ends in one message', async () => {
      const message = await read('briefing.txt')
      expect(message.split('\n').slice(0, 7)).toEqual([
        'Drift briefing — Production',
        '3 drifted · ▲ 2 since last week',
        '🔴 1 critical 🟠 1 high 🟡 1 medium ⚪ 0 low',
        '─────────────',
        'CRITICAL web-sg (SG / prod)',
        'Opened to the entire internet (0.0.0.0/0)',
        'changed by tanaka via AuthorizeSecurityGroupIngress',
      ])
    })

    test('is sent once, and in a quiet week not at all', () => {
      const runs = [...said.matchAll(/^\$ drift jobs run --due .*\n {2}(.+)$/gm)]
      expect(runs.map(([, outcome]) => outcome)).toEqual([
        'briefing/weekly  done  sent to slack-webhook',
        'nothing is due',
        'briefing/weekly  done  a quiet week: nothing sent',
      ])
    })
  })
