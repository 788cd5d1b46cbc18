import { describe, expect, test } from 'vitest'
import { type GitHub, GitHubError } from '../../transport/types.ts'
import { aboutWhat, repositoryOfOwner } from './drift-issues-about.ts'

interface Author {
  viewerDidAuthor?: boolean
  authorAssociation?: string
  author?: { __typename: string; login: string } | null
}

/** A GitHub with one issue of this author, asked by this viewer; null: it is not told its name. */
const github = (author: Author, viewer: string | null): GitHub => ({
  usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
  request: async (route) => {
    throw new GitHubError(404, route, 'Not Found')
  },
  async graphql<T>(query: string) {
    const data = query.includes('DriftViewer')
      ? viewer && { viewer: { login: viewer } }
      : { nodes: [{ body: 'about acme/api', ...author }] }
    return { data: data as T, errors: [] }
  },
})

const read = () => ({ repositories: ['acme/api'], isList: false })

const isBelieved = async (author: Author, viewer: string | null = 'drift[bot]') =>
  (await aboutWhat(github(author, viewer), ['I_1'], read)).about.has('I_1')

describe('a marker is believed', () => {
  test.each([
    ['of the token itself', { viewerDidAuthor: true }, 'drift[bot]'],
    ['of somebody who belongs there', { authorAssociation: 'MEMBER' }, 'drift[bot]'],
    [
      'of the same App with another token',
      { author: { __typename: 'Bot', login: 'drift' } },
      'drift[bot]',
    ],
    ['of a bot, by who cannot learn its name', { author: { __typename: 'Bot', login: 'x' } }, null],
  ])('%s', async (_, author, viewer) => {
    expect(await isBelieved(author, viewer)).toBe(true)
  })

  test.each([
    ['a stranger', { authorAssociation: 'NONE', author: { __typename: 'User', login: 'mallory' } }],
    ['a contributor', { authorAssociation: 'CONTRIBUTOR' }],
    ['another App', { author: { __typename: 'Bot', login: 'other' } }],
    ['a person called as the App is', { author: { __typename: 'User', login: 'drift' } }],
    ['an account that is gone', { author: null }],
  ])('not of %s', async (_, author) => {
    expect(await isBelieved(author)).toBe(false)
  })

  test('not of a person, by who cannot learn its name', async () => {
    expect(await isBelieved({ author: { __typename: 'User', login: 'ann' } }, null)).toBe(false)
  })
})

test('what is no name of a repository of the owner is nobody’s', () => {
  expect(repositoryOfOwner('Acme/api.js', 'acme')).toBe(true)
  expect(repositoryOfOwner('acme-labs/api', 'acme')).toBe(false)
  expect(repositoryOfOwner('acme/api is:closed', 'acme')).toBe(false)
  expect(repositoryOfOwner('acme/', 'acme')).toBe(false)
})
