import { expect, test } from 'vitest'
import { commitUrl, issueUrl, pullUrl, repositoryUrl, said, webUrl } from './outside.ts'

test('what cannot be seen is written out, and lines become one', () => {
  expect(said('invoice\u202egnp.exe\u0000')).toBe('invoice\\u202egnp.exe\\u0000')
  expect(said('one\n  two')).toBe('one two')
  expect(said(undefined)).toBe('')
})

test('a name of a million characters is cut', () => {
  expect(said('x'.repeat(1_000_000)).length).toBe(200)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'nonsense',
  '',
  undefined,
])('%s is no address', (url) => {
  expect(webUrl(url)).toBe('')
})

test('credentials in an address are not shown, and one without end is none', () => {
  expect(webUrl('https://me:secret@github.com/acme/app')).toBe('https://github.com/acme/app')
  expect(webUrl(`https://github.com/${'x'.repeat(2000)}`)).toBe('')
})

test("addresses of GitHub's pages have their shape, on any host", () => {
  const base = 'https://github.example.com/acme/app'
  expect(repositoryUrl(base)).toBe(base)
  expect(repositoryUrl(`${base}/`)).toBe(base)
  expect(repositoryUrl('https://evil.example/login?next=acme/app')).toBe('')
  expect(commitUrl(`${base}/commit/0123abc`)).toBe(`${base}/commit/0123abc`)
  expect(commitUrl(`${base}/commit/main`)).toBe('')
  expect(pullUrl(`${base}/pull/7`)).toBe(`${base}/pull/7`)
  expect(pullUrl(`${base}/pull/7/files`)).toBe('')
  expect(issueUrl(`${base}/issues/7`)).toBe(`${base}/issues/7`)
  expect(issueUrl('https://evil.example/phish')).toBe('')
})
