import { describe, expect, test } from 'vitest'
import { nameInArn, stackGlobs, withNested } from './stack-globs.ts'

const arn = (name: string, region = 'eu-west-2') =>
  `arn:aws:cloudformation:${region}:111111111111:stack/${name}/0a1b`
const stack = (name: string, parent?: string) => ({ name, id: arn(name), parent })
const named = (globs: string[], ...names: string[]) => {
  const { matches, unmatched } = stackGlobs(globs, 'eu-west-2')
  const stacks = names.map((name) => stack(name))
  return [stacks.filter(matches).map(({ name }) => name), unmatched(stacks)]
}

describe('globs', () => {
  test('name stacks; one that names none is told', () => {
    expect(named(['App-*', 'Net', 'Gone-?'], 'App-Api', 'App-Db', 'Net', 'Other')).toEqual([
      ['App-Api', 'App-Db', 'Net'],
      ['Gone-?'],
    ])
  })

  test('take instances of StackSets in only where they are named', () => {
    const set = 'StackSet-baseline-1f2e'
    expect(named(['*'], 'App', set)).toEqual([['App'], []])
    expect(named(['*'], set)).toEqual([[], ['*']])
    expect(named(['StackSet-baseline-*'], 'App', set)).toEqual([[set], []])
  })

  test('may be ARNs; one of another region says nothing here', () => {
    expect(named([arn('App'), arn('App', 'us-east-1')], 'App', 'Net')).toEqual([['App'], []])
    expect(named([arn('Gone')], 'App')).toEqual([[], [arn('Gone')]])
  })

  test('that are given twice are told once', () => {
    expect(named(['Gone', 'Gone'], 'App')).toEqual([[], ['Gone']])
  })
})

describe('what an organization allows', () => {
  const seen = (globs: string[], allowed: string[]) => {
    const { matches } = stackGlobs(globs, 'eu-west-2', allowed)
    return ['App1', 'App-Web', 'Payroll'].filter((name) => matches(stack(name)))
  }

  test('holds for each stack: a glob that reads like an allowed one may name more', () => {
    expect(seen(['App*'], ['App?'])).toEqual(['App1'])
    expect(seen(['{Payroll,x-Web-x}'], ['*-Web*'])).toEqual([])
    expect(seen(['*'], ['[!P]*'])).toEqual(['App1', 'App-Web'])
    expect(seen(['arn:aws:cloudformation:*:*:stack/{Payroll,App1}/*'], ['*App1*'])).toEqual([
      'App1',
    ])
  })

  test('leaves a glob unmatched that names nothing else', () => {
    const { unmatched } = stackGlobs(['Pay*'], 'eu-west-2', ['App*'])
    expect(unmatched([stack('Payroll')])).toEqual(['Pay*'])
  })
})

describe('nested stacks', () => {
  const found = (stacks: ReturnType<typeof stack>[], ...globs: string[]) =>
    withNested(stacks, stackGlobs(globs, 'eu-west-2').matches, ({ parent }) => parent).map(
      ({ name }) => name,
    )

  test('come with what holds them, at any depth', () => {
    const stacks = [
      stack('App-Db-Backup-3', arn('App-Db-2')),
      stack('App-Db-2', arn('App')),
      stack('App'),
      stack('Other-Db-4', arn('Other')),
      stack('Other'),
    ]
    expect(found(stacks, 'App')).toEqual(['App-Db-Backup-3', 'App-Db-2', 'App'])
    expect(found(stacks, 'Other-Db-*')).toEqual(['Other-Db-4'])
  })

  test('belong to one that is in no list, by the name in its ARN', () => {
    expect(found([stack('App-Db-2', arn('App'))], 'App')).toEqual(['App-Db-2'])
  })

  test('that hold each other have an end', () => {
    expect(found([stack('A', arn('B')), stack('B', arn('A'))], 'C')).toEqual([])
  })
})

test('the name stands in the ARN', () => {
  expect(nameInArn(arn('App'))).toBe('App')
})
