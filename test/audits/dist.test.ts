import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DIST, NODE, run } from '../support/bundle.ts'
import { newFolder } from './folder.ts'

const FILES = {
  'compare.mjs': `import { same } from './_shared.mjs'
export default { title: 'A module', run: ({ sync }) => sync({ left: ['a'], right: same(['a']) }) }`,
  '_shared.mjs': 'export const same = (list) => list',
  'typed.mts': `const title: string = 'With types'
export default { title, async run({ aws }: { aws: any }) {
  const message: string = await aws.sts({ region: 'eu-west-2' }).call('Nothing').catch((e: Error) => e.message)
  return { status: 'PASS', message }
} }`,
  'script.sh': '#!/bin/sh\necho fine\n',
}

/** The bundles alone, with nothing installed nearby, run an audit of a folder of somebody else's. */
describe('through the bundles', () => {
  const folder = newFolder(FILES)
  const away = join(dirname(folder), 'dist')
  cpSync(join(DIST, 'cli'), join(away, 'cli'), { recursive: true })
  cpSync(join(DIST, 'host'), join(away, 'host'), { recursive: true })

  test.each([
    ['compare.mjs', 'left and right are in sync (1 compared)'],
    ['typed.mts', 'AWS has no operation Nothing here'],
    ['script.sh', 'fine'],
  ])('%s runs', async (file, message) => {
    const { stdout, stderr } = await run(
      NODE,
      [join(away, 'cli/index.js'), 'audit', 'run', `audits/${file}`, '--json'],
      { cwd: dirname(folder) },
    )
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ status: 'pass', message })
  })
})
