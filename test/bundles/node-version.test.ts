import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIST, NODE, run } from '../support/bundle.ts'

/** Starts the command on what it takes for another Node. */
const on = (version: string, args: string[]) => {
  const other = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const before = `data:text/javascript,${encodeURIComponent(other)}`
  return run(NODE, ['--import', before, join(DIST, 'cli/index.js'), ...args])
}

test('a Node that is too old is told so, at once', async () => {
  const { code, stdout, stderr } = await on('18.20.8', ['code', 'scan'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toBe('drift: this is Node 18.20.8, and drift needs Node 20 or later\n')
})

test('the oldest that will do is let in', async () => {
  expect((await on('20.0.0', ['--version'])).code).toBe(0)
})
