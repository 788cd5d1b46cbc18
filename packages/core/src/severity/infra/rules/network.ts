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

const SECURITY_GROUPS: readonly InfraRule[] = [
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

const EGRESS: readonly InfraRule[] = [
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

const acl = (more: Record<string, string | number | boolean | { From: number; To: number }>) => ({
  NetworkAclId: 'acl-1',
  RuleNumber: 100,
  Protocol: 6,
  RuleAction: 'allow',
  ...more,
})

const AROUND: readonly InfraRule[] = [
  {
    id: 'infra/network-acl',
    title: 'The network ACL lets more in',
    types: ['AWS::EC2::NetworkAclEntry'],
    paths: [''],
    condition: 'network ACL entry',
    severity: 'medium',
    cases: { everything: 'high', some: 'medium' },
    why: 'The subnet no longer keeps out what its security groups let through.',
    source: hub('ec2', 21),
    examples: [
      {
        says: 'high',
        path: '/RuleAction',
        expected: 'deny',
        actual: 'allow',
        whole: {
          expected: acl({ RuleAction: 'deny', CidrBlock: '0.0.0.0/0', Protocol: -1 }),
          actual: acl({ CidrBlock: '0.0.0.0/0', Protocol: -1 }),
        },
      },
      {
        says: 'medium',
        path: '',
        expected: acl({ CidrBlock: OFFICE, PortRange: { From: 22, To: 22 } }),
        actual: acl({ Ipv6CidrBlock: '::/0', PortRange: { From: 22, To: 22 } }),
      },
      {
        says: 'low',
        direction: 'strengthened',
        path: '',
        expected: acl({ CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 } }),
        actual: acl({ CidrBlock: OFFICE, PortRange: { From: 22, To: 22 } }),
      },
    ],
  },
  {
    id: 'infra/subnet-public-addresses',
    title: 'Public addresses by default',
    types: ['AWS::EC2::Subnet'],
    paths: ['/MapPublicIpOnLaunch', '/AssignIpv6AddressOnCreation'],
    condition: 'off is strong',
    options: { absent: false },
    severity: 'high',
    why: 'Every machine that starts in the subnet gets an address on the Internet.',
    source: hub('ec2', 15),
    examples: [
      { says: 'high', expected: false, actual: true },
      { says: 'low', direction: 'strengthened', expected: 'true', actual: 'false' },
    ],
  },
  {
    id: 'infra/route',
    title: 'Traffic goes another way',
    types: ['AWS::EC2::Route'],
    paths: [''],
    condition: 'route to the Internet',
    severity: 'high',
    cases: { elsewhere: 'medium' },
    why: 'A subnet becomes public, or its traffic passes through something that can read it.',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
    examples: [
      {
        says: 'high',
        path: '/GatewayId',
        expected: null,
        actual: 'igw-1',
        whole: {
          expected: { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' },
          actual: { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' },
        },
      },
      {
        says: 'medium',
        direction: 'changed',
        path: '/VpcPeeringConnectionId',
        expected: 'pcx-1',
        actual: 'pcx-2',
      },
    ],
  },
  {
    id: 'infra/network-joined',
    title: 'Networks are joined without being asked',
    types: ['AWS::EC2::TransitGateway'],
    paths: ['/AutoAcceptSharedAttachments'],
    condition: 'off is strong',
    options: { absent: 'disable' },
    severity: 'high',
    why: 'Any account that the gateway is shared with can attach a network of its own.',
    source: hub('ec2', 23),
    examples: [
      { says: 'high', expected: 'disable', actual: 'enable' },
      { says: 'low', direction: 'strengthened', expected: 'enable', actual: 'disable' },
    ],
  },
  {
    id: 'infra/network-peer',
    title: 'The network on the other side is another one',
    types: ['AWS::EC2::VPCPeeringConnection', 'AWS::EC2::TransitGatewayPeeringAttachment'],
    paths: ['/PeerVpcId', '/PeerOwnerId', '/PeerRegion', '/PeerAccountId', '/PeerTransitGatewayId'],
    condition: 'changed',
    severity: 'high',
    why: 'Machines of another network reach this one.',
    source: resource('ec2-vpcpeeringconnection'),
    examples: [
      { says: 'high', direction: 'changed', expected: 'vpc-1', actual: 'vpc-2' },
      {
        says: 'high',
        direction: 'changed',
        path: '/PeerOwnerId',
        expected: '111111111111',
        actual: '999999999999',
      },
    ],
  },
  {
    id: 'infra/endpoint-policy',
    title: 'Policy of a VPC endpoint',
    types: ['AWS::EC2::VPCEndpoint'],
    paths: ['/PolicyDocument/Statement/*'],
    condition: 'allows more',
    severity: 'high',
    why: 'Data can leave the network through the endpoint, into buckets and accounts of others.',
    source: resource('ec2-vpcendpoint'),
    examples: [
      {
        says: 'high',
        kind: 'ADD',
        expected: null,
        actual: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
      },
      {
        says: 'low',
        direction: 'strengthened',
        kind: 'ADD',
        expected: null,
        actual: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
      },
    ],
  },
]

export const NETWORK_RULES: readonly InfraRule[] = [...SECURITY_GROUPS, ...EGRESS, ...AROUND]
