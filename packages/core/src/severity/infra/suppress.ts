import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'
import { canonicalText } from './canonical.ts'
import { isIndex, parsePointer, valueAt } from './pointer.ts'
import type { Difference } from './rule.ts'
import { isSame } from './same.ts'
import { type Band, bandOf, scalingBand } from './scaling.ts'
import { isAwsTag, isStackTag } from './tags.ts'

/** A difference that AWS tells, and that nobody made. */
export interface SuppressionRule {
  /** `infra/<name>`; reports count by it. */
  id: `infra/${string}`
  title: string
  /** Told wherever it is counted, a sentence. */
  reason: string
  source: string
  applies: (difference: Difference) => boolean
  /** Differences that it takes, and ones that look alike and stay. */
  examples: { suppressed: SuppressionExample; told: SuppressionExample }
}

export type SuppressionExample = Partial<Difference> & Pick<Difference, 'type' | 'path'>

const tableOf = (value: Json) => (isTable(value) ? value : {})

/** A group's own limits are declared at the group itself. */
const bandFor = ({ type, path, whole, declared }: Difference): Band | null => {
  if (type === 'AWS::AutoScaling::AutoScalingGroup' && path === '/DesiredCapacity') {
    const group = { ...tableOf(whole.actual), ...tableOf(whole.expected) }
    return bandOf(group.MinSize, group.MaxSize)
  }
  return declared === undefined
    ? null
    : scalingBand(declared.template, declared.logicalId, type, path)
}

const isScaled = (difference: Difference): boolean => {
  const { actual } = difference
  if (typeof actual !== 'number' && typeof actual !== 'string') return false
  const band = bandFor(difference)
  const now = actual === '' ? Number.NaN : Number(actual)
  return band !== null && now >= band.min && now <= band.max
}

const isSameValue = ({ type, path, expected, actual }: Difference): boolean =>
  expected !== null && actual !== null && isSame(expected, actual, type, path)

/** Something differs within a list whose entries, taken together, are the same. */
const isMoved = ({ type, path, whole }: Difference): boolean => {
  const parts = parsePointer(path)
  const list = parts.slice(0, parts.findIndex(isIndex))
  if (list.length === 0 || !parts.some(isIndex)) return false
  const [before, after] = [valueAt(whole.expected, list), valueAt(whole.actual, list)]
  if (!Array.isArray(before) || !Array.isArray(after)) return false
  return canonicalText(before, list, type) === canonicalText(after, list, type)
}

const NEVER_RETURNED: readonly (readonly [type: string, path: string])[] = [
  ['AWS::EC2::Instance', '/PropagateTagsToVolumeOnCreation'],
]

const isNeverReturned = ({ type, path, actual }: Difference): boolean =>
  actual === null && NEVER_RETURNED.some(([t, p]) => t === type && p === path)

/** `8.0` is declared and `8.0.35` runs: a part of the version was left to AWS. */
const isPatched = ({ path, expected, actual }: Difference): boolean => {
  if (!/\/EngineVersion$/.test(path)) return false
  const [declared, runs] = [String(expected ?? ''), String(actual ?? '')]
  return /^\d+(\.\d+)*$/.test(declared) && runs.startsWith(`${declared}.`)
}

const DRIFT =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html'
const GROUP = { MinSize: '1', MaxSize: '5' }

