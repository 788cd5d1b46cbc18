import type { InfraRule } from '../rule.ts'
import { AUDIT_RULES } from './audit.ts'
import { CONTAINER_RULES } from './containers.ts'
import { DATABASE_RULES } from './databases.ts'
import { EDGE_RULES } from './edge.ts'
import { FUNCTION_RULES } from './functions.ts'
import { IDENTITY_RULES } from './identity.ts'
import { KEY_RULES } from './keys.ts'
import { MACHINE_RULES } from './machines.ts'
import { NETWORK_RULES } from './network.ts'
import { PLAIN_RULES } from './plain.ts'
import { SECURITY_GROUP_RULES } from './security-groups.ts'
import { STORAGE_RULES } from './storage.ts'

/** All rules that grade a difference of a resource. */
export const INFRA_RULES: readonly InfraRule[] = [
  ...SECURITY_GROUP_RULES,
  ...NETWORK_RULES,
  ...STORAGE_RULES,
  ...IDENTITY_RULES,
  ...KEY_RULES,
  ...DATABASE_RULES,
  ...AUDIT_RULES,
  ...FUNCTION_RULES,
  ...CONTAINER_RULES,
  ...MACHINE_RULES,
  ...EDGE_RULES,
  ...PLAIN_RULES,
]
