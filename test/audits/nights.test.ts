import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import type { RepositoryState } from '../../packages/core/src/model/index.ts'
import { at } from '../support/clock.ts'
import { type Night, auditTest as test, titles } from '../support/night.ts'

const HOME = 'drift-config'

/** Puts an audit into the checkout of drift-config, as somebody would drop a file. */
const drop = async ({ folder }: Night, name: string, text: string): Promise<void> => {
  const path = join(folder, 'audits', name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chmod(path, 0o755)
}

const says = (line: string, exit = 0): string => `#!/bin/sh\necho '${line}'\nexit ${exit}\n`

const FIVE_LINES = `#!/bin/sh
# drift: title="Change log ends with the newest tag" severity=high
newest=v1.4.0
logged=v1.3.0
[ "$newest" = "$logged" ] && echo "both $newest" || { echo "tag $newest, log $logged"; exit 1; }
`

const stateOf = async ({ folder }: Night): Promise<RepositoryState> =>
  JSON.parse(await readFile(join(folder, 'ledger/repos/acme/drift-config/audit.json'), 'utf8'))

const issuesOf = ({ gh }: Night) => gh.repositories.find(({ name }) => name === HOME)?.issues ?? []

describe('an audit that is dropped into the folder', () => {
  test('is in the report, in the ledger and in one issue, and nothing else was touched', async ({
    night,
  }) => {
    await drop(night, 'changelog.sh', FIVE_LINES)
    const { code, of } = await night.scan()
    expect(code).toBe(0)
    const result = of(HOME)?.results.find(({ check }) => check === 'audit/changelog')
    expect(result).toMatchObject({ status: 'fail', message: 'tag v1.4.0, log v1.3.0' })
    expect(result?.findings).toMatchObject([
      { severity: 'high', title: 'Change log ends with the newest tag: tag v1.4.0, log v1.3.0' },
    ])
    const { audits, open } = await stateOf(night)
    expect(audits?.changelog?.runs).toMatchObject([{ status: 'fail' }])
    expect(open.map(({ check }) => check)).toEqual(['audit/changelog'])
    const [issue] = issuesOf(night)
    expect(issue?.title).toMatch(/^\[drift:audit\] /)
    expect(issue?.labels).toContain('drift:audit')
    expect(issue?.body).toContain('tag v1.4.0, log v1.3.0')
  })

  test('is told once, and is gone when it passes', async ({ night }) => {
    await drop(night, 'x.sh', says('apart', 1))
    await night.scan()
    await night.scan()
    expect(titles(night.gh.repositories.find(({ name }) => name === HOME) as never)).toHaveLength(1)
    await drop(night, 'x.sh', says('together'))
    const { of } = await night.scan()
    expect(of(HOME)?.resolved).toMatchObject([{ why: 'in order again' }])
    expect((await stateOf(night)).open).toEqual([])
  })

  test('takes its findings along when its file goes', async ({ night }) => {
    await drop(night, 'x.sh', says('apart', 1))
    await night.scan()
    await rm(join(night.folder, 'audits/x.sh'))
    await drop(night, 'y.sh', says('fine'))
    const { of } = await night.scan()
    expect(of(HOME)?.resolved).toMatchObject([{ why: 'no longer declared' }])
    expect(Object.keys((await stateOf(night)).audits ?? {})).toEqual(['y'])
  })

  test('that crashes is unknown, and closes nothing that it found before', async ({ night }) => {
    await drop(night, 'x.sh', says('apart', 1))
    await night.scan()
    await drop(night, 'x.sh', '#!/bin/sh\nno-such-program\n')
    const { code, of } = await night.scan()
    expect(code).toBe(0)
    expect(of(HOME)?.results.find(({ check }) => check === 'audit/x')?.status).toBe('unknown')
    expect((await stateOf(night)).open).toHaveLength(1)
  })
})

describe('a schedule of its own', () => {
  const MONDAYS = `#!/bin/sh\n# drift: schedule="CRON_TZ=Europe/London 0 6 * * 1"\necho fine\n`

  test('is kept: not due is skipped, with the last word still standing', async ({ night }) => {
    await drop(night, 'weekly.sh', MONDAYS)
    const word = async (time: string) => {
      const { of } = await night.scan(at(time))
      return of(HOME)?.results.find(({ check }) => check === 'audit/weekly')
    }
    expect(await word('2026-11-20T02:00:00Z')).toMatchObject({ status: 'pass' })
    expect(await word('2026-11-21T02:00:00Z')).toMatchObject({
      status: 'skipped',
      message:
        'Not due until 2026-11-23 06:00 UTC. Its last word (2026-11-20 02:00 UTC): pass, fine',
    })
    expect(await word('2026-11-23T06:00:30Z')).toMatchObject({ status: 'pass' })
  })

  test('that is missed for twice its period is told: the tool notices its own silence', async ({
    night,
  }) => {
    await drop(night, 'nightly.sh', says('fine'))
    await night.scan(at('2026-11-17T02:00:00Z'))
    await drop(night, 'nightly.sh', says('oh', 3))
    for (const day of [18, 19]) await night.scan(at(`2026-11-${day}T02:00:00Z`))
    expect(issuesOf(night)).toEqual([])
    await night.scan(at('2026-11-20T02:00:00Z'))
    expect(issuesOf(night)).toHaveLength(1)
    expect(issuesOf(night)[0]?.body).toContain('no verdict since 2026-11-17')
  })
})

describe('an audit that changes its mind', () => {
  test('is told once as flapping, milder, and not each time', async ({ night }) => {
    for (let day = 1; day <= 12; day += 1) {
      await drop(night, 'moody.sh', day % 2 ? says('up') : says('down', 1))
      await night.scan(at(`2026-11-${String(day).padStart(2, '0')}T02:00:00Z`))
    }
    const told = issuesOf(night).map(({ body }) => body ?? '')
    // Down, down again, and then that it flaps.
    expect(told).toHaveLength(3)
    expect(told.at(-1)).toContain('it flaps')
    expect((await stateOf(night)).open).toMatchObject([{ severity: 'low' }])
  })
})

describe('a folder', () => {
  test('that is not there is said, and nothing is wrong with it', async ({ night }) => {
    const { code, report, of } = await night.scan()
    expect(code).toBe(0)
    expect(report.errors).toEqual([])
    expect(of(HOME)?.notes.join()).toContain('there is no folder audits')
  })

  test('that is there no more hides what was found, and is an error', async ({ night }) => {
    await drop(night, 'x.sh', says('apart', 1))
    await night.scan()
    await rm(join(night.folder, 'audits'), { recursive: true })
    const { code, report } = await night.scan()
    expect(code).toBe(3)
    expect(report.errors).toHaveLength(1)
    expect((await stateOf(night)).open).toHaveLength(1)
  })

  test('with bad company: each is named, the good one runs', async ({ night }) => {
    await drop(night, 'good.sh', says('fine'))
    await drop(night, 'broken.mjs', 'export default {\n')
    await drop(night, 'twin.sh', says('one'))
    await drop(night, 'twin.py', "#!/usr/bin/env python3\nprint('two')\n")
    await drop(night, 'json.sh', says('{"status": "PASS", '))
    await drop(
      night,
      'loop.mjs',
      '// drift: timeout=1s\nexport default { title: "x", timeout: 1, run() { for (;;); } }\n',
    )
    await drop(night, 'killed.sh', '#!/bin/sh\nkill -9 $$\n')
    await writeFile(join(night.folder, 'audits/notes.md'), 'What we audit.\n')
    const { code, of } = await night.scan()
    expect(code).toBe(0)
    const status = new Map(
      of(HOME)?.results.map(({ check, status }) => [check.replace('audit/', ''), status]),
    )
    expect(Object.fromEntries(status)).toMatchObject({
      good: 'pass',
      broken: 'unknown',
      twin: 'unknown',
      json: 'unknown',
      loop: 'unknown',
      killed: 'unknown',
      discovery: 'warning',
    })
    const discovery = of(HOME)?.results.find(({ check }) => check === 'audit/discovery')
    expect(discovery?.message).toContain('notes.md')
  })
})

describe('the action', () => {
  test('runs the audits of its checkout, writes the dashboard and sets its outputs', async ({
    night,
  }) => {
    await drop(night, 'x.sh', says('apart', 1))
    const { code, outputs, summary } = await night.action({ ledger: `dir:${night.folder}/ledger` })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ drift: 'true', findings: '1', worst: 'medium' })
    expect(summary).toContain('apart')
    const page = await readFile(join(night.folder, 'drift-dashboard/index.html'), 'utf8')
    expect(page).toContain('apart')
    expect(outputs.dashboard).toMatch(/drift-dashboard\/index\.html$/)
  })

  test('gives audits nothing of the environment but what is named', async ({ night }) => {
    await drop(night, 'env.sh', '#!/bin/sh\necho "$(env | cut -d= -f1 | sort | tr "\\n" " ")"\n')
    await night.action(
      { ledger: `dir:${night.folder}/ledger`, 'audit-env': 'REGION' },
      { REGION: 'eu-west-2', TOKEN_OF_SOMETHING: 'secret' },
    )
    const { audits } = await stateOf(night)
    const names = audits?.env?.runs[0]?.message.split(' ') ?? []
    expect(names).toContain('REGION')
    expect(names.filter((name) => /TOKEN|INPUT|GITHUB|ACTIONS/.test(name))).toEqual([])
  })

  test('with dashboard: false writes none', async ({ night }) => {
    await drop(night, 'x.sh', says('fine'))
    const { outputs } = await night.action({
      ledger: `dir:${night.folder}/ledger`,
      dashboard: 'false',
    })
    expect(outputs.dashboard).toBe('')
    expect(await readdir(night.folder)).not.toContain('drift-dashboard')
  })
})
