import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test as plain } from 'vitest'
import type { Example, Scene, Verdict } from './example.ts'
import { EXAMPLES_OF_AWS } from './examples-of-aws.ts'
import { EXAMPLES_OF_GITHUB } from './examples-of-github.ts'
import { EXAMPLES_OF_NETWORKS } from './examples-of-networks.ts'
import { LIBRARY, type Ran, type Stage, test } from './stage.ts'

/** Every audit of the library, run by `drift audit run` against real parts: GitHub, AWS, DNS, TLS … */

const EXAMPLES: Record<string, Example> = {
  ...EXAMPLES_OF_NETWORKS,
  ...EXAMPLES_OF_GITHUB,
  ...EXAMPLES_OF_AWS,
}

const LIBRARY_FILES = readdirSync(LIBRARY).filter((file) => !file.startsWith('_'))

plain('the library has a dozen audits, each with an example', () => {
  expect(LIBRARY_FILES.toSorted()).toEqual(Object.keys(EXAMPLES).toSorted())
  expect(LIBRARY_FILES).toHaveLength(12)
})

plain.for(LIBRARY_FILES)('%s is short, and says at its top what it asks', (file) => {
  const text = readFileSync(join(LIBRARY, file), 'utf8')
  const lines = text.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(20)
  expect(lines.length).toBeLessThanOrEqual(80)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110)
})

const run = async (file: string, scene: Scene, stage: Stage): Promise<Ran> => {
  await scene.arrange(stage)
  return stage.run(file, scene.token ? { token: scene.token } : {})
}

/** Subjects of servers begin with an address that is another one each time. */
const shown = (subject: string | undefined) =>
  (subject ?? '*').replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '')

const expectSaid = (ran: Ran, says: Verdict[]): void => {
  expect(ran.reason).toBeUndefined()
  const said = ran.outcomes.map(({ status, subject, message }) => [status, shown(subject), message])
  const wanted = says.map(([status, subject, message]) => [
    status,
    subject,
    typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
  ])
  const bySubject = (a: unknown[], b: unknown[]) => (String(a[1]) < String(b[1]) ? -1 : 1)
  expect(said.toSorted(bySubject)).toEqual(wanted.toSorted(bySubject))
}

describe.for(Object.entries(EXAMPLES))('%s', ([file, example]) => {
  test(`passes where ${example.passing.given}`, async ({ stage }) => {
    const ran = await run(file, example.passing, stage)
    expectSaid(ran, example.passing.says)
    expect(ran.status).toBe('pass')
  })

  test(`fails where ${example.failing.given}`, async ({ stage }) => {
    const ran = await run(file, example.failing, stage)
    expectSaid(ran, example.failing.says)
    expect(ran.status).toBe('fail')
  })

  test(`is no verdict where ${example.unseen.given}`, async ({ stage }) => {
    const ran = await run(file, example.unseen, stage)
    expect(ran).toMatchObject({ status: 'unknown', outcomes: [] })
    expect(`${ran.reason}\n${ran.stderr ?? ''}`).toMatch(example.unseen.says)
  })
})
