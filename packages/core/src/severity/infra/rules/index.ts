import type { InfraRule } from '../rule.ts'
import { AUDIT_RULES } from './audit.ts'
import { COMPUTE_RULES } from './compute.ts'
import { DATABASE_RULES } from './databases.ts'
import { EDGE_RULES } from './edge.ts'
import { IDENTITY_RULES } from './identity.ts'
import { KEY_RULES } from './keys.ts'
import { NETWORK_RULES } from './network.ts'
import { PLAIN_RULES } from './plain.ts'
import { STORAGE_RULES } from './storage.ts'

/** All rules that grade a difference of a resource. */
export const INFRA_RULES: readonly InfraRule[] = [
  ...NETWORK_RULES,
  ...STORAGE_RULES,
  ...IDENTITY_RULES,
  ...KEY_RULES,
  ...DATABASE_RULES,
  ...AUDIT_RULES,
  ...COMPUTE_RULES,
  ...EDGE_RULES,
  ...PLAIN_RULES,
]
