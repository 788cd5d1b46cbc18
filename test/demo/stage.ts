import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeGitHub, type FakeIssue, startFakeGitHub } from '../fake-github/index.ts'
import { drift } from '../support/bundle.ts'

/** An emulated GitHub, a ledger, and the bundled command between them. */
export interface Stage {
  github: FakeGitHub
  /** What the command is given of other places than GitHub. */
  env: Record<string, string>
  /** Runs `drift <domain> scan --org acme …`. @returns what it printed */
  scan(domain: string, ...more: string[]): Promise<string>
  issues(): { repository: string; issue: FakeIssue }[]
  close(): Promise<void>
}

export const openStage = async (): Promise<Stage> => {
  const github = await startFakeGitHub()
  const folder = await mkdtemp(join(tmpdir(), 'drift-demo-'))
  const env: Record<string, string> = {}
  return {
    github,
    env,
    async scan(domain, ...more) {
      const place = ['--github-api-url', github.apiUrl, '--ledger', `dir:${folder}`]
      const { code, stdout, stderr } = await drift(
        [domain, 'scan', '--org', 'acme', ...more, ...place],
        { env: { ...env, GITHUB_TOKEN: github.token } },
      )
      if (code !== 0) throw new Error(`drift ended with ${code}\n${stderr}`)
      return stdout
    },
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

export const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** An issue as its readers see it, indented: what is folded or hidden stays so. */
export const shown = ({ title, body }: FakeIssue): string =>
  `${title}\n\n${body ?? ''}`
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '    ')

/** One more run, of which nobody may hear. */
export const silentRun = async (stage: Stage, domain: string, ...more: string[]): Promise<void> => {
  const told = stage.issues().length
  stage.github.resetCounters()
  await stage.scan(domain, ...more)
  if (stage.issues().length !== told) throw new Error('a run without news told something')
  const { length } = stage.github.requests
  say(`\nThe same command once more: no new issue, ${length} requests.`)
}
