import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { liveDestinations, liveLinks, liveTags } from '../examples/markdown.ts'
import { drift } from '../support/bundle.ts'
import { CHECK, IN_ORDER, LOOSE, METADATA, type Night, test } from '../support/night.ts'

/**
 * Names, messages, values and labels of somebody who wants to be more than text: in a log, on a
 * terminal, in an issue. And secrets, which are never shown at all.
 */

const WORDS =
  '@acme/everyone #1 GH-1 <img src=x onerror=alert(1)> [a](javascript:x) ![b](https://evil.example/p.png) https://evil.example www.evil.example `x` ```` --> </details> ::error::x ##[error]x \u001b[31mred\u001b[0m \u202egnp \u0007 :tada:'
const LINES = `${WORDS}\n::error::y\n::set-output name=a::b\n\n\`\`\`\n# ${WORDS}`
const NAME = '::error::@everyone `#1` <b>.yml'

const quoted = JSON.stringify(LINES).replaceAll('\u007f', '')
const WORKFLOW = (permissions: string) =>
  `name: ${quoted}\non: [pull_request]\npermissions: ${permissions}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`

/** A repository whose every word is hostile, with drift of every kind of finding. */
const seed = (night: Night) => {
  const app = night.add('app', {
    ...IN_ORDER,
    [`.github/workflows/${NAME}`]: WORKFLOW('{}'),
    '.github/workflows/\n::warning::x.yml': WORKFLOW('{}'),
  })
  app.commit({
    files: {
      'tsconfig.json': `{ "compilerOptions": { "strict": false, ${quoted}: ${quoted} } }`,
      [`.github/workflows/${NAME}`]: WORKFLOW('write-all'),
      '.github/workflows/\n::warning::x.yml': WORKFLOW('write-all'),
      'repo-metadata.yaml': METADATA.replace('payments', quoted),
      'check.toml': `${CHECK}[process.commits]\ntypes = ${quoted}\n[[drift.exempt]]\ncheck = "code/projects"\nsubject = "*"\nreason = ${quoted.replaceAll('\\u001b', '\\u001B')}\nowner = "@acme/everyone"\nexpires = 2099-01-01\n`,
      [`${WORDS.replaceAll('/', '_')}/package.json`]: '{}',
      'broken/check.toml': `${quoted}: no\n`,
    },
    message: LINES,
    author: { name: WORDS.replace(/[<>\n]/g, ''), email: 'x@example.org' },
    pullRequest: { number: 7, title: WORDS },
  })
  return app
}

/** Lines that a runner would obey, beside those that the action itself means. */
const commands = (log: string): string[] =>
  log
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => /^\s*::|##\[/.test(line))
    .filter((line) => !/^::(?:group::(?:Scan|Findings)|endgroup::)$/.test(line))
    .filter((line) => !/^::(?:error|warning|notice|debug)[ :]|^::add-mask::/.test(line))

/** What would act in markdown of ours: whatever of it was not written by us. */
const live = (markdown: string, hosts: string[]) => ({
  links: liveLinks(markdown),
  tags: liveTags(markdown).filter(
    (tag) => !/^<\/?(?:details|summary|sub|table|tr|td|th|b|br)\/?>$/.test(tag),
  ),
  elsewhere: liveDestinations(markdown).filter(
    (url) => !hosts.some((host) => url.startsWith(host)),
  ),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  unseen: markdown.match(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/g) ?? [],
})
const NOTHING = { links: [], tags: [], elsewhere: [], unseen: [] }

