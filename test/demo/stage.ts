import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FakeGitHub, type FakeIssue, startFakeGitHub } from '../fake-github/index.ts'
import { drift } from '../support/bundle.ts'

/** An emulated GitHub, a ledger, and the bundled command between them. */
export interface Stage {
  github: FakeGitHub
  /** What the command is given of other places than GitHub. */
  env: Record<string, string>
  /** Gone when the demo ends: the ledger, and what else parts need. */
  folder: string
  /** Where the ledger is. */
  ledger: string
  /** Where the dashboard is written, to be opened when the demo is over. */
  site: string
  /** Runs `drift …` with this ledger. @returns what it printed */
  drift(args: readonly string[], options?: { cwd?: string }): Promise<string>
  /** Runs `drift <domain> scan --org acme …`. @returns what it printed */
  scan(domain: string, ...more: string[]): Promise<string>
  issues(): { repository: string; issue: FakeIssue }[]
  close(): Promise<void>
}

/** The project's own folder for what nobody keeps. */
const SITE = fileURLToPath(new URL('../../tmp/demo', import.meta.url))

export const openStage = async ({ site = SITE } = {}): Promise<Stage> => {
  const github = await startFakeGitHub()
  const folder = await mkdtemp(join(tmpdir(), 'drift-demo-'))
  const ledger = join(folder, 'ledger')
  const env: Record<string, string> = {}
  const run: Stage['drift'] = async (args, { cwd } = {}) => {
    const place = ['--github-api-url', github.apiUrl, '--ledger', `dir:${ledger}`]
    const { code, stdout, stderr } = await drift([...args, ...place], {
      env: { ...env, GITHUB_TOKEN: github.token },
      ...(cwd === undefined ? {} : { cwd }),
    })
    if (code !== 0) throw new Error(`drift ${args.join(' ')} ended with ${code}\n${stderr}`)
    return stdout
  }
  return {
    github,
    env,
    folder,
    ledger,
    site,
    drift: run,
    scan: (domain, ...more) => run([domain, 'scan', '--org', 'acme', ...more]),
    issues: () =>
      github.repositories.flatMap(({ name, issues }) =>
        issues.map((issue) => ({ repository: name, issue })),
      ),
    async close() {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The dashboard's file, from where the demo was started. */
export const pageOf = ({ site }: Stage): string => join(relative('', site), 'index.html')

export const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** An issue as its readers see it, indented: what is folded or hidden stays so, links are words. */
export const shown = ({ title, body }: FakeIssue): string =>
  indented(
    `${title}\n\n${body ?? ''}`
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .replaceAll(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
      .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g, '$1')
      .replaceAll(/<\/?sub>|\\$/gm, '')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .trimEnd(),
  )

export const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ')

/** Runs something of which nobody may hear, and says so. */
export const silently = async (stage: Stage, run: () => Promise<string>): Promise<string> => {
  const told = stage.issues().length
  stage.github.resetCounters()
  const printed = await run()
  if (stage.issues().length !== told) throw new Error('a run without news told something')
  const { length } = stage.github.requests
  say(`\nThe same command once more: no new issue, ${length} requests.`)
  return printed
}

/** One more run, of which nobody may hear. */
export const silentRun = async (stage: Stage, domain: string, ...more: string[]): Promise<void> => {
  await silently(stage, () => stage.scan(domain, ...more))
}
