import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report, RepositoryState, Result } from '../../packages/core/src/model/index.ts'
import { fridayAtAcme, seedAcme } from './acme.ts'
import { checkOutDriftConfig, dropFiveLines, FIVE_LINES, seedAcmeAudits } from './acme-audits.ts'
import { openStage, type Stage } from './stage.ts'

const HOME = 'acme/drift-config'
const ID = 'audit/in-readme'

describe('drift-audit over the demo organization', () => {
  let stage: Stage
  let site: string
  let cwd: string
  const nights: Report[] = []
  let page = ''

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'drift-demo-site-'))
    stage = await openStage({ site })
    cwd = join(stage.folder, 'drift-config')
    seedAcme(stage.github)
    fridayAtAcme(stage.github)
    await stage.scan('code', '--all')
    seedAcmeAudits(stage.github)
    // The weekly list counts what is open: of acme/web a second thing.
    stage.github
      .repository('acme/web')
      ?.createIssue({ title: 'The build is slow', labels: ['drift:process'] })
    await checkOutDriftConfig(stage.github, cwd)
    const scan = async () => {
      const words = ['scan', 'audit', '.', '--org', 'acme', '--threshold', '1', '--json']
      nights.push(JSON.parse(await stage.drift(words, { cwd })))
    }
    await scan()
    await dropFiveLines(cwd)
    await scan()
    await scan()
    await stage.drift(['dashboard', '--out', site], { cwd })
    page = await readFile(join(site, 'index.html'), 'utf8')
  }, 120_000)
  afterAll(async () => {
    await stage.close()
    await rm(site, { recursive: true, force: true })
  })

  const resultOf = (night: number, check: string): Result | undefined =>
    nights[night]?.repositories
      .find(({ name }) => name === HOME)
      ?.results.find((result) => result.check === check)

  test('the three of the library speak, each of what is out of step', () => {
    const titles = nights[0]?.repositories.flatMap(({ results }) =>
      results.flatMap(({ findings }) => findings.map(({ title }) => title)),
    )
    expect(titles).toEqual(
      expect.arrayContaining([
        'One version of a package in all repositories (typescript): 2 use typescript 7, but not acme/docs (5)',
        'Secrets of Actions are rotated (acme/payments/NPM_TOKEN): set 400 days ago',
        'The warehouse has every row of the shop (orders): 451 rows, 448 copied',
      ]),
    )
    expect(titles).toHaveLength(3)
  })

  test('five lines that are dropped into the folder are in report, issue, ledger and dashboard', async () => {
    expect(resultOf(0, ID)).toBeUndefined()
    expect(resultOf(1, ID)).toMatchObject({
      status: 'fail',
      findings: [
        { severity: 'high', title: `${FIVE_LINES.title}: not in README.md: in-readme.sh` },
      ],
    })
    const issue = stage.github.repository(HOME)?.issues.at(-1)
    expect(issue?.title).toContain(FIVE_LINES.title)
    const file = join(stage.ledger, 'repos/acme/drift-config/audit.json')
    const state: RepositoryState = JSON.parse(await readFile(file, 'utf8'))
    expect(state.audits?.['in-readme']).toMatchObject({
      title: FIVE_LINES.title,
      runs: [{ status: 'fail' }, { status: 'fail' }],
    })
    expect(page).toContain(FIVE_LINES.title)
  })

  test('are five lines', () => {
    expect(FIVE_LINES.text.trimEnd().split('\n')).toHaveLength(5)
  })

  test('a night without news tells nothing', () => {
    expect(nights.map(({ issues }) => issues.length)).toEqual([2, 1, 0])
    expect(nights.flatMap(({ errors }) => errors)).toEqual([])
  })

  test('the weekly list names what has more than one open issue, and nothing else', () => {
    const list = stage.github.repository(HOME)?.issues.find(({ title }) => /open drift/.test(title))
    expect(list?.body).toMatch(/\[acme\/web\]\(.*\| \*\*\[2\]/)
    expect(list?.body).not.toContain('[acme/reports]')
  })

  test('asks GitHub only what its descriptions allow', () => {
    expect(stage.github.violations).toEqual([])
  })
})
