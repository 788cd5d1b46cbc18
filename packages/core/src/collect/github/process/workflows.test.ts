import { describe, expect, test } from 'vitest'
import type { WorkflowFacts } from '../../../model/index.ts'
import type { CommitChecks, WorkflowNode } from './check-states.ts'
import type { ProcessRequest } from './request.ts'
import { isUnaccounted, seenWorkflows } from './workflows.ts'

const ran = (workflow: Partial<WorkflowNode>): CommitChecks => ({
  oid: 'a'.repeat(40),
  statusCheckRollup: {
    contexts: {
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          __typename: 'CheckRun',
          name: 'test',
          status: 'COMPLETED',
          conclusion: 'SUCCESS',
          checkSuite: {
            app: null,
            workflowRun: {
              workflow: {
                name: 'CI',
                state: 'ACTIVE',
                resourcePath: '/acme/app/actions/workflows/ci.yml',
                url: 'https://github.com/acme/app/actions/workflows/ci.yml',
                ...workflow,
              },
            },
          },
        },
      ],
    },
  },
})

describe('workflows that ran', () => {
  test('each once, with the file that their page is named after', () => {
    expect(seenWorkflows([ran({}), ran({ state: 'DISABLED_MANUALLY' })])).toEqual([
      {
        name: 'CI',
        path: '.github/workflows/ci.yml',
        state: 'disabled_manually',
        url: 'https://github.com/acme/app/actions/workflows/ci.yml',
      },
    ])
  })

  test('names that are no names', () => {
    const paths = ['/x/actions/workflows/a%20b.yml', '/x/actions/workflows/100%.yml', '/x', '']
    const seen = seenWorkflows(paths.map((resourcePath) => ran({ resourcePath })))
    expect(seen.map(({ path }) => path)).toEqual([
      '.github/workflows/a b.yml',
      '.github/workflows/100%.yml',
    ])
  })

  test('one that GitHub runs by itself has no file, and a state that nobody knows is none', () => {
    expect(seenWorkflows([ran({ resourcePath: '/a/b/actions/workflows/pages' })])).toEqual([])
    expect(seenWorkflows([ran({ state: 'NEW_WORD' })])).toEqual([])
  })
})

describe('whether the state of a wanted workflow is still to be asked for', () => {
  const seen: WorkflowFacts[] = [
    { name: 'Build and test', path: '.github/workflows/ci.yml', state: 'active' },
  ]
  const wants = (...workflows: string[]) => ({ needs: { workflows } }) as ProcessRequest

  test.each(['Build and test', 'ci', 'ci.yml', 'ci.yaml', '.github/workflows/ci.yml'])(
    'not of %s, which ran',
    (name) => {
      expect(isUnaccounted(wants(name), seen)).toBe(false)
    },
  )

  test('of one that did not run', () => {
    expect(isUnaccounted(wants('ci', 'release'), seen)).toBe(true)
    expect(isUnaccounted(wants(), [])).toBe(false)
  })
})
