import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { PLACES, spreadVersion } from '../../scripts/changeset.mjs'
import { NODE } from '../support/bundle.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const files = [...new Set(['package.json', ...PLACES.map(({ file }) => file)])]

/** A copy of the files that say the version, and what they say after it was spread. */
function copy(version?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'drift-version-'))
  folders.push(folder)
  for (const file of files) cpSync(file, path.join(folder, file))
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  if (version) {
    const manifest = { ...JSON.parse(read('package.json')), version }
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  }
  return { folder, read }
}

test('everything that repeats the version of package.json repeats it rightly', () => {
  const { folder, read } = copy()
  spreadVersion(folder)
  for (const file of files) expect(read(file), file).toBe(readFileSync(file, 'utf8'))
})

test('a new version reaches all of it', () => {
  const { folder, read } = copy('7.8.9-rc.0')
  expect(spreadVersion(folder)).toBe('7.8.9-rc.0')
  expect(read('packages/core/src/version.ts')).toContain("version = '7.8.9-rc.0'")
  expect(JSON.parse(read('packages/briefing/drift-plugin.json'))).toMatchObject({
    version: '7.8.9-rc.0',
    core: '^7.8.9-rc.0',
  })
  expect(read('docs/plugins.md')).toContain('"core": "^7.8.9-rc.0"')
})

test('a place that says no version any more is named', () => {
  const { folder } = copy()
  writeFileSync(path.join(folder, 'docs/plugins.md'), '')
  expect(() => spreadVersion(folder)).toThrow('docs/plugins.md does not say the version any more')
})

test('the changesets that are there can be taken up', () => {
  const { status, stdout, stderr } = spawnSync(
    NODE,
    ['node_modules/@changesets/cli/bin.js', 'status'],
    { encoding: 'utf8' },
  )
  expect(status, stdout + stderr).toBe(0)
})
