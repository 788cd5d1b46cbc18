import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { liveDestinations, liveLinks, liveTags } from '../examples/markdown.ts'
import { drift } from '../support/bundle.ts'
import { METADATA, type Night, processTest as test } from '../support/night.ts'

/**
 * Names of rulesets, branches, labels, workflows and titles whose authors want to be more than text:
 * in a log, on a terminal, in an issue's table, in the ledger. And secrets, which are shown nowhere.
 */

const WORDS =
  '@acme/everyone #1 GH-1 | <img src=x onerror=alert(1)> [a](javascript:x) https://evil.example www.evil.example `x` ```` --> </details> ::error::x ##[error]x \u001b[31mred\u001b[0m \u202egnp \u0007 :tada: \ud83d\ude00'
const LINES = `${WORDS}\n::error::y\n| a | b |\n\`\`\`\n# ${WORDS}`
const LONG = `${WORDS} ${'x|`@acme/x '.repeat(1200)}`

/** A personal token of GitHub's form, that opens nothing. */
const SECRET = `ghp_${'a1B2'.repeat(9)}`

const quoted = (text: string) => JSON.stringify(text).replaceAll('\u007f', '')

const CHECK = `[process.branches]
required_reviews = 3
ruleset = ${quoted(LINES)}
enforce_admins = true
require_status_checks = [${quoted(WORDS)}, ${quoted(LONG)}]
pattern = ${quoted(`^${WORDS.replace(/[[\]()`*+?]/g, '')}$`)}

[process.labels]
required = [${quoted(WORDS)}, { name = "kind", color = "ffffff", description = ${quoted(LINES)} }]

[process.issues]
require_labels = [${quoted(WORDS)}]

[process.commits]
conventional = true

[process.pr]
require_issue = true
issue_keywords = [${quoted(LINES)}]

[process.ci]
required_workflows = [${quoted(WORDS)}, "ci"]

[process.ci.jobs]
ci = [${quoted(LINES)}]

[process.required_files]
files = [${quoted(LINES)}, "a|b/@acme/x.md"]
message = ${quoted(LONG)}

[process.codeowners]
rules = [{ pattern = ${quoted(WORDS)}, owners = [${quoted(WORDS)}] }]
`

const seed = (night: Night, secret = '') => {
  const app = night.add(
    'app',
    {
      'repo-metadata.yaml': METADATA,
      'check.toml': CHECK,
      CODEOWNERS: `# ${WORDS}\n/${WORDS.replaceAll(' ', '\\ ')} @acme/everyone ${LONG}\n`,
      '.github/workflows/ci.yml': `name: ${quoted(LINES)}\non: [push]\njobs:\n  ${quoted(WORDS)}:\n    name: ${quoted(LINES)}\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n`,
    },
    { labels: [{ name: 'drift:process' }, { name: 'kind', description: WORDS }] },
  )
  app.addRuleset({
    name: `${secret} ${LONG}`,
    rules: [
      { type: 'pull_request', approvals: 1 },
      { type: 'required_status_checks', contexts: [WORDS, LINES] },
    ],
    bypass: ['role:admin', 'app:everyone'],
  })
  app.addRuleset({ name: LINES, enforcement: 'evaluate' })
  app.branch('::error::@acme/x|`#1`')
  app.createIssue({ title: LINES, labels: [] })
  const author = { name: WORDS.replace(/[<>\n]/g, ''), email: 'x@example.org' }
  app.commit({ message: `${secret} ${LINES}`, author, files: { a: '' } })
  app.mergePullRequest({ number: 70, title: `${secret} ${LONG}`, body: LINES, head: 'x/@acme/y|`' })
  return app
}

const commands = (log: string): string[] =>
  log
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => /^\s*::|##\[/.test(line))
    .filter((line) => !/^::(?:group::(?:Scan|Findings)|endgroup::)$/.test(line))
    .filter((line) => !/^::(?:error|warning|notice|debug)[ :]|^::add-mask::/.test(line))

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/

const live = (markdown: string, hosts: string[]) => ({
  links: liveLinks(markdown),
  tags: liveTags(markdown).filter(
    (tag) => !/^<\/?(?:details|summary|sub|table|tr|td|th|b|br)\/?>$/.test(tag),
  ),
  elsewhere: liveDestinations(markdown).filter(
    (url) => !hosts.some((host) => url.startsWith(host)),
  ),
  unseen: markdown.match(new RegExp(CONTROL, 'g')) ?? [],
})
const NOTHING = { links: [], tags: [], elsewhere: [], unseen: [] }

const ownHosts = ({ gh }: Night) => [
  `${gh.url}/acme/`,
  `${gh.url}/organizations/acme/`,
  'https://github.com/',
  'https://docs.github.com/',
  'https://www.conventionalcommits.org',
]

/** Rows of tables with more or fewer cells than their head has. */
const brokenRows = (markdown: string): string[] => {
  let cells = 0
  return markdown.split('\n').filter((line) => {
    if (!line.startsWith('|')) {
      cells = 0
      return false
    }
    const here = line.replaceAll('\\|', '').split('|').length
    if (cells === 0) cells = here
    return here !== cells
  })
}

const ledgerTexts = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

