import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import { environment, exampleInput, findingsOf, region, stack, told } from './shared/examples.ts'
import { template } from './template.ts'

const SG = {
  Type: 'AWS::EC2::SecurityGroup',
  Properties: { GroupDescription: 'web', VpcId: { Ref: 'Vpc' } },
  Metadata: { 'aws:cdk:path': 'App/Web/Sg/Resource' },
}

const run = async (declared: Json, live: Json, exact = true) => {
  const App = stack('App', undefined, { template: known({ body: live, exact }) })
  const own = [
    { name: 'App', template: { body: declared, exact: true }, source: 'cdk.out/App.json' },
  ]
  return template.run(
    await exampleInput([environment('prod', [region([App])], { declared: known(own) })]),
  )
}

const resources = (Resources: Json, more: object = {}): Json => ({ Resources, ...more })

describe('a live template', () => {
  it('passes where it means the same as the deployed one', async () => {
    const declared = resources(
      { Web: { ...SG, DependsOn: 'Vpc' }, CDKMetadata: { Type: 'AWS::CDK::Metadata' } },
      {
        Parameters: { BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>' } },
        Rules: { CheckBootstrapVersion: {} },
        Conditions: { CDKMetadataAvailable: { 'Fn::Or': [] } },
      },
    )
    const live = resources({
      Web: { Type: SG.Type, Properties: SG.Properties, DependsOn: ['Vpc'], Metadata: {} },
    })
    expect(told(await run(declared, live))).toEqual([
      'pass prod/eu-west-2/App: The live template is the deployed one (cdk.out/App.json)',
    ])
  })

  it('that lost characters on the way is compared without them', async () => {
    const named = (text: string) =>
      resources({ Web: { ...SG, Properties: { GroupDescription: text } } })
    expect(findingsOf(await run(named('Büro – Köln?'), named('B?ro ? K?ln?'), false))).toEqual([])
    expect(findingsOf(await run(named('Büro'), named('B??ro'), false))).toEqual([])
    expect(findingsOf(await run(named('Büro'), named('Lager'), false))).toHaveLength(1)
  })

  it('that was changed is told property by property, graded like any change', async () => {
    const open = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }
    const live = { ...SG, Properties: { ...SG.Properties, SecurityGroupIngress: [open] } }
    const results = await run(resources({ Web: SG }), resources({ Web: live }))
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'critical',
        direction: 'weakened',
        title: expect.stringMatching(/^Web\/Sg \(security group, prod\): in the live template, /),
        fix: 'Deploy stack App from the code, or bring the change into the code of cdk.out/App.json.',
        resource: { constructPath: 'App/Web/Sg/Resource', physicalId: 'App/Web' },
      },
    ])
  })

  it('that has more, or less, than the code is told', async () => {
    const user = { Type: 'AWS::IAM::User', Properties: { LoginProfile: { Password: 'hunter2' } } }
    const results = await run(
      resources({ Web: SG }, { Outputs: { Url: { Value: 'a' } } }),
      resources({ Backdoor: user }, { Outputs: { Url: { Value: 'b' } } }),
    )
    expect(findingsOf(results).map(({ title, severity }) => [severity, title])).toEqual([
      ['high', 'Backdoor (IAM user, prod) stands in the live template and not in the code'],
      ['medium', 'Web/Sg (security group, prod) stands in the code and not in the live template'],
      ['medium', 'App (stack, prod): the live template is not the deployed one: Outputs/Url'],
    ])
    expect(JSON.stringify(results)).not.toContain('hunter2')
  })

  it('that differs beside the properties is told too', async () => {
    const kept = { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain' }
    const results = await run(
      resources({ Logs: kept }),
      resources({ Logs: { ...kept, DeletionPolicy: 'Delete' } }),
    )
    expect(findingsOf(results)).toMatchObject([
      {
        expected: 'Retain',
        actual: 'Delete',
        subject: 'prod/eu-west-2/AWS::S3::Bucket/App/Logs #/DeletionPolicy',
      },
    ])
  })

  it('that names the same asset by another hash is counted, not told', async () => {
    const packed = (hash: string) =>
      resources({
        Fn: {
          Type: 'AWS::Lambda::Function',
          Properties: { Code: { S3Bucket: 'assets', S3Key: `${hash.repeat(64)}.zip` } },
        },
      })
    const results = await run(packed('a'), packed('b'))
    expect(results).toMatchObject([
      { status: 'pass', data: { suppressed: [{ rule: 'infra/asset-hash', count: 1 }] } },
    ])
  })

  it('that is another one altogether is told in bounds', async () => {
    const all = (prefix: string) =>
      resources(
        Object.fromEntries(
          Array.from({ length: 80 }, (_, at) => [`${prefix}${at}`, { Type: 'AWS::SQS::Queue' }]),
        ),
      )
    const found = findingsOf(await run(all('A'), all('B')))
    expect(found).toHaveLength(51)
    expect(found.at(-1)?.title).toMatch(/^110 more in prod \(App\), e\.g\. /)
  })
})

describe('a template is not known', () => {
  const App = stack('App', undefined, {
    template: known({ body: resources({ Web: SG }), exact: true }),
  })

  it('where nothing was synthesized, for the whole region at once', async () => {
    const input = await exampleInput([
      environment('prod', [region([App, { ...App, name: 'App2' }])]),
    ])
    expect(told(template.run(input))).toEqual([
      'unknown prod/eu-west-2: Not judged: what is declared is not known: not synthesized',
    ])
  })

  it('where the code has no such stack, or the live one was not read; nested ones are no question', async () => {
    const declared = known([{ name: 'Hidden', template: { body: {}, exact: true }, source: 'x' }])
    const hidden = stack('Hidden', undefined, { template: unknown('AccessDenied') })
    const nested = { ...App, name: 'App-Nested', parent: 'App' }
    const input = await exampleInput([
      environment('prod', [region([App, hidden, nested])], { declared }),
    ])
    expect(told(template.run(input))).toEqual([
      'unknown prod/eu-west-2/App: Not judged: what is deployed declares no stack of this name',
      'unknown prod/eu-west-2/Hidden: Not judged: its live template could not be read: AccessDenied',
    ])
  })

  it('where what was read is none', async () => {
    expect(told(await run('rubbish', resources({})))).toEqual([
      'unknown prod/eu-west-2/App: Not judged: cdk.out/App.json is no template',
    ])
    expect(told(await run(resources({}), [1]))).toEqual([
      'unknown prod/eu-west-2/App: Not judged: its live template could not be understood',
    ])
  })
})
