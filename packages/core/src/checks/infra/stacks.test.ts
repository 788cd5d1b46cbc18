import { describe, expect, it } from 'vitest'
import type { DeclaredStack } from '../../model/infra-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { environment, exampleInput, findingsOf, region, stack, told } from './shared/examples.ts'
import { unmetPatterns } from './stacks/unmatched.ts'
import { stacks } from './stacks.ts'

const declares = (name: string, more: Partial<DeclaredStack> = {}): DeclaredStack => ({
  name,
  template: { body: { Resources: {} }, exact: true },
  source: `cdk.out/${name}.template.json`,
  ...more,
})

const declared = (...names: string[]) => ({ declared: known(names.map((name) => declares(name))) })

describe('stacks', () => {
  it('pass where each that is declared is there, in a state that is complete', async () => {
    const there = environment('prod', [region([stack('App')])], declared('App'))
    expect(told(stacks.run(await exampleInput([there])))).toEqual([
      'pass prod/eu-west-2: 1 stack, each in a state that is complete',
    ])
  })

  it('may all be in another region', async () => {
    const elsewhere = environment('prod', [
      region([stack('App')]),
      region([], { region: 'us-east-1' }),
    ])
    expect(told(stacks.run(await exampleInput([elsewhere])))[1]).toBe(
      'pass prod/us-east-1: None of the stacks is in this region',
    )
  })

  it('are told where they have failed, with the way out', async () => {
    const stuck = stack('App', undefined, {
      status: 'UPDATE_ROLLBACK_FAILED',
      statusReason: 'The following resource(s) failed:\n[Db]',
    })
    const running = stack('App-2', undefined, { status: 'UPDATE_IN_PROGRESS' })
    const results = stacks.run(
      await exampleInput([environment('prod', [region([stuck, running])], declared('App'))]),
    )
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'medium',
        rule: 'infra/stack-failed',
        title: 'Stack App (prod) is stuck between two deployments',
        subject: 'prod/eu-west-2/AWS::CloudFormation::Stack/App',
        actual: 'UPDATE_ROLLBACK_FAILED: The following resource(s) failed: [Db]',
        fix: expect.stringContaining('continue-update-rollback'),
        setAt: { url: expect.stringContaining('/stacks/stackinfo?stackId=arn%3Aaws') },
      },
    ])
  })

  it('are missing where they are declared, deployed and in no region', async () => {
    const gone = environment(
      'prod',
      [
        region([stack('App')], {
          deleted: known([
            {
              id: 'arn:aws:cloudformation:eu-west-2:333333333333:stack/App-Data/1',
              name: 'App-Data',
              status: 'DELETE_COMPLETE',
              deleted: '2026-11-19T12:00:00.000Z',
              left: [],
            },
          ]),
          unmatched: ['App-Data'],
        }),
        region([stack('App-Edge')], { region: 'us-east-1', unmatched: ['App-Data'] }),
      ],
      declared('App', 'App-Data', 'App-Edge', 'Other'),
    )
    const results = stacks.run(await exampleInput([gone]))
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'high',
        title: 'Stack App-Data (prod) is declared and deployed, and is not there',
        actual: 'deleted on 2026-11-19T12:00:00.000Z',
      },
    ])
    expect(told(results)[1]).toBe('pass prod/us-east-1: 1 stack, each in a state that is complete')
  })

  it('are not missing before they are deployed, and not known without the declaration', async () => {
    const at = (more: object) => environment('prod', [region([stack('App')])], more)
    expect(told(stacks.run(await exampleInput([at({})])))).toEqual([
      'pass prod/eu-west-2: 1 stack, each in a state that is complete',
      'unknown prod declared stacks: Not judged: whether every declared stack is there: not synthesized',
    ])
    const undeployed = at({ ...declared('App', 'App-New'), deployed: known(null) })
    expect(findingsOf(stacks.run(await exampleInput([undeployed])))).toEqual([])
  })

  it('that were told to be missing stay so while nobody can see it', async () => {
    const missing = environment('prod', [region([])], declared('App'))
    const [finding] = findingsOf(stacks.run(await exampleInput([missing])))
    if (finding === undefined) throw new Error('it is found at first')
    const open = [{ ...finding, check: 'infra/stacks' }]
    const subjects = async (now: ReturnType<typeof environment>) =>
      stacks
        .run(await exampleInput({ environments: [now], open }))
        .filter(({ status }) => status === 'unknown')
        .map(({ subject }) => subject)
    expect(await subjects(environment('prod', [region([])]))).toContain(finding.subject)
    const halfBlind = environment(
      'prod',
      [region([]), region([], { region: 'us-east-1', stacks: unknown('denied') })],
      declared('App'),
    )
    expect(await subjects(halfBlind)).toEqual(['prod/us-east-1', finding.subject])
  })
})

describe('[infra] without stacks', () => {
  const toml = '[infra]\nregions = ["eu-west-2"]\n[infra.accounts]\nprod = "333333333333"\n'
  const nothing = environment('prod', [region([])])

  it('looks at nothing, and says so', async () => {
    expect(told(stacks.run(await exampleInput([nothing], { toml })))).toEqual([
      'unknown prod/eu-west-2: Not judged: no stack is named: add stacks to [infra] in check.toml',
    ])
  })

  it('is enough for who hands over a plan', async () => {
    const changes = known([])
    const plans = [{ source: 'drift.json', tool: 'terraform' as const, errored: false, changes }]
    const input = await exampleInput({ environments: [nothing], plans }, { toml })
    expect(told(stacks.run(input))).toEqual([
      'skipped prod/eu-west-2: No stack is named, and a plan was handed over',
    ])
  })
})

describe('a name that no stack has', () => {
  it('is told once for an environment, and only where no region has it', async () => {
    const two = environment('staging', [
      region([stack('App')], { unmatched: ['Ap-Data', 'App-Edge'] }),
      region([stack('App-Edge')], { region: 'us-east-1', unmatched: ['Ap-Data', 'App'] }),
    ])
    expect(findingsOf(stacks.run(await exampleInput([two])))).toMatchObject([
      {
        severity: 'medium',
        rule: 'infra/stack-unmatched',
        title: 'No stack in staging is called Ap-Data',
        fix: 'Correct the name in `[infra] stacks` (check.toml line 2), or deploy the stack.',
      },
    ])
  })

  it('may be a pattern that is met by nothing, where others are', async () => {
    const globs = { unmatched: ['App-*', 'Wroker-*'] }
    const some = environment('staging', [region([stack('App')], globs)])
    expect(findingsOf(stacks.run(await exampleInput([some])))).toEqual([])
    expect(unmetPatterns(some)).toEqual(['App-*', 'Wroker-*'])
    const none = environment('staging', [region([], globs)])
    expect(findingsOf(stacks.run(await exampleInput([none]))).map(({ title }) => title)).toEqual([
      'No stack in staging is called App-*',
      'No stack in staging is called Wroker-*',
    ])
    expect(unmetPatterns(none)).toEqual([])
  })

  it('is not told of production before the first release', async () => {
    const none = environment('prod', [region([], { unmatched: ['App*'] })])
    expect(told(stacks.run(await exampleInput([none], { status: 'pre-release' })))).toEqual([
      'skipped prod: Not looked at before the first release (status: pre-release)',
    ])
  })
})
