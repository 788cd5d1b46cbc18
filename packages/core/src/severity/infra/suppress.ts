import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'
import { canonicalText } from './canonical.ts'
import { parsePointer } from './pointer.ts'
import type { Difference } from './rule.ts'
import { isSame } from './same.ts'
import { type Band, bandOf, scalingBand } from './scaling.ts'

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

const isTagPath = (path: string): boolean =>
  /^\/(Tags|TagList|HostedZoneTags|UserPoolTags|FileSystemTags)(\/|$)/.test(path)

/** Tags as key and value, from `[{ Key, Value }]` or `{ key: value }`; null: no tags at all. */
const tagsOf = (value: Json): Map<string, string> => {
  const entries = Array.isArray(value) ? value : [value]
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      if (!isTable(entry)) return []
      if (typeof entry.Key === 'string') return [[entry.Key, String(entry.Value ?? '')]]
      return Object.entries(entry).map(([key, inner]) => [key, String(inner)])
    }),
  )
}

/** The tags that a difference is about, on each side. */
const tagsIn = (difference: Difference) => {
  const { expected, actual, whole } = difference
  const [list = '', at] = parsePointer(difference.path)
  const read = (value: Json, side: Json): Map<string, string> => {
    if (at === undefined || isTable(value)) return tagsOf(value)
    if (value === null) return new Map()
    const tags = tableOf(side)[list] ?? null
    if (!Array.isArray(tags)) return new Map([[at, String(value)]])
    return tagsOf([tags[Number(at)] ?? null])
  }
  return {
    expected: read(expected, whole.expected),
    actual: read(actual, whole.actual),
    /** The type shows no tags, whatever it has. */
    isSilent: tagsOf(tableOf(whole.actual)[list] ?? null).size === 0,
  }
}

const keysThatDiffer = (a: Map<string, string>, b: Map<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key))

const isStackTag = (difference: Difference): boolean => {
  const { stackTags } = difference
  if (stackTags === undefined || !isTagPath(difference.path)) return false
  const { expected, actual, isSilent } = tagsIn(difference)
  const keys = keysThatDiffer(expected, actual)
  return (
    keys.length > 0 &&
    keys.every((key) => {
      if (!Object.hasOwn(stackTags, key)) return false
      const isBrought = !expected.has(key) && actual.get(key) === stackTags[key]
      return isBrought || (isSilent && !actual.has(key))
    })
  )
}

const isAwsTag = (difference: Difference): boolean => {
  if (!isTagPath(difference.path)) return false
  const { expected, actual } = tagsIn(difference)
  const keys = keysThatDiffer(expected, actual)
  return keys.length > 0 && keys.every((key) => key.toLowerCase().startsWith('aws:'))
}

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

/** An entry that came and one that went, equal but for their place. */
const isMoved = ({ kind, type, path, expected, actual, whole }: Difference): boolean => {
  const parts = parsePointer(path)
  const list = parts[0]
  if (kind === 'NOT_EQUAL' || parts.length !== 2 || list === undefined) return false
  const [entry, other] = kind === 'ADD' ? [actual, whole.expected] : [expected, whole.actual]
  const entries = tableOf(other)[list]
  if (entry === null || !Array.isArray(entries)) return false
  const before = tableOf(whole.expected)[list] ?? null
  const after = tableOf(whole.actual)[list] ?? null
  const at = [list, '*']
  return (
    canonicalText(before, [list], type) === canonicalText(after, [list], type) &&
    entries.some((known) => canonicalText(known, at, type) === canonicalText(entry, at, type))
  )
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