describe.concurrent('text of theirs is text', () => {
  test('in the log, the summary, the issue and the outputs of the action', async ({ night }) => {
    const app = seed(night)
    const step = await night.action()
    expect(step.code).toBe(0)
    expect(Number(step.outputs.findings)).toBeGreaterThan(4)
    expect(commands(step.stdout)).toEqual([])
    expect(commands(step.stderr)).toEqual([])
    // Every annotation is one line, and none was made by them.
    const annotations = step.stdout.match(/^::(?:error|warning|notice)[^\n]*/gm) ?? []
    expect(annotations.length).toBeGreaterThan(3)
    for (const line of annotations) expect(line).toMatch(/^::\w+ title=[^:]*(?:%3A[^:]*)*::/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(step.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/)
    expect(Object.keys(step.outputs)).not.toContain('a')

    const hosts = [`${night.gh.url}/acme/`, 'https://github.com/', 'https://docs.github.com/']
    expect(live(step.summary, hosts)).toEqual(NOTHING)
    const [issue] = app.issues
    expect(live(issue?.body ?? '', hosts)).toEqual(NOTHING)
    expect(issue?.title).not.toMatch(/@acme|#1\b|`/)
    expect(issue?.body?.match(/<!-- drift-toolkit/g)).toHaveLength(1)

    const again = await night.action()
    expect([again.outputs.issues, app.issues.length]).toEqual(['[]', 1])
  })

  test('on a terminal, in markdown, JSON and SARIF', async ({ night }) => {
    const checkout = await night.checkout(seed(night), 0)
    const scan = (...format: string[]) =>
      drift(['code', 'scan', checkout.path, '--ledger', 'none', '--since', '2000-01-01', ...format])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const control = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/
    const text = await scan('--verbose')
    expect(text.stdout).toContain('@acme')
    expect(text.stdout + text.stderr).not.toMatch(control)
    const markdown = await scan('--format', 'markdown')
    expect(live(markdown.stdout, [`${night.gh.url}/acme/app`])).toEqual(NOTHING)
    expect(JSON.parse((await scan('--json')).stdout).totals.severity.critical).toBeGreaterThan(0)
    expect(JSON.parse((await scan('--format', 'sarif')).stdout).runs).toHaveLength(1)
  })

  test('markers that somebody else wrote silence nothing', async ({ night }) => {
    const app = night.add('app', IN_ORDER, { visibility: 'private' })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const first = await night.action({ ledger: 'none' })
    const body = app.issues[0]?.body ?? ''
    expect(first.outputs.findings).toBe('1')
    app.closeIssue(1, { by: { login: 'drift[bot]', type: 'Bot' } })
    const marker = /<!-- drift-toolkit.*-->/.exec(body)?.[0] ?? ''
    for (const text of [
      marker,
      marker.replace('"fingerprints":{', '"fingerprints":{"__proto__":"critical",'),
      '<!-- drift-toolkit:v1 {{{ -->',
      '<!-- drift-toolkit:v1 {"fingerprints":[],"repository":5} -->',
      `\`\`\`\n${marker}\n\`\`\``,
      'x'.repeat(60_000),
    ]) {
      app.createIssue({
        title: '[drift:code] not ours',
        body: text,
        labels: ['drift:code'],
        by: { login: 'stranger', type: 'User' },
      })
    }
    const second = await night.action({ ledger: 'none' })
    expect([second.code, JSON.parse(second.outputs.issues ?? '[]').length]).toEqual([0, 1])
  })
})

describe.concurrent('secrets', () => {
  const SECRETS = {
    personal: `ghp_${'a1B2'.repeat(9)}`,
    installation: `ghs_${'c3D4'.repeat(9)}`,
    fineGrained: `github_pat_${'A1b2'.repeat(20)}`,
    aws: 'AKIAIOSFODNN7EXAMPLE',
    slack: 'xoxb-123456789012-abcdefghijkl',
    word: 'correct-horse-battery',
  }
  const files = {
    'tsconfig.json': `{ "compilerOptions": { "strict": false, "x": "${SECRETS.personal}" }, "aws": "${SECRETS.aws}" }`,
    '.github/workflows/test.yml': `on: push\npermissions: write-all\nenv:\n  TOKEN: ${SECRETS.installation}\n  SLACK: ${SECRETS.slack}\n  password: "${SECRETS.word}"\njobs:\n  t:\n    steps:\n      - run: curl -u x:${SECRETS.fineGrained} https://u:${SECRETS.word}@e.example\n`,
    'check.toml': `${CHECK}[drift.plugins.x]\npassword = "${SECRETS.word}"\ntoken = "${SECRETS.fineGrained}"\n`,
    'repo-metadata.yaml': METADATA.replace('payments', SECRETS.personal),
    [`pkg-${SECRETS.personal}/package.json`]: '{}',
  }

  test('in files, names and messages are shown on no surface and kept in no ledger', async ({
    night,
  }) => {
    const app = night.add('app')
    app.commit({
      files,
      message: `deploy with ${SECRETS.installation}`,
      author: { name: SECRETS.slack, email: 'x@example.org' },
    })
    const step = await night.action({ ledger: `dir:${join(night.folder, 'ledger')}` })
    const { execFileSync } = await import('node:child_process')
    const kept = execFileSync(
      'cat',
      execFileSync('find', [night.folder, '-type', 'f'], { encoding: 'utf8' }).trim().split('\n'),
      { encoding: 'utf8' },
    )
    const surfaces = {
      log: step.stdout + step.stderr,
      summary: step.summary,
      outputs: JSON.stringify(step.outputs),
      issue: JSON.stringify(app.issues),
      kept,
      report: readFileSync(step.outputs.report ?? '', 'utf8'),
    }
    expect(app.issues).toHaveLength(1)
    expect(kept.length).toBeGreaterThan(1000)
    for (const [surface, text] of Object.entries(surfaces)) {
      const leaked = Object.entries(SECRETS).filter(([, secret]) => text.includes(secret))
      expect([surface, leaked]).toEqual([surface, []])
    }
    expect(surfaces.report).not.toContain(night.gh.token)
  })
})
