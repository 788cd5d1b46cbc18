import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parse } from 'yaml'
import type { FakeRepository, Files, TokenSpec } from '../fake-github/index.ts'
import { runAction } from '../support/bundle.ts'
import { createRepository } from '../support/git-repository.ts'
import { LONG_AGO, LOOSE, type Night, test, titles } from '../support/night.ts'
import { driftIn } from './drift.ts'

/** The first nights of a repository that nobody looks at but itself, after `drift init`. */

const SERVICE: Files = {
  'go.mod': 'module example.com/shop\n',
  '.golangci.yml': 'version: "2"\nlinters:\n  enable: [errcheck, gosec]\n',
  '.github/workflows/ci.yml': 'name: CI\non: pull_request\njobs: { test: { runs-on: x } }\n',
  'README.md': '# Shop\n',
}

/** What `drift init` writes into a clone. */
const written = async (): Promise<Record<string, string>> => {
  const clone = createRepository('drift-alone-')
  try {
    clone.commit(SERVICE as Record<string, string>)
    clone.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
    const { out } = await driftIn(clone.path)(['init', '--json'])
    const files = (JSON.parse(out) as { written: string[] }).written
    return Object.fromEntries(
      files.map((file) => [file, readFileSync(`${clone.path}/${file}`, 'utf8')]),
    )
  } finally {
    clone.remove()
  }
}

/** Reviews and the job of ci.yml are required, and `test` reported. */
const guarded = (night: Night): FakeRepository => {
  const shop = night.gh.addRepository({
    owner: 'acme',
    name: 'shop',
    files: SERVICE,
    date: LONG_AGO,
  })
  shop.addRuleset({
    rules: [
      { type: 'pull_request', approvals: 1 },
      { type: 'required_status_checks', contexts: ['test'] },
    ],
  })
  return shop
}

/** As the rules of `guarded` want it. */
const merge = (shop: FakeRepository, title: string, files: Files): void => {
  shop.mergePullRequest({
    title,
    files,
    reviews: [{ author: 'bo' }],
    checks: [{ name: 'test' }],
  })
  shop.addChecks(shop.head ?? '', [{ name: 'test' }])
}

/** `uses: …/actions/<domain>` in a job with the token of the workflow, which may do what is said here. */
const look = async (
  night: Night,
  shop: FakeRepository,
  domain: 'code' | 'process',
  permissions: NonNullable<TokenSpec['permissions']>,
) => {
  const { path } = await night.checkout(shop, night.gh.requests.length)
  const token = night.gh.addToken({ kind: 'actions', repositories: ['shop'], permissions })
  const step = await runAction(
    domain,
    { 'github-token': token, 'ledger-token': token, 'github-api-url': night.gh.apiUrl },
    { workspace: path, env: { GITHUB_SERVER_URL: night.gh.url, GITHUB_REPOSITORY: 'acme/shop' } },
  )
  expect([step.code, step.stderr]).toEqual([0, ''])
  return [step.outputs.findings, JSON.parse(step.outputs.issues ?? '').length]
}

test('the first is quiet, and what is loosened then is told once', async ({ night }) => {
  const files = await written()
  const shop = guarded(night)
  merge(shop, 'Declare how this repository should be', files)

  // Each job has the token of the workflow, with the permissions that it asks for.
  const { jobs } = parse(files['.github/workflows/drift.yml'] ?? '') as {
    jobs: Record<'code' | 'process', { permissions: NonNullable<TokenSpec['permissions']> }>
  }
  const lookBy = (domain: 'code' | 'process') => {
    const asked = Object.entries(jobs[domain].permissions)
    const permissions = asked.map(([name, level]) => [name.replaceAll('-', '_'), level])
    return look(night, shop, domain, Object.fromEntries(permissions))
  }
  expect([await lookBy('code'), await lookBy('process')]).toEqual([
    ['0', 0],
    ['0', 0],
  ])
  const loose = String(SERVICE['.golangci.yml']).replace(', gosec', '')
  merge(shop, 'Unblock the release', { '.golangci.yml': loose })
  expect(await lookBy('code')).toEqual(['1', 1])
  expect(titles(shop)).toEqual([
    expect.stringMatching(/^\[drift:code\] linters\.enable: removed gosec/),
  ])
  expect(await lookBy('code')).toEqual(['1', 0])
})

test('a job that may write its ledger only later tells nothing twice', async ({ night }) => {
  const shop = night.add('shop')
  shop.commit({ files: { 'tsconfig.json': LOOSE } })
  expect(await look(night, shop, 'code', { contents: 'read', issues: 'write' })).toEqual(['1', 1])
  expect(await look(night, shop, 'code', { contents: 'write', issues: 'write' })).toEqual(['1', 0])
  expect(await look(night, shop, 'code', { contents: 'write', issues: 'write' })).toEqual(['1', 0])
})
