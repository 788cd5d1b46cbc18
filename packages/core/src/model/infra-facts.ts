import type { JudgedFacts } from './facts.ts'
import type { Evidence, Json } from './finding.ts'
import type { Known } from './known.ts'

/** What drift-infra observed of the accounts of one repository. */
export interface InfraFacts extends JudgedFacts {
  environments: EnvironmentFacts[]
  /** Terraform or OpenTofu plans that were handed over, sensitive values taken out. */
  plans: PlanFacts[]
  /** Which unmanaged resources are told; `project` where not given. */
  orphans?: 'project' | 'account' | 'off'
  /** Who did what a finding is about, by its fingerprint; filled in once the findings are known. */
  attribution: ReadonlyMap<string, Evidence>
}

/** One environment: an account, entered by a role of its own. */
export interface EnvironmentFacts {
  /** `dev`, `staging`, `prod` … */
  name: string
  /** Twelve digits, as it is meant. */
  account: string
  /** Unknown: it could not be entered, and then nothing below is known. */
  entered: Known<{ arn: string }>
  /** The commit that is deployed there, and how that is known; null: nothing says so. */
  deployed: Known<{ commit: string; how: string; time?: string } | null>
  /** What is declared at that commit; unknown: not synthesized, not at hand. */
  declared: Known<DeclaredStack[]>
  regions: RegionFacts[]
  /** The infra manifest as it holds there; null: there is none. */
  manifest?: Known<ManifestFacts | null>
}

/** The file that lists resources which must exist, and what became of them. */
export interface ManifestFacts {
  file: string
  /** The commit it was read at. */
  commit: string
  /** Why that is not the deployed one, where it is not. */
  atHead?: string
  /** What of it could not be understood. */
  problems: ManifestProblem[]
  resources: ManifestFact[]
}

export interface ManifestProblem {
  message: string
  line?: number
  /** The entry that is wrong, the others hold; absent: nothing of the file can be used. */
  entry?: string
}

/** One resource that must exist. */
export interface ManifestFact {
  /** An ARN, or a resource of Google Cloud (`projects/…`). */
  arn: string
  cloud: 'aws' | 'gcp'
  /** Twelve digits, or a project; null: nothing says so, it may be in any account. */
  account: string | null
  /** Where it is, or where it was looked for. */
  region: string
  /** CloudFormation's type; where it is not known the service, e.g. `AWS::kafka`. */
  type: string
  /** As CloudFormation names it, else the ARN. */
  physicalId: string
  exists: Known<boolean>
  /** How that is known: `stack App holds it`. */
  how: string
  /** The stack that holds it; where it is gone from there, the stack's own check tells. */
  stack?: string
}

/** A stack as the code declares it: a template of a cloud assembly, or a plain one. */
export interface DeclaredStack {
  /** Name in AWS. */
  name: string
  /** Absent: any of the environment's regions. */
  region?: string
  template: Template
  /** Where it was read, for people: `cdk.out/App.template.json`. */
  source: string
}

export interface Template {
  /** Parsed; short forms of YAML written out (`{ Ref: … }`, `{ 'Fn::Sub': … }`). */
  body: Json
  /** false: characters beyond ASCII were replaced by `?` on the way, as GetTemplate does. */
  exact: boolean
}

export interface RegionFacts {
  region: string
  /** Stacks that `[infra] stacks` names, nested ones included; unknown: the region could not be read. */
  stacks: Known<StackFacts[]>
  /** Globs of `[infra] stacks` that no stack here matches. */
  unmatched: string[]
  /** Deleted stacks of the last 90 days that these globs name and that left something behind. */
  deleted: Known<DeletedStackFacts[]>
  /** The resource scan that orphans are read from; unknown: there is none that is fresh enough. */
  scan: Known<ResourceScanFacts>
  /** Live properties of resources that are watched beyond what CloudFormation looks at. */
  live: Known<LiveResource>[]
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Stack.html */
export interface StackFacts {
  /** The stack's ARN. */
  id: string
  name: string
  region: string
  status: string
  statusReason?: string
  /** Name of the stack that holds it; null: it is no nested stack. */
  parent: string | null
  tags: Record<string, string>
  outputs: Record<string, string>
  parameters: Record<string, string>
  /** ISO 8601: last update, else creation. */
  changed: string
  resources: Known<StackResource[]>
  template: Known<Template>
  detection: Known<Detection>
}

export interface StackResource {
  logicalId: string
  /** null: it was never made. */
  physicalId: string | null
  type: string
  /** `CREATE_COMPLETE`, `DELETE_SKIPPED` … */
  status: string
  statusReason?: string
}

/** One run of CloudFormation's drift detection over one stack. */
export interface Detection {
  /** `failed`: for some resource; what was found of the others counts. */
  status: 'complete' | 'failed' | 'unfinished'
  reason?: string
  /** ISO 8601. */
  started: string
  resources: ResourceDrift[]
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDrift.html */
export interface ResourceDrift {
  logicalId: string
  physicalId: string
  type: string
  status: 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED' | 'UNKNOWN' | 'UNSUPPORTED'
  reason?: string
  /** Parsed; null where CloudFormation gives none (deleted). */
  expected: Json
  actual: Json
  differences: PropertyDifference[]
  time: string
}

export interface PropertyDifference {
  /** JSON pointer, e.g. `/SecurityGroupIngress/0/CidrIp`. */
  path: string
  /** ADD: an entry of a list that is not declared. */
  kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL'
  /** Parsed where they are JSON, else the text; null where there is none. */
  expected: Json
  actual: Json
}

export interface DeletedStackFacts {
  id: string
  name: string
  status: 'DELETE_COMPLETE' | 'DELETE_FAILED'
  /** ISO 8601. */
  deleted: string
  /** What was kept or could not be deleted. */
  left: StackResource[]
}

export interface ResourceScanFacts {
  id: string
  /** ISO 8601: when it ended. */
  finished: string
  /** Resource types it covered. */
  types: string[]
  unmanaged: UnmanagedResource[]
}

export interface UnmanagedResource {
  type: string
  /** Primary identifiers, as CloudFormation names them. */
  identifier: Record<string, string>
  /** Unknown: tags were not asked for, or are not shown for this type. */
  tags: Known<Record<string, string>>
}

/** A resource as its service has it now, read through Cloud Control. */
export interface LiveResource {
  stack: string
  logicalId: string
  physicalId: string
  type: string
  properties: { [key: string]: Json }
  /** Cloud Control does not find it: it is gone where a detection says so too, else nobody knows. */
  absent?: true
}

/** What one plan file says of the world outside, from `terraform show -json`. */
export interface PlanFacts {
  /** The file, as it was named. */
  source: string
  tool: 'terraform' | 'opentofu' | 'unknown'
  /** The plan did not finish: what it says is a part. */
  errored: boolean
  changes: Known<PlanChange[]>
}

export interface PlanChange {
  address: string
  /** `aws_security_group` */
  type: string
  /** CloudFormation's type for it, where there is one. */
  awsType: string | null
  physicalId: string | null
  /** ARN, where the resource has one: account and region are in it. */
  arn: string | null
  /** `drift`: changed outside; `deleted`: gone outside; `undeclared`: in the state, not in the code; `unapplied`: declared, not there. */
  kind: 'drift' | 'deleted' | 'undeclared' | 'unapplied'
  differences: PropertyDifference[]
  /** The resource on both sides in CloudFormation's words, where a property alone says too little. */
  whole?: { expected: Json; actual: Json }
}
