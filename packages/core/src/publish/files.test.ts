import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeReportFile } from './files.ts'

let root = ''
let outside = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drift-root-'))
  outside = await mkdtemp(join(tmpdir(), 'drift-outside-'))
})

test('makes folders, replaces what is there, leaves nothing else behind', async () => {
  const path = await writeReportFile(root, 'out/deep/report.json', '{}')
  expect(path).toBe(join(root, 'out/deep/report.json'))
  await writeReportFile(root, 'out/deep/report.json', '{"version":1}')
  expect(await readFile(path, 'utf8')).toBe('{"version":1}')
  expect(await readdir(join(root, 'out/deep'))).toEqual(['report.json'])
})

test('a link in a checkout leads nowhere', async () => {
  await symlink(outside, join(root, 'out'))
  await expect(writeReportFile(root, 'out/report.json', 'x')).rejects.toThrow('symbolic link')
  await expect(writeReportFile(root, 'out/new/report.json', 'x')).rejects.toThrow('symbolic link')
  expect(await readdir(outside)).toEqual([])
})

test('a link at the place itself is replaced, not followed', async () => {
  const precious = join(outside, 'precious')
  await writeFile(precious, 'mine')
  await symlink(precious, join(root, 'drift-report.json'))
  await writeReportFile(root, 'drift-report.json', '{}')
  expect(await readFile(precious, 'utf8')).toBe('mine')
  expect(await readFile(join(root, 'drift-report.json'), 'utf8')).toBe('{}')
})

test('a path elsewhere is followed where somebody asked for it', async () => {
  const path = join(outside, 'a', 'report.json')
  expect(await writeReportFile(root, path, '{}')).toBe(path)
  expect(await readFile(path, 'utf8')).toBe('{}')
})

test('a pipe is written to, not replaced', async () => {
  const pipe = join(outside, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [text] = await Promise.all([readFile(pipe, 'utf8'), writeReportFile(root, pipe, 'through')])
  expect(text).toBe('through')
})

test('a folder is an error, and no draft stays', async () => {
  await mkdir(join(root, 'folder'))
  await expect(writeReportFile(root, 'folder', 'x')).rejects.toThrow()
  expect(await readdir(root)).toEqual(['folder'])
})
