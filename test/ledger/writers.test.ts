import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startFakeGitHub } from '../fake-github/index.ts'
import { run } from '../support/bundle.ts'
import { crowd, expectNothingLost } from './crowd.ts'

/** Ten jobs write at once, and some of them do not live to see the end. */

describe('ten processes that write at once, some of them killed', () => {
  test('lose nothing on a branch, whose history is one line that nobody forced', async () => {
    const gh = await startFakeGitHub({ limits: false })
    const folder = await mkdtemp(join(tmpdir(), 'drift-writers-'))
    try {
      const repository = gh.addRepository({ owner: 'acme', name: 'drift-config', files: { a: '' } })
      const place = { github: gh.url, token: gh.token, repository: 'acme/drift-config' }
      const writers = await crowd(place, 10, 2, 4000)
      const steps = await expectNothingLost(place, writers)
      expect(steps).toBeGreaterThanOrEqual(12)

      const url = repository.gitUrl.replace('://', `://x-access-token:${gh.token}@`)
      await run('git', ['clone', '-q', '--bare', '-b', 'drift-ledger', url, folder])
      const log = await run('git', ['log', '--format=%P|%s'], { cwd: folder })
      const parents = log.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('|')[0] ?? '')
      // A commit a step, one of which is the first: an orphan.
      expect([parents.length, parents.filter((p) => p === '').length]).toEqual([steps, 1])
      expect(parents.filter((p) => p.includes(' '))).toEqual([])
      expect(gh.requests.filter((r) => r.path.endsWith('git-receive-pack'))).toEqual([])
      const forced = gh.requests.filter((r) => (r.body as { force?: boolean } | undefined)?.force)
      expect([forced, gh.violations]).toEqual([[], []])
    } finally {
      await gh.close()
      await rm(folder, { recursive: true })
    }
  }, 120_000)

  test('lose nothing in a folder, and leave it clean', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drift-writers-'))
    try {
      const writers = await crowd({ folder }, 10, 20, 600)
      const steps = await expectNothingLost({ folder }, writers)
      expect(steps).toBeGreaterThanOrEqual(6 * 20)
      await crowd({ folder }, 1, 1, 60_000)
      expect((await readdir(folder)).toSorted()).toEqual(['.gitignore', 'jobs', 'repos', 'scans'])
    } finally {
      await rm(folder, { recursive: true })
    }
  }, 60_000)
})
