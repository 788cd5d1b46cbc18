import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as plain } from 'vitest'
import { run } from '../../packages/cli/src/cli.ts'
import type { Report, RepositoryState } from '../../packages/core/src/model/index.ts'
import { executable } from './stage.ts'

const ENV = { DB_PASS: 'correct-horse', DATABASE_URL: 'postgres://app:battery-staple@db/shop' }

/** A folder with audits, scanned from here without a token: nothing leaves this machine. */
const test = plain.extend('here', async ({ task: _ }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-scan-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  const ledger = join(folder, 'ledger')
  const state = join(ledger, 'repos/local', folder.split('/').at(-1) ?? '', 'audit.json')
  await mkdir(join(folder, 'audits'))
  return {
    folder,
    /** A script, by its name. */
    drop: (name: string, text: string) => executable(join(folder, 'audits', name), text),
    state: async (): Promise<RepositoryState> => JSON.parse(await readFile(state, 'utf8')),
    /** Somebody edits the ledger by hand. */
    edit: async (change: (state: RepositoryState) => unknown) => {
      const text = JSON.parse(await readFile(state, 'utf8')) as RepositoryState
      await writeFile(state, JSON.stringify(change(text) ?? text))
    },
    async scan(...args: string[]) {
      const said = { out: '', err: '' }
      const code = await run(
        ['scan', 'audit', folder, '--json', '--ledger', `dir:${ledger}`, ...args],
        {
          out: (text) => {
            said.out += text
          },
          err: (text) => {
            said.err += text
          },
          env: { PATH: process.env.PATH, HOME: folder, ...ENV },
          cwd: tmpdir(),
          now: () => new Date(),
          terminal: false,
          colourful: false,
        },
      )
      if (said.out === '') throw new Error(`exit ${code}: ${said.err}`)
      const report = JSON.parse(said.out) as Report
      const results = report.repositories.flatMap((repository) => repository.results)
      return {
        code,
        ...said,
        report,
        of: (id: string) => results.find(({ check }) => check === `audit/${id}`),
      }
    },
  }
})

test('secrets that an audit was given and prints are on no surface', async ({ here }) => {
  await here.drop('leaks.sh', '#!/bin/sh\necho "no login with $DB_PASS"\nexit 1\n')
  await here.drop(
    'crashes.sh',
    '#!/bin/sh\necho "at $DATABASE_URL with battery-staple" >&2\nexit 3\n',
  )
  await writeFile(
    join(here.folder, 'audits/logs.mjs'),
    `export default { title: 'Logs', run({ env, log }) {
  log.warning('with ' + env.DB_PASS)
  return { status: 'FAIL', subject: env.DB_PASS, message: 'x', data: { a: [env.DB_PASS] }, diff: '- ' + env.DB_PASS }
} }`,
  )
  const { out, err, of } = await here.scan('--audit-env', 'DB_PASS,DATABASE_URL', '--verbose')
  expect(of('leaks')?.message).toBe('no login with ***')
  expect(of('crashes')?.status).toBe('unknown')
  expect(err).toContain('with ***')
  const ledger = await readdir(join(here.folder, 'ledger'), {
    recursive: true,
    withFileTypes: true,
  })
  const files = ledger.filter((entry) => entry.isFile())
  const kept = await Promise.all(files.map((f) => readFile(join(f.parentPath, f.name), 'utf8')))
  for (const text of [out, err, ...kept]) {
    expect(text).not.toMatch(/correct-horse|battery-staple/)
  }
})

test('an audit that spoke in the future is asked now: a clock was wrong then', async ({ here }) => {
  await here.drop('yearly.sh', '#!/bin/sh\n# drift: schedule="0 6 1 1 *"\necho fine\n')
  expect((await here.scan()).of('yearly')?.status).toBe('pass')
  expect((await here.scan()).of('yearly')?.status).toBe('skipped')
  await here.edit(({ audits }) => {
    if (audits?.yearly) audits.yearly.spoke = '2099-01-01T06:00:00.000Z'
  })
  expect((await here.scan()).of('yearly')?.status).toBe('pass')
})

test('nonsense in the ledger is passed over, and what it says besides still counts', async ({
  here,
}) => {
  await here.drop('x.sh', '#!/bin/sh\necho fine\n')
  await here.scan()
  await here.edit(({ audits }) => {
    Object.assign(audits?.x ?? {}, {
      schedule: { cron: '* * *', timeZone: 'Nowhere' },
      runs: [...(audits?.x?.runs ?? []), { time: 'yesterday', status: 'maybe' }, null, 7],
    })
    Object.assign(audits ?? {}, { y: 'no audit', z: { file: 7 } })
  })
  await writeFile(join(here.folder, 'audits/x.sh'), '#!/bin/sh\n# drift: timeout=never\n')
  const { code, of } = await here.scan()
  expect(code).toBe(0)
  expect(of('x')).toMatchObject({ status: 'unknown' })
  expect(of('silent')).toMatchObject({ status: 'pass' })
  const { audits } = await here.state()
  expect(Object.keys(audits ?? {})).toEqual(['x'])
  expect(audits?.x?.runs.map(({ status }) => status)).toEqual(['pass', 'unknown'])
})

test('exemptions and severities of drift-config hold for its audits without an organization, too', async ({
  here,
}) => {
  for (const name of ['later', 'over', 'grave']) {
    await here.drop(`${name}.sh`, `#!/bin/sh\necho ${name}\nexit 1\n`)
  }
  const exempt = (check: string, expires: string) =>
    `[[drift.exempt]]\ncheck = "${check}"\nreason = "moving house"\nowner = "@ops"\nexpires = ${expires}\n`
  await writeFile(
    join(here.folder, 'check.toml'),
    `${exempt('audit/lat*', '2099-01-01')}${exempt('audit/over', '2026-01-01')}
[[drift.severity]]
check = "audit/grave"
severity = "critical"
`,
  )
  const { of } = await here.scan()
  expect(of('later')?.findings[0]?.exempted).toMatchObject({ owner: '@ops' })
  expect(of('over')?.findings[0]?.exempted).toBeUndefined()
  expect(of('grave')?.findings[0]?.severity).toBe('critical')
  expect(of('exemptions')?.findings[0]?.title).toMatch(/audit\/over ended on 2026-01-01/)
})

test('a check.toml that is broken stops the audits, since nobody could say what it exempts', async ({
  here,
}) => {
  await here.drop('x.sh', '#!/bin/sh\necho apart\nexit 1\n')
  await here.scan()
  await writeFile(join(here.folder, 'check.toml'), '[[drift.exempt]]\ncheck = 7\n')
  const { code, report } = await here.scan()
  expect(code).toBe(3)
  expect(report.errors).toMatchObject([{ reason: expect.stringMatching(/check\.toml:2: /) }])
  // What was found before is still open.
  expect((await here.state()).open).toHaveLength(1)
})
