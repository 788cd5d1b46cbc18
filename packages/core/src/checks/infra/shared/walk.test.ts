import { describe, expect, it } from 'vitest'
import { type Finding, isUndeclared } from '../../../model/finding.ts'
import type { InfraFacts, RegionFacts } from '../../../model/infra-facts.ts'
import { known, unknown } from '../../../model/known.ts'
import { additions } from '../additions.ts'
import { changed } from '../changed.ts'
import { orphans } from '../orphans.ts'
import { detection, drift, environment, exampleInput, prod, region, stack } from './examples.ts'

/** What is said of the place of a finding that is open and that this scan did not look at. */

const SG = 'AWS::EC2::SecurityGroup'

const open = (place: { environment: string; region: string; stack: string }) => {
  const finding: Finding & { check: string } = {
    check: 'infra/changed',
    fingerprint: 'f'.repeat(16),
    severity: 'high',
    title: 'Web is open',
    subject: `${place.environment}/${place.region}/${SG}/sg-1`,
    evidence: {},
    resource: { ...place, account: '333333333333', type: SG, physicalId: 'sg-1' },
  }
  return [{ ...finding, since: '2026-11-01T00:00:00.000Z' }]
}

const App = stack('App', detection([drift('Logs', 'AWS::S3::Bucket')]))
const HERE = { environment: 'prod', region: 'eu-west-2', stack: 'App' }

/** Subject and message of what was passed over, and whether that ends the finding. */
const aside = async (
  place: Partial<typeof HERE>,
  environments = [prod([App])],
): Promise<string[]> => {
  const input = await exampleInput({ environments, open: open({ ...HERE, ...place }) })
  return changed
    .run(input)
    .filter(({ status }) => status === 'skipped')
    .map((one) => `${isUndeclared(one) ? 'ends' : 'keeps'} ${one.subject}: ${one.message}`)
}

describe('a finding that is open, of a place that was not looked at', () => {
  it('ends where check.toml names the place no more', async () => {
    expect(await aside({ environment: 'staging' })).toEqual([
      'ends staging: [infra.accounts] does not name it any more',
    ])
    expect(await aside({ region: 'us-east-1' })).toEqual([
      'ends prod/us-east-1: [infra] regions does not name it any more',
    ])
    expect(await aside({ stack: 'Billing' })).toEqual([
      'ends prod/eu-west-2/Billing: [infra] stacks does not name it any more',
    ])
  })

  it('stays where the scan was asked for other accounts or regions by its inputs', async () => {
    const other = environment('blue', [region([App])])
    expect(await aside({ environment: 'green' }, [other])).toContain(
      'keeps green: Not looked at: this scan was asked for others',
    )
    const elsewhere = environment('prod', [{ ...region([App]), region: 'eu-central-1' }])
    expect(await aside({ region: 'us-east-1' }, [elsewhere])).toContain(
      'keeps prod/us-east-1: Not looked at: this scan was asked for others',
    )
  })

  it('is nothing of its own where the stack was looked at, is gone, or could not be seen', async () => {
    expect(await aside({})).toEqual([])
    expect(await aside({ stack: 'App-Gone' })).toEqual([])
    const blind = prod([], { stacks: unknown('not allowed') })
    expect(await aside({ stack: 'Billing' }, [blind])).toEqual([])
  })
})

describe('a global resource, told of us-east-1 and seen from another region', () => {
  const orphan = async (scan: RegionFacts['scan']) => {
    const [finding] = open({ ...HERE, region: 'us-east-1' })
    const own = { ...finding, check: 'infra/orphans', subject: 'prod/us-east-1/AWS::IAM::Role/app' }
    const role = { environment: 'prod', account: '333333333333', region: 'us-east-1' }
    const resource = { ...role, type: 'AWS::IAM::Role', physicalId: 'app' }
    const facts = { environments: [prod([App], { scan })], open: [{ ...own, resource }] }
    const input = await exampleInput(facts as Partial<InfraFacts>)
    return orphans.run(input).map(({ status, subject }) => `${status} ${subject}`)
  }

  it('stays where that region says nothing, and is gone where it does', async () => {
    expect(await orphan(unknown('no scan'))).toEqual([
      'unknown prod/eu-west-2',
      'unknown prod/us-east-1/AWS::IAM::Role/app',
    ])
    const seen = { id: 's', finished: '2026-11-20T00:00:00.000Z', types: [], unmanaged: [] }
    expect(await orphan(known(seen))).toEqual(['pass prod/eu-west-2'])
  })
})

describe('a detection that did not come to its end', () => {
  it('passes nothing where what the stack holds could not be listed', async () => {
    const cut = stack('App', detection([], { status: 'unfinished', reason: 'the deadline' }), {
      resources: unknown('not allowed', 'cloudformation:ListStackResources'),
    })
    expect(changed.run(await exampleInput([prod([cut])]))).toMatchObject([
      {
        status: 'unknown',
        subject: 'prod/eu-west-2/App',
        permissions: ['cloudformation:ListStackResources'],
      },
    ])
    // Nor is anything said of what hangs on resources that nobody could list.
    expect(additions.run(await exampleInput([prod([cut])]))).toMatchObject([
      { status: 'unknown', subject: 'prod/eu-west-2/App' },
    ])
  })
})
