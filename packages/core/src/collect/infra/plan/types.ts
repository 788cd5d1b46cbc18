import type { Json } from '../../../model/finding.ts'

/** What `terraform show -json` says of one resource; unknown keys are fine. */
export interface ResourceChange {
  address: string
  mode: string
  type: string
  provider: string
  deposed: boolean
  /** `delete_because_no_resource_config` …: an open set. */
  reason: string
  actions: string[]
  before: Json
  after: Json
  /** Tree of `true` where a value is known after apply only. */
  afterUnknown: Json
  beforeSensitive: Json
  afterSensitive: Json
}
