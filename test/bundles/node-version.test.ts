import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIST, run } from '../support/bundle.ts'

/** A Node on this machine that is older than the workspace's, where there is one. */
const olderNode = (): string | null => {
  for (const folder of ['/usr/local/bin', '/usr/bin']) {
    const node = join(folder, 'node')
    try {
      const version = execFileSync(node, ['--version'], { encoding: 'utf8' })
      if (Number.parseInt(version.slice(1), 10) < 24) return node
    } catch {
      // Not there.
    }
  }
  return null
}

test('an older Node is told so, at once', async (context) => {
  const node = olderNode()
  if (node === null) return context.skip('there is no older Node on this machine')
  const { code, stdout, stderr } = await run(node, [join(DIST, 'cli/index.js'), 'code', 'scan'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('needs Node 24')
})
