import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeGitHub } from '../fake-github/index.ts'
import { drift } from '../support/bundle.ts'
import { fridayAtAcme, seedAcme } from './acme.ts'

/**
 * `npm run demo`: the nightly job of an organization, on an emulated GitHub on this machine. The
 * bundled command scans it, opens issues, and is silent the second time.
 */
const github = await startFakeGitHub()
const folder = await mkdtemp(join(tmpdir(), 'drift-demo-'))
const say = (text: string) => process.stdout.write(`${text}\n`)

const scan = async (...more: string[]) => {
  const { code, stdout, stderr } = await drift(
    [
      'code',
      'scan',
      '--org',
      'acme',
      ...more,
      '--github-api-url',
      github.apiUrl,
      '--ledger',
      `dir:${folder}`,
    ],
    { env: { GITHUB_TOKEN: github.token } },
  )
  if (code !== 0) throw new Error(`drift ended with ${code}\n${stderr}`)
  return stdout
}

const issues = () =>
  github.repositories.flatMap((r) => r.issues.map((issue) => ({ repository: r.name, issue })))

try {
  seedAcme(github)
  say('The first night: everything is looked at once.\n\n$ drift code scan --org acme --all\n')
  say(await scan('--all'))

  fridayAtAcme(github)
  const before = new Set(issues().map(({ issue }) => issue.url))
  say('\nThe night after a Friday: only what moved is looked at.\n\n$ drift code scan --org acme\n')
  say(await scan())
  const opened = issues().filter(({ issue }) => !before.has(issue.url))
  const shown = opened.find(({ repository }) => repository.endsWith('payments'))?.issue
  if (!shown) throw new Error('no issue was opened in acme/payments')
  say(`\n${opened.length} issues were opened. One of them, as its readers see it:\n`)
  say(`    ${shown.title}\n`)
  say((shown.body ?? '').replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/^/gm, '    '))

  const told = issues().length
  github.resetCounters()
  await scan()
  if (issues().length !== told) throw new Error('a run without news told something')
  say(`\nThe same command once more: no new issue, ${github.requests.length} requests.`)
} finally {
  await github.close()
  await rm(folder, { recursive: true, force: true })
}
