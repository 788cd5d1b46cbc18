import { describe, expect, it } from 'vitest'
import type {
  EnvironmentFacts,
  ManifestFact,
  ManifestFacts,
  ManifestProblem,
} from '../../model/infra-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { manifest } from './manifest.ts'
import { ACCOUNT, environment, exampleInput, findingsOf, region, told } from './shared/examples.ts'

const HEAD = 'a'.repeat(40)
const DEPLOYED = 'c'.repeat(40)
const DEV = '111111111111'

const TABLE: ManifestFact = {
  arn: `arn:aws:dynamodb:eu-west-2:${ACCOUNT}:table/orders`,
  cloud: 'aws',
  account: ACCOUNT,
  region: 'eu-west-2',
  type: 'AWS::DynamoDB::Table',
  physicalId: 'orders',
  exists: known(true),
  how: 'Cloud Control in eu-west-2 finds it',
}

const GONE: ManifestFact = {
  ...TABLE,
  exists: known(false),
  how: 'Cloud Control in eu-west-2 does not find it',
}

const BUCKET: ManifestFact = {
  ...TABLE,
  arn: 'arn:aws:s3:::acme-logs',
  account: null,
  type: 'AWS::S3::Bucket',
  physicalId: 'acme-logs',
}

const DENIED = unknown('cloudformation:GetResource is denied', 'cloudformation:GetResource')

const lists = (
  resources: ManifestFact[],
  more: Partial<ManifestFacts> = {},
): NonNullable<EnvironmentFacts['manifest']> =>
  known({ file: 'infra-manifest.json', commit: DEPLOYED, problems: [], resources, ...more })

const prod = (resources: ManifestFact[], more: Partial<ManifestFacts> = {}) =>
  environment('prod', [region([])], { manifest: lists(resources, more) })

const TWO = `[infra]\nregions = ["eu-west-2"]\n[infra.accounts]\ndev = "${DEV}"\nprod = "${ACCOUNT}"\n`

const dev = (resources: ManifestFact[]) =>
  environment('dev', [region([])], { account: DEV, manifest: lists(resources) })

const run = async (environments: EnvironmentFacts[], toml?: string) =>
  manifest.run(await exampleInput(environments, toml === undefined ? {} : { toml }))

describe('what the infra manifest lists', () => {
  it('passes where it is there', async () => {
    expect(told(await run([prod([TABLE])]))).toEqual([
      'pass prod: 1 resource of infra-manifest.json, all there',
    ])
  })

  it('is told where it is missing, by what that means', async () => {
    const results = await run([prod([GONE])])
    expect(told(results)).toEqual(['fail prod: 1 of 1 resource of infra-manifest.json missing'])
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'high',
        rule: 'infra/deleted-data',
        title: 'orders (DynamoDB table, prod) must exist and does not',
        subject: 'prod/eu-west-2/AWS::DynamoDB::Table/orders',
        expected: `there, as infra-manifest.json at ccccccc lists it: ${TABLE.arn}`,
        actual: 'missing: Cloud Control in eu-west-2 does not find it',
        resource: { environment: 'prod', account: ACCOUNT },
        setAt: { name: 'console', url: expect.stringContaining('dynamodb') },
      },
    ])
  })

  it('is not told twice where the stack that held it tells', async () => {
    const results = await run([prod([TABLE, { ...GONE, stack: 'App' }])])
    expect(told(results)).toEqual([
      'pass prod: 1 resource of infra-manifest.json, all there; 1 gone from a stack, told by infra/missing',
    ])
    expect(results[0]?.data).toMatchObject({ listed: 2, missing: 1 })
  })

  it('is neither there nor missing where nobody could tell', async () => {
    const results = await run([prod([{ ...TABLE, exists: DENIED }])])
    expect(told(results)).toEqual([
      `unknown prod/eu-west-2/AWS::DynamoDB::Table/orders: Not judged: ${TABLE.arn}: cloudformation:GetResource is denied`,
    ])
    expect(results[0]?.permissions).toEqual(['cloudformation:GetResource'])
  })

  it('is told as one where there is much that nobody could tell', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...TABLE,
      physicalId: `t${at}`,
      exists: DENIED,
    }))
    expect(told(await run([prod(many)]))).toEqual([
      expect.stringMatching(/^unknown prod: Not judged: of 30 resources of the manifest nobody/),
    ])
  })

  it('says that it was read at the head where nothing says what is deployed', async () => {
    const atHead = { commit: HEAD, atHead: 'nothing says which commit is deployed' }
    const results = await run([prod([GONE], atHead)])
    expect(told(results)[0]).toMatch(/\(read at the head: nothing says which commit is deployed\)$/)
    expect(findingsOf(results)[0]?.expected).toMatch(/infra-manifest.json at aaaaaaa \(the head\)/)
  })

  it('holds for the account of each alone', async () => {
    const both = [TABLE, { ...GONE, account: DEV, arn: `${TABLE.arn}-dev` }]
    expect(told(await run([dev(both), prod(both)], TWO))).toEqual([
      'fail dev: 1 of 1 resource of infra-manifest.json missing',
      'pass prod: 1 resource of infra-manifest.json, all there',
    ])
  })
})

