import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/index.ts'
import { actorOf, namesPerson, whoOf } from './who.ts'

const assumed = (role: string, session: string, context: { [key: string]: Json } = {}): Json => ({
  type: 'AssumedRole',
  principalId: `AROAEXAMPLE:${session}`,
  arn: `arn:aws:sts::333333333333:assumed-role/${role}/${session}`,
  sessionContext: { sessionIssuer: { type: 'Role', userName: role }, ...context },
})

describe('who did it', () => {
  it.each<[string, Json, full: string, role: string]>([
    ['root', { type: 'Root' }, 'the root user of the account', 'the root user of the account'],
    ['an IAM user', { type: 'IAMUser', userName: 'ada' }, 'IAM user ada', 'an IAM user'],
    [
      'a user of IAM Identity Center',
      assumed('AWSReservedSSO_AdministratorAccess_0123456789abcdef', 'ada@acme.test'),
      'ada@acme.test (permission set AdministratorAccess)',
      'permission set AdministratorAccess',
    ],
    [
      'IAM Identity Center by itself',
      { type: 'IdentityCenterUser', onBehalfOf: { userId: '94482488' } },
      '94482488 (a user of IAM Identity Center)',
      'a user of IAM Identity Center',
    ],
    ['a role', assumed('operator', 'ada'), 'role operator, session ada', 'role operator'],
    [
      'a role with a source identity, which cannot be chosen freely',
      assumed('operator', 'x', { sourceIdentity: 'ada' }),
      'role operator, session ada',
      'role operator',
    ],
    [
      'a workflow',
      assumed('deploy', 'acme-app-77', {
        webIdFederationData: {
          federatedProvider:
            'arn:aws:iam::333333333333:oidc-provider/token.actions.githubusercontent.com',
        },
      }),
      'a pipeline with role deploy, session acme-app-77',
      'a pipeline with role deploy',
    ],
    [
      'a service-linked role',
      assumed('AWSServiceRoleForAutoScaling', 'AutoScaling'),
      'AWS itself (AWSServiceRoleForAutoScaling)',
      'AWS itself (AWSServiceRoleForAutoScaling)',
    ],
    [
      'a service',
      { type: 'AWSService', invokedBy: 'rds.amazonaws.com' },
      'AWS itself (rds.amazonaws.com)',
      'AWS itself (rds.amazonaws.com)',
    ],
    [
      'a federated user',
      { type: 'FederatedUser', arn: 'arn:aws:sts::333333333333:federated-user/ada' },
      'federated user ada',
      'a federated user',
    ],
    [
      'another account',
      { type: 'AWSAccount', accountId: '999999999999' },
      'account 999999999999',
      'another account',
    ],
    [
      'nobody',
      null,
      'somebody whom CloudTrail does not name',
      'somebody whom CloudTrail does not name',
    ],
  ])('%s', (_, identity, full, role) => {
    expect([actorOf(whoOf(identity), 'full'), actorOf(whoOf(identity), 'role')]).toEqual([
      full,
      role,
    ])
  })

  it('is one bounded line, whatever a session is called', () => {
    const name = `a\n::error::b\u202e${'x'.repeat(500)}`
    const actor = actorOf(whoOf({ type: 'IAMUser', userName: name }), 'full')
    expect(actor).toMatch(/^IAM user a ::error::b x+…$/)
    expect(actor.length).toBeLessThan(150)
  })

  it('tells nothing that names objects have anyway for an answer', () => {
    expect(whoOf({ type: 'constructor' }).kind).toBe('unknown')
    expect(whoOf({ type: 'AssumedRole', sessionContext: [] }).role).toBeNull()
  })
})

describe('what was told earlier', () => {
  const told = (attribution: 'role' | 'full') =>
    [
      { type: 'Root', userName: 'acme' },
      { type: 'IAMUser', userName: 'tanaka' },
      { type: 'SAMLUser', userName: 'tanaka' },
      { type: 'IdentityCenterUser', onBehalfOf: { userId: 'u-1' } },
      {
        type: 'AssumedRole',
        arn: 'arn:aws:sts::333333333333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/t@acme',
      },
      { type: 'AssumedRole', arn: 'arn:aws:sts::333333333333:assumed-role/Admin/t@acme' },
    ].map((identity) => namesPerson(actorOf(whoOf(identity as Json), attribution)))

  it('may name a person where everything was told, and none by role', () => {
    expect(told('full')).toEqual([false, true, true, true, true, true])
    expect(told('role')).toEqual([false, false, false, false, false, false])
  })
})
