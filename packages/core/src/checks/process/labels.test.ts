import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../model/known.ts'
import type { LabelFacts } from '../../model/process-facts.ts'
import { told } from './habits/examples.ts'
import { labels } from './labels.ts'
import { exampleInput } from './shared/examples.ts'

const label = (name: string, color = 'd73a4a', description: string | null = null): LabelFacts => ({
  name,
  color,
  description,
})

const run = async (required: string, present: LabelFacts[], tier = 'production') =>
  labels.run(
    await exampleInput(
      `[process.labels]\nrequired = ${required}\n`,
      { labels: known(present) },
      tier,
    ),
  )

describe('required labels', () => {
  it('pass where they are there; names are compared as GitHub compares them', async () => {
    const required = '["Bug", { name = "feature", color = "#A2EEEF", description = "New" }]'
    expect(told(await run(required, [label('bug'), label('Feature', 'a2eeef', 'New')]))).toEqual([
      'pass: 2 required labels there, as asked',
    ])
  })

  it('that are missing are told, with the page to add them on and who asks for them', async () => {
    const [result] = await run('["bug", { name = "p1", color = "ff0000" }]', [label('bug')])
    expect(result).toMatchObject({
      status: 'warning',
      message: '1 of 2 required labels missing or different',
      findings: [
        {
          subject: 'p1',
          severity: 'low',
          rule: 'process/label-missing',
          title: 'Label p1 is missing',
          expected: 'colour #ff0000',
          actual: 'no such label',
          setAt: { name: 'the labels of acme/app', url: 'https://github.com/acme/app/labels' },
          fix: 'Add the label p1 with colour #ff0000. It is required in check.toml line 2.',
        },
      ],
    })
  })

  it.each([
    [
      '{ name = "p1", color = "ff0000" }',
      label('p1', '00ff00'),
      'Label p1 has another colour',
      'colour #ff0000',
      'colour #00ff00',
    ],
    [
      '{ name = "p1", description = "First" }',
      label('p1'),
      'Label p1 has another description',
      'description "First"',
      'description ""',
    ],
    [
      '{ name = "p1", color = "ff0000", description = "First" }',
      label('p1', '00ff00', 'Last'),
      'Label p1 has another colour and description',
      'colour #ff0000, description "First"',
      'colour #00ff00, description "Last"',
    ],
    [
      '{ name = "p1", color = "#FF0000", description = "First" }',
      label('P1', 'ff0000', 'first'),
      'Label p1 has another description',
      'description "First"',
      'description "first"',
    ],
  ])('%s against %j', async (required, present, title, expected, actual) => {
    const [result] = await run(`[${required}]`, [present])
    expect(result?.findings).toMatchObject([
      { rule: 'process/label-differs', title, expected, actual },
    ])
  })

  it('that are named twice are one, by the last word on it', async () => {
    const [result] = await run('["bug", { name = "BUG", color = "ff0000" }]', [label('bug')])
    expect(result?.findings).toMatchObject([
      { subject: 'BUG', title: 'Label BUG has another colour' },
    ])
  })

  it('are found among thousands, and harmless whatever they are called', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => label(`label ${at}`))
    const names = ['__proto__', 'constructor', '<b>@all</b> `x`\n::error::']
    const [result] = await run(JSON.stringify(['label 1999', ...names]), many)
    expect(result?.findings.map(({ title }) => title)).toEqual([
      'Label __proto__ is missing',
      'Label constructor is missing',
      'Label <b>@all</b> `x` ::error:: is missing',
    ])
  })

  it('are no graver in a prototype', async () => {
    const [result] = await run('["bug"]', [], 'prototype')
    expect(result?.findings.map(({ severity }) => severity)).toEqual(['low'])
  })

  it('are unknown to a token that does not see them', async () => {
    const toml = '[process.labels]\nrequired = ["bug"]\n'
    const facts = { labels: unknown('the token may not read labels', 'Issues: read') }
    expect(labels.run(await exampleInput(toml, facts))).toEqual([
      {
        check: 'process/labels',
        status: 'unknown',
        subject: 'acme/app',
        message: 'Not judged: the token may not read labels',
        permissions: ['Issues: read'],
        findings: [],
      },
    ])
  })

  it('are skipped where the section is absent, off, or requires none', async () => {
    const off = '[process.labels]\nenabled = false\nrequired = ["bug"]\n'
    for (const toml of ['', off]) {
      expect(told(labels.run(await exampleInput(toml)))).toEqual([
        'skipped: Not asked for in check.toml',
      ])
    }
    expect(told(await run('[]', []))).toEqual(['skipped: [process.labels] requires no label'])
  })
})