describe.concurrent('text of theirs is text', () => {
  test('in the log, the summary, the issue and the outputs of the action', async ({ night }) => {
    const app = seed(night)
    const step = await night.action()
    expect(step.code, step.stdout).toBe(0)
    expect(Number(step.outputs.findings)).toBeGreaterThan(15)
    expect(commands(step.stdout)).toEqual([])
    expect(commands(step.stderr)).toEqual([])
    for (const line of step.stdout.match(/^::(?:error|warning|notice)[^\n]*/gm) ?? []) {
      expect(line).toMatch(/^::\w+ [^:]*(?:%3A[^:]*)*::/)
    }
    expect(step.stdout).not.toMatch(CONTROL)
    const hosts = ownHosts(night)
    expect(live(step.summary, hosts)).toEqual(NOTHING)
    const issue = app.issues.find(({ labels }) => labels.includes('drift:process'))
    expect(live(issue?.body ?? '', hosts)).toEqual(NOTHING)
    expect(brokenRows(issue?.body ?? '')).toEqual([])
    expect(issue?.body?.length).toBeLessThan(65_536)
    expect((issue?.body ?? '').isWellFormed()).toBe(true)
    expect(issue?.title).not.toMatch(/@acme|#1\b|`/)
    expect(issue?.body?.match(/<!-- drift-toolkit/g)).toHaveLength(1)
    const again = await night.action()
    expect([again.code, again.outputs.issues]).toEqual([0, '[]'])
  })

  test('on a terminal, in markdown, JSON and SARIF', async ({ night }) => {
    seed(night)
    const api = ['--github-api-url', night.gh.apiUrl, '--ledger', 'none', '--issue-mode', 'none']
    const scan = (...format: string[]) =>
      drift(['process', 'scan', '--repo', 'acme/app', ...api, ...format], {
        env: { GITHUB_TOKEN: night.gh.token },
      })
    const text = await scan('--verbose')
    expect(text.stdout).toContain('@acme')
    expect(text.stdout + text.stderr).not.toMatch(CONTROL)
    const markdown = await scan('--format', 'markdown')
    expect(live(markdown.stdout, ownHosts(night))).toEqual(NOTHING)
    expect(brokenRows(markdown.stdout)).toEqual([])
    const sarif = JSON.parse((await scan('--format', 'sarif')).stdout)
    expect(sarif.runs[0].results.length).toBeGreaterThan(15)
    const report = JSON.parse((await scan('--json')).stdout)
    expect(JSON.stringify(report).isWellFormed()).toBe(true)
  })

  test('secrets in names, messages and titles are shown nowhere', async ({ night }) => {
    const app = seed(night, SECRET)
    const step = await night.action({ ledger: `dir:${join(night.folder, 'ledger')}` })
    expect(step.code).toBe(0)
    const shown = [
      step.stdout,
      step.stderr,
      step.summary,
      JSON.stringify(step.outputs),
      ...app.issues.filter(({ author }) => author !== 'octocat').map(({ body }) => body ?? ''),
      await ledgerTexts(join(night.folder, 'ledger')),
    ]
    for (const text of shown) expect(text.includes(SECRET)).toBe(false)
  })
})

describe.concurrent('a ledger that somebody wrote in', () => {
  test('links nowhere else, holds nothing open for ever, and is not in the way', async ({
    night,
  }) => {
    const app = seed(night)
    const ledger = join(night.folder, 'ledger')
    const first = await night.scan()
    const file = join(ledger, 'repos/acme/app/process.json')
    const state = JSON.parse(await readFile(file, 'utf8'))
    const event = state.open.find(
      (f: { baseline?: { kind: string } }) => f.baseline?.kind === 'event',
    )
    state.open.push(
      {
        ...event,
        fingerprint: 'a1',
        subject: 'forever',
        title: LINES,
        baseline: { kind: 'event', until: 'Jan 1 2001' },
      },
      {
        ...event,
        fingerprint: 'a2',
        subject: 'garbage',
        baseline: { kind: 'event', until: 'zzz' },
      },
      { ...event, fingerprint: '__proto__', subject: 'constructor', title: LONG },
      {
        ...event,
        fingerprint: 'a3',
        subject: 'kept',
        title: WORDS,
        setAt: { name: LINES, url: 'javascript:alert(1)' },
        evidence: {
          url: 'javascript:alert(2)',
          actor: WORDS,
          commit: LINES,
          pullRequest: { number: 1, url: 'javascript:x' },
        },
      },
    )
    state.digest = 'd'.repeat(1024 * 1024)
    state.commit = event.evidence.commit
    await writeFile(file, JSON.stringify(state))
    const second = await night.scan()
    expect(second.code, second.stderr).toBe(0)
    const subjects = second.findings('app').map(({ subject }) => subject)
    expect(subjects).toContain('kept')
    expect(subjects).not.toContain('forever')
    expect(subjects).not.toContain('garbage')
    expect(first.findings('app').every(({ subject }) => subjects.includes(subject))).toBe(true)
    const hosts = ownHosts(night)
    for (const { body, comments } of app.issues.filter(({ author }) => author !== 'octocat')) {
      expect(live([body, ...comments.map((c) => c.body)].join('\n\n'), hosts)).toEqual(NOTHING)
    }
    expect((await readFile(file, 'utf8')).length).toBeLessThan(1_000_000)
  })
})
