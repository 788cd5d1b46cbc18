import { describe, expect, test } from 'vitest'
import type { BypassActor, Known } from '../../../model/index.ts'
import { none } from '../../../standards/process-sections.ts'
import type { GitHub } from '../../../transport/types.ts'
import { readGovernance } from './governance.ts'
import type { ProcessRequest } from './request.ts'
import { addRulesetDetails } from './ruleset-details.ts'

const request: ProcessRequest = {
  repository: {
    id: 'R_app',
    name: 'acme/app',
    url: 'https://github.com/acme/app',
    visibility: 'private',
    defaultBranch: 'main',
  },
  head: null,
  base: { oid: null, how: 'beginning' },
  since: '2026-11-13T10:00:00Z',
  needs: { ...none(), protection: true, bypassActors: true },
  moved: false,
}

const all = <T>(nodes: T[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } })

const APP = { __typename: 'Repository', nameWithOwner: 'acme/app' }

const ACME = { __typename: 'Organization', login: 'acme' }

const ADMINS = { bypassMode: 'ALWAYS', organizationAdmin: true }

interface Told {
  id: string
  source: object
  /** null: GitHub shows none. */
  bypass: object[] | null
}

/** A branch without a classic rule, of which anybody may be told, and these rulesets. */
const answering = (rulesets: Told[], viewerCanAdminister: boolean): GitHub => ({
  usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
  request: async () => {
    throw new Error('nothing is asked by REST')
  },
  graphql: async <T>(query: string) => {
    const nodes = query.includes('DriftGovernance')
      ? [
          {
            id: request.repository.id,
            viewerCanAdminister,
            rulesets: all(
              rulesets.map(({ id, source }) => ({
                id,
                databaseId: 1,
                name: id,
                enforcement: 'ACTIVE',
                target: 'BRANCH',
                conditions: { refName: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
                source,
              })),
            ),
            defaultBranchRef: {
              name: 'main',
              rules: all([]),
              refUpdateRule: null,
              branchProtectionRule: null,
            },
          },
        ]
      : rulesets.map(({ id, bypass }) => ({
          id,
          rules: all([]),
          bypassActors: bypass && all(bypass),
        }))
    return { data: { nodes } as T, errors: [] }
  },
})

/** Who may bypass the first of these rulesets, as far as it is told. */
const bypassersOf = async (
  rulesets: Told[],
  mayAdminister: boolean,
): Promise<Known<BypassActor[]> | undefined> => {
  const github = answering(rulesets, mayAdminister)
  const governance = await readGovernance(github, [request], 1)
  await addRulesetDetails(github, [request], governance, 1)
  const found = governance.get(request.repository.id)
  expect(found?.protection).toMatchObject({ value: { classic: { known: true } } })
  return found?.rulesets.known ? found.rulesets.value[0]?.bypassActors : undefined
}

describe('a list of bypass actors without anybody', () => {
  const empty = { id: 'Main', source: APP, bypass: [] }

  test('is believed where the token may administer', async () => {
    expect(await bypassersOf([empty], true)).toEqual({ known: true, value: [] })
  })

  test('is not believed otherwise: that classic protection is none was told to everybody', async () => {
    expect(await bypassersOf([empty], false)).toMatchObject({
      known: false,
      permission: 'Administration: write',
    })
  })

  test('is believed where another ruleset of the same owner shows somebody', async () => {
    const others = (source: object) => [
      { ...empty, source: ACME },
      { id: 'Other', source, bypass: [ADMINS] },
    ]
    expect(await bypassersOf(others(ACME), false)).toEqual({ known: true, value: [] })
    expect(await bypassersOf(others(APP), false)).toMatchObject({ known: false })
  })

  test('is none where GitHub shows no list at all', async () => {
    expect(await bypassersOf([{ ...empty, bypass: null }], true)).toMatchObject({ known: false })
  })
})

test('who is shown is known, whatever the token may do', async () => {
  expect(await bypassersOf([{ id: 'Main', source: APP, bypass: [ADMINS] }], false)).toMatchObject({
    known: true,
    value: [{ kind: 'OrganizationAdmin', mode: 'always' }],
  })
})
