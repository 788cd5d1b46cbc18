import { describe, expect, it } from 'vitest'
import { approvalsOf } from './approvals.ts'
import { approval, pullRequest } from './examples.ts'

const AT = '2026-11-20T10:00:00Z'
const BEFORE = '2026-11-20T09:00:00Z'
const AFTER = '2026-11-20T11:00:00Z'

const count = (...reviews: ReturnType<typeof approval>[]) =>
  approvalsOf(pullRequest({ mergedAt: AT, headOid: null }), reviews)

describe('approvals of a pull request', () => {
  it('count once for each person who may write', () => {
    expect(
      count(
        approval('bob', { time: BEFORE }),
        approval('BOB', { time: BEFORE }),
        approval('eve', { time: BEFORE, canPush: false }),
      ),
    ).toEqual({ fresh: 1, stale: 0, outside: 1, unsure: 0 })
  })

  it('given after the merge are none', () => {
    expect(count(approval('bob', { time: AFTER })).fresh).toBe(0)
  })

  it('dismissed before the merge are none, and after it nobody knows', () => {
    const dismissed = (changed: string) =>
      count(approval('bob', { time: BEFORE, state: 'DISMISSED', changed }))
    expect(dismissed(BEFORE)).toMatchObject({ fresh: 0, unsure: 0 })
    expect(dismissed(AFTER)).toMatchObject({ fresh: 0, unsure: 1 })
  })
})
