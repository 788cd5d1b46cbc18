import { describe, expect, test } from 'vitest'
import {
  bucketOrphaned,
  infraOf,
  infraReport,
  infraWords,
  openSsh,
  stackData,
  topicDeleted,
} from '../../../../test/examples/infra-report.ts'
import { api, organizationReport } from '../../../../test/examples/reports.ts'
import type { Result } from '../model/index.ts'
import { annotations } from './annotations.ts'
import { coverageOf } from './infra-coverage.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { renderTerminal } from './terminal.ts'

const result = (check: string, subject: string, part: Partial<Result> = {}): Result => ({
  check,
  status: 'pass',
  subject,
  message: '',
  findings: [],
  ...part,
})
const places = (...results: Result[]) => coverageOf(infraOf(results))?.places

describe('what was looked at', () => {
  test('a repository without infra checks has none', () => {
    expect(coverageOf(api)).toBeNull()
  })

  test('a resource with several differences is one that changed', () => {
    const twice = { ...openSsh, fingerprint: 'other', subject: `${openSsh.subject}x` }
    const [place] =
      places(
        result('infra/changed', 'prod/eu-west-2/App', {
          findings: [openSsh, twice],
          data: stackData(),
        }),
        result('infra/additions', 'prod/eu-west-2/App', { findings: [{ ...openSsh }] }),
      ) ?? []
    expect(place).toMatchObject({ checked: 10, changed: 1, stacks: [{ name: 'App', changed: 1 }] })
  })

  test('"100 more" counts as a hundred', () => {
    const more = { ...bucketOrphaned, rule: 'infra/more', actual: '100 more' }
    const [place] =
      places(
        result('infra/orphans', 'dev/eu-west-2', {
          findings: [bucketOrphaned, more],
          data: { orphaned: 2 },
        }),
      ) ?? []
    expect(place).toMatchObject({ orphaned: 101, orphans: 'seen' })
  })

  test('a stack that is declared and gone is missing; one that failed is not', () => {
    const gone = { ...topicDeleted, rule: 'infra/stack-missing' }
    const failed = {
      ...topicDeleted,
      rule: 'infra/stack-failed',
      resource: { ...openSsh.resource, type: 'AWS::CloudFormation::Stack' } as NonNullable<
        typeof openSsh.resource
      >,
    }
    expect(
      places(result('infra/stacks', 'prod/eu-west-2', { findings: [gone, failed] })),
    ).toMatchObject([{ missing: 1, changed: 0 }])
  })

  test('production before its first release is passed over, and said so', () => {
    const message = 'Not looked at before the first release (status: pre-release)'
    expect(places(result('infra/accounts', 'prod', { status: 'skipped', message }))).toMatchObject([
      { environment: 'prod', region: null, skipped: message, unknown: 0 },
    ])
  })

  test('an id that is none is an environment that was not seen; no account at all is none', () => {
    const status = 'unknown' as const
    expect(
      places(
        result('infra/accounts', 'app', { status, message: '"12" has two digits' }),
        result('infra/accounts', api.name, { status, message: 'no account is named' }),
      ),
    ).toMatchObject([{ environment: 'app', region: null, checked: null, unknown: 1 }])
    const alone = { ...infraOf([result('infra/accounts', 'app', { status })]), name: 'app' }
    expect(coverageOf(alone)).toBeNull()
  })

  test('checks that cannot see a region for one reason say it once', () => {
    const message = 'the stacks could not be read: denied'
    const checks = ['infra/stacks', 'infra/changed', 'infra/missing']
    expect(
      places(
        ...checks.map((check) => result(check, 'prod/eu-west-2', { status: 'unknown', message })),
      ),
    ).toMatchObject([{ checked: null, unknown: 1 }])
  })

  test('a plan has a row of its own', () => {
    expect(
      places(
        result('infra/plan', 'plan.json', {
          data: stackData({ checked: 7, modified: 2, deleted: 1, tool: 'terraform' }),
        }),
      ),
    ).toMatchObject([
      { environment: 'plan.json', checked: 7, changed: 2, missing: 1, orphans: 'off' },
    ])
  })

  test.each([
    null,
    'text',
    [1],
    { checked: 'many', unknown: 'x', suppressed: [null, { rule: 1 }] },
  ])('data of another kind counts nothing: %j', (data) => {
    const results = [result('infra/changed', 'prod/eu-west-2/App', { data })]
    const coverage = coverageOf(infraOf(results))
    expect(coverage).toMatchObject({ suppressed: [], uncompared: [] })
    expect(coverage?.places[0]).toMatchObject({ checked: null, unknown: 0 })
  })
})

describe('the same on every surface', () => {
  const ROW = '| prod | `333333333333` | eu-west-2 | 2 stacks | 40 | 1 | 1 | ? | 3 |'

  test('the job summary and the Markdown report have the table of accounts', () => {
    expect(renderSummary(infraReport)).toContain('### Accounts\n\n| Environment |')
    expect(renderSummary(infraReport)).toContain(ROW)
    expect(renderSummary(infraReport).match(/does not admit our token/g)).toHaveLength(1)
    expect(renderMarkdown(infraReport)).toContain(ROW)
    expect(renderMarkdown(infraReport)).toContain('**Where:** prod, account `333333333333`')
    expect(renderSummary(organizationReport)).not.toContain('### Accounts')
  })

  test('the terminal has a line for each region, and where a resource is', () => {
    const text = renderTerminal(infraReport, { colour: false })
    expect(text).toContain(
      'looked at prod 333333333333 eu-west-2: 2 stacks, 40 checked, 1 changed, 1 missing, orphans not seen, 3 unknown',
    )
    expect(text).toContain(
      'prod, account 333333333333, eu-west-2, stack App, App/Web/Sg/Resource, WebSg4A5B6C7D, AWS::EC2::SecurityGroup, sg-0a1b2c3d4e5f60718',
    )
    expect(text).toContain('expected nothing, actual CidrIp: 0.0.0.0/0')
    expect(text.match(/does not admit our token/g)).toHaveLength(1)
  })

  test('SARIF shows it where the accounts are declared, as a resource', () => {
    const [run] = renderSarif(infraReport, infraWords).runs
    const found = run?.results.find(({ properties }) => properties.severity === 'critical')
    expect(found?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'acme/api/check.toml' } },
      logicalLocations: [{ name: 'WebSg4A5B6C7D', kind: 'resource' }],
    })
    expect(found?.properties).toMatchObject({
      resource: { account: '333333333333', stack: 'App' },
      ruleSource: openSsh.ruleSource,
    })
    expect(found?.message.text).toContain('In prod, account 333333333333, eu-west-2, stack App')
  })

  test('an annotation says where the resource is', () => {
    expect(annotations(infraReport).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('In prod, account 333333333333, eu-west-2, stack App'),
    )
  })
})
