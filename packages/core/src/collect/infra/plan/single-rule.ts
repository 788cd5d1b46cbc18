import type { Json } from '../../../model/finding.ts'
import { propertyIn } from '../../../settings/entries.ts'

const SINGLE = /^aws_(?:vpc_)?security_group_(?:ingress_|egress_)?rule$/

const firstIn = (value: Json, ...names: string[]): Json => {
  for (const name of names) {
    const found = propertyIn(value, name)
    if (found !== null) return found
  }
  return null
}

const texts = (value: Json): string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string')

/** One address stands for all: one that the other side lacks, where there is one. */
const address = (value: Json, other: Json, ...names: string[]): Json => {
  const [here, there] = [texts(firstIn(value, ...names)), texts(firstIn(other, ...names))]
  return here.find((one) => !there.includes(one)) ?? here[0] ?? null
}

const rule = (value: Json, other: Json): Json =>
  Object.fromEntries(
    [
      ['IpProtocol', firstIn(value, 'ip_protocol', 'protocol')],
      ['FromPort', firstIn(value, 'from_port')],
      ['ToPort', firstIn(value, 'to_port')],
      ['CidrIp', address(value, other, 'cidr_ipv4', 'cidr_blocks')],
      ['CidrIpv6', address(value, other, 'cidr_ipv6', 'ipv6_cidr_blocks')],
      [
        'SourceSecurityGroupId',
        firstIn(value, 'referenced_security_group_id', 'source_security_group_id'),
      ],
    ].filter(([, item]) => item !== null),
  ) as Json

/**
 * The rule of a security group that is a resource of its own, in CloudFormation's words: an address
 * says little without its ports. undefined for all other types.
 */
export const wholeRule = (
  type: string,
  expected: Json,
  actual: Json,
): { expected: Json; actual: Json } | undefined =>
  SINGLE.test(type)
    ? { expected: rule(expected, actual), actual: rule(actual, expected) }
    : undefined
