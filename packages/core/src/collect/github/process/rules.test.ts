import { describe, expect, test } from 'vitest'
import type { RepositoryFacts } from '../../../model/index.ts'
import { sourceOf, toBypassActor, toRule } from './rules.ts'

const repository = (url?: string): RepositoryFacts => ({
  name: 'acme/app',
  visibility: 'private',
  defaultBranch: 'main',
  ...(url === undefined ? {} : { url }),
})

const ruleset = (source: { nameWithOwner?: string; login?: string; slug?: string }) => ({
  name: 'Main',
  databaseId: 7,
  source: { __typename: 'Any', ...source },
})

describe('where a ruleset is changed', () => {
  test('on GitHub, and on a server of your own', () => {
    const own = ruleset({ nameWithOwner: 'acme/app' })
    expect(sourceOf(own, repository('https://github.com/acme/app')).url).toBe(
      'https://github.com/acme/app/settings/rules/7',
    )
    const inherited = ruleset({ login: 'acme' })
    expect(sourceOf(inherited, repository('https://ghe.example/acme/app'))).toEqual({
      kind: 'organization-ruleset',
      name: 'Main',
      owner: 'acme',
      url: 'https://ghe.example/organizations/acme/settings/rules/7',
    })
  })

  test('no page where none is known', () => {
    expect(sourceOf(ruleset({ login: 'acme' }), repository())).not.toHaveProperty('url')
    expect(sourceOf(ruleset({ slug: 'mega' }), repository('https://github.com/acme/app'))).toEqual({
      kind: 'enterprise-ruleset',
      name: 'Main',
      owner: 'mega',
    })
  })
})

describe('rules', () => {
  test('by their REST names; one that says nothing here keeps its name', () => {
    expect(toRule({ type: 'NON_FAST_FORWARD', parameters: null })).toEqual({
      type: 'non_fast_forward',
    })
    expect(
      toRule({ type: 'MERGE_QUEUE', parameters: { __typename: 'MergeQueueParameters' } }),
    ).toEqual({ type: 'other', name: 'merge_queue' })
  })

  test('a rule without the parameters that it has to have is none that counts', () => {
    expect(toRule({ type: 'PULL_REQUEST', parameters: null })).toEqual({
      type: 'other',
      name: 'pull_request',
    })
  })
})

describe('who may bypass', () => {
  const nobody = {
    bypassMode: 'ALWAYS',
    deployKey: false,
    enterpriseOwner: false,
    organizationAdmin: false,
    repositoryRoleDatabaseId: null,
    repositoryRoleName: null,
    actor: null,
  }
  test.each([
    [{ deployKey: true }, { kind: 'DeployKey', mode: 'always' }],
    [{ enterpriseOwner: true }, { kind: 'EnterpriseOwner' }],
    [{ organizationAdmin: true, bypassMode: 'PULL_REQUEST' }, { mode: 'pull_request' }],
    [{ organizationAdmin: true, bypassMode: null }, { mode: 'exempt' }],
    [
      { repositoryRoleDatabaseId: 5, repositoryRoleName: 'admin' },
      { kind: 'RepositoryRole', id: 5, name: 'admin' },
    ],
    [
      { actor: { __typename: 'App', databaseId: 3, slug: 'renovate' } },
      { kind: 'Integration', id: 3, name: 'renovate' },
    ],
    [
      { actor: { __typename: 'Team', databaseId: 4, combinedSlug: 'acme/core' } },
      { kind: 'Team', id: 4, name: 'acme/core' },
    ],
    // A person has no place in GraphQL's union: somebody may, and GitHub does not say who.
    [{}, { kind: 'User', id: null }],
  ])('%j', (node, actor) => {
    expect(toBypassActor({ ...nobody, ...node })).toMatchObject(actor)
  })
})
