import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const away = mkdtempSync(path.join(tmpdir(), 'drift-dist-'))
afterAll(() => rmSync(away, { recursive: true }))

/** Plugins that come with the toolkit: packages with a manifest. None of them need be there. */
const plugins = readdirSync('packages')
  .filter((name) => existsSync(path.join('packages', name, 'drift-plugin.json')))
  .map((name) => {
    const manifest = readFileSync(path.join('packages', name, 'drift-plugin.json'), 'utf8')
    const { main } = JSON.parse(manifest) as { main: string }
    return { name, manifest, folder: path.posix.join('plugins', name, path.posix.dirname(main)) }
  })

const entries = [...readdirSync('actions'), 'cli', 'host', ...plugins.map(({ folder }) => folder)]

/** The JavaScript of a bundle: its entry and what it loads later. */
const scripts = (entry: string) =>
  readdirSync(path.join('dist', entry)).filter((file) => /\.[cm]?js$/.test(file))

test('dist/ has a folder for each entry and nothing else', () => {
  const folders = new Set(entries.map((entry) => entry.split('/')[0]))
  expect(readdirSync('dist').sort()).toEqual([...folders].sort())
})

test('dist/plugins/ has each plugin of packages/, with its manifest', () => {
  const there = existsSync('dist/plugins') ? readdirSync('dist/plugins') : []
  expect(there.sort()).toEqual(plugins.map(({ name }) => name).sort())
  for (const { name, manifest } of plugins) {
    expect(readFileSync(path.join('dist/plugins', name, 'drift-plugin.json'), 'utf8')).toBe(
      manifest,
    )
  }
})

describe.each(entries)('dist/%s', (entry) => {
  const folder = path.join('dist', entry)

  test('is marked as ECMAScript modules', () => {
    expect(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).toEqual({
      type: 'module',
    })
  })

  test('starts on Node 24 with nothing installed nearby', () => {
    const copy = path.join(away, entry)
    cpSync(folder, copy, { recursive: true })
    const { stderr } = spawnSync(process.execPath, [path.join(copy, 'index.js'), '--help'], {
      cwd: away,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
      timeout: 20_000,
    })
    expect(process.version).toMatch(/^v24\./)
    expect(stderr).not.toMatch(/ERR_MODULE_NOT_FOUND|Cannot find (?:module|package)|SyntaxError/)
  })

  test('names no folder of the machine that built it', () => {
    for (const file of scripts(entry)) {
      const text = readFileSync(path.join(folder, file), 'utf8')
      expect(text.includes(`${process.cwd()}/`), file).toBe(false)
    }
  })

  test('carries the licence of every package it contains', () => {
    const text = scripts(entry)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n')
    const bundled = new Set(
      [...text.matchAll(/^(?:\/\/|;\/\/) .*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm)].map(
        ([, name = '']) => name,
      ),
    )
    const named = readFileSync(path.join(folder, 'licenses.txt'), 'utf8')
      .split(/^-{80}$/m)
      .map((notice) => notice.trim().split(' ')[0])
    expect([...bundled].filter((name) => !named.includes(name))).toEqual([])
  })
})

test('dist/cli can be run by itself', () => {
  const index = 'dist/cli/index.js'
  expect(readFileSync(index, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  if (process.platform !== 'win32') expect(statSync(index).mode & 0o111).not.toBe(0)
})
