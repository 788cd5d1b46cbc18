import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRepository, type GitRepository } from '../../../../test/support/git-repository.ts'
import type { OpenAws } from '../collect/aws/clients.ts'
import { gitSource } from '../collect/git/source.ts'
import { type EnvironmentFacts, known, type Table, unknown } from '../model/index.ts'
import { gitIn } from '../transport/git.ts'
import type { LookContext } from './domain.ts'
import { manifestFor } from './infra-manifest.ts'
import type { InfraWork } from './infra-work.ts'

const ACCOUNT = '333333333333'
const QUEUE = `arn:aws:sqs:eu-west-2:${ACCOUNT}:jobs`

let repository: GitRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

/** An account whose Cloud Control finds nothing. */
const empty = (region: string): OpenAws =>
  ({
    region,
    cloudcontrol: async () => ({
      send: async () => {
        throw Object.assign(new Error('none'), { name: 'ResourceNotFoundException' })
      },
    }),
  }) as unknown as OpenAws

const regions: EnvironmentFacts['regions'] = [
  {
    region: 'eu-west-2',
    stacks: known([]),
    unmatched: [],
    deleted: known([]),
    scan: unknown('none'),
    live: [],
  },
]

interface Scene {
  deployed?: EnvironmentFacts['deployed']
  head?: string
  section?: Table
  organization?: Table
}

const manifest = async ({ deployed = known(null), head, section = {}, organization }: Scene) => {
  const facts = { name: 'prod', account: ACCOUNT, entered: known({ arn: 'arn' }), regions }
  const context = {
    options: { target: { kind: organization === undefined ? 'repository' : 'organization' } },
    organization: { login: 'acme', table: organization },
  }
  const work = {
    repository: { name: 'acme/app' },
    source: gitSource(gitIn(repository.path), null),
    head: head === undefined ? null : { oid: head, time: '' },
  }
  const answer = await manifestFor(
    { facts, arn: 'arn', aws: empty, close: () => {} },
    deployed,
    work as InfraWork,
    section,
    context as unknown as LookContext,
  )
  if (!answer.known) throw new Error(answer.reason)
  return answer.value
}

const listing = (...resources: string[]) => ({
  'infra-manifest.json': JSON.stringify({ resources }),
})

describe('the infra manifest of an environment', () => {
  it('is that of the deployed commit, whatever main lists by now', async () => {
    const commit = repository.commit(listing(QUEUE))
    const head = repository.commit(listing(QUEUE, `${QUEUE}-new`))
    const found = await manifest({ deployed: known({ commit, how: 'a tag' }), head })
    expect(found).toMatchObject({ commit, resources: [{ arn: QUEUE, exists: known(false) }] })
    expect(found?.atHead).toBeUndefined()
  })

  it('is that of the head where nothing says what is deployed, and says so', async () => {
    const head = repository.commit(listing(QUEUE))
    expect(await manifest({ head })).toMatchObject({
      commit: head,
      atHead: 'nothing says which commit is deployed',
    })
    expect(await manifest({ head, deployed: unknown('no token') })).toMatchObject({
      atHead: 'no token',
    })
  })

  it('is none in a repository without commits, or without the file', async () => {
    expect(await manifest({})).toBeNull()
    expect(await manifest({ head: repository.commit({ 'a.ts': '1' }) })).toBeNull()
  })

  it('gives a bucket the account of the environment that it is listed under', async () => {
    const accounts = {
      'aws:unknown': { alias: 'dev', resources: ['arn:aws:s3:::acme-dev'] },
    }
    const head = repository.commit({ 'infra-manifest.json': JSON.stringify({ accounts }) })
    const section = { accounts: { dev: '111111111111', prod: ACCOUNT } }
    expect(await manifest({ head, section })).toMatchObject({
      resources: [{ account: '111111111111', exists: { known: false } }],
    })
  })

  it('asks nothing for whom drift-config lets name some stacks alone', async () => {
    const head = repository.commit(listing(QUEUE))
    const limits = (stacks: string[]) => ({ drift: { limits: [{ stacks }] } })
    expect(await manifest({ head, organization: limits(['app-*']) })).toMatchObject({
      resources: [
        { exists: { reason: expect.stringMatching(/^drift-config lets acme\/app name/) } },
      ],
    })
    expect(await manifest({ head, organization: limits(['*']) })).toMatchObject({
      resources: [{ exists: known(false) }],
    })
  })
})
