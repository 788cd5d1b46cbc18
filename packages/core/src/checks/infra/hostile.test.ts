import { expect, it } from 'vitest'
import { known } from '../../model/known.ts'
import { changed } from './changed.ts'
import { leftovers } from './leftovers.ts'
import { missing } from './missing.ts'
import { orphans } from './orphans.ts'
import {
  detection,
  difference,
  drift,
  environment,
  exampleInput,
  findingsOf,
  region,
  resource,
  stack,
} from './shared/examples.ts'
import { stacks } from './stacks.ts'
import { template } from './template.ts'

const EVIL = [
  '__proto__',
  'constructor',
  'a\nb\r::error::x',
  '`$(rm -rf ~)`',
  '<img src=x onerror=alert(1)> @everyone',
  '🧨'.repeat(300),
  '../../etc',
  '',
]

it.each(EVIL)('a stack, its resources, tags and values may all be called %j', async (name) => {
  const type = `AWS::${name}::Thing`
  const entries = JSON.parse(`{ ${JSON.stringify(name)}: { "Type": "AWS::SQS::Queue" } }`)
  const evil = stack(
    `App${name}`,
    detection([
      drift(name, type, {
        physicalId: name,
        differences: [difference(`/${name}/0`, 'ADD', null, name)],
        expected: entries,
      }),
      drift(`${name}2`, type, { status: 'DELETED' }),
    ]),
    {
      status: 'DELETE_FAILED',
      statusReason: name,
      tags: entries,
      template: known({ body: { Resources: entries }, exact: true }),
    },
  )
  const declared = known([
    { name: evil.name, template: { body: { Resources: {} }, exact: true }, source: name },
  ])
  const left = [resource(name, type, `${name}-left`, 'DELETE_SKIPPED')]
  const scan = {
    id: name,
    finished: '2026-11-01',
    types: [],
    unmanaged: [
      {
        type,
        identifier: { [name]: `${name}-found` },
        tags: known({ [name]: name, project: 'app' }),
      },
    ],
  }
  const deleted = [
    { id: name, name, status: 'DELETE_COMPLETE' as const, deleted: '2026-11-02', left },
  ]
  const input = await exampleInput([
    environment(`prod${name}`, [region([evil], { deleted: known(deleted), scan: known(scan) })], {
      declared,
    }),
  ])
  const checks = [stacks, changed, missing, template, orphans, leftovers]
  const found = checks.map((check) => findingsOf(check.run(input)))
  expect(found.map((findings) => findings.length > 0)).not.toContain(false)
  for (const { title, setAt, fingerprint } of found.flat()) {
    expect(title).toMatch(/^[^\r\n]{1,600}$/)
    expect(new URL(setAt?.url ?? '').hostname).toMatch(/\.amazon\.com$/)
    expect(fingerprint).toMatch(/^[0-9a-f]{20}$/)
  }
})
