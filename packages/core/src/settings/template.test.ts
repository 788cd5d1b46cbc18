import { describe, expect, test } from 'vitest'
import { constructPaths, parseTemplate, transformsOf } from './template.ts'

const body = (text: string) => {
  const template = parseTemplate(text)
  return template.known ? template.value.body : template.reason
}

describe('short forms of YAML', () => {
  test.each([
    ['!Ref Bucket', { Ref: 'Bucket' }],
    ['!Condition IsProd', { Condition: 'IsProd' }],
    ['!GetAtt Bucket.Arn', { 'Fn::GetAtt': ['Bucket', 'Arn'] }],
    ['!GetAtt Nested.Outputs.Url', { 'Fn::GetAtt': ['Nested', 'Outputs.Url'] }],
    ['!GetAtt [Bucket, Arn]', { 'Fn::GetAtt': ['Bucket', 'Arn'] }],
    ['!Sub "${AWS::StackName}-x"', { 'Fn::Sub': '${AWS::StackName}-x' }],
    ['!Sub ["${A}", { A: !Ref B }]', { 'Fn::Sub': ['${A}', { A: { Ref: 'B' } }] }],
    ['!Join ["-", [a, !Ref B]]', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }],
    ['!If [IsProd, !Ref "AWS::NoValue", 1]', { 'Fn::If': ['IsProd', { Ref: 'AWS::NoValue' }, 1] }],
    ['!Base64 text', { 'Fn::Base64': 'text' }],
    ['!Cidr [10.0.0.0/16, 2, 8]', { 'Fn::Cidr': ['10.0.0.0/16', 2, 8] }],
    ['!FindInMap [Map, !Ref A, b]', { 'Fn::FindInMap': ['Map', { Ref: 'A' }, 'b'] }],
    ['!GetAZs ""', { 'Fn::GetAZs': '' }],
    ['!ImportValue shared-vpc', { 'Fn::ImportValue': 'shared-vpc' }],
    ['!Select [0, !GetAZs ""]', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }],
    ['!Split [",", "a,b"]', { 'Fn::Split': [',', 'a,b'] }],
    ['!Transform { Name: Macro }', { 'Fn::Transform': { Name: 'Macro' } }],
    ['!Not [!Equals [a, b]]', { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }],
    ['!ToJsonString { a: 1 }', { 'Fn::ToJsonString': { a: 1 } }],
    ['!Length [1, 2]', { 'Fn::Length': [1, 2] }],
  ])('%s', (text, written) => {
    expect(body(`Value: ${text}`)).toEqual({ Value: written })
  })

  test('over several lines, with an anchor used twice', () => {
    expect(
      body(`Resources:
  A: &shared
    Type: AWS::EC2::Instance
    Properties:
      UserData:
        Fn::Base64: !Sub |
          #!/bin/sh
          echo \${AWS::Region}
  B: *shared
`),
    ).toMatchObject({
      Resources: {
        B: {
          Properties: {
            UserData: { 'Fn::Base64': { 'Fn::Sub': '#!/bin/sh\necho ${AWS::Region}\n' } },
          },
        },
      },
    })
  })
})

test('JSON is read as it is', () => {
  expect(body('{"Resources":{"A":{"Type":"AWS::SNS::Topic"}}}')).toEqual({
    Resources: { A: { Type: 'AWS::SNS::Topic' } },
  })
})

test('a map in braces may be YAML', () => {
  expect(body('{ Resources: { A: !Ref B } }')).toEqual({ Resources: { A: { Ref: 'B' } } })
})

test.each([
  ['', 'the template is no map of sections'],
  ['[1]', 'the template is no map of sections'],
  ['{"Resources": ', 'the template cannot be read: line 1, column 15'],
  ['a: 1\nb: !<x> 2\n', 'tags such as x are not read'],
  ['a: *nobody', 'the template cannot be read'],
  [`${'['.repeat(5000)}`, 'the template cannot be read'],
])('what is no template says so: %j', (text, reason) => {
  expect(body(text)).toContain(reason)
})

test('aliases that multiply without end are refused', () => {
  const levels = Array.from(
    { length: 12 },
    (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(',')}]`,
  )
  expect(body(['l0: &l0 [x]', ...levels].join('\n'))).toContain('more than 200000 values')
})

test('a megabyte is read, more is not', () => {
  const resource = (n: number) =>
    `  R${n}:\n    Type: AWS::SNS::Topic\n    Description: ${'x'.repeat(1950)}\n`
  const text = `Resources:\n${Array.from({ length: 500 }, (_, n) => resource(n)).join('')}`
  const template = parseTemplate(text)
  expect(text.length).toBeGreaterThan(990_000)
  expect(template.known && Object.keys(Object(template.value.body).Resources)).toHaveLength(500)
  expect(body(`${text}#${'x'.repeat(100_000)}`)).toBe('the template is larger than 1 MB')
})

test('the CDK leaves the path of a construct; other metadata is no path', () => {
  const template = parseTemplate(
    JSON.stringify({
      Resources: {
        Handler886: { Type: 'x', Metadata: { 'aws:cdk:path': 'App/Api/Handler/Resource' } },
        Plain: { Type: 'x' },
        Odd: { Metadata: { 'aws:cdk:path': ['no'] } },
        constructor: { Metadata: { 'aws:cdk:path': 'App/constructor' } },
        Text: 'not a resource',
      },
    }),
  )
  expect(template.known && [...constructPaths(template.value)]).toEqual([
    ['Handler886', 'App/Api/Handler/Resource'],
    ['constructor', 'App/constructor'],
  ])
})

test('macros are named wherever they stand', () => {
  const template = parseTemplate(`
Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]
Resources:
  A:
    Properties:
      Fn::Transform: { Name: AWS::Include, Parameters: {} }
  B: !Transform { Name: My::Macro }
`)
  expect(template.known && transformsOf(template.value)).toEqual([
    'AWS::Include',
    'AWS::LanguageExtensions',
    'AWS::Serverless-2016-10-31',
    'My::Macro',
  ])
})
