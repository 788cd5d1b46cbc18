import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test as plain } from 'vitest'
import { run } from '../../packages/cli/src/cli.ts'
import { NODE } from '../support/bundle.ts'
import { LIBRARY } from './stage.ts'

/** Audits are type-checked as an editor does it, in a folder that has installed nothing, or core alone. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Project {
  folder: string
  write(file: string, text: string): Promise<void>
  drift(...args: string[]): Promise<number>
  /** What tsc complains about, strictly, in JavaScript too. */
  errors(): string
}

const test = plain.extend('project', async ({ task: _ }, { onCleanup }): Promise<Project> => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-types-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  const compilerOptions = {
    target: 'es2024',
    lib: ['esnext', 'dom'],
    module: 'nodenext',
    noEmit: true,
    allowJs: true,
    resolveJsonModule: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['audits/**/*'] }),
  )
  return {
    folder,
    async write(file, text) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), text)
    },
    drift: (...args) =>
      run(args, {
        out: () => {},
        err: () => {},
        env: {},
        cwd: folder,
        now: () => new Date('2026-11-21T06:00:00Z'),
        terminal: false,
        colourful: false,
      }),
    errors() {
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
      return spawnSync(NODE, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout
    },
  }
})

test('what drift audit new writes is in order, nothing installed', async ({ project }) => {
  await project.drift('audit', 'new', 'versions', '--lang', 'ts')
  await project.drift('audit', 'new', 'dns/records', '--lang', 'mjs')
  expect(project.errors()).toBe('')
})

test('an editor tells a wrong word, in TypeScript and in JavaScript', async ({ project }) => {
  await project.drift('audit', 'new', 'a', '--lang', 'ts')
  await project.drift('audit', 'new', 'b', '--lang', 'mjs')
  for (const file of ['audits/a.mts', 'audits/b.mjs']) {
    const text = await readFile(join(project.folder, file), 'utf8')
    await project.write(file, text.replace('timeout:', 'timeuot:'))
  }
  const told = project.errors()
  expect(told).toContain('audits/a.mts(7,3): error TS2561: Object literal may only specify known')
  expect(told).toMatch(/audits\/b\.mjs\(8,3\): error TS2561: .*Did you mean to write 'timeout'/)
})

test('the types have a name where the package is installed', async ({ project }) => {
  await mkdir(join(project.folder, 'node_modules/@drift-toolkit'), { recursive: true })
  await symlink(
    join(ROOT, 'packages/core'),
    join(project.folder, 'node_modules/@drift-toolkit/core'),
  )
  await project.write(
    'audits/a.mts',
    `import type { Audit, AuditOutcome } from '@drift-toolkit/core/audit'
const outcome: AuditOutcome = { status: 'PASS', message: 'fine' }
const audit: Audit = { title: 'A', run: () => outcome }
export default audit
`,
  )
  expect(project.errors()).toBe('')
  await project.write(
    'audits/b.mts',
    `import type { AuditOutcome } from '@drift-toolkit/core/audit'
export const outcome: AuditOutcome = { status: 'OK', message: 'fine' }
`,
  )
  expect(project.errors()).toMatch(/audits\/b\.mts\(2,.*'"OK"' is not assignable/)
})

test('the library is in order as it is', async ({ project }) => {
  await cp(LIBRARY, join(project.folder, 'audits'), { recursive: true })
  expect(project.errors()).toBe('')
})
