import { describe, expect, it } from 'vitest'
import type { DeletedStackFacts } from '../../model/infra-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { leftovers } from './leftovers.ts'
import {
  detection,
  drift,
  environment,
  exampleInput,
  findingsOf,
  prod,
  region,
  resource,
  stack,
  stackId,
  told,
} from './shared/examples.ts'

const BUCKET = 'AWS::S3::Bucket'

const deleted = (more: Partial<DeletedStackFacts> = {}): DeletedStackFacts => ({
  id: stackId('App-Old'),
  name: 'App-Old',
  status: 'DELETE_COMPLETE',
  deleted: '2026-11-10T12:00:00.000Z',
  left: [resource('Data', BUCKET, 'app-data', 'DELETE_SKIPPED')],
  ...more,
})

const scanned = (finished: string, unmanaged: string[]) =>
  known({
    id: 'scan-1',
    finished,
    types: [BUCKET],
    unmanaged: unmanaged.map((id) => ({
      type: BUCKET,
      identifier: { BucketName: id },
      tags: known({ project: 'app' }),
    })),
  })

const titles = async (input: Promise<Parameters<typeof leftovers.run>[0]>) =>
  findingsOf(leftovers.run(await input)).map(({ severity, title }) => `${severity}: ${title}`)

describe('what deleted stacks left', () => {
  it('is told, with how to remove it; a scan is not needed', async () => {
    const results = leftovers.run(await exampleInput([prod([], { deleted: known([deleted()]) })]))
    expect(told(results)).toEqual(['fail prod/eu-west-2: 1 thing left of deleted stacks'])
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'medium',
        title: 'Data (S3 bucket, prod) is left of stack App-Old, which was deleted',
        actual: 'kept when App-Old was deleted on 2026-11-10',
        fix: 'Remove it once nobody needs what is in it: `aws s3 rb s3://app-data --force --region eu-west-2`, or import it into a stack.',
      },
    ])
  })

  it('is nothing where another stack holds it now, or a later scan does not have it', async () => {
    const held = stack('App', detection([drift('Data', BUCKET, { physicalId: 'app-data' })]))
    const facts = { deleted: known([deleted()]) }
    expect(await titles(exampleInput([prod([held], facts)]))).toEqual([])
    const scan = (finished: string, ids: string[]) =>
      titles(exampleInput([prod([], { ...facts, scan: scanned(finished, ids) })]))
    expect(await scan('2026-11-20T00:00:00.000Z', [])).toEqual([])
    expect(await scan('2026-11-20T00:00:00.000Z', ['app-data'])).toHaveLength(1)
    expect(await scan('2026-11-01T00:00:00.000Z', [])).toHaveLength(1)
  })

  it('is told once where the stack was made and deleted twice', async () => {
    const twice = known([deleted(), deleted({ id: `${stackId('App-Old')}-2` })])
    expect(await titles(exampleInput([prod([], { deleted: twice })]))).toHaveLength(1)
  })

  it('is not known where they could not be listed', async () => {
    const input = await exampleInput([
      prod([], { deleted: unknown('denied', 'cloudformation:ListStacks') }),
    ])
    expect(leftovers.run(input)).toMatchObject([
      { status: 'unknown', subject: 'prod/eu-west-2', permissions: ['cloudformation:ListStacks'] },
    ])
  })

  it('passes where there is nothing', async () => {
    expect(told(leftovers.run(await exampleInput([prod([stack('App')])])))).toEqual([
      'pass prod/eu-west-2: Nothing is left of deleted stacks',
    ])
  })
})

describe('a deprecated project', () => {
  const status = 'deprecated'

  it('is asked for although most checks are not', () => {
    expect(leftovers.whenDeprecated).toBe(true)
  })

  it('has nothing left in any account', async () => {
    const App = stack('App', detection([drift('Web', 'AWS::EC2::SecurityGroup')]))
    const nested = { ...stack('App-Nested'), parent: 'App' }
    const stuck = stack('App-Old', undefined, { status: 'DELETE_FAILED' })
    const going = stack('App-Going', undefined, { status: 'DELETE_IN_PROGRESS' })
    const facts = {
      deleted: known([deleted()]),
      scan: scanned('2026-11-20T00:00:00.000Z', ['app-data', 'app-uploads']),
    }
    const input = exampleInput([prod([App, nested, stuck, going], facts)], { status })
    expect(await titles(input)).toEqual([
      'high: Data (S3 bucket, prod) is left of stack App-Old, which was deleted',
      'high: Stack App (prod) of a deprecated project is still there',
      'high: Stack App-Old (prod) of a deprecated project could not be deleted',
      'high: app-uploads (S3 bucket, prod) is left of a deprecated project',
    ])
    const fixes = findingsOf(leftovers.run(await input)).map(({ fix }) => fix)
    expect(fixes[1]).toContain(
      '`aws cloudformation delete-stack --stack-name App --region eu-west-2`',
    )
    expect(fixes[2]).toContain('--deletion-mode FORCE_DELETE_STACK')
  })

  it('passes where nothing is, and only where that was seen', async () => {
    const empty = { scan: scanned('2026-11-20T00:00:00.000Z', []) }
    expect(told(leftovers.run(await exampleInput([prod([], empty)], { status })))).toEqual([
      'pass prod/eu-west-2: Nothing is left',
    ])
    expect(told(leftovers.run(await exampleInput([prod([])], { status })))).toEqual([
      'pass prod/eu-west-2: Nothing is left',
      'unknown prod/eu-west-2: Not judged: resources with the project’s tags are found by a resource scan: there is no resource scan younger than 7 days',
    ])
  })

  it('weighs less in dev, and is not known where an account could not be entered', async () => {
    const input = exampleInput(
      [
        environment('dev', [region([stack('App')])]),
        environment('prod', [], { entered: unknown('AccessDenied') }),
      ],
      { status },
    )
    expect(await titles(input)).toEqual([
      'medium: Stack App (dev) of a deprecated project is still there',
    ])
    expect(told(leftovers.run(await input)).at(-1)).toBe(
      'unknown prod: Not judged: the account of prod could not be entered: AccessDenied',
    )
  })
})
