import type { InfraRule } from '../rule.ts'
import { hub } from './sources.ts'

const MACHINES = [
  'AWS::EC2::Instance',
  'AWS::EC2::LaunchTemplate',
  'AWS::AutoScaling::LaunchConfiguration',
]
/** Properties of a machine, and of a template for machines. */
const ofMachines = (...paths: string[]): string[] =>
  paths.flatMap((path) => [path, `/LaunchTemplateData${path}`])
export const MACHINE_RULES: readonly InfraRule[] = [
  {
    id: 'infra/machine-metadata',
    title: 'Instance metadata without a token',
    types: MACHINES,
    paths: ofMachines('/MetadataOptions/HttpTokens'),
    condition: 'in order',
    options: { order: ['required', 'optional'], absent: 'optional' },
    severity: 'high',
    why: "A hole in a web application is enough to get the machine's credentials.",
    source: hub('ec2', 8),
    examples: [
      { says: 'high', expected: 'required', actual: 'optional' },
      {
        says: 'low',
        direction: 'strengthened',
        type: 'AWS::EC2::LaunchTemplate',
        path: '/LaunchTemplateData/MetadataOptions',
        expected: null,
        actual: { HttpTokens: 'required' },
      },
    ],
  },
  {
    id: 'infra/machine-role',
    title: 'Role of a machine',
    types: MACHINES,
    paths: ofMachines('/IamInstanceProfile'),
    condition: 'changed',
    severity: 'high',
    why: 'Whatever runs on the machine has other permissions than were declared.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
    examples: [
      { says: 'high', direction: 'changed', expected: 'app', actual: 'admin' },
      { says: 'high', direction: 'changed', expected: null, actual: 'admin' },
    ],
  },
  {
    id: 'infra/machine-public-address',
    title: 'Public address of a machine',
    types: MACHINES,
    paths: [
      ...ofMachines('/NetworkInterfaces/*/AssociatePublicIpAddress'),
      '/AssociatePublicIpAddress',
    ],
    condition: 'off is strong',
    options: { absent: false },
    severity: 'high',
    why: 'The machine has an address on the Internet.',
    source: hub('ec2', 25),
    examples: [
      { says: 'high', expected: false, actual: true },
      { says: 'low', direction: 'strengthened', expected: true, actual: false },
    ],
  },
  {
    id: 'infra/machine-network-and-start',
    title: 'Start script and network of a machine',
    types: MACHINES,
    paths: ofMachines('/UserData', '/SourceDestCheck', '/SecurityGroupIds', '/SecurityGroups'),
    condition: 'changed',
    severity: 'medium',
    why: 'The machine runs something else when it starts, or is reached by others.',
    source: hub('ec2', 180),
    examples: [
      { says: 'medium', direction: 'changed', expected: 'IyEvYmlu', actual: 'Y3VybCAt' },
      {
        says: 'medium',
        direction: 'changed',
        path: '/SecurityGroupIds/1',
        kind: 'ADD',
        expected: null,
        actual: 'sg-2',
      },
    ],
  },
]
