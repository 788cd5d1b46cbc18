import { expect, test } from 'vitest'
import { tokenNotes } from './token-notes.ts'

test('GITHUB_TOKEN is not enough for an organization, and that is said before the scan', () => {
  expect(tokenNotes({ scopes: null, hourlyLimit: 1000 }, 'acme').join()).toContain('GITHUB_TOKEN')
})

test('a classic token without the scope repo does not see private repositories', () => {
  expect(tokenNotes({ scopes: ['read:org'], hourlyLimit: 5000 }, 'acme').join()).toContain(
    'only the scopes read:org',
  )
})

test('an App, a fine-grained token and a classic one with repo say nothing', () => {
  expect(tokenNotes({ scopes: null, hourlyLimit: 5000 }, 'acme')).toEqual([])
  expect(tokenNotes({ scopes: ['repo'], hourlyLimit: 5000 }, 'acme')).toEqual([])
})
