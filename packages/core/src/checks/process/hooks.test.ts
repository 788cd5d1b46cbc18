import { describe, expect, it } from 'vitest'
import {
  findingsIn,
  HIDDEN,
  judge,
  statuses,
  told,
  UNCHANGED,
  withFiles,
  withFolders,
} from './files/examples.ts'
import { hooks } from './hooks.ts'

const TOML = `[process.hooks]
require_hooks = ["pre-commit", "commit-msg"]
protected_branches = ["main"]
[process.hooks.commands]
pre-commit = ["npx lint-staged"]
`
const GOOD = {
  '.husky/pre-commit': '#!/bin/sh\n. "$(dirname "$0")/_/husky.sh"\nlint-staged\n',
  '.husky/commit-msg': 'npx commitlint --edit "$1"\n',
  '.husky/pre-push':
    'while read local sha remote; do\n[ "$remote" = refs/heads/main ] && exit 1\ndone\n',
}
const ask = (files: Record<string, string>, toml = TOML, tier?: string) =>
  judge(hooks, toml, { files: withFiles(files) }, tier)

describe('process/hooks', () => {
  it('passes where hooks are there and run what they must', async () => {
    expect(statuses(await ask(GOOD))).toEqual(['pass acme/app'])
  })

  it('fails where husky is not installed, unless that is allowed', async () => {
    const toml = '[process.hooks]\n'
    expect(told(await ask({ 'README.md': '' }, toml))).toEqual([
      'medium There are no git hooks of husky',
    ])
    expect(statuses(await ask({}, `${toml}require_husky = false`))).toEqual(['pass acme/app'])
  })

  it('fails a hook that is missing, and one that is empty', async () => {
    const results = await ask({
      '.husky/commit-msg': '#!/bin/sh\n. "$(dirname -- "$0")/_/husky.sh"\n# npx commitlint\n',
      '.husky/pre-push': 'echo main',
    })
    expect(told(results)).toEqual([
      'medium There is no hook pre-commit',
      'medium The hook commit-msg is empty',
    ])
    expect(findingsIn(results)[1]).toMatchObject({ file: '.husky/commit-msg', actual: 'empty' })
  })

  it.each([
    ['# lint-staged\nnpm test', 'medium The hook pre-commit does not run npx lint-staged'],
    ['lint-staged || true', 'medium The hook pre-commit ignores a failure of npx lint-staged'],
  ])('fails a hook that holds %j', async (code, title) => {
    expect(told(await ask({ ...GOOD, '.husky/pre-commit': code }))).toEqual([title])
  })

  it.each(['maintenance', 'feature/main', 'main-2', '# main'])(
    'does not take %s for the branch main',
    async (code) => {
      const results = await ask({ ...GOOD, '.husky/pre-push': code })
      expect(told(results)).toEqual(['low Neither pre-push nor pre-commit names the branch main'])
    },
  )

  it('leaves open what was listed and not read', async () => {
    const files = withFolders(
      { '': ['.husky/'], '.husky': ['pre-commit', 'commit-msg', '_/'] },
      { '.husky/commit-msg': 'x' },
    )
    expect(statuses(await judge(hooks, TOML, { files }))).toEqual([
      'pass acme/app',
      'unknown pre-commit',
      'unknown protected_branches.main',
    ])
  })

  it('is unknown where nothing was seen, and as before where nothing moved', async () => {
    expect(await judge(hooks, TOML, { files: HIDDEN })).toMatchObject([
      { status: 'unknown', permissions: ['Contents: read'] },
    ])
    const results = await judge(hooks, TOML, { files: UNCHANGED })
    expect(results[0]?.message).toBe('In order at the last scan, and nothing moved since')
  })

  it('is skipped where nothing is asked, and milder in a prototype', async () => {
    expect(statuses(await ask({}, ''))).toEqual(['skipped acme/app'])
    expect(statuses(await ask({}, '[process.hooks]\nenabled = false'))).toEqual([
      'skipped acme/app',
    ])
    expect(told(await ask({}, '[process.hooks]', 'prototype'))).toEqual([
      'low There are no git hooks of husky',
    ])
  })
})
