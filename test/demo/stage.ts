import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeAws, startFakeAws } from '../fake-aws/index.ts'
import { type FakeGitHub, type FakeIssue, startFakeGitHub } from '../fake-github/index.ts'
import { drift } from '../support/bundle.ts'
import { type StoryClock, startClock } from './story-clock.ts'

/** An issue, and the repository that it stands in. */
export interface Told {
  repository: string
  issue: FakeIssue
}

/** An emulated GitHub and AWS, a ledger, and the bundled command between them. */
export interface Stage {
  github: FakeGitHub
  aws: FakeAws
  clock: StoryClock
  /** What the command is given of other places than GitHub. */
  env: Record<string, string>
  /** What is left when the demo is over: ledger, dashboard, issues. */
  folder: string
  /** In `folder`. */
  ledger: string
  /** The checkout of acme/drift-config: gone when the demo ends. */
  config: string
  /** Runs `drift …` with this ledger. @returns what it printed */
  drift(args: readonly string[], options?: { cwd?: string }): Promise<string>
  /** Oldest repository first. */
  issues(): Told[]
  /** Keeps something for those who look when the demo is over. */
  keep(file: string, text: string): Promise<void>
  close(): Promise<void>
}

/** Of an IAM user who may do nothing but enter the accounts by their role. */
const NIGHTLY = { account: '999999999999', user: 'nightly' }

/** All that a demo leaves in its folder, so that what an earlier one left can be cleared away. */
const LEFT = ['ledger', 'issues', 'index.html', 'briefing.txt', 'reports']

/**
 * @param folder what is in it of an earlier demo is removed
 * @param today the real time, as a rule
 */
export const openStage = async (folder: string, today = Date.now()): Promise<Stage> => {
  for (const name of LEFT) await rm(join(folder, name), { recursive: true, force: true })
  const [github, aws] = await Promise.all([startFakeGitHub(), startFakeAws()])
  const root = await mkdtemp(join(tmpdir(), 'drift-demo-'))
  const config = join(root, 'drift-config')
  await mkdir(config)
  const ledger = join(folder, 'ledger')
  const { accessKeyId, secretAccessKey } = aws.addKeys(NIGHTLY)
  const env: Record<string, string> = {
    GITHUB_TOKEN: github.token,
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    // The same programs are started again and again: what is compiled once is there at once.
    NODE_COMPILE_CACHE: join(root, 'compiled'),
  }
  return {
    github,
    aws,
    clock: startClock(today, [github, aws], env),
    env,
    folder,
    ledger,
    config,
    async drift(args, { cwd } = {}) {
      const place = ['--github-api-url', github.apiUrl, '--ledger', `dir:${ledger}`]
      const { code, stdout, stderr } = await drift([...args, ...place], {
        env,
        ...(cwd === undefined ? {} : { cwd }),
      })
      if (code !== 0) throw new Error(`drift ${args.join(' ')} ended with ${code}\n${stderr}`)
      return stdout
    },
    issues: () =>
      github.repositories.flatMap(({ name, issues }) =>
        issues.map((issue) => ({ repository: name, issue })),
      ),
    async keep(file, text) {
      const path = join(folder, file)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, text)
    },
    async close() {
      await Promise.all([github.close(), aws.close()])
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** The issues that drift-toolkit opened, as against those of the people of acme. */
export const told = (stage: Stage): Told[] =>
  stage.issues().filter(({ issue }) => issue.title.startsWith('[drift:'))

/** @returns what tells the issues that were opened since */
export const newIssues = (stage: Stage): (() => Told[]) => {
  const before = new Set(stage.issues().map(({ issue }) => issue.url))
  return () => stage.issues().filter(({ issue }) => !before.has(issue.url))
}

/** The role that the nightly user enters an account by. */
export const admitNightly = (aws: FakeAws, account: string): void => {
  const Principal = { AWS: `arn:aws:iam::${NIGHTLY.account}:user/${NIGHTLY.user}` }
  aws.account(account).role('drift', {
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }],
    },
  })
}
