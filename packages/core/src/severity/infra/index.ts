export { DELETED_RULES, type DeletedRule, gradeDeleted } from './deleted.ts'
export { gradeDifference } from './grade.ts'
export { gradeOrphan, ORPHAN_RULES, type OrphanRule } from './orphans.ts'
export type {
  Difference,
  DifferenceKind,
  Graded,
  InfraExample,
  InfraRule,
  Suppressed,
} from './rule.ts'
export { INFRA_RULES } from './rules/index.ts'
export { isSame } from './same.ts'
export { type Band, scalingBand } from './scaling.ts'
export { SUPPRESSIONS, type SuppressionRule, suppression } from './suppress.ts'
export { UNKNOWN_PROPERTY, type UnknownProperty } from './unknown.ts'
