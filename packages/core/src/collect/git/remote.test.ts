import { expect, test } from 'vitest'
import { parseRemote } from './remote.ts'

const API = { name: 'acme/api', url: 'https://github.com/acme/api' }

test.each([
  'https://github.com/acme/api.git',
  'https://github.com/acme/api',
  'https://github.com/acme/api/',
  'https://x-access-token:ghs_secret@github.com/acme/api.git',
  'git@github.com:acme/api.git',
  'ssh://git@github.com/acme/api.git',
  'ssh://git@github.com:22/acme/api.git',
  'github.com:acme/api',
])('%s', (origin) => {
  // Names and links alone; never a credential.
  expect(parseRemote(origin)).toEqual(API)
})

test('the port of a web address is part of it, that of ssh is not', () => {
  expect(parseRemote('https://ghes.example:8443/acme/api.git')?.url).toBe(
    'https://ghes.example:8443/acme/api',
  )
  expect(parseRemote('ssh://git@ghes.example:2222/acme/api')?.url).toBe(
    'https://ghes.example/acme/api',
  )
})

test('dots in names stay; only one .git goes', () => {
  expect(parseRemote('git@ghes.example:acme/api.js.git')).toEqual({
    name: 'acme/api.js',
    url: 'https://ghes.example/acme/api.js',
  })
})

test.each(['/srv/git/api.git', 'file:///srv/git/api.git', '../api', 'api', ''])(
  '%s is no address on the web',
  (origin) => {
    expect(parseRemote(origin)).toBeNull()
  },
)
