import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding, Report, RepositoryReport } from '../../packages/core/src/model/index.ts'
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  type FakeRepository,
  type Files,
  type RepositorySpec,
  startFakeGitHub,
} from '../fake-github/index.ts'
import { drift, type Ended, run, runAction, type StepEnded } from './bundle.ts'

/** Long before any window; what is committed without a date is of tonight. */
export const LONG_AGO = '2026-01-10T09:00:00Z'

export const STRICT = '{\n  "compilerOptions": {\n    "strict": true\n  }\n}\n'
export const LOOSE = STRICT.replace('true', 'false')
export const METADATA = 'tier: production\nstatus: active\nteam: payments\n'
export const CHECK = `[extends]
registry = "github:acme/standards"
rulesets = ["typescript-production"]

[code.types.tsc]
enabled = true
`
export const RULESET =
  '[code.coverage_run]\nenabled = true\nmin_threshold = 80\n\n[code.linting.eslint]\nenabled = true\n'

/** A repository that takes part, in which everything is in order. */
export const IN_ORDER: Files = {
  'repo-metadata.yaml': METADATA,
  'check.toml': CHECK,
  'package.json': '{ "name": "app" }\n',
  'tsconfig.json': STRICT,
  'eslint.config.js': "export default [{ rules: { 'no-eval': 'error' } }]\n",
}

/** The domains whose command and action a night can run. */
export type Scanner = 'code' | 'process' | 'infra' | 'audit'

/** There from an earlier night, so that a test does not wait for the second between two writes. */
const labels = (domain: Scanner) => [{ name: `drift:${domain}`, color: '1d76db' }]

/** How one run of the command ended, with its report taken apart. */
export interface Scanned extends Ended {
  report: Report
  /** By name without the owner. */
  of(repository: string): RepositoryReport | undefined
  findings(repository: string): Finding[]
  /** Names of what was passed over for a reason. */
  passedOver(reason: RegExp): string[]
}

/** An organization `acme` on a GitHub of its own, and the job that looks at it every night. */
export interface Night {
  gh: FakeGitHub
  /** A folder that is gone after the test, for ledgers and checkouts. */
  folder: string
  /** A repository of acme that has long been in order. */
  add(name: string, files?: Files, spec?: Partial<RepositorySpec>): FakeRepository
  /** `drift <domain> scan --org acme --json …`, the ledger in a folder; later options win. An object first: more environment. */
  scan(...options: (string | Record<string, string>)[]): Promise<Scanned>
  /** `uses: …/actions/<domain>` for acme, in the workflow of acme/drift-config; given inputs win. */
  action(inputs?: Record<string, string>, env?: Record<string, string>): Promise<StepEnded>
  /** The same in a repository's own workflow, after actions/checkout. */
  ownAction(
    checkout: Checkout,
    inputs?: Record<string, string>,
    env?: Record<string, string>,
  ): Promise<StepEnded>
  /** A clone as actions/checkout makes it: of one commit, or of all with depth 0. */
  checkout(repository: FakeRepository, depth?: number): Promise<Checkout>
}

export interface Checkout {
  repository: FakeRepository
  path: string
}

const read = (ended: Ended): Scanned => {
  const report = (ended.stdout === '' ? null : JSON.parse(ended.stdout)) as Report
  const of = (name: string) => report.repositories.find((r) => r.name === `acme/${name}`)
  return {
    ...ended,
    report,
    of,
    findings: (name) => of(name)?.results.flatMap((r) => r.findings) ?? [],
    passedOver: (reason) =>
      report.passedOver.filter((p) => reason.test(p.reason)).flatMap((p) => p.names),
  }
}

/** A night of its own, with a registry of standards and a drift-config that limits nothing. */
export const startNight = async (
  options: FakeGitHubOptions = {},
  domain: Scanner = 'code',
): Promise<Night & { end(): Promise<void> }> => {
  const gh = await startFakeGitHub(options)
  const folder = await mkdtemp(join(tmpdir(), 'drift-night-'))
  const seed = (name: string, files: Files) =>
    gh.addRepository({ owner: 'acme', name, files, date: LONG_AGO })
  const step = (inputs: Record<string, string>, workspace: string, env: Record<string, string>) =>
    runAction(
      domain,
      { 'github-token': gh.token, 'github-api-url': gh.apiUrl, ...inputs },
      { workspace, env: { GITHUB_SERVER_URL: gh.url, ...env } },
    )
  seed('standards', { 'rulesets/typescript-production.toml': RULESET })
  seed('drift-config', { 'check.toml': '' })
  return {
    gh,
    folder,
    add: (name, files = IN_ORDER, spec = {}) =>
      gh.addRepository({
        owner: 'acme',
        name,
        files,
        date: LONG_AGO,
        labels: labels(domain),
        ...spec,
      }),
    async scan(...given) {
      const env = typeof given[0] === 'object' ? given[0] : {}
      const more = given.filter((one) => typeof one === 'string')
      const api = ['--github-api-url', gh.apiUrl, '--ledger', `dir:${join(folder, 'ledger')}`]
      // What runs audits is a checkout of drift-config: the night's folder.
      const words = domain === 'audit' ? ['scan', 'audit', folder] : [domain, 'scan']
      const args = [...words, '--org', 'acme', '--json', ...api, ...more]
      return read(await drift(args, { env: { GITHUB_TOKEN: gh.token, ...env } }))
    },
    action: (inputs = {}, env = {}) =>
      step({ org: 'acme', ...inputs }, folder, { GITHUB_REPOSITORY: 'acme/drift-config', ...env }),
    ownAction: ({ repository, path }, inputs = {}, env = {}) =>
      step(inputs, path, { GITHUB_REPOSITORY: repository.fullName, ...env }),
    async checkout(repository, depth = 1) {
      const path = join(folder, `${repository.name}-${depth}`)
      const url = repository.gitUrl.replace('://', `://x-access-token:${gh.token}@`)
      const depths = depth === 0 ? [] : [`--depth=${depth}`]
      const { code, stderr } = await run('git', ['clone', '--quiet', ...depths, url, path])
      if (code !== 0) throw new Error(stderr)
      return { repository, path }
    },
    async end() {
      await gh.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The titles of a repository's issues. */
export const titles = (repository: FakeRepository): string[] =>
  repository.issues.map(({ title }) => title)
