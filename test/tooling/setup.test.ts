import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let project = ''
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'drift-setup-'))
  mkdirSync(path.join(project, 'bin'))
  cpSync('scripts/setup.mjs', path.join(project, 'scripts/setup.mjs'))
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(path.join(project, 'pnpm-lock.yaml'), 'lockfileVersion: 9\n')
  writeFileSync(path.join(project, 'pnpm-workspace.yaml'), 'packages: []\n')
})
afterEach(() => rmSync(project, { recursive: true }))

/** A program on the PATH that set-up sees, which has nothing else on it. */
function program(name: string, script: string) {
  const file = path.join(project, 'bin', name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

function setup(nodeArguments: string[] = []) {
  const args = [...nodeArguments, path.join(project, 'scripts/setup.mjs')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: path.join(project, 'bin') },
  })
  expect(stdout).toBe('')
  return { status, stderr }
}

const saying = (text: string) => ({ status: 1, stderr: expect.stringContaining(text) })

test('says that git is missing', () => {
  expect(setup()).toEqual(saying('git was not found on PATH'))
})

test('says that Node is too old', () => {
  const older = `Object.defineProperty(process.versions, 'node', { value: '18.20.1' })`
  const before = `data:text/javascript,${encodeURIComponent(older)}`
  expect(setup(['--import', before])).toEqual(saying('Node 18.20.1 is too old: Node 20 or later'))
})

test.each([
  ['request to the registry failed, reason: getaddrinfo ENOTFOUND host', 'is there a network'],
  ['ERR_PNPM_OUTDATED_LOCKFILE Cannot install', 'pnpm-lock.yaml does not fit'],
  ['something odd', 'The packages could not be installed'],
])('explains an installation that fails with "%s"', (output, explanation) => {
  program('git', 'exit 0')
  program('npx', `echo '${output}' >&2; exit 1`)
  const { status, stderr } = setup()
  expect({ status, stderr }).toEqual(saying(explanation))
  expect(stderr).toContain(output)
})

test('installs once, and again only when the lockfile or a manifest changes', () => {
  const marker = path.join(project, 'installs')
  program('git', 'exit 0')
  program('npx', `echo "$@" >> '${marker}'`)
  // What pnpm would have put there: the workspace's Node, and a compiler that finds nothing to do.
  mkdirSync(path.join(project, 'node_modules/node/bin'), { recursive: true })
  symlinkSync(process.execPath, path.join(project, 'node_modules/node/bin/node'))
  mkdirSync(path.join(project, 'node_modules/typescript/bin'), { recursive: true })
  writeFileSync(path.join(project, 'node_modules/typescript/bin/tsc'), '')

  expect(setup().stderr).toMatch(/^Installing the packages.*\nReady\./)
  expect(setup().stderr).toMatch(/^Ready\./)
  writeFileSync(path.join(project, 'pnpm-lock.yaml'), 'lockfileVersion: 9\npackages: {}\n')
  expect(setup().stderr).toMatch(/^Installing the packages/)
  mkdirSync(path.join(project, 'actions/infra'), { recursive: true })
  writeFileSync(path.join(project, 'actions/infra/package.json'), '{}')
  expect(setup().stderr).toMatch(/^Installing the packages/)
  expect(setup().stderr).toMatch(/^Ready\./)
})
