import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../../../../test/fake-github/index.ts'
import { tokenSource } from './token.ts'

/** An App that works for hours: GitHub's installation tokens last one. */

let gh: FakeGitHub
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  gh = await startFakeGitHub()
})
afterEach(async () => {
  vi.useRealTimers()
  await gh.close()
})

const MINUTE = 60_000
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE)

test('a token is kept while it lasts, and made again before its hour is over', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  gh.addRepository({ owner: 'acme', name: 'app', files: { 'README.md': '' } })
  gh.addApp({ id: 7, slug: 'acme-drift', publicKey })
  gh.installApp({ appId: 7, account: 'acme', permissions: { metadata: 'read' } })
  const secrets: string[] = []
  const token = tokenSource(
    { kind: 'app', appId: '7', privateKey, owner: 'acme' },
    gh.apiUrl,
    (secret) => secrets.push(secret),
  )
  const works = async (value: string) =>
    (
      await fetch(`${gh.apiUrl}/repos/acme/app`, {
        headers: { authorization: `token ${value}`, 'user-agent': 'x' },
      })
    ).status

  const first = await token()
  pass(50)
  expect(await token()).toBe(first)
  pass(9.5)
  const second = await token()
  expect(second).not.toBe(first)
  expect([await works(first), await works(second)]).toEqual([200, 200])
  pass(5 * 60)
  const third = await token()
  expect([await works(second), await works(third)]).toEqual([401, 200])
  // Each is masked before it is used.
  expect(secrets).toEqual(expect.arrayContaining([privateKey, first, second, third]))
  expect(token.permissions()).toEqual({ metadata: 'read' })
})
