import { expect, test } from 'vitest'
import { deploymentOf } from './deployment.ts'

test.each([
  ['nothing', [], [], null],
  ['an app in the root', ['cdk.json', 'sub/cdk.json'], [], { kind: 'CDK', folder: '' }],
  [
    'the app nearest to the root',
    ['a/b/cdk.json', 'infra/cdk.json'],
    [],
    { kind: 'CDK', folder: 'infra' },
  ],
  ['an app before templates', ['infra/cdk.json'], ['t.yaml'], { kind: 'CDK', folder: 'infra' }],
  [
    'templates',
    [],
    ['deploy/templates/b.yaml', 'deploy/templates/a.yaml'],
    { kind: 'CloudFormation', folder: 'deploy/templates' },
  ],
  ['what was synthesized', [], ['infra/cdk.out/App.template.json'], null],
  [
    'fixtures, tests and examples',
    ['examples/cdk.json', 'node_modules/x/cdk.json'],
    ['test/a.yaml'],
    null,
  ],
  ['a name that ends like it', ['my-cdk.json'], [], null],
] as const)('%s', (_, paths, templates, expected) => {
  expect(deploymentOf(paths, templates)).toEqual(expected)
})