export const SUPPRESSIONS: readonly SuppressionRule[] = [
  {
    id: 'infra/cdk-metadata',
    title: 'Metadata of the CDK',
    reason: 'The resource only counts how the CDK is used; nothing runs there.',
    source: 'https://docs.aws.amazon.com/cdk/v2/guide/usage-data.html',
    applies: ({ type }) => type === 'AWS::CDK::Metadata',
    examples: {
      suppressed: { type: 'AWS::CDK::Metadata', path: '/Analytics', expected: 'a', actual: 'b' },
      told: { type: 'AWS::SSM::Parameter', path: '/Value', expected: 'a', actual: 'b' },
    },
  },
  {
    id: 'infra/aws-tags',
    title: 'Tags of AWS itself',
    reason: 'Only AWS sets tags that begin with aws:, and not every service shows them.',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
    applies: isAwsTag,
    examples: {
      suppressed: {
        type: 'AWS::ECS::Cluster',
        path: '/Tags/0',
        kind: 'ADD',
        actual: { Key: 'aws:cloudformation:stack-name', Value: 'App' },
      },
      told: {
        type: 'AWS::ECS::Cluster',
        path: '/Tags/0',
        kind: 'ADD',
        actual: { Key: 'owner', Value: 'aws:nobody' },
      },
    },
  },
  {
    id: 'infra/stack-tags',
    title: 'Tags of the stack',
    reason:
      "CloudFormation compares the stack's own tags too: the resource got them from the stack, or its type shows no tags.",
    source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/901',
    applies: isStackTag,
    examples: {
      suppressed: {
        type: 'AWS::CloudFront::Distribution',
        path: '/Tags/0',
        kind: 'REMOVE',
        expected: { Key: 'project', Value: 'app' },
        whole: { expected: { Tags: [{ Key: 'project', Value: 'app' }] }, actual: {} },
        stackTags: { project: 'app' },
      },
      told: {
        type: 'AWS::S3::Bucket',
        path: '/Tags/0/Value',
        expected: 'app',
        actual: 'mine',
        whole: {
          expected: { Tags: [{ Key: 'project', Value: 'app' }] },
          actual: { Tags: [{ Key: 'project', Value: 'mine' }] },
        },
        stackTags: { project: 'app' },
      },
    },
  },
  {
    id: 'infra/autoscaled',
    title: 'A number that is scaled',
    reason: 'It is within the limits between which the declared scaling moves it.',
    source:
      'https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html',
    applies: isScaled,
    examples: {
      suppressed: {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        path: '/DesiredCapacity',
        expected: '1',
        actual: '4',
        whole: { expected: GROUP, actual: GROUP },
      },
      told: {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        path: '/DesiredCapacity',
        expected: '1',
        actual: '50',
        whole: { expected: GROUP, actual: GROUP },
      },
    },
  },
  {
    id: 'infra/same-value',
    title: 'The same, written otherwise',
    reason: 'Both values mean the same to AWS; only the writing differs.',
    source: DRIFT,
    applies: isSameValue,
    examples: {
      suppressed: {
        type: 'AWS::IAM::Policy',
        path: '/PolicyDocument',
        expected: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } },
        actual: '{"Statement":[{"Action":["s3:GetObject"],"Resource":["*"],"Effect":"Allow"}]}',
      },
      told: {
        type: 'AWS::IAM::Policy',
        path: '/PolicyDocument',
        expected: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } },
        actual: '{"Statement":[{"Action":["s3:*"],"Resource":["*"],"Effect":"Allow"}]}',
      },
    },
  },
  {
    id: 'infra/same-list',
    title: 'The same list in another order',
    reason: 'The list holds the same entries, and their order means nothing to AWS.',
    source: DRIFT,
    applies: isMoved,
    examples: {
      suppressed: {
        type: 'AWS::RDS::DBInstance',
        path: '/VPCSecurityGroups/0',
        kind: 'ADD',
        actual: 'sg-2',
        whole: {
          expected: { VPCSecurityGroups: ['sg-1', 'sg-2'] },
          actual: { VPCSecurityGroups: ['sg-2', 'sg-1'] },
        },
      },
      told: {
        type: 'AWS::RDS::DBInstance',
        path: '/VPCSecurityGroups/0',
        kind: 'ADD',
        actual: 'sg-3',
        whole: {
          expected: { VPCSecurityGroups: ['sg-1', 'sg-2'] },
          actual: { VPCSecurityGroups: ['sg-3', 'sg-1', 'sg-2'] },
        },
      },
    },
  },
  {
    id: 'infra/patch-version',
    title: 'A part of the version that was left to AWS',
    reason:
      'What runs is a version of the declared line; only what was not declared was chosen by AWS.',
    source:
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
    applies: isPatched,
    examples: {
      suppressed: {
        type: 'AWS::RDS::DBInstance',
        path: '/EngineVersion',
        expected: '8.0',
        actual: '8.0.35',
      },
      told: {
        type: 'AWS::RDS::DBInstance',
        path: '/EngineVersion',
        expected: '8.0',
        actual: '8.01',
      },
    },
  },
  {
    id: 'infra/never-returned',
    title: 'A property that AWS does not give back',
    reason: 'AWS takes the property and never shows it again, so that it always seems to be gone.',
    source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1087',
    applies: isNeverReturned,
    examples: {
      suppressed: {
        type: 'AWS::EC2::Instance',
        path: '/PropagateTagsToVolumeOnCreation',
        expected: true,
        actual: null,
      },
      told: {
        type: 'AWS::EC2::Instance',
        path: '/PropagateTagsToVolumeOnCreation',
        expected: true,
        actual: false,
      },
    },
  },
]

/**
 * Whether a difference is one that nobody made.
 *
 * @returns the rule that knows it, and why it is no drift; null where it is to be told
 */
export const suppression = (difference: Difference): { rule: string; reason: string } | null => {
  const found = SUPPRESSIONS.find(({ applies }) => applies(difference))
  return found === undefined ? null : { rule: found.id, reason: found.reason }
}
