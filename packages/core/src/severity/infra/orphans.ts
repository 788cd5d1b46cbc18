import type { Json, Severity } from '../../model/finding.ts'
import { compareSeverity } from '../../model/severity.ts'
import { raised, weigh } from './environment.ts'
import { exposureOf } from './grade.ts'
import { collect, document } from './pointer.ts'
import type { Graded } from './rule.ts'
import { accountsOf, isPublic, statementsOf } from './statement.ts'

type Properties = { [key: string]: Json }

/** What it weighs that a resource of some type is there and nobody declared it. */
export interface OrphanRule {
  id: `infra/${string}`
  title: string
  /** null: all others. */
  types: RegExp | null
  /** Only where its properties are known, and are so. */
  when?: (properties: Properties) => boolean
  severity: Severity
  why: string
  source: string
}

const SCAN = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html'

const accountOf = ({ Arn }: Properties): string | null =>
  typeof Arn === 'string' ? (/^arn:[\w-]+:iam::(\d{12}):/.exec(Arn)?.[1] ?? null) : null

const trustsOutside = (properties: Properties): boolean => {
  const statements = statementsOf(
    collect(document(properties.AssumeRolePolicyDocument ?? null), ['Statement', '*']),
  )
  const own = accountOf(properties)
  return statements.some(
    (statement) =>
      isPublic(statement) ||
      accountsOf(statement).some((account) => account !== own) ||
      statement.principals?.names.some((name) => name.startsWith('Federated:')) === true,
  )
}

const isReachableWithRole = (properties: Properties): boolean => {
  const hasAddress =
    typeof properties.PublicIp === 'string' ||
    collect(properties, ['NetworkInterfaces', '*', 'AssociatePublicIpAddress']).some(
      (value) => String(value) === 'true',
    )
  return hasAddress && (properties.IamInstanceProfile ?? null) !== null
}

/** The first row that fits. */
export const ORPHAN_RULES: readonly OrphanRule[] = [
  {
    id: 'infra/orphan-credentials',
    title: 'A user, a key or a provider that nobody declared',
    types: /^AWS::IAM::(User|AccessKey|OIDCProvider|SAMLProvider|ServiceSpecificCredential)$/,
    severity: 'high',
    why: 'Somebody gets into the account in a way that no code shows and no review has seen.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  {
    id: 'infra/orphan-trust',
    title: 'A role that nobody declared trusts somebody outside',
    types: /^AWS::IAM::Role$/,
    when: trustsOutside,
    severity: 'high',
    why: 'Somebody outside of the account becomes the role, and no code shows it.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  {
    id: 'infra/orphan-machine',
    title: 'A machine that nobody declared is on the Internet and has a role',
    types: /^AWS::EC2::Instance$/,
    when: isReachableWithRole,
    severity: 'high',
    why: 'Nobody patches it, anybody can reach it, and its role is theirs if they get in.',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  },
  {
    id: 'infra/orphan-cost',
    title: 'A remainder that nobody declared',
    types:
      /^AWS::(Logs::.*|EC2::(NetworkInterface|EIP|EIPAssociation|PlacementGroup)|CloudWatch::.*|SSM::(Parameter|Document|Association)|ResourceGroups::.*|Athena::NamedQuery|XRay::.*)$/,
    severity: 'low',
    why: 'It costs money, or confuses whoever looks for what is in use.',
    source: SCAN,
  },
  {
    id: 'infra/orphan',
    title: 'A resource that nobody declared',
    types: null,
    severity: 'medium',
    why: 'No code shows it: nobody reviews it, patches it, or removes it when it is no longer needed.',
    source: SCAN,
  },
]

/**
 * What it weighs that a resource is there that no stack manages: by its type, and by what its
 * properties open to everybody.
 *
 * @param properties as they are; null: not known
 * @param context `deprecated`: of a project of which nothing may be left: one grade graver.
 *   `environment`: in full where not given
 */
export const gradeOrphan = (
  type: string,
  properties: Properties | null,
  context: { deprecated: boolean; environment?: string },
): Graded => {
  const { deprecated, environment = '' } = context
  const row = ORPHAN_RULES.find(
    ({ types, when }) =>
      (types === null || types.test(type)) &&
      (when === undefined || (properties !== null && when(properties))),
  )
  if (row === undefined) throw new Error('the last rule of orphans fits every type')
  const { id, title, severity, why, source } = row
  const byType: Graded = {
    severity: weigh(severity, environment, false),
    direction: 'changed',
    rule: id,
    title,
    why,
    source,
  }
  const open = properties === null ? null : exposureOf(type, properties, environment)
  const graver =
    open !== null && compareSeverity(open.severity, byType.severity) < 0 ? open : byType
  return deprecated ? { ...graver, severity: raised(graver.severity) } : graver
}
