import type { InfraRule } from '../rule.ts'
import { hub, resource } from './sources.ts'

const GROUPS = ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress']
const INGRESS = ['/SecurityGroupIngress/*', '']
const inlineOf = (types: readonly string[], [inline = '', own = '']: readonly string[]) => ({
  inline: { types: types.slice(0, 1), paths: [inline] },
  own: { types: types.slice(1), paths: [own] },
})
const { inline, own } = inlineOf(GROUPS, INGRESS)
const tcp = (cidr: string, from: number, to = from) => ({
  IpProtocol: 'tcp',
  FromPort: from,
  ToPort: to,
  CidrIp: cidr,
})
const OFFICE = '203.0.113.0/24'

/** Written once, for lists of a group and for entries that are resources of their own. */
const both = (rule: Omit<InfraRule, 'types' | 'paths'>): InfraRule[] => {
  const { examples, ...shared } = rule
  const alone = examples
    .filter(({ path, kind }) => path === undefined && kind !== undefined)
    .map(({ expected, actual, says, direction = 'weakened' as const }) => ({
      says,
      direction,
      path: '',
      expected,
      actual,
    }))
  return [
    { ...shared, ...inline, examples },
    { ...shared, id: `${shared.id}-entry`, ...own, examples: alone },
  ]
}

const INGRESS_RULES: readonly InfraRule[] = [
  ...both({
    id: 'infra/ingress-everything',
    title: 'Every port is open to the Internet',
    condition: 'opens',
    options: { opens: 'everything' },
    severity: 'critical',
    exposure: true,
    why: 'Anybody reaches whatever listens behind the group, on any port.',
    source: hub('ec2', 18),
    examples: [
      {
        says: 'critical',
        kind: 'ADD',
        expected: null,
        actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
      },
      {
        says: 'critical',
        kind: 'ADD',
        expected: null,
        actual: tcp('128.0.0.0/1', 0, 65_535),
      },
      {
        says: 'critical',
        path: '/SecurityGroupIngress/0/CidrIp',
        expected: OFFICE,
        actual: '0.0.0.0/0',
        whole: {
          expected: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: OFFICE }] },
          actual: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] },
        },
      },
    ],
  }),
  ...both({
    id: 'infra/ingress-high-risk-port',
    title: 'A port of an internal service is open to the Internet',
    condition: 'opens',
    options: { opens: 'high-risk' },
    severity: 'critical',
    exposure: true,
    why: 'Shells, databases and consoles on these ports are found and attacked within minutes.',
    source: hub('ec2', 19),
    examples: [
      { says: 'critical', kind: 'ADD', expected: null, actual: tcp('0.0.0.0/0', 22) },
      {
        says: 'critical',
        kind: 'ADD',
        expected: null,
        actual: { IpProtocol: 'tcp', FromPort: 5000, ToPort: 6000, CidrIpv6: '::/0' },
      },
    ],
  }),
  ...both({
    id: 'infra/ingress-other-port',
    title: 'A port is open to the Internet',
    condition: 'opens',
    options: { opens: 'other' },
    severity: 'high',
    exposure: true,
    why: 'Anybody reaches the service that listens on the port.',
    source: hub('ec2', 18),
    examples: [
      { says: 'high', kind: 'ADD', expected: null, actual: tcp('0.0.0.0/0', 8443) },
      { says: 'high', kind: 'ADD', expected: null, actual: tcp('52.0.0.0/8', 8443) },
    ],
  }),
  ...both({
    id: 'infra/ingress-web-port',
    title: 'A web port, or ping, is open to the Internet',
    condition: 'opens',
    options: { opens: 'web' },
    severity: 'medium',
    why: 'What answers there is public now; behind it may be a database or a cache that should not be.',
    source: hub('ec2', 18),
    examples: [
      { says: 'medium', kind: 'ADD', expected: null, actual: tcp('0.0.0.0/0', 443) },
      {
        says: 'medium',
        kind: 'ADD',
        expected: null,
        actual: { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' },
      },
    ],
  }),
  ...both({
    id: 'infra/ingress',
    title: 'More may reach the security group',
    condition: 'opens',
    options: { opens: 'some' },
    severity: 'medium',
    why: 'Addresses or groups get in that nobody reviewed.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    examples: [
      { says: 'medium', kind: 'ADD', expected: null, actual: tcp('10.0.0.0/8', 22) },
      {
        says: 'medium',
        kind: 'ADD',
        expected: null,
        actual: { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, SourceSecurityGroupId: 'sg-1' },
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: tcp(OFFICE, 22),
        actual: null,
      },
    ],
  }),
]

const EGRESS_RULES: readonly InfraRule[] = [
  {
    id: 'infra/egress',
    title: 'More may leave the security group',
    types: ['AWS::EC2::SecurityGroup'],
    paths: ['/SecurityGroupEgress/*'],
    condition: 'opens the way out',
    severity: 'low',
    cases: { everything: 'medium' },
    why: 'What was to stay inside can be sent out, to more places than were declared.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    examples: [
      {
        says: 'medium',
        kind: 'ADD',
        expected: null,
        actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
      },
      { says: 'low', kind: 'ADD', expected: null, actual: tcp(OFFICE, 443) },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'REMOVE',
        expected: tcp(OFFICE, 443),
        actual: null,
      },
    ],
  },
  {
    id: 'infra/egress-entry',
    title: 'More may leave the security group',
    types: ['AWS::EC2::SecurityGroupEgress'],
    paths: [''],
    condition: 'opens the way out',
    severity: 'low',
    cases: { everything: 'medium' },
    why: 'What was to stay inside can be sent out, to more places than were declared.',
    source: resource('ec2-securitygroupegress'),
    examples: [
      {
        says: 'medium',
        path: '/CidrIp',
        expected: OFFICE,
        actual: '0.0.0.0/0',
        whole: {
          expected: { IpProtocol: '-1', CidrIp: OFFICE },
          actual: { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
        },
      },
      { says: 'low', path: '', expected: tcp('10.0.0.0/16', 443), actual: tcp('10.0.0.0/8', 443) },
    ],
  },
]

export const SECURITY_GROUP_RULES: readonly InfraRule[] = [...INGRESS_RULES, ...EGRESS_RULES]
