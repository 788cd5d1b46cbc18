import { describe, expect, it } from 'vitest'
import type { Project } from '../../model/facts.ts'
import { known, unknown } from '../../model/known.ts'
import { judge } from './fixtures/example.ts'
import { projects } from './projects.ts'

const project = (dir: string, hasStandard: boolean): Project => ({
  dir,
  manifest: dir === '' ? 'package.json' : `${dir}/package.json`,
  type: 'typescript',
  hasStandard,
})

describe('code/projects', () => {
  it('passes where every project has a check.toml', async () => {
    const found = known([project('packages/a', true), project('packages/b', true)])
    expect(await judge(projects, { facts: { projects: found } })).toMatchObject([
      { status: 'pass', message: 'All 2 projects have a check.toml' },
    ])
    expect(await judge(projects, {})).toMatchObject([{ status: 'pass' }])
  })

  it('names each project without one, and what to do', async () => {
    const found = known([project('', false), project('packages/a', true), project('api', false)])
    expect(await judge(projects, { facts: { projects: found } })).toMatchObject([
      {
        status: 'fail',
        message: '2 of 3 projects without a check.toml',
        findings: [
          { subject: '.', file: 'package.json', expected: 'check.toml', actual: null },
          {
            subject: 'api',
            file: 'api/package.json',
            expected: 'api/check.toml',
            title: 'api is a typescript project without a check.toml',
            severity: 'medium',
          },
        ],
      },
    ])
  })

  it('is unknown where the files could not be listed', async () => {
    const found = unknown('the tree was truncated', 'Contents: read')
    expect(await judge(projects, { facts: { projects: found } })).toMatchObject([
      { status: 'unknown', permissions: ['Contents: read'], findings: [] },
    ])
  })
})
