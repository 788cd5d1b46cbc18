import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { discoverAudits } from '@drift-toolkit/core/audits/index'
import { expect, test as plain } from 'vitest'
import { startHttpServer } from '../support/http-server.ts'
import { executable, LIBRARY, test } from './stage.ts'

/** docs/audits.md, held against what it is about. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/audits.md'), 'utf8')

const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, its, text = '']) =>
    its === language ? [text] : [],
  )

const [script = '', header = ''] = blocks('sh')
const [module = ''] = blocks('js')

/** Rows of the table under a heading, as cells. */
const rows = (heading: string): string[][] => {
  const section = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '))
}

plain('the table of the library names each file of it, with its title', async () => {
  const found = await discoverAudits(LIBRARY, {
    path: 'templates/audits',
    env: { PATH: process.env.PATH ?? '' },
    concurrency: 2,
  })
  if (!found.known) throw new Error(found.reason)
  expect(found.value).toMatchObject({ broken: [], notAudits: [] })
  const files = found.value.audits.map(({ file }) => file).toSorted()
  const named = rows('The library').map(([cell]) => /^\[(.+)\]\((.+)\)$/.exec(cell ?? '') ?? [])
  expect(named.map(([, name]) => name).toSorted()).toEqual(files)
  for (const [, name, link = ''] of named) {
    expect(readdirSync(dirname(join(root, 'docs', link)))).toContain(name)
  }
})

test('the five lines of shell are an audit', async ({ stage }) => {
  expect(script.trimEnd().split('\n')).toHaveLength(5)
  const shop = await stage.keep(
    startHttpServer({ '/version': { status: 200, type: 'text/plain', text: '1.2.3' } }),
  )
  const file = join(stage.audits, 'version.sh')
  const declared = join(stage.audits, '../version.txt')
  await executable(file, script.replace('https://shop.example.com', shop.url))
  await executable(declared, '1.2.3\n')
  expect(await stage.run('version.sh')).toMatchObject({
    status: 'pass',
    message: '1.2.3 runs, 1.2.3 is declared',
  })
  await executable(declared, '1.2.4\n')
  expect(await stage.run('version.sh')).toMatchObject({ status: 'fail' })
  await shop.close()
  expect(await stage.run('version.sh')).toMatchObject({ status: 'unknown' })
})

test('the header is understood', async ({ stage }) => {
  await executable(join(stage.audits, 'a.sh'), `#!/bin/sh\n${header}echo OK - fine\n`)
  expect((await stage.run('a.sh')).audit).toMatchObject({
    title: 'TLS certificates',
    schedule: { cron: '0 7 * * 1-5', timeZone: 'Europe/London' },
    timeoutMs: 300_000,
    severity: 'high',
    exit: 'nagios',
  })
})

test('the module compares two lists', async ({ stage }) => {
  await stage.write('teams.mjs', module)
  stage.add('app')
  expect(await stage.run('teams.mjs')).toMatchObject({ status: 'pass' })
  stage.add('lost', { 'repo-metadata.yaml': 'tier: internal\nstatus: active\n' })
  expect(await stage.run('teams.mjs')).toMatchObject({
    status: 'fail',
    outcomes: [
      { subject: 'acme/lost', message: 'missing in those with a team: it is in the organization' },
    ],
  })
})

plain('what trouble says is what drift says', () => {
  const sources = readdirSync(join(root, 'packages/core/src'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, 'packages/core/src', file), 'utf8'))
    .join('\n')
  const said = rows('Trouble').flatMap(([cell = '']) =>
    [...cell.matchAll(/`([^`]+ [^`]+)`/g)].map(([, words = '']) => words),
  )
  expect(said.length).toBeGreaterThan(8)
  for (const words of said.filter((one) => one !== 'drift audit run')) {
    expect(sources, words).toContain(words)
  }
})
