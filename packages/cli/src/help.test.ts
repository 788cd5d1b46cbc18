import { expect, test } from 'vitest'
import { COMMANDS, run } from './cli.ts'

const said = async (...args: string[]) => {
  const all = { code: 0, out: '', err: '' }
  all.code = await run(args, {
    out: (text) => {
      all.out += text
    },
    err: (text) => {
      all.err += text
    },
    env: {},
    cwd: '/checkout',
    now: () => new Date('2026-11-21T02:17:00Z'),
    terminal: false,
    colourful: false,
  })
  return all
}

const SCANS = ['code scan', 'process scan', 'infra scan', 'scan audit', 'audit']

test.each(COMMANDS.map(({ name }) => name))('drift %s --help shows what it takes', async (name) => {
  const { code, out, err } = await said(...name.split(' '), '--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(new RegExp(`^Usage: drift ${name} (?! )`, 'm'))
  // Only findings are written as SARIF or Markdown, are coloured, and fail a run by their severity.
  const isScan = SCANS.includes(name)
  expect(out.includes('text|json|markdown|sarif')).toBe(isScan)
  expect(out.includes('--no-color')).toBe(isScan)
  expect(out.includes('--fail-on')).toBe(isScan || name === 'audit run')
  expect(/Exit codes:.* 1 /.test(out)).toBe(isScan || name === 'audit run')
})

test('remarks are made fewer only where there are some', async () => {
  expect((await said('dashboard', '--help')).out).toMatch(/--quiet [\s\S]*--verbose /)
  expect((await said('checks', 'list', '--help')).out).not.toMatch(/--quiet|--verbose/)
  // It may be given all the same, so that a script need not know.
  expect((await said('checks', 'list', '--quiet')).code).toBe(0)
})

test('an exit code says what it means to the command', async () => {
  expect((await said('config', 'validate', '--help')).out).toContain(
    'Exit codes: 2 not in order, or bad usage, 0 in order.',
  )
  expect((await said('jobs', 'run', '--help')).out).toContain('3 a job failed')
  expect((await said('init', '--help')).out).toContain('Exit codes: 2 bad usage, 0 done.')
})

test('a format that is not shown is refused', async () => {
  const { code, err } = await said('checks', 'list', '--format', 'sarif')
  expect(code).toBe(2)
  expect(err).toContain('--format is "sarif"; it must be one of text, json')
})

test('words the other way round are understood', async () => {
  const { code, err } = await said('scan', 'code')
  expect(code).toBe(2)
  expect(err).toContain('there is no command "scan code"; did you mean "drift code scan"?')
})

test('a word of several commands shows those commands', async () => {
  const { out } = await said('scan')
  for (const name of ['code scan', 'process scan', 'infra scan', 'scan audit']) {
    expect(out).toContain(`\n  ${name} `)
  }
  expect(out).not.toContain('checks list')
})
