import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRepository, type GitRepository } from '../../../../../test/support/git-repository.ts'
import type { Json } from '../../model/finding.ts'
import { gitIn } from '../../transport/git.ts'
import { gitSource } from '../git/source.ts'
import { type DeclaredRequest, readDeclared } from './declared.ts'
import { infraFolder } from './plain-templates.ts'

let repository: GitRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => repository.remove())

const source = () => gitSource(gitIn(repository.path), null)

const declared = (request: Partial<DeclaredRequest>) =>
  readDeclared({
    account: '333333333333',
    assembly: null,
    synthesized: null,
    source: source(),
    commit: null,
    section: {},
    ...request,
  })

const names = async (commit: string, section: { [key: string]: Json }) => {
  const answer = await declared({ commit, section })
  return answer.known ? answer.value.map((stack) => [stack.name, stack.source]) : answer.reason
}

const TEMPLATE =
  'AWSTemplateFormatVersion: "2010-09-09"\nResources: {A: {Type: "AWS::SNS::Topic"}}\n'
const BARE = 'Resources: {A: {Type: "AWS::SNS::Topic"}}\n'

describe('plain templates at the deployed commit', () => {
  it('are stacks by the name of their file, where [infra] stacks names them', async () => {
    const commit = repository.commit({
      'infra/App.template.yaml': BARE,
      'infra/app-data.yml': TEMPLATE,
      'infra/values.yaml': BARE,
      'infra/app-notes.json': '{"a":1}',
      'infra/app-copy.json': '{"Resources":{},"Transform":"AWS::Serverless-2016-10-31"}',
      'infra/other.yaml': TEMPLATE,
      'infra/node_modules/x/App.template.json': '{"Resources":{}}',
      'elsewhere/app-x.yaml': TEMPLATE,
    })
    repository.commit({ 'infra/App-new.template.yaml': BARE })
    const section = { path: './infra', stacks: ['App*', 'app-*', 'values'] }
    expect(await names(commit, section)).toEqual([
      ['App', 'infra/App.template.yaml'],
      ['app-copy', 'infra/app-copy.json'],
      ['app-data', 'infra/app-data.yml'],
    ])
  })

  it('one template and one stack belong together, whatever the file is called', async () => {
    const commit = repository.commit({ 'template.yaml': BARE })
    expect(await names(commit, { stacks: ['Shop'] })).toEqual([['Shop', 'template.yaml']])
    expect(await names(commit, { stacks: ['Shop-*'] })).toMatch(/named after its stack/)
  })

  it('that cannot be read are declared, and what they declare is not known', async () => {
    const commit = repository.commit({ 'App.template.json': '{"Resources":' })
    expect(await declared({ commit, section: { stacks: ['App'] } })).toMatchObject({
      value: [{ name: 'App', template: { body: null } }],
    })
  })

  it.each<[string, Record<string, string>, { [key: string]: Json }, RegExp]>([
    ['no template', { 'main.ts': '1' }, {}, /^not synthesized: .*assembly/],
    [
      'a CDK app',
      { 'infra/cdk.json': '{}', 'infra/App.template.json': '{"Resources":{}}' },
      { path: 'infra', stacks: ['App'] },
      /^not synthesized/,
    ],
    ['a folder outside', { 'main.ts': '1' }, { path: '../other' }, /leads out/],
  ])('are unknown where there is %s', async (_, files, section, reason) => {
    expect(await names(repository.commit(files), section)).toMatch(reason)
  })

  it('are unknown where nothing says which commit is deployed', async () => {
    expect(await declared({})).toMatchObject({
      reason: expect.stringMatching(/nothing says which commit is deployed there/),
    })
  })
})

it.each([
  [{}, ''],
  [{ path: '.' }, ''],
  [{ path: './infra/' }, 'infra'],
  [{ path: 'a/../infra' }, 'infra'],
  [{ path: 'infra/../../other' }, null],
  [{ path: '..' }, null],
])('[infra] %j is the folder %j', (section, folder) => expect(infraFolder(section)).toBe(folder))
