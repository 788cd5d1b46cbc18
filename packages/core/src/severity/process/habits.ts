import type { ProcessRule } from './rule.ts'

/** Labels, commits, branches and pull requests. */
export const HABIT_RULES: readonly ProcessRule[] = []
