import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import { isSame } from './index.ts'

const allow = (action: Json, more: { [key: string]: Json } = {}): Json => ({
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*', ...more }],
})

describe('isSame', () => {
  it.each<[string, Json, Json, string]>([
    ['numbers as text', 80, '80', ''],
    ['flags as text', true, 'true', ''],
    ['key order', { a: 1, b: 2 }, { b: 2, a: 1 }, ''],
    ['documents as text', { a: [1] }, '{"a": [1]}', ''],
    ['order of tags', [{ Key: 'a' }, { Key: 'b' }], [{ Key: 'b' }, { Key: 'a' }], '/Tags'],
    ['order of groups', ['sg-1', 'sg-2'], ['sg-2', 'sg-1'], '/VPCSecurityGroups'],
    ['IPv6', '2001:DB8::/32', '2001:db8:0:0:0:0:0:0/32', '/CidrIpv6'],
    ['bits behind a prefix', '10.1.2.3/8', '10.0.0.0/8', '/CidrIp'],
    ['protocols', 'TCP', '6', '/IpProtocol'],
    ['the last slash of a URL', 'https://a.example/', 'https://a.example', '/Url'],
    ['case of enumerations', 'Enabled', 'ENABLED', '/Status'],
    [
      'one action and a list of one',
      allow('s3:GetObject'),
      allow(['s3:getobject']),
      '/PolicyDocument',
    ],
    [
      'one statement and a list of one',
      { Statement: { Effect: 'Deny', Action: '*', Resource: '*' } },
      { Statement: [{ Resource: ['*'], Effect: 'Deny', Action: ['*'] }] },
      '',
    ],
    [
      'an account and its root',
      allow('*', { Principal: { AWS: '111111111111' } }),
      allow('*', { Principal: { AWS: ['arn:aws:iam::111111111111:root'] } }),
      '',
    ],
    ['everybody', allow('*', { Principal: '*' }), allow('*', { Principal: { AWS: '*' } }), ''],
    [
      'condition keys',
      allow('*', { Condition: { Bool: { 'aws:SecureTransport': false } } }),
      allow('*', { Condition: { Bool: { 'AWS:securetransport': ['false'] } } }),
      '',
    ],
    [
      'an action in its policy',
      's3:GetObject',
      ['s3:GetObject'],
      '/PolicyDocument/Statement/0/Action',
    ],
    ['what a template loses', 'Größe → 5', 'Gr??e ? 5', '/Description'],
  ])('knows %s', (_, a, b, path) => {
    expect(isSame(a, b, 'AWS::Any::Thing', path)).toBe(true)
    expect(isSame(b, a, 'AWS::Any::Thing', path)).toBe(true)
  })

  it('knows names of hosts where they are names of hosts', () => {
    expect(isSame('a.example.', 'A.example', 'AWS::Route53::RecordSet', '/Name')).toBe(true)
    expect(isSame('a.example.', 'a.example', 'AWS::SSM::Parameter', '/Name')).toBe(false)
  })

  it.each<[string, Json, Json, string]>([
    ['order where it counts', ['a', 'b'], ['b', 'a'], '/Command'],
    ['versions', '1.1', '1.10', '/EngineVersion'],
    ['leading zeros', '080', 80, ''],
    [
      'resources in a policy',
      'arn:aws:s3:::A',
      'arn:aws:s3:::a',
      '/PolicyDocument/Statement/0/Resource',
    ],
    ['networks', '10.0.0.0/8', '10.0.0.0/9', '/CidrIp'],
    ['one value and a list elsewhere', 'a', ['a'], '/Layers'],
    ['two texts beyond ASCII', 'é', 'ü', ''],
    ['a question mark', 'a?', 'ab', ''],
    ['nothing and something empty', null, '', ''],
  ])('tells apart %s', (_, a, b, path) => {
    expect(isSame(a, b, 'AWS::Any::Thing', path)).toBe(false)
  })
})
