import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import { type FakeGitHub, type Files, startFakeGitHub } from '../index.ts'

let gh: FakeGitHub
let client: Client
let count = 0

beforeAll(async () => {
  gh = await startFakeGitHub({ validateResponses: true, limits: false })
  client = clientOf(gh)
})
afterAll(() => gh.close())
afterEach(() => expect(gh.violations.splice(0)).toEqual([]))

const repository = (files: Files) =>
  gh.addRepository({ owner: 'acme', name: `app-${++count}`, files })

async function errorsOf(name: string, token?: string) {
  const { body } = await (token ? clientOf(gh, token) : client).graphql(
    `query ($name: String!) { repository(owner: "acme", name: $name) {
      codeowners { errors { line column kind source suggestion message path } } } }`,
    { name },
  )
  return body.data.repository.codeowners?.errors ?? null
}

it('finds nothing wrong where owners exist and may write', async () => {
  const app = repository({
    '.github/CODEOWNERS':
      '# who owns what\n\n* @ann @acme/platform\n/docs/ bo@example.com # Bo\n/legacy/\nwith\\ space.md @cy\n',
  })
  gh.addAccount({ login: 'bo', email: 'bo@example.com' })
  gh.organization('acme').addTeam({ slug: 'core', members: ['cy'], access: 'write' })
  app.giveAccess('user:ann')
  app.giveAccess('user:bo', 'maintain')
  app.giveAccess('team:platform')
  expect(await errorsOf(app.name)).toEqual([])
})

it('tells unknown and invalid owners and patterns where they stand', async () => {
  const app = repository({
    CODEOWNERS:
      '* @nobody\n*.md reader @acme/none @other/team\n!x @nobody\n[a-z].ts @nobody\n***/*.rb @nobody\n/x @reads\n',
  })
  app.giveAccess('user:reads', 'read')
  const errors = await errorsOf(app.name)
  expect(
    errors.map(({ kind, line, column }: Record<string, unknown>) => [kind, line, column]),
  ).toEqual([
    ['Unknown owner', 1, 3],
    ['Invalid owner', 2, 6],
    ['Unknown owner', 2, 13],
    ['Unknown owner', 2, 24],
    ['Invalid pattern', 3, 1],
    ['Invalid pattern', 4, 1],
    ['Invalid pattern', 5, 1],
    ['Unknown owner', 6, 4],
  ])
  expect(errors[0]).toEqual({
    line: 1,
    column: 3,
    kind: 'Unknown owner',
    source: '* @nobody',
    suggestion: 'make sure @nobody exists and has write access to the repository',
    message:
      'Unknown owner on line 1: make sure @nobody exists and has write access to the repository\n\n  * @nobody\n    ^',
    path: 'CODEOWNERS',
  })
  expect(errors[6].suggestion).toBe('Did you mean `**/*.rb`?')
  const rest = await client.rest('GET', `/repos/acme/${app.name}/codeowners/errors`)
  expect(rest.body.errors).toEqual(errors)
})

it('reads the file in .github before the one in the root before docs', async () => {
  const app = repository({ 'docs/CODEOWNERS': '* @docs\n' })
  const sources = async () =>
    (await errorsOf(app.name)).map(({ source }: { source: string }) => source)
  expect(await sources()).toEqual(['* @docs'])
  app.commit({ files: { CODEOWNERS: '* @root\n' } })
  expect(await sources()).toEqual(['* @root'])
  app.commit({ files: { '.github/CODEOWNERS': '* @github\n' } })
  expect(await sources()).toEqual(['* @github'])
})

it('has no report without a file, for one above 3 MB, and in an empty repository', async () => {
  const bare = repository({ 'README.md': '' })
  const large = repository({ CODEOWNERS: `* @nobody\n${'# x\n'.repeat(800_000)}` })
  const empty = gh.addRepository({ owner: 'acme', name: 'empty' })
  for (const { name } of [bare, large, empty]) {
    expect(await errorsOf(name), name).toBeNull()
    const { status } = await client.rest('GET', `/repos/acme/${name}/codeowners/errors`)
    expect(status, name).toBe(404)
  }
})

it('is about the ref that is asked for', async () => {
  const app = repository({ CODEOWNERS: '* @nobody\n' })
  const before = app.head
  app.commit({ files: { CODEOWNERS: '' } })
  const at = async (ref: string) =>
    (await client.rest('GET', `/repos/acme/${app.name}/codeowners/errors?ref=${ref}`)).body.errors
  expect(await at('main')).toEqual([])
  expect(await at(String(before))).toHaveLength(1)
})
