import type { InfraRule } from '../rule.ts'
import { hub, resource } from './sources.ts'

const OFFICE = '203.0.113.0/24'
const acl = (more: Record<string, string | number | boolean | { From: number; To: number }>) => ({
  NetworkAclId: 'acl-1',
  RuleNumber: 100,
  Protocol: 6,
  RuleAction: 'allow',
  ...more,
})

export const NETWORK_RULES: readonly InfraRule[] = [
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
