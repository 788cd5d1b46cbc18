import { expect, test } from 'vitest'
import { scanPath, statePath } from './state.ts'

test('what is current of a repository stands under its name', () => {
  expect(statePath('acme/api.js', 'code')).toBe('repos/acme/api.js/code.json')
})

test('a folder on disk without a remote is local', () => {
  expect(statePath('my project', 'code')).toBe('repos/local/my_project/code.json')
})

test.each(['../../etc/passwd', '..', '.', '', 'a/..', 'a/../../b', 'C:\\x', 'a\nb/c'])(
  'no name leads out of the ledger: %j',
  (name) => {
    const segments = statePath(name, 'code').split('/')
    expect(segments).toHaveLength(4)
    expect(segments[0]).toBe('repos')
    for (const segment of segments) expect(segment).toMatch(/^(?!\.+$)[\w.-]+$/)
  },
)

test('a scan stands under its day, in UTC', () => {
  expect(scanPath('20261121T020000Z-1f2e3d4c', '2026-11-21T02:00:00.000Z')).toBe(
    'scans/2026/11/21/20261121T020000Z-1f2e3d4c.json',
  )
})
