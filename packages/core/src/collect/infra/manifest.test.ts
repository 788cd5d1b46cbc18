import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRepository, type GitRepository } from '../../../../../test/support/git-repository.ts'
import type { Json } from '../../model/finding.ts'
import { gitIn } from '../../transport/git.ts'
import { gitSource } from '../git/source.ts'
import { readManifest } from './manifest.ts'

let repository: GitRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const QUEUE = 'arn:aws:sqs:eu-west-2:333333333333:jobs'

const read = async (
  files: Record<string, string>,
  section: { [key: string]: Json } = {},
  isHead = true,
) => {
  const source = gitSource(gitIn(repository.path), null)
  const answer = await readManifest({ source, commit: repository.commit(files), isHead, section })
  if (!answer.known) throw new Error(answer.reason)
  return answer.value
}

const resources = async (files: Record<string, string>, section: { [key: string]: Json } = {}) => {
  const manifest = await read(files, section)
  return manifest?.resources.map(({ arn, account, region, alias }) => [arn, account, region, alias])
}

describe('the infra manifest', () => {
  it('of version 1: resources', async () => {
    expect(
      await resources({ 'infra-manifest.json': JSON.stringify({ resources: [QUEUE, QUEUE] }) }),
    ).toEqual([[QUEUE, '333333333333', 'eu-west-2', undefined]])
  })

  it('of version 2: accounts, of Google Cloud too', async () => {
    const accounts = {
      'aws:333333333333': { alias: 'prod', resources: ['arn:aws:s3:::logs'] },
      'aws:unknown': { resources: ['arn:aws:s3:::other'] },
      'gcp:app': { resources: ['projects/app/locations/us-central1/services/api'] },
    }
    const files = { 'infra/must.json': JSON.stringify({ version: 2, accounts }) }
    expect(await resources(files, { manifest: './infra/must.json' })).toEqual([
      ['arn:aws:s3:::logs', '333333333333', null, 'prod'],
      ['arn:aws:s3:::other', null, null, undefined],
      ['projects/app/locations/us-central1/services/api', 'app', 'us-central1', undefined],
    ])
  })

  it('one a line', async () => {
    const text = `# what must be there\n${QUEUE}  # jobs\r\n\narn:aws:iam::333333333333:role/a#b\n`
    expect(await resources({ 'must.txt': text }, { manifest: 'must.txt' })).toEqual([
      [QUEUE, '333333333333', 'eu-west-2', undefined],
      ['arn:aws:iam::333333333333:role/a#b', '333333333333', null, undefined],
    ])
  })

  it('is none where nobody asked for one, or the commit that is deployed has not got it yet', async () => {
    expect(await read({ 'a.ts': '1' })).toBeNull()
    expect(await read({ 'a.ts': '2' }, { manifest: 'must.txt' }, false)).toBeNull()
    expect(await read({ 'a.ts': '3' }, { manifest: 'must.txt' })).toEqual({
      file: 'must.txt',
      resources: [],
      problems: [{ message: 'there is no such file, and [infra] manifest names it' }],
    })
  })

  it('says which entry is none, and on which line; the others hold', async () => {
    const text = `{\n  "resources": [\n    "my-bucket",\n    "${QUEUE}",\n    1\n  ]\n}\n`
    expect(await read({ 'infra-manifest.json': text })).toMatchObject({
      resources: [{ arn: QUEUE }],
      problems: [
        { line: 3, entry: '"my-bucket"', message: expect.stringMatching(/is no ARN/) },
        { entry: '1', message: expect.stringMatching(/^1 is no ARN/) },
      ],
    })
    expect(
      await read({ 'must.txt': `${QUEUE}\nmy-bucket\n` }, { manifest: 'must.txt' }),
    ).toMatchObject({
      problems: [{ line: 2, entry: '"my-bucket"' }],
    })
  })

  it.each([
    ['{', { line: 1, message: expect.stringMatching(/^column 2: /) }],
    ['{"accounts":{"x":1}}', { message: expect.stringMatching(/"x" is no account/) }],
    ['{}', { message: expect.stringMatching(/neither resources nor accounts/) }],
    ['[]', { message: 'it is no table' }],
  ])('%s is none', async (text, problem) => {
    expect(await read({ 'infra-manifest.json': text })).toEqual({
      file: 'infra-manifest.json',
      resources: [],
      problems: [problem],
    })
  })
})
