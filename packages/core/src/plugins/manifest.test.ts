import { describe, expect, test } from 'vitest'
import { readManifest, readPackageManifest } from './manifest.ts'

const SALES = { name: 'sales', version: '1.2.0', core: '^0.1.0', main: './index.js' }

test('a manifest says what the plugin is called, which core it works with, and where it begins', () => {
  expect(readManifest(JSON.stringify({ ...SALES, description: 'ignored' }))).toEqual(SALES)
})

test.each([
  ['{', /is no JSON/],
  ['[]', /no JSON object/],
  [{ ...SALES, name: '../../etc' }, /name is "..\/..\/etc"/],
  [{ ...SALES, name: '__proto__' }, /name is/],
  [{ ...SALES, core: '' }, /core is ""/],
  [{ ...SALES, version: 1 }, /version is 1/],
  [{ ...SALES, main: '../other/index.js' }, /main is/],
  [{ ...SALES, main: '/etc/passwd' }, /main is/],
  [{ ...SALES, main: 'data:text/javascript,0' }, /main is/],
])('%j is refused', (manifest, reason) => {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest)
  expect(readManifest(text)).toMatch(reason)
})

test('everything that is wrong is said at once', () => {
  expect(readManifest('{}')).toMatch(/name .*version .*core .*main /)
})

describe('a package', () => {
  test('is a plugin by the key of its package.json, and lends it name, version and main', () => {
    const text = JSON.stringify({
      name: '@acme/sales',
      version: '1.2.0',
      main: './index.js',
      'drift-plugin': { core: '^0.1.0' },
    })
    expect(readPackageManifest(text)).toEqual(SALES)
  })

  test('without the key is none', () => {
    expect(readPackageManifest('{"name":"left-pad","version":"1.0.0"}')).toBeNull()
    expect(readPackageManifest('no json')).toBeNull()
  })

  test('with a key that makes no sense is named', () => {
    expect(readPackageManifest('{"drift-plugin":true}')).toMatch(/no object/)
  })
})
