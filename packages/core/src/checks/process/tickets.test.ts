import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { Activity, ProcessFacts } from '../../model/process-facts.ts'
import { activity, commit, pullRequest, robot, told } from './habits/examples.ts'
import { exampleInput } from './shared/examples.ts'
import { tickets } from './tickets.ts'

const TICKET = "pattern = '[A-Z]+-\\d+'"

const run = async (
  section: string,
  happened: Partial<Activity> = {},
  facts: Partial<ProcessFacts> = {},
  tier = 'production',
) =>
  tickets.run(
    await exampleInput(
      `[process.tickets]\n${section}\n`,
      { ...activity(happened), ...facts },
      tier,
    ),
  )

describe('tickets', () => {
  it('are found in the subject, in the body, and in the last line of a long message', async () => {
    const commits = [
      commit('ABC-1 a'),
      commit('a\n\nRefs: ABC-1'),
      commit(`a\n\n${'long '.repeat(10_000)}\nRefs: ABC-1`),
      commit('Revert "ABC-1 a"'),
    ]
    expect(told(await run(TICKET, { commits }))).toEqual([
      'pass: Everything that was judged names a ticket',
    ])
  })

  it('that are missing in a commit are told with who and where', async () => {
    const wrong = commit('fix: abc-1', { oid: 'a'.repeat(40) })
    const [result] = await run(TICKET, { commits: [wrong, commit('')] })
    expect(result).toMatchObject({
      status: 'warning',
      findings: [
        {
          subject: 'a'.repeat(40),
          title: 'Commit aaaaaaa names no ticket',
          rule: 'process/commit-ticket',
          expected: 'a ticket, as [A-Z]+-\\d+',
          actual: 'fix: abc-1',
          baseline: { kind: 'event' },
          evidence: { actor: 'ann', url: wrong.url },
          fix: expect.stringMatching(
            /name the ticket in the title of the pull request.* It is asked for in check\.toml line \d/,
          ),
        },
        { actual: 'no message' },
      ],
    })
  })

  it('are asked of neither merges nor robots', async () => {
    const commits = [commit('Merge it', { parents: 2 }), commit('Bump x', robot())]
    expect(told(await run(TICKET, { commits }))).toEqual([
      'pass: Everything that was judged names a ticket',
    ])
  })

  it('are looked for in branches where that is asked', async () => {
    const branches = known({ names: ['main', 'ABC-1-a', 'other'], total: 3 })
    const pullRequests = [pullRequest(1, { head: 'ABC-2' }), pullRequest(2, { head: 'gone' })]
    const section = `${TICKET}\nrequire_in_commits = false\nrequire_in_branch = true`
    const commits = [commit('no ticket, and none asked for')]
    expect(told(await run(section, { commits, pullRequests }, { branches }))).toEqual([
      'warning: Not everything names a ticket',
      '  low Branch other: names no ticket',
      '  low Merged with #2: branch gone: names no ticket',
    ])
  })

  it('leave the branches alone that [process.branches] excludes', async () => {
    const branches = known({ names: ['main', 'release/1.0'], total: 2 })
    const section = `${TICKET}\nrequire_in_branch = true\n[process.branches]\nexclude = ["release/*"]`
    expect(told(await run(section, {}, { branches }))).toEqual([
      'pass: Everything that was judged names a ticket',
    ])
  })

  it('are counted past fifty commits', async () => {
    const commits = Array.from({ length: 53 }, () => commit('x'))
    const [result] = await run(TICKET, { commits })
    expect(result?.findings.at(-1)?.title).toBe('3 more commits without a ticket')
    expect(result?.findings).toHaveLength(51)
  })

  it('are unknown where commits were not seen, or not all of them', async () => {
    const activityUnknown = { activity: unknown('needs a token', 'Contents: read') }
    expect(told(await run(TICKET, {}, activityUnknown))).toEqual([
      'unknown: Not judged: needs a token',
    ])
    const section = `${TICKET}\nrequire_in_branch = true`
    const branches = known({ names: [], total: 0 })
    expect(told(await run(section, { complete: false }, { branches }))).toEqual([
      'pass: Everything that was judged names a ticket',
      'unknown: Not judged: older commits since the last scan were not read, for there are too many',
    ])
  })

  it('are told what a broken pattern leaves open, milder in a prototype', async () => {
    expect(told(await run('pattern = "("', {}, {}, 'prototype'))).toEqual([
      'warning: [process.tickets] cannot be enforced as it is written',
      '  low process.tickets.pattern is not a regular expression',
    ])
    expect(told(await run("pattern = '(?<=a)b'"))).toEqual([
      expect.stringMatching(/^unknown: .*lookaround/),
    ])
  })

  it('are skipped without the section, when it is off, or where it says too little', async () => {
    const skipped = async (section: string) => told(await run(section))
    expect(told(tickets.run(await exampleInput('')))).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(await skipped(`enabled = false\n${TICKET}`)).toEqual([
      'skipped: Not asked for in check.toml',
    ])
    expect(await skipped('require_in_commits = true')).toEqual([
      'skipped: [process.tickets] does not say how a ticket is written',
    ])
    expect(await skipped(`${TICKET}\nrequire_in_commits = false`)).toEqual([
      'skipped: [process.tickets] asks for tickets nowhere',
    ])
  })
})
