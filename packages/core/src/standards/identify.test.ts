import { expect, test } from 'vitest'
import type { CommitInfo, Result } from '../model/index.ts'
import { identify } from './identify.ts'

const by = (author: string, email: string): Result[] => {
  const commit: CommitInfo = {
    oid: 'a1',
    subject: 'x',
    author,
    email,
    time: '2026-11-20T00:00:00Z',
  }
  const evidence = { commit: 'a1', actor: author, commits: [commit] }
  return [
    {
      check: 'code/workflows',
      status: 'fail',
      subject: 'x',
      message: '',
      findings: [{ fingerprint: 'f', severity: 'high', title: 't', subject: 's', evidence }],
    },
  ]
}
const told = (results: Result[]) => results[0]?.findings[0]?.evidence

test('an e-mail address becomes the person that the organization knows, and is not shown', () => {
  const evidence = told(identify(by('A. Archer', 'Ann@Example.org'), { 'ann@example.org': '@ann' }))
  expect(evidence).toMatchObject({
    actor: '@ann',
    commits: [{ author: 'A. Archer', login: 'ann' }],
  })
  expect(JSON.stringify(evidence)).not.toContain('xample.org')
})

test('a name that is no login replaces the name', () => {
  const evidence = told(identify(by('build', 'ci@x'), { build: 'The release robot' }))
  expect(evidence?.actor).toBe('The release robot')
})

test('who is not listed stays as the commit has it; keys of the language are nobody', () => {
  expect(told(identify(by('constructor', 'x@y'), {}))?.actor).toBe('constructor')
})
