import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRepository, type GitRepository } from '../../../../../test/support/git-repository.ts'
import { type Json, known, type StackFacts, unknown } from '../../model/index.ts'
import { type GitHub, GitHubError } from '../../transport/types.ts'
import { openRepository } from '../git/repository.ts'
import { type DeployedRequest, readDeployed } from './deployed.ts'
import { cloneRefs, isTagName } from './refs.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

const stack = (name: string, more: Partial<StackFacts> = {}): StackFacts => ({
  id: `arn:aws:cloudformation:eu-west-2:333333333333:stack/${name}/1`,
  name,
  region: 'eu-west-2',
  status: 'UPDATE_COMPLETE',
  parent: null,
  tags: {},
  outputs: {},
  parameters: {},
  changed: '2026-11-20T12:00:00.000Z',
  resources: known([]),
  template: unknown('not read'),
  detection: unknown('not run'),
  ...more,
})

/** GitHub as it answers to these three questions. */
const github = (answers: {
  ref?: Json
  deployments?: Json
  errors?: { message: string }[]
  commits?: Record<string, string>
}): GitHub => ({
  usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
  async graphql<T>(query: string) {
    const { errors = [], ref = null, deployments = { pageInfo: {}, nodes: [] } } = answers
    const data = { repository: query.includes('deployments(') ? { deployments } : { ref } }
    return { data: (errors.length > 0 ? null : data) as T, errors }
  },
  async request<T>(route: string, { ref }: Record<string, unknown> = {}) {
    const sha = answers.commits?.[String(ref)]
    if (sha === undefined) throw new GitHubError(422, route, 'No commit found for SHA')
    return { status: 200, headers: {}, data: { sha } as T }
  },
})

const ask = (request: Partial<DeployedRequest>) =>
  readDeployed({
    environment: 'prod',
    section: {},
    stacks: [],
    github: github({}),
    repository: 'acme/app',
    ...request,
  })

const deployed = (keys: { [key: string]: Json }) => ({ deployed: keys })

describe('a git tag', () => {
  const section = deployed({ tag: 'deployed/{env}' })
  let repository: GitRepository
  beforeEach(() => {
    repository = createRepository()
  })
  afterEach(() => repository.remove())

  const tags = async () => cloneRefs(await openRepository(repository.path))

  it('of a clone: the commit, and when the tag was made', async () => {
    const commit = repository.commit({ 'app.ts': '1' })
    repository.git(
      '-c',
      'user.name=CI',
      '-c',
      'user.email=ci@example.org',
      'tag',
      '-a',
      '-m',
      'x',
      'deployed/prod',
    )
    // A folder of tags beside it is another tag.
    repository.git('tag', 'deployed/production/eu')
    repository.commit({ 'app.ts': '2' })
    expect(await ask({ section, tags: await tags(), github: null })).toEqual(
      known({ commit, how: 'git tag deployed/prod', time: expect.stringMatching(/^20..-/) }),
    )
  })

  it('as GitHub has it now, before what the last fetch left; the clone where GitHub has none', async () => {
    const commit = repository.commit({ 'app.ts': '1' })
    repository.git('tag', 'deployed/prod')
    const moved = {
      target: {
        __typename: 'Tag',
        oid: A,
        tagger: { date: '2026-11-20T13:00:00+01:00' },
        target: { __typename: 'Commit', oid: B },
      },
    }
    expect(await ask({ section, tags: await tags(), github: github({ ref: moved }) })).toEqual(
      known({ commit: B, how: 'git tag deployed/prod', time: '2026-11-20T12:00:00.000Z' }),
    )
    expect(await ask({ section, tags: await tags() })).toEqual(
      known({ commit, how: 'git tag deployed/prod' }),
    )
  })

  it('that leads to no commit, or is no name: unknown', async () => {
    repository.commit({ 'app.ts': '1' })
    repository.git('tag', 'deployed/prod', repository.git('rev-parse', 'HEAD:app.ts'))
    expect(await ask({ section, tags: await tags(), github: null })).toMatchObject({
      reason: 'git tag deployed/prod: the tag deployed/prod leads to no commit',
    })
    const odd = await ask({ section, environment: '^{/secret}', tags: await tags() })
    expect(odd).toMatchObject({
      known: false,
      reason: expect.stringContaining('no name of a git tag'),
    })
  })

  it('that GitHub does not show is unknown, with the permission; nothing else is asked', async () => {
    const answer = await ask({ section, github: github({ errors: [{ message: 'Not allowed' }] }) })
    expect(answer).toEqual(unknown('git tag deployed/prod: Not allowed', 'Contents: read'))
  })

  it.each(['a b', 'a..b', 'a^{}', 'a@{1}', '-d', 'a/.b', 'a.lock', 'a:b', 'a\nb', '', 'a//b'])(
    'cannot be called %j',
    (name) => expect(isTagName(name)).toBe(false),
  )
})