describe('a bucket, whose ARN names no account', () => {
  const missing = { ...BUCKET, exists: known(false), how: 'Cloud Control does not find it' }

  it('is there where any of the accounts has it', async () => {
    expect(told(await run([dev([missing]), prod([BUCKET])], TWO))).toEqual([
      'skipped dev: infra-manifest.json lists nothing of dev',
      'pass prod: 1 resource of infra-manifest.json, all there',
    ])
    expect(findingsOf(await run([dev([BUCKET]), prod([missing])], TWO))).toEqual([])
  })

  it('is missing where none has it, and told once, of production', async () => {
    const results = await run([prod([missing]), dev([missing])], TWO)
    expect(findingsOf(results)).toMatchObject([
      {
        title: 'acme-logs (S3 bucket, prod) must exist and does not',
        resource: { account: ACCOUNT },
      },
    ])
  })

  it('is unknown where one could not be asked', async () => {
    const denied = { ...missing, exists: DENIED }
    expect(told(await run([dev([denied]), prod([missing])], TWO))[1]).toMatch(
      /^unknown prod\/.*acme-logs: cloudformation:GetResource is denied$/,
    )
    expect(told(await run([prod([missing])], TWO))[0]).toMatch(/it may be in dev, not looked at$/)
  })
})

describe('what is of no environment', () => {
  const secret: ManifestFact = {
    ...TABLE,
    arn: 'projects/app/secrets/key',
    cloud: 'gcp',
    account: 'app',
    type: 'GCP::secrets',
    physicalId: 'projects/app/secrets/key',
    exists: unknown('it is of Google Cloud project app, which is not looked at'),
  }

  it('is unknown, once', async () => {
    const other = { ...TABLE, account: '999999999999', exists: unknown('another account') }
    const results = await run([dev([secret, other]), prod([secret, other])], TWO)
    expect(told(results).filter((line) => line.startsWith('unknown'))).toEqual([
      `unknown ${secret.arn}: Not judged: ${secret.arn}: it is of Google Cloud project app, which is not looked at`,
      `unknown ${TABLE.arn}: Not judged: ${TABLE.arn}: another account`,
    ])
  })

  it('is told where check-my-toolkit does not find it', async () => {
    const gone = { ...secret, exists: known(false), how: 'check-my-toolkit does not find it' }
    const results = await run([prod([TABLE, gone])])
    expect(told(results)[1]).toBe('fail elsewhere: 1 of 1 resource of no account here missing')
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'medium',
        subject: secret.arn,
        actual: 'missing: check-my-toolkit does not find it',
      },
    ])
  })
})

describe('a manifest with mistakes', () => {
  const wrong: ManifestProblem = {
    line: 3,
    entry: '"my-bucket"',
    message: '"my-bucket" is no ARN and no projects/… path',
  }

  it('is told with file and line, and the rest of it holds', async () => {
    const results = await run([prod([TABLE], { commit: HEAD, problems: [wrong] })])
    expect(told(results)).toEqual([
      'warning infra-manifest.json: 1 mistake in infra-manifest.json',
      'pass prod: 1 resource of infra-manifest.json, all there',
    ])
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'low',
        title: 'infra-manifest.json:3: "my-bucket" is no ARN and no projects/… path',
        file: 'infra-manifest.json',
        line: 3,
      },
    ])
  })

  it('names the commit where that is not what is checked out', async () => {
    const [finding] = findingsOf(await run([prod([TABLE], { problems: [wrong] })]))
    expect(finding?.title).toMatch(/^infra-manifest.json:3 at ccccccc: /)
    expect(finding?.line).toBeUndefined()
    expect(finding?.fix).toMatch(/and deploy that/)
  })

  it('that cannot be read at all is told, and nothing of it ends as in order', async () => {
    const results = await run([
      prod([], { commit: HEAD, problems: [{ message: 'it is no table' }] }),
    ])
    expect(told(results)).toEqual([
      'fail infra-manifest.json: 1 mistake in infra-manifest.json',
      'unknown prod: Not judged: infra-manifest.json cannot be read: it is no table',
    ])
    expect(findingsOf(results)).toMatchObject([{ severity: 'medium' }])
  })
})

describe('no manifest', () => {
  it('asks for nothing', async () => {
    const [result, ...others] = await run([
      environment('prod', [region([])], { manifest: known(null) }),
    ])
    expect(others).toEqual([])
    expect(result).toMatchObject({
      status: 'skipped',
      message: 'There is no infra manifest',
      data: { declared: false },
    })
  })

  it('is not what it is called where it could not be read', async () => {
    const results = await run([
      environment('prod', [region([])], { manifest: unknown('a shallow clone') }),
    ])
    expect(told(results)).toEqual(['unknown prod: Not judged: a shallow clone'])
  })
})
