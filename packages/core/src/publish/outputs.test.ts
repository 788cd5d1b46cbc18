import { expect, test } from 'vitest'
import { organizationReport } from '../../../../test/examples/reports.ts'
import { annotations } from '../report/annotations.ts'
import { outputs } from '../report/report.ts'
import { type ActionsCore, writeActionsOutput } from './outputs.ts'

const recorder = (write: () => Promise<unknown>) => {
  const said: unknown[][] = []
  const say =
    (kind: string) =>
    (...words: unknown[]) =>
      void said.push([kind, ...words])
  const core: ActionsCore = {
    setOutput: say('output'),
    error: say('error'),
    warning: say('warning'),
    notice: say('notice'),
    summary: { addRaw: say('summary'), write },
  }
  return { core, said }
}

const output = {
  outputs: outputs(organizationReport, {}),
  summary: '# summary',
  annotations: annotations({
    ...organizationReport,
    scan: { ...organizationReport.scan, scope: { kind: 'repository', name: 'acme/api' } },
  }),
}

test('outputs, annotations at their place, and the summary', async () => {
  const { core, said } = recorder(async () => {})
  expect(await writeActionsOutput(core, output)).toEqual([])
  expect(said).toContainEqual(['output', 'worst', 'high'])
  expect(said).toContainEqual([
    'error',
    expect.stringContaining('true → false'),
    { title: 'high: ESLint is switched off', file: 'check.toml', startLine: 4 },
  ])
  expect(said.at(-1)).toEqual(['summary', '# summary'])
})

test('a shard of several writes none: their merge does', async () => {
  const { core, said } = recorder(() => Promise.reject(new Error('nothing is written')))
  expect(await writeActionsOutput(core, { ...output, summary: '', annotations: [] })).toEqual([])
  expect(new Set(said.map(([kind]) => kind))).toEqual(new Set(['output']))
})

test('a summary that cannot be written fails nothing', async () => {
  const { core } = recorder(() => Promise.reject(new Error('no GITHUB_STEP_SUMMARY')))
  expect(await writeActionsOutput(core, output)).toEqual([
    'the job summary could not be written: no GITHUB_STEP_SUMMARY',
  ])
})
