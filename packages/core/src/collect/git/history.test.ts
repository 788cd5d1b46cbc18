import { expect, test } from 'vitest'
import { parseLog, pullRequestIn } from './history.ts'

const remote = { name: 'acme/api', url: 'https://github.com/acme/api' }

test('the newest commits of each path, whatever the names and subjects hold', () => {
  const log = Buffer.from(
    '\0\0aaa\0Ann\0ann@x\x001795165200\0loosen (#7)\0\0\ncheck.toml\0d/x y\nz\0' +
      '\0\0bbb\0Bob\0bob@x\x001795082400\0\0\0\ncheck.toml\0',
  )
  const commits = parseLog(log, remote)
  expect([...commits.keys()]).toEqual(['check.toml', 'd/x y\nz'])
  expect(commits.get('check.toml')).toEqual([
    {
      oid: 'aaa',
      author: 'Ann',
      email: 'ann@x',
      time: '2026-11-20T09:00:00.000Z',
      subject: 'loosen (#7)',
      url: 'https://github.com/acme/api/commit/aaa',
      pullRequest: { number: 7, url: 'https://github.com/acme/api/pull/7' },
    },
    expect.objectContaining({ oid: 'bbb', subject: '' }),
  ])
})

test('pull requests are read from squash and merge subjects', () => {
  expect(pullRequestIn('Loosen the rule (#12)')).toBe(12)
  expect(pullRequestIn('Merge pull request #3 from acme/x')).toBe(3)
  expect(pullRequestIn('see #4 for why')).toBeNull()
})
