import { describe, expect, it } from 'vitest'
import { contains, isWorld, parseBlock } from './address.ts'

describe('blocks of addresses', () => {
  it.each([
    '0.0.0.0/0',
    '0.0.0.0/1',
    '128.0.0.0/1',
    '52.0.0.0/8',
    '::/0',
    '0:0::0/0',
    '8000::/1',
    '2000::/3',
  ])('%s is the world', (text) => {
    expect(isWorld(text)).toBe(true)
  })

  it.each([
    '10.0.0.0/8',
    '127.0.0.0/8',
    '192.168.0.0/16',
    '52.0.0.0/9',
    '203.0.113.7/32',
    '203.0.113.7',
    'fc00::/7',
    '2001:db8::/32',
    'sg-12345678',
    '0.0.0.0/33',
    '256.0.0.0/0',
    '1:2:3:4:5:6:7:8:9/0',
    '::1::/0',
    '0.0.0.0/0/0',
    '',
  ])('%j is not', (text) => {
    expect(isWorld(text)).toBe(false)
  })

  it('are in one another', () => {
    const at = (text: string) => parseBlock(text) ?? expect.unreachable(text)
    expect(contains(at('10.0.0.0/8'), at('10.1.2.0/24'))).toBe(true)
    expect(contains(at('10.1.2.0/24'), at('10.0.0.0/8'))).toBe(false)
    expect(contains(at('::/0'), at('0.0.0.0/0'))).toBe(false)
    expect(contains(at('::ffff:0:0/96'), at('::ffff:10.0.0.1'))).toBe(true)
  })
})
