import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../model/finding.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { asBefore, event, withEarlier } from './events.ts'
import { exampleInput } from './examples.ts'
import type { Violation } from './violation.ts'

const CHECK = 'process/commits'

const said = (subject: string): Violation => ({
  check: CHECK,
  rule: 'process/commit-message',
  subject,
  title: `Commit ${subject}`,
  fix: 'Close the issue.',
})

type Open = ProcessFacts['open'][number]

const openAs = (finding: Finding, more: Partial<Open> = {}): Open => ({
  ...finding,
  check: CHECK,
  state: 'open',
  since: '2026-11-01T02:00:00.000Z',
  issue: 'https://github.com/acme/app/issues/9',
  ...more,
})

describe('what happened', () => {
  it('is told as open for thirty days from the night it was seen', async () => {
    const finding = event(said('one'), await exampleInput(''))
    expect(finding.baseline).toEqual({ kind: 'event', until: '2026-12-21T02:00:00.000Z' })
  })

  it('is told again in later nights, without what the ledger said of it', async () => {
    const { facts } = await exampleInput('')
    const input = await exampleInput('')
    const [tonight, earlier] = [event(said('two'), input), event(said('one'), input)]
    const open = [openAs(earlier), openAs(tonight)]
    expect(withEarlier(CHECK, [tonight], { ...facts, open })).toEqual([tonight, earlier])
  })

  it('is over after its time, and another check’s is not told here', async () => {
    const { facts } = await exampleInput('')
    const earlier = event(said('one'), await exampleInput(''))
    const over = { ...earlier, baseline: { kind: 'event' as const, until: facts.now } }
    const { baseline: _, ...state } = earlier
    const open = [openAs(over), openAs(earlier, { check: 'process/tickets' }), openAs(state)]
    expect(withEarlier(CHECK, [], { ...facts, open })).toEqual([])
  })

  it('is over by the calendar, however a hand wrote the day into the ledger', async () => {
    const { facts } = await exampleInput('')
    const earlier = event(said('one'), await exampleInput(''))
    const open = ['Sat, 01 Jan 2000', 'zzz'].map((until) =>
      openAs({ ...earlier, baseline: { kind: 'event', until } }),
    )
    expect(withEarlier(CHECK, [], { ...facts, open })).toEqual([])
  })
})

describe('what was not read anew', () => {
  it('is as it was before, state and event alike', async () => {
    const input = await exampleInput('')
    const { baseline: _, ...state } = event(said('one'), input)
    const facts = {
      ...input.facts,
      open: [openAs(state), openAs(state, { check: 'process/docs' })],
    }
    expect(asBefore(CHECK, facts)).toMatchObject({
      status: 'warning',
      message: 'As at the last scan: nothing moved since',
      findings: [state],
    })
    expect(asBefore('process/hooks', facts)).toMatchObject({ status: 'pass', findings: [] })
  })
})
