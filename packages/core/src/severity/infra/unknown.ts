import type { Severity } from '../../model/finding.ts'

/** Differences that no rule has an opinion on. */
export interface UnknownProperty {
  id: `infra/${string}`
  title: string
  /** null: all others. */
  types: RegExp | null
  severity: Severity
  why: string
}

export const UNKNOWN_PROPERTY: readonly [UnknownProperty, UnknownProperty] = [
  {
    id: 'infra/security-property',
    title: 'Property of a resource that security rests on',
    types:
      /^AWS::(IAM|KMS|SecretsManager|CloudTrail|Config|GuardDuty|SecurityHub|WAF(Regional|v2)?)::|^AWS::EC2::(SecurityGroup|NetworkAcl|Route|Subnet|VPC|TransitGateway|FlowLog|InternetGateway|NatGateway|NetworkInterface|EIP|PrefixList)|^AWS::S3::(BucketPolicy|AccessPoint)/,
    severity: 'medium',
    why: 'Whether it is weaker is for a person to say; who reaches what rests on resources of this kind.',
  },
  {
    id: 'infra/property',
    title: 'Property',
    types: null,
    severity: 'low',
    why: 'It differs from what was deployed: the next deployment puts it back, or fails on it.',
  },
]
