import { describe, expect } from 'vitest'
import { METADATA, type Night, processTest as test } from '../support/night.ts'

/** Standards that nobody can keep, that take for ever, or that mean something else than they say. */

const HANG = 90_000

const declared = (toml: string, more: Record<string, string> = {}) => ({
  'repo-metadata.yaml': METADATA,
  'check.toml': toml,
  ...more,
})

/** `check status subjects…` for all that is neither skipped nor in order. */
const odd = async (night: Night, name = 'app') => {
  const scan = await night.scan()
  expect([scan.code, scan.report.errors], scan.stderr).toEqual([0, []])
  return (scan.of(name)?.results ?? [])
    .filter(
      ({ status, check }) =>
        !['skipped', 'pass'].includes(status) && check !== 'process/participation',
    )
    .map(({ check, status, findings }) =>
      [check.slice('process/'.length), status, ...findings.map(({ subject }) => subject)].join(' '),
    )
}

describe.concurrent('regular expressions', () => {
  const ALL: string[] = []
  const CASES: [string, string, string[]][] = [
    ['that are none', '(', ['commits fail pattern']],
    ['that look around', '^(?!wip).*$', ['commits unknown']],
    ['that refer back', '^(a)\\\\1$', ['commits unknown']],
    ['that blow up', '^(a+)+$', ALL],
    ['that look at the end', '! \\\\d+$', []],
    ['that stand for thousands', '^((a{0,100}){0,100}){0,100}$', ['commits fail pattern']],
    ['of 100 KB', 'a'.repeat(100_000), ['commits unknown']],
    ['of 100 KB of groups', '('.repeat(50_000) + ')'.repeat(50_000), ['commits fail pattern']],
    ['with a null', 'a\\u0000b', ALL],
  ]
  test.for(CASES)('%s', { timeout: HANG }, async ([, pattern, expected], { night }) => {
    const app = night.add('app', declared(`[process.commits]\npattern = "${pattern}"\n`))
    for (let i = 0; i < 30; i += 1) {
      app.commit({ message: `${'a'.repeat(40_000)}! ${i}`, files: { n: `${i}` } })
    }
    const results = await odd(night)
    const judged = results.filter((line) => line.startsWith('commits'))
    const [first = ''] = judged
    if (expected === ALL) expect(first.split(' ')).toHaveLength(32)
    else expect(judged).toEqual(expected)
  })
})

/** Without what is unknown because the declaration is wrong. */
const seen = (lines: string[]): string[] => lines.filter((line) => !line.includes('unknown'))

describe.concurrent('keys and values of other kinds', () => {
  test('[process] of scalars only', async ({ night }) => {
    night.add('app', declared('[process]\nbranches = 1\nlabels = "x"\nci = true\ncommits = [1]\n'))
    expect(seen(await odd(night))).toEqual([
      'declarations fail process.branches process.labels process.ci process.commits',
    ])
  })
  test('sections as arrays', async ({ night }) => {
    night.add(
      'app',
      declared(
        '[[process.branches]]\nrequired_reviews = 1\n[[process.branches]]\nrequired_reviews = 2\n',
      ),
    )
    expect(seen(await odd(night))).toEqual(['declarations fail process.branches'])
  })
  test('process itself is no table', async ({ night }) => {
    night.add('app', declared('process = 5\n'))
    expect(await odd(night)).toEqual(['declarations fail process'])
  })
  test('enabled = "yes", and values of wrong types', async ({ night }) => {
    night.add(
      'app',
      declared(
        '[process.branches]\nenabled = "yes"\nrequired_reviews = "2"\nprotection = "true"\nrequire_status_checks = 7\nbypass_actors = "nobody"\n[process.commits]\nenabled = 0\nconventional = "yes"\nmax_subject_length = -1\n[process.pr]\nmax_files = nan\n[process.labels]\nrequired = [1, {}, [], "", { name = 5 }]\n',
      ),
    )
    const [declarations, ...others] = await odd(night)
    expect(declarations?.split(' ')).toHaveLength(15)
    // What a wrong value asks for is not known; a section whose values are all right is judged.
    expect(others.every((line) => line.includes('unknown'))).toBe(true)
  })
  test('prototype keys', async ({ night }) => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const list = JSON.stringify(keys)
    const app = night.add(
      'app',
      declared(
        `[process.__proto__]\nrequired = 1\n[process.labels]\nrequired = ${list}\n[process.ci]\nrequired_workflows = ${list}\n[process.ci.jobs]\n"__proto__" = ["constructor"]\n"constructor" = ["__proto__"]\n[process.ci.actions]\n"__proto__" = ["a/b"]\n[process.branches]\nruleset = "__proto__"\nrequire_status_checks = ${list}\n[process.issues]\none_of = [${list}]\n[process.hooks]\nrequire_hooks = ${list}\n[process.hooks.commands]\n"__proto__" = ["x"]\n[process.docs.types.__proto__]\nrequired_sections = ["constructor"]\n[process.required_files]\nfiles = ${list}\n`,
        {
          '.github/workflows/__proto__.yml':
            'on: pull_request\njobs:\n  __proto__: {runs-on: x, steps: [{run: x}]}\n  constructor: {runs-on: x}\n',
        },
      ),
    )
    app.addRuleset({
      name: '__proto__',
      rules: [{ type: 'required_status_checks', contexts: keys }],
    })
    const missing = 'constructor toString hasOwnProperty'
    expect(seen(await odd(night))).toEqual([
      'declarations warning process.__proto__',
      `workflows fail __proto__ actions.a/b ${missing}`,
      `required-files fail __proto__ ${missing}`,
      `hooks fail require_husky __proto__ ${missing}`,
      `labels warning __proto__ ${missing}`,
    ])
    const second = await night.scan()
    expect(second.report.issues).toEqual([])
    expect(second.findings('app').every(({ state }) => state === 'open')).toBe(true)
  })
  test('[process.repo.ruleset] and [process.branches] that disagree', async ({ night }) => {
    const app = night.add(
      'app',
      declared(
        '[process.repo.ruleset]\nname = "A"\nrequired_reviews = 3\nenforcement = "disabled"\n[process.branches]\nruleset = "B"\nrequired_reviews = 1\n[process.repo]\nrequire_branch_protection = true\n',
      ),
    )
    app.addRuleset({ name: 'B' })
    expect(await odd(night)).toEqual([
      'declarations fail process.repo.ruleset.name process.repo.ruleset.required_reviews',
    ])
  })
  test('a deprecated repository, and a section that is off', async ({ night }) => {
    night.add('app', {
      'repo-metadata.yaml': METADATA.replace('active', 'deprecated'),
      'check.toml':
        '[process.branches]\nenabled = false\nprotection = true\n[process.labels]\nrequired = ["x"]\n[process.forbidden_files]\nfiles = ["*.pem"]\n',
      'a.pem': '',
    })
    expect(await odd(night)).toEqual(['forbidden-files fail a.pem'])
  })
})
