import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type AcmeSlack, startAcmeSlack } from '../../../../test/demo/acme-slack.ts'
import { at } from '../../../../test/support/clock.ts'
import { auditTest, type Night } from '../../../../test/support/night.ts'

/** The bundled action, a checkout of drift-config, and Slack: as the nightly workflow has them. */

let slack: AcmeSlack
beforeAll(async () => {
  slack = await startAcmeSlack()
})
afterAll(() => slack.close())

const AUDIT = `// drift: title="Backups are kept" severity=critical
export default { title: 'Backups are kept', severity: 'critical', run: () => ({ status: 'STATUS', message: 'TEXT' }) }
`

const EVIL = '<!channel> <https://evil.example|click> *bold* @here'

const nightly = async (
  night: Night,
  now: string,
  status: string,
  more: Record<string, string> = {},
) => {
  await mkdir(join(night.folder, 'audits'), { recursive: true })
  const text = AUDIT.replace('STATUS', status).replace('TEXT', EVIL)
  await writeFile(join(night.folder, 'audits/backups.mjs'), text)
  night.gh.clock.set(Date.parse(now))
  return night.action(
    {
      ledger: `dir:${night.folder}/ledger`,
      'plugin-config': `briefing.enabled=true\nbriefing.hosts=${slack.host}\nbriefing.slack-webhook=${slack.webhook}`,
      ...more,
    },
    at(now),
  )
}

/** Everything that is written below a folder, as one text. */
const writtenIn = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

auditTest(
  'a nightly run of drift-audit sends what is due, once, and tells nobody where to',
  {
    timeout: 120_000,
  },
  async ({ night }) => {
    const friday = await nightly(night, '2026-11-20T02:00:00Z', 'PASS')
    expect(friday.code, friday.stdout).toBe(0)
    expect(await slack.briefings()).toHaveLength(0)

    const monday = await nightly(night, '2026-11-23T10:00:00Z', 'FAIL')
    expect(monday.stdout).toContain('job briefing/weekly: sent to slack-webhook')
    const [message, ...others] = await slack.briefings()
    expect(others).toEqual([])
    expect(message?.text).toContain('🔴 1 critical')
    // Others' words are words.
    expect(message?.text).toContain('&lt;!channel&gt;')
    expect(JSON.stringify(message)).not.toMatch(/<!|<https|@here|\*bold\*/)

    const again = await nightly(night, '2026-11-23T11:00:00Z', 'FAIL')
    expect(again.stdout).not.toContain('job briefing/weekly: sent')
    expect(await slack.briefings()).toHaveLength(1)

    // The runner is told what to mask; nothing else that is said or written has it.
    const secret = slack.webhook
    const runs = [friday, monday, again]
    const said = runs.map(({ stdout }) => stdout.replaceAll(/^::add-mask::.*$/gm, '')).join('\n')
    expect(monday.stdout).toContain(`::add-mask::${secret}`)
    const written = await writtenIn(night.folder)
    expect(written).toContain('sent to slack-webhook')
    for (const text of [said, written, ...runs.flatMap((run) => [run.stderr, run.summary])]) {
      expect(text).not.toContain(new URL(secret).pathname)
    }
  },
)

auditTest(
  'switched off and on again it owes nothing for the time between',
  {
    timeout: 120_000,
  },
  async ({ night }) => {
    const before = (await slack.briefings()).length
    await nightly(night, '2026-11-20T02:00:00Z', 'FAIL')
    await nightly(night, '2026-11-21T02:00:00Z', 'FAIL', { 'plugin-config': '' })
    await nightly(night, '2026-11-25T02:00:00Z', 'FAIL')
    expect(await slack.briefings()).toHaveLength(before)
  },
)
