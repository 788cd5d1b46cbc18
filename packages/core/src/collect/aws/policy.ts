import { DATA_READS, READS } from './policy-reads.ts'
import { WATCHED } from './watched.ts'

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface PolicyStatement {
  Sid: string
  Effect: 'Allow' | 'Deny'
  Action: string[]
  Resource: '*'
}

export interface PolicyDocument {
  Version: '2012-10-17'
  Statement: PolicyStatement[]
}

export interface PolicyRequest {
  /** CloudFormation's types of what is deployed; null: all services that are known. */
  types: readonly string[] | null
  /** As the input `resource-scan`. */
  scan: 'reuse' | 'start' | 'off'
  /** Whether CloudTrail is asked who made a change. */
  attribution: boolean
}

const STACKS = [
  'cloudformation:DescribeStacks',
  'cloudformation:GetTemplate',
  'cloudformation:ListStackResources',
  'cloudformation:ListStacks',
]

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html#drift-considerations */
const DRIFT = [
  'cloudformation:BatchDescribeTypeConfigurations',
  'cloudformation:DescribeStackDriftDetectionStatus',
  'cloudformation:DescribeStackResourceDrifts',
  'cloudformation:DescribeType',
  'cloudformation:DetectStackDrift',
  'cloudformation:DetectStackResourceDrift',
]

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/iac-generator-start-resource-scan.html */
const SCAN = [
  'cloudformation:DescribeResourceScan',
  'cloudformation:ListResourceScanResources',
  'cloudformation:ListResourceScans',
]

/** A scan that is started lists and reads with the permissions of whoever starts it. */
const START = [
  'cloudformation:ListResources',
  'cloudformation:ListTypes',
  'cloudformation:StartResourceScan',
]

/**
 * The least that the role of drift-infra needs: to read stacks and how their resources are set up,
 * to let CloudFormation detect drift, and nothing that is stored in a resource. CloudFormation's
 * own actions are for all stacks, since a detection's status belongs to no stack.
 *
 * The document fits a managed policy (6,144 characters). It does not fit a session policy (2,048),
 * so that it has to hang on the role.
 * @returns `unknown`: types of services whose read actions are not known here; they are the
 *   `handlers.read.permissions` of the type's schema (`aws cloudformation describe-type`)
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const infraPolicy = (
  request: PolicyRequest,
): { policy: PolicyDocument; unknown: string[] } => {
  const { types, scan, attribution } = request
  const services = types === null ? [...READS.keys()] : types.map(serviceOf)
  const watched = WATCHED.filter(({ of }) => types === null || types.includes(of))
  const reads = [
    ...services.flatMap((service) => READS.get(service) ?? []),
    ...watched.flatMap(({ actions }) => actions),
  ]
  const statements = [
    allow('Stacks', STACKS),
    allow('Drift', DRIFT),
    // Cloud Control's own actions are CloudFormation's.
    allow('Live', watched.length > 0 ? ['cloudformation:GetResource'] : []),
    allow('Scan', scan === 'off' ? [] : scan === 'start' ? [...SCAN, ...START] : SCAN),
    allow('Who', attribution ? ['cloudtrail:LookupEvents'] : []),
    allow('Settings', withoutCovered(reads)),
    { ...allow('NoData', DATA_READS), Effect: 'Deny' as const },
  ]
  return {
    policy: {
      Version: '2012-10-17',
      Statement: statements.filter(({ Action }) => Action.length > 0),
    },
    unknown: (types ?? []).filter((type) => isOfAws(type) && !READS.has(serviceOf(type))).sort(),
  }
}

/** `AWS::S3::Bucket` → `S3` */
const serviceOf = (type: string): string => type.split('::')[1] ?? ''

/** Custom resources and CloudFormation's own have nothing to read. */
const isOfAws = (type: string): boolean => /^AWS::(?!CloudFormation::|CDK::)/.test(type)

const allow = (Sid: string, actions: readonly string[]): PolicyStatement => ({
  Sid,
  Effect: 'Allow',
  Action: [...new Set(actions)].sort(),
  Resource: '*',
})

/** `iam:GetRole` says nothing more beside `iam:Get*`. */
const withoutCovered = (actions: readonly string[]): string[] => {
  const prefixes = actions.filter((a) => a.endsWith('*')).map((a) => a.slice(0, -1))
  return actions.filter((a) => a.endsWith('*') || !prefixes.some((p) => a.startsWith(p)))
}
