import { describe, expect, test } from 'vitest'
import {
  apiInfra,
  infraOf,
  infraResults,
  openSsh,
  stackData,
  topicDeleted,
} from '../../../../test/examples/infra-report.ts'
import { liveDestinations, liveLinks, liveTags } from '../../../../test/examples/markdown.ts'
import { type Finding, fingerprint, type RepositoryReport } from '../model/index.ts'
import { nameGlob } from '../standards/glob.ts'
import { BODY_LIMIT, issueText } from './issue.ts'
import type { IssueContent } from './issue-parts.ts'
import { parseMarkers } from './marker.ts'
import { redactData } from './redact.ts'
import { openFindings } from './report.ts'

const scan = { id: '20261121T060000Z-7f3a', time: '2026-11-21T06:00:00Z', toolVersion: '1.0.0' }
const issue = (repository: RepositoryReport, part: Partial<IssueContent> = {}) =>
  issueText({
    repository,
    domain: 'infra',
    mode: 'scan',
    scan,
    target: 'acme/api',
    news: openFindings(repository),
    still: [],
    ...part,
  })
const withFindings = (...findings: Finding[]) =>
  infraOf([
    {
      check: 'infra/changed',
      status: 'fail',
      subject: 'prod/eu-west-2/App',
      message: 'differs',
      data: stackData(),
      findings,
    },
  ])
const TAGS = ['<details>', '<summary>', '</summary>', '</details>', '<sub>', '</sub>']

describe('an issue about three accounts', () => {
  const { title, body } = issue(apiInfra)

  test('its title says how much, where, how grave, and the gravest thing itself', () => {
    expect(title).toBe(
      '[drift:infra] 3 differences in prod and dev, 1 critical: Web/Sg (security group, prod): a port of administration is open to everybody',
    )
    expect(issue(apiInfra, { mode: 'rolling', target: 'acme/drift-config' }).title).toMatch(
      /^\[drift:infra\] acme\/api: 3 open differences in prod and dev, 1 critical: Web\/Sg/,
    )
    expect(issue(withFindings(openSsh)).title).toBe(
      '[drift:infra] Web/Sg (security group, prod): a port of administration is open to everybody (critical)',
    )
  })

  test('it begins with what was looked at, account by account', () => {
    expect(body).toMatch(/^\*\*3 new differences\*\* in .*: 1 critical, 1 medium, 1 low\./)
    expect(body).toContain(
      [
        '| Environment | Account | Region | Stack | Checked | Changed | Missing | Orphaned | Unknown |',
        '| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
        '| dev | `111111111111` | eu-west-2 | `App` | 10 | 0 | 0 | 1 | 0 |',
        '| staging | `222222222222` | – | – | ? | 0 | 0 | ? | 1 |',
        '| prod | `333333333333` | eu-west-2 | 2 stacks | 40 | 1 | 1 | ? | 3 |',
        '|  |  |  | `App` | 40 | 1 | 1 |  | 1 |',
        '|  |  |  | `Edge` | ? | 0 | 0 |  | 1 |',
      ].join('\n'),
    )
    expect(body.indexOf('| Environment |')).toBeLessThan(body.indexOf('### 🔴 Critical'))
  })

  test('what was not compared and what was let pass is counted, with the reason', () => {
    expect(body).toContain('1 resource not compared, 2 differences known to be no drift')
    expect(body).toContain('- `prod/eu-west-2/App: Handler (AWS::Lambda::Version)`')
    expect(body).toContain('- 2 × `infra/autoscaled`: The count is within what autoscaling may set')
  })

  test('a finding says what, where, by which rule, who and when, and what to do', () => {
    const block = body.slice(body.indexOf('### 🔴 Critical'), body.indexOf('### 🟡 Medium'))
    expect(block.trim().split('\n')).toEqual([
      '### 🔴 Critical: Web/Sg (security group, prod): a port of administration is open to everybody',
      '',
      '**Property:** `/SecurityGroupIngress/3f2a`\\',
      '**Expected:** nothing\\',
      '**Actual:** CidrIp: 0.0.0.0/0; FromPort: 22; IpProtocol: tcp; ToPort: 22',
      '',
      '**Where:** prod, account `333333333333`, `eu-west-2`, stack `App`, `App/Web/Sg/Resource`, `WebSg4A5B6C7D`, `AWS::EC2::SecurityGroup`, `sg-0a1b2c3d4e5f60718`; [console](https://eu-west-2.console.aws.amazon.com/ec2/home?region=eu-west-2#SecurityGroup:groupId=sg-0a1b2c3d4e5f60718)\\',
      '**Graded by:** rule `infra/ingress-high-risk-port` ([source](https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19)); weakened',
      '',
      'Changed by permission set Admin (`AuthorizeSecurityGroupIngress`) on 2026-11-20 22:10 UTC.',
      '',
      '**What to do:** Put it back with a deployment of stack App that reverts drift, or declare it in the code.',
    ])
  })

  test('an account that was not entered is told once, with a statement that can be copied', () => {
    expect(body.match(/does not admit our token/g)).toHaveLength(1)
    const statement = /`(\{"Effect".*?\})` \(needs/.exec(body)?.[1] ?? ''
    expect(JSON.parse(statement)).toMatchObject({
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:sub': [
            'repo:acme/app:environment:drift',
            'repo:acme@2001/app@1001:environment:drift',
          ],
        },
      },
    })
  })

  test('what several checks could not see for one reason is one line', () => {
    expect(body).toContain(
      '- `prod/eu-west-2/Edge`: its drift could not be detected: it is being updated; not answered: `infra/changed`, `infra/missing`',
    )
  })

  test('it says that closing it accepts nothing, and remembers what it told', () => {
    expect(body).toContain('Closing it accepts nothing: a difference counts as open until')
    expect(body).toContain('Declared at [`3f78685`]')
    expect(parseMarkers(body)[0]?.fingerprints[openSsh.fingerprint]).toBe('critical')
  })

  test('it links to AWS alone and to the repository, and pings nobody', () => {
    expect(liveLinks(body)).toEqual([])
    expect(liveTags(body).filter((tag) => !TAGS.includes(tag))).toEqual([])
    const hosts = new Set(liveDestinations(body).map((url) => new URL(url).host))
    expect([...hosts].sort()).toEqual([
      'docs.aws.amazon.com',
      'eu-west-2.console.aws.amazon.com',
      'github.com',
    ])
  })
})

