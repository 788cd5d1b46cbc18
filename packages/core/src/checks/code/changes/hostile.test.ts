import { describe, expect, it } from 'vitest'
import { standardsFiles } from '../standards-files.ts'
import { workflows } from '../workflows.ts'
import { changed, input } from './examples.ts'

/** A quarter of a megabyte of one thing, as somebody would write who wants the scan to hang. */
const repeat = (part: (index: number) => string, size = 250_000): string => {
  const parts: string[] = []
  for (let length = 0, index = 0; length < size; index += 1) {
    const text = part(index)
    length += text.length
    parts.push(text)
  }
  return parts.join('')
}

const CI = '.github/workflows/ci.yml'
const step = (run: string) =>
  `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          ${run}\n`
/** Not a measure of speed (test/bench has those): what hangs takes minutes. */
const LIMIT = 25_000

describe('a file that is made to take long', () => {
  it.each<[string, string, string]>([
    [
      'jobs',
      'on: push\njobs:\n',
      `on: push\njobs:\n${repeat((i) => `  j${i}: {steps: [{run: npm test}]}\n`)}`,
    ],
    ['git commands', step('echo'), step(repeat(() => 'git fetch '))],
    ['open expressions', step('echo'), step(repeat(() => '${{'))],
    ['expressions', step('echo'), step(repeat(() => '${{ github.sha }}'))],
    ['swallowed failures', step('echo'), step(repeat(() => 'test || '))],
    [
      'a long reference',
      `on: push\njobs:\n  a:\n    steps:\n      - uses: a/b@c\n`,
      `on: push\njobs:\n  a:\n    steps:\n      - uses: a/b@${repeat(() => '-1.a')}\n`,
    ],
    [
      'secrets for many',
      'on: push\njobs: {}\n',
      `on: push\nenv:\n  A: "${repeat(() => 'x', 120_000)}"\njobs:\n  a:\n    steps:\n${repeat((i) => `      - uses: e/t${i}@v1\n`, 120_000)}`,
    ],
    [
      'steps',
      step('echo'),
      `on: push\njobs:\n  a:\n    steps:\n${repeat((i) => `      - run: npm run lint${i}\n`)}`,
    ],
  ])('%s', (_, before, after) => {
    const started = performance.now()
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      expect(workflows.run(input({ changes: [changed(CI, from, to)] }))).toHaveLength(1)
    }
    expect(performance.now() - started).toBeLessThan(LIMIT)
  })

  it.each<[string, string, string]>([
    ['keys', '', repeat((i) => `k${i} = 1\n`)],
    [
      'exemptions',
      '',
      repeat((i) => `[[drift.exempt]]\ncheck = "c${i}"\nsubject = "s"\nreason = "r"\n`),
    ],
    ['entries without names', '[[a]]\nx = 0\n', repeat((i) => `[[a]]\nx = ${i}\n`)],
    ['long lists', 'a = []\n', `a = [${repeat((i) => `"${i}",`)}]\n`],
    ['one long line', 'a = ""\n', `a = "${repeat(() => '<b>@x')}"\n`],
  ])('%s', (_, before, after) => {
    const fromRulesets = { code: { coverage_run: { min_threshold: 90 } } }
    const started = performance.now()
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const [result] = standardsFiles.run(
        input({ changes: [changed('check.toml', from, to)], standards: [{ fromRulesets }] }),
      )
      expect(result?.findings.length).toBeLessThanOrEqual(202)
    }
    expect(performance.now() - started).toBeLessThan(LIMIT)
  })
})
