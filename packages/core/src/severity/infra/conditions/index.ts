import type { Condition } from '../rule.ts'
import { FLAGS } from './flags.ts'
import { NETWORK } from './network.ts'
import { POLICY } from './policy.ts'
import { SPECIAL } from './special.ts'

const ALL = { ...FLAGS, ...NETWORK, ...POLICY, ...SPECIAL } as const

export type ConditionName = keyof typeof ALL

/** The conditions that rules name. */
export const CONDITIONS: Readonly<Record<ConditionName, Condition>> = ALL
