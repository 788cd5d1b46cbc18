import { expect, test } from 'vitest'
import type { GitHub, GraphQLProblem } from '../../transport/types.ts'
import { githubSource } from './source.ts'

const OID = 'a'.repeat(40)

/** A GitHub that tells of one commit, and that it would not say this and that. */
const githubThatSays = (...errors: GraphQLProblem[]) =>
  ({
    graphql: async () => ({
      data: {
        repository: {
          head: {
            h0: {
              nodes: [
                {
                  oid: OID,
                  messageHeadline: 'Relax',
                  committedDate: '2026-11-20T10:00:00Z',
                  url: `https://github.com/acme/app/commit/${OID}`,
                  author: { name: 'Ann', email: null, user: null },
                  associatedPullRequests: null,
                },
              ],
            },
          },
        },
      },
      errors,
    }),
  }) as unknown as GitHub

const commits = async (github: GitHub) =>
  (await githubSource(github, 'acme/app').load([], ['a.ts'], { base: null, head: OID })).commits

const refused = (...path: (string | number)[]) => ({
  type: 'FORBIDDEN',
  message: 'Resource not accessible by integration',
  path: ['repository', 'head', 'h0', ...path],
})

test('a token without Pull requests: read learns who committed, if not what brought it', async () => {
  const found = await commits(githubThatSays(refused('nodes', 0, 'associatedPullRequests')))
  expect(found).toEqual({
    known: true,
    value: new Map([['a.ts', [expect.objectContaining({ oid: OID, subject: 'Relax' })]]]),
  })
})

test('a history that was refused is unknown', async () => {
  expect(await commits(githubThatSays(refused()))).toEqual({
    known: false,
    reason: 'Resource not accessible by integration',
    permission: 'Contents: read',
  })
})