describe('a tag or an output of the stacks', () => {
  it('counts where all that have one agree, short ids written out', async () => {
    const stacks = [
      stack('App', { tags: { commit: A } }),
      stack('Data', { tags: { commit: 'aaaaaaa' }, changed: '2026-11-20T13:00:00.000Z' }),
      stack('Old'),
      stack('Nested', { parent: 'App', tags: { commit: B } }),
    ]
    const section = deployed({ stack_tag: 'commit' })
    expect(await ask({ section, stacks, github: github({ commits: { aaaaaaa: A } }) })).toEqual(
      known({ commit: A, how: 'tag commit of App, Data', time: '2026-11-20T13:00:00.000Z' }),
    )
  })

  it('is unknown where they do not agree, or it is no commit', async () => {
    const section = deployed({ output: 'Commit' })
    const output = (name: string, Commit: string) => stack(name, { outputs: { Commit } })
    expect(await ask({ section, stacks: [output('App', A), output('Data', B)] })).toEqual(
      unknown('output Commit: the stacks do not agree: aaaaaaa in App, bbbbbbb in Data'),
    )
    expect(await ask({ section, stacks: [output('App', 'v1.2.3')] })).toEqual(
      unknown('output Commit of stack App: "v1.2.3" is no commit'),
    )
    expect(await ask({ section, stacks: [output('App', 'abcdef0')] })).toMatchObject({
      reason: expect.stringContaining('is no commit of acme/app'),
    })
  })
})

describe('a GitHub deployment', () => {
  const node = (commitOid: string, state: string | null, createdAt = '2026-11-20T10:00:00Z') => ({
    commitOid,
    latestStatus: state === null ? null : { state, createdAt },
  })
  const having = (...nodes: Json[]) =>
    github({ deployments: { pageInfo: { hasNextPage: false }, nodes } })

  it('is asked where nothing else says so: the last that succeeded', async () => {
    const answer = await ask({
      section: deployed({ tag: 'deployed/{env}', stack_tag: 'commit' }),
      github: having(
        node('c'.repeat(40), 'FAILURE'),
        node('d'.repeat(40), null),
        node(A, 'SUCCESS'),
        // It had waited for approval, and went out after the younger one.
        node(B, 'SUCCESS', '2026-11-20T11:00:00Z'),
      ),
    })
    expect(answer).toEqual(
      known({ commit: B, how: 'GitHub deployment to prod', time: '2026-11-20T11:00:00.000Z' }),
    )
  })

  it('that there is none says nothing; that nobody could ask is unknown', async () => {
    expect(await ask({})).toEqual(known(null))
    expect(await ask({ github: null })).toMatchObject({ permission: 'Deployments: read' })
    expect(await ask({ github: null, section: deployed({ deployments: false }) })).toEqual(
      known(null),
    )
    expect(await ask({ github: github({ errors: [{ message: 'No' }] }) })).toEqual(
      unknown('GitHub deployment to prod: No', 'Deployments: read'),
    )
  })
})
