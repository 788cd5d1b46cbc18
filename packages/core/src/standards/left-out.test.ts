import { expect, it } from 'vitest'
import { known, unknown } from '../model/known.ts'
import { leftOut, leftOutOf, leftOutResult } from './left-out.ts'
import { parseCheckToml, parseMetadata } from './parse.ts'
import { buildStandard } from './standard.ts'

const standardOf = (files: Record<string, string>) =>
  buildStandard(
    Object.entries(files).map(([path, text]) => ({
      path,
      content: { kind: 'text', oid: '0'.repeat(40), text },
    })),
    async () => ({ missing: true }),
  )

it('a repository that takes no part is told which lines to add', async () => {
  const left = leftOut(await standardOf({}), known([]))
  expect(left?.reason).toBe('takes no part (it has no repo-metadata.yaml and no check.toml)')
  expect(left?.whatToDo).toMatch(
    /^To take part, add .* `drift init` writes .* has to be committed\.$/,
  )
  expect(left?.add).toEqual({
    'repo-metadata.yaml': 'tier: internal      # or production, prototype\nstatus: active',
    'check.toml':
      '[extends]\nregistry = "github:<owner>/<repository of your standards>"\nrulesets = ["<language>-internal"]',
  })
  // What it is told to add is well formed.
  expect(parseMetadata('x', left?.add['repo-metadata.yaml'] ?? '').problems).toEqual([])
  expect(parseCheckToml('x', left?.add['check.toml'] ?? '').problems).toEqual([])
})

it('a deprecated one is told how to be looked at again', async () => {
  const files = { 'repo-metadata.yml': 'status: deprecated', 'check.toml': '' }
  const left = leftOut(await standardOf(files), known([]))
  if (!left) throw new Error('it is left out')
  const result = leftOutResult('code/workflows', 'acme/old', left)
  expect(result.message).toBe(
    'Not looked at: acme/old is deprecated. To have it looked at, set status: active in repo-metadata.yml.',
  )
  expect(leftOutOf(result)).toEqual({ ...left, deprecated: undefined })
  expect(leftOutOf({ status: 'skipped' })).toBeNull()
})

it('what could not be listed is not said to be missing', async () => {
  const left = leftOut(await standardOf({}), unknown('GitHub answered 502'))
  expect(left?.reason).toBe('could not be seen (GitHub answered 502)')
})

it('a repository that takes part is not left out', async () => {
  const files = { 'repo-metadata.yaml': '', 'packages/web/check.toml': '' }
  expect(leftOut(await standardOf(files), known([]))).toBeNull()
})
