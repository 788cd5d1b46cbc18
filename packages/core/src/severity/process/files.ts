import type { ProcessRule } from './rule.ts'

/** Workflows, owners and files that a repository has to have. */
export const FILE_RULES: readonly ProcessRule[] = []
