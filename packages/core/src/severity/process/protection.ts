import type { ProcessRule } from './rule.ts'

/** What guards the default branch and tags. */
export const PROTECTION_RULES: readonly ProcessRule[] = []
