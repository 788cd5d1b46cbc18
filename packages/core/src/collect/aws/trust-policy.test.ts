import { describe, expect, it } from 'vitest'
import { claimsOf } from './oidc.ts'
import { subjectCaveat, subjectShapes, trustPolicy, trustStatement } from './trust-policy.ts'

const ROLE = { partition: 'aws', account: '333333333333' }

const claims = (subject: string, more = {}) => ({
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'sts.amazonaws.com',
  repositoryId: '1001',
  ownerId: '2001',
  subject,
  ...more,
})

describe('the shapes of a subject', () => {
  const both = ['repo:acme/app:environment:drift', 'repo:acme@2001/app@1001:environment:drift']

  it('are two, whichever the token has', () => {
    for (const shape of both) expect(subjectShapes(claims(shape))).toEqual(both)
  })

  it('take the ids of the subject before those of the claims', () => {
    const bare = { repositoryId: null, ownerId: null }
    expect(subjectShapes(claims('repo:acme@7/app@8:ref:refs/heads/main', bare))).toEqual([
      'repo:acme/app:ref:refs/heads/main',
      'repo:acme@7/app@8:ref:refs/heads/main',
    ])
  })

  it('are one where the ids are not known, as on GitHub Enterprise Server', () => {
    const bare = { repositoryId: null, ownerId: null }
    expect(subjectShapes(claims('repo:acme/app:ref:refs/heads/main', bare))).toEqual([
      'repo:acme/app:ref:refs/heads/main',
    ])
  })

  it('are the subject itself where an organization has a template of its own', () => {
    expect(subjectShapes(claims('repository_owner:acme'))).toEqual(['repository_owner:acme'])
  })
})

describe('the statement that admits a token', () => {
  it('trusts the issuer of an enterprise, in its partition', () => {
    const issuer = 'https://token.actions.githubusercontent.com/acme-inc'
    const statement = trustStatement(claims('repo:acme/app:ref:refs/heads/main', { issuer }), {
      partition: 'aws-cn',
      account: '333333333333',
    })
    expect(statement.Principal.Federated).toBe(
      'arn:aws-cn:iam::333333333333:oidc-provider/token.actions.githubusercontent.com/acme-inc',
    )
    expect(Object.keys(statement.Condition.StringEquals)).toEqual(
      ['aud', 'repository_id', 'sub'].map(
        (key) => `token.actions.githubusercontent.com/acme-inc:${key}`,
      ),
    )
  })

  it('compares in full: a star in a branch name admits no other branch', () => {
    const { Condition } = trustStatement(claims('repo:acme/app:ref:refs/heads/*'), ROLE)
    expect(Object.keys(Condition)).toEqual(['StringEquals'])
  })

  it('is a whole policy by itself', () => {
    const claimed = claims('repo:acme/app:ref:refs/heads/main')
    expect(trustPolicy(claimed, ROLE)).toEqual({
      Version: '2012-10-17',
      Statement: [trustStatement(claimed, ROLE)],
    })
  })

  it('comes with a warning where anybody could make such a token', () => {
    expect(subjectCaveat(claims('repo:acme/app:pull_request'))).toContain('whoever opens one')
    expect(subjectCaveat(claims('repo:acme/app:environment:drift'))).toBeNull()
  })
})

describe('the claims of a token', () => {
  const token = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.c2ln`

  it('are read, never judged', () => {
    expect(
      claimsOf(token('{"iss":"https://i","sub":"repo:a/b:x","aud":["sts"],"repository_id":5}')),
    ).toEqual({
      issuer: 'https://i',
      subject: 'repo:a/b:x',
      audience: 'sts',
      repositoryId: '5',
      ownerId: null,
    })
  })

  it.each(['', 'x', 'a.b', token('[]'), token('{'), token('null')])('are none in %j', (text) => {
    expect(claimsOf(text)).toBeNull()
  })
})
