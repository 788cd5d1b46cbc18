import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { drift } from '../support/bundle.ts'
import { createRepository, hoursAgo } from '../support/git-repository.ts'

/** A scan on disk asks check-my-toolkit (`cm`) what it depends on, where that is installed. */

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A program `cm` on a PATH of its own; a real one is another project's. */
const installCm = (script: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-cm-'))
  folders.push(folder)
  const file = join(folder, 'cm')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return folder
}

const ANSWERS = `case "$1" in
  dependencies) echo '{"project":".","dependencies":{"house-linter":["lint/house.json"]}}' ;;
  projects) echo '{"projects":[{"path":"tools/py","type":"python","status":"missing-config"}]}' ;;
esac`

const scan = async (cm: string | null) => {
  const repository = createRepository()
  folders.push(repository.path)
  repository.commit(
    {
      'repo-metadata.yaml': 'tier: internal\nstatus: active\n',
      'check.toml': '[extends]\nregistry = "."\nrulesets = ["x-internal"]\n',
      'rulesets/x-internal.toml': '[code.types.tsc]\nenabled = true\n',
      'lint/house.json': '{ "strict": true }\n',
    },
    { date: hoursAgo(48) },
  )
  repository.commit({ 'lint/house.json': '{ "strict": false }\n' })
  const path = [...(cm ? [cm] : []), process.env.PATH].join(':')
  const ended = await drift(['code', 'scan', repository.path, '--json'], { env: { PATH: path } })
  const report = JSON.parse(ended.stdout) as Report
  const findings = report.repositories[0]?.results.flatMap((r) => r.findings) ?? []
  return { findings, notes: report.repositories[0]?.notes ?? [] }
}

test('its dependency files are tracked, and its projects are taken', async () => {
  const { findings, notes } = await scan(installCm(ANSWERS))
  expect(findings.map((f) => f.subject)).toEqual(['tools/py', 'strict'])
  expect(notes).toEqual([])
})

test('without it the built-in table knows nothing of that file', async () => {
  expect((await scan(null)).findings).toEqual([])
})

test('one that fails or talks nonsense is said, and the built-in table is used', async () => {
  const broken = await scan(installCm('echo "no check.toml" >&2; exit 2'))
  expect(broken.notes.join()).toContain('no check.toml')
  const nonsense = await scan(installCm('echo "[]"'))
  expect(nonsense.notes.join()).toContain('the built-in table was used')
  expect(nonsense.findings).toEqual([])
})
