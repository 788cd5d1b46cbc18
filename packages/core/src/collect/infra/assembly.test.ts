import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import { readAssembly } from './assembly.ts'

const PROD = '333333333333'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assembly-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (files: Record<string, Json | string>) => {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

/** A stack as the CDK writes it into manifest.json. */
const stack = (templateFile: string, environment: string, more: { [key: string]: Json } = {}) => ({
  type: 'aws:cloudformation:stack',
  environment,
  properties: { templateFile, ...more },
})

const manifest = (artifacts: { [key: string]: Json }, more: { [key: string]: Json } = {}) => ({
  version: '36.0.0',
  artifacts,
  ...more,
})

const bucket = { Resources: { Logs: { Type: 'AWS::S3::Bucket' } } }

const read = async (path = folder) => {
  const answer = await readAssembly({ path, name: 'cdk.out', account: PROD })
  if (!answer.known) throw new Error(answer.reason)
  return answer.value
}

describe('a cloud assembly', () => {
  it('declares the stacks of its stages too, of this account and of any', async () => {
    await write({
      'cdk.out/manifest.json': manifest({
        Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
        App: stack('App.template.json', 'aws://333333333333/eu-west-2'),
        Dev: stack('Dev.template.json', 'aws://111111111111/eu-west-2'),
        Any: stack('Any.template.json', 'aws://unknown-account/unknown-region'),
        'assembly-Stage': {
          type: 'cdk:cloud-assembly',
          properties: { directoryName: 'assembly-Stage' },
        },
      }),
      'cdk.out/App.template.json': bucket,
      'cdk.out/Any.template.json': bucket,
      'cdk.out/assembly-Stage/manifest.json': manifest(
        {
          StageData: stack('Data.template.yaml', `aws://${PROD}/us-east-1`, { stackName: 'Data' }),
        },
        { version: '99.0.0' },
      ),
      'cdk.out/assembly-Stage/Data.template.yaml':
        'Resources:\n  Url: {Type: "AWS::SSM::Parameter", Properties: {Value: !Ref AWS::Region}}\n',
    })
    // What is handed over may be a link to where it was unpacked.
    await symlink(join(folder, 'cdk.out'), join(folder, 'prod'))
    expect(await read(join(folder, 'prod'))).toEqual([
      {
        name: 'App',
        region: 'eu-west-2',
        template: { body: bucket, exact: true },
        source: 'cdk.out/App.template.json',
      },
      { name: 'Any', template: { body: bucket, exact: true }, source: 'cdk.out/Any.template.json' },
      {
        name: 'Data',
        region: 'us-east-1',
        template: {
          body: {
            Resources: {
              Url: { Type: 'AWS::SSM::Parameter', Properties: { Value: { Ref: 'AWS::Region' } } },
            },
          },
          exact: true,
        },
        source: 'cdk.out/assembly-Stage/Data.template.yaml',
      },
    ])
  })

  it('reads no file outside of it: such a stack is declared, and what it declares is not known', async () => {
    await write({
      'secret.json': bucket,
      'cdk.out/manifest.json': manifest({
        Up: stack('../secret.json', 'aws://unknown-account/unknown-region'),
        Absolute: stack(join(folder, 'secret.json'), ''),
        Link: stack('link.json', ''),
        Folder: stack('sub', ''),
        Gone: stack('gone.json', ''),
      }),
      'cdk.out/sub/x': '',
    })
    await symlink(join(folder, 'secret.json'), join(folder, 'cdk.out', 'link.json'))
    const stacks = await read(join(folder, 'cdk.out'))
    expect(stacks.map(({ name }) => name)).toEqual(['Up', 'Absolute', 'Link', 'Folder', 'Gone'])
    expect(stacks.every(({ template }) => template.body === null)).toBe(true)
  })

  it('takes a template of 1 MB, and not one that CloudFormation refuses', async () => {
    const large = (bytes: number) =>
      JSON.stringify({ Description: 'x'.repeat(bytes - 40), ...bucket }).slice(0)
    await write({
      'manifest.json': manifest({ Large: stack('a.json', ''), TooLarge: stack('b.json', '') }),
      'a.json': large(1_000_000),
      'b.json': large(1_100_000),
    })
    expect((await read()).map(({ template }) => template.body !== null)).toEqual([true, false])
  })

  it.each<[string, Record<string, Json | string>, RegExp]>([
    ['nothing', {}, /manifest.json: there is no such file/],
    ['no JSON', { 'manifest.json': '{' }, /not JSON/],
    [
      'values that were not looked up',
      { 'manifest.json': manifest({}, { missing: [{ key: 'vpc' }] }) },
      /not complete/,
    ],
    [
      'a stage elsewhere',
      {
        'manifest.json': manifest({
          S: { type: 'cdk:cloud-assembly', properties: { directoryName: '..' } },
        }),
      },
      /does not lie in it/,
    ],
  ])('is unknown where it holds %s', async (_, files, reason) => {
    await write(files)
    expect(await readAssembly({ path: folder, account: PROD })).toMatchObject({
      known: false,
      reason: expect.stringMatching(reason),
    })
  })

  it('is unknown where there is none', async () => {
    expect(await readAssembly({ path: join(folder, 'cdk.out'), account: PROD })).toMatchObject({
      reason: 'there is no cloud assembly at cdk.out',
    })
  })
})
