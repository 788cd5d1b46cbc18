import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRepository } from '../support/git-repository.ts'
import { driftIn } from './drift.ts'

/** templates/repository/ is for copying by hand: it has to be what the command writes, or as good. */
const read = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../templates/repository', file), 'utf8')

test('the declarations are in order, with their examples and without', async () => {
  const repository = createRepository()
  try {
    const toml = read('check.toml')
    const examples = toml.replace(/^# (?=\[|[\w.]+ = )/gm, '').replace(/^#$/gm, '')
    expect(examples).toContain('\n[infra.accounts]\n')
    // What it extends would be asked for on the network.
    const offline = examples.replace(/^\[extends\]\n.*\n.*\n/m, '')
    for (const text of [toml, offline]) {
      repository.commit({ 'check.toml': text, 'repo-metadata.yaml': read('repo-metadata.yaml') })
      const { out } = await driftIn(repository.path)(['config', 'validate', '--json'])
      expect(JSON.parse(out)).toMatchObject({ valid: true, problems: [], unknowns: [] })
    }
  } finally {
    repository.remove()
  }
})

test('the workflow and repo-metadata.yaml are what the command writes where there is a CDK app', async () => {
  const repository = createRepository()
  try {
    repository.commit({ 'cdk.json': '{}' })
    await driftIn(repository.path)(['init'])
    for (const file of ['repo-metadata.yaml', '.github/workflows/drift.yml'])
      expect(readFileSync(join(repository.path, file), 'utf8')).toBe(read(file))
  } finally {
    repository.remove()
  }
})