test('a command is code, so that what is copied is what is seen', () => {
  const fix =
    'Remove it: `aws sns delete-topic --topic-arn arn:aws:sns:eu-west-2:1:x`, or @keep it.'
  expect(issue(withFindings({ ...topicDeleted, fix })).body).toContain(
    '**What to do:** Remove it: `aws sns delete-topic --topic-arn arn:aws:sns:eu-west-2:1:x`, or @\u200bkeep it.',
  )
})

test('a value of some length stands by itself, as JSON', () => {
  const policy = {
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Sid: 'x'.repeat(90) }],
  }
  const { body } = issue(withFindings({ ...openSsh, expected: { Statement: [] }, actual: policy }))
  expect(body).toContain('**Actual:** \n\n```json\n{\n "Statement": [')
})

describe('whatever accounts say', () => {
  const hostile = '`x` @octocat <img src=x> | #1 ::error:: https://evil.example $(id)\n## h'

  test('names of resources, stacks and people are text', () => {
    const finding: Finding = {
      ...openSsh,
      title: `${hostile}: changed`,
      subject: `prod/eu-west-2/AWS::EC2::SecurityGroup/${hostile} /${hostile}`,
      actual: { [hostile]: hostile },
      evidence: { actor: hostile, event: hostile, time: '2026-11-20T22:10:00Z' },
      fix: `Remove it: \`aws x ${hostile}\`. ${hostile}`,
      rule: hostile,
      ruleSource: 'javascript:alert(1)',
      setAt: { name: hostile, url: 'javascript:alert(1)' },
      resource: {
        environment: hostile,
        account: hostile,
        region: hostile,
        type: hostile,
        physicalId: hostile,
        stack: hostile,
        logicalId: hostile,
        constructPath: hostile,
      },
    }
    const { title, body } = issue(
      infraOf([
        ...withFindings(finding).results,
        {
          check: 'infra/changed',
          status: 'unknown',
          subject: `prod/eu-west-2/${hostile}`,
          message: `{"Effect":"Allow"${hostile}} ${hostile}`,
          findings: [],
          data: stackData({
            unknown: [hostile],
            unchecked: [hostile],
            suppressed: [{ rule: hostile, reason: hostile, count: 1 }],
          }),
        },
      ]),
    )
    expect(liveLinks(body)).toEqual([])
    expect(liveTags(body).filter((tag) => !TAGS.includes(tag))).toEqual([])
    expect(title).not.toContain('@octocat')
    expect(body).not.toContain('javascript:')
  })

  test('a thousand differences and a thousand stacks find room, or are counted', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      ...openSsh,
      fingerprint: fingerprint('infra/changed', String(at)),
      resource: {
        ...topicDeleted.resource,
        physicalId: `t-${at}`,
        stack: `S${at}`,
      } as Finding['resource'] & object,
    }))
    const { body } = issue(
      infraOf(
        many.map((finding, at) => ({
          check: 'infra/changed',
          status: 'fail' as const,
          subject: `prod/eu-west-2/S${at}`,
          message: 'differs',
          data: stackData({ unchecked: ['A (AWS::X::Y)'] }),
          findings: [finding],
        })),
      ),
    )
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
    expect(body).toContain('| prod | `333333333333` | eu-west-2 | 1,000 stacks | 10,000 | 1,000 |')
    expect(body).toMatch(/- … and [\d,]+ findings more/)
    expect(parseMarkers(body)).toHaveLength(1)
  })
})

test('without account ids it is the same issue, and its exemptions still hold', () => {
  const shown = issue(redactData(infraOf(infraResults), [], { hideAccounts: ['333333333333'] }))
  expect(shown.body).not.toMatch(/\d{12}/)
  expect(shown.body).toContain('| prod | `…3333` | eu-west-2 |')
  const glob = /subject = "(.*sns.*)"/.exec(shown.body)?.[1] ?? ''
  expect(glob).toBe('prod/eu-west-2/AWS::SNS::Topic/arn:aws:sns:eu-west-2:*3333:alarms')
  expect(nameGlob('*3333:alarms')('333333333333:alarms')).toBe(true)
})
