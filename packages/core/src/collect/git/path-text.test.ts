import { expect, test } from 'vitest'
import { isEscaped, pathText } from './path-text.ts'

test('names that are UTF-8 are as they are', () => {
  expect(pathText(Buffer.from('é\0a b\n\0'))).toBe('é\0a b\n\0')
})

test('of others the bytes are shown, so that no two become one', () => {
  const list = Buffer.concat([
    Buffer.from('ok é\0'),
    Buffer.from([0x61, 0xff, 0]),
    Buffer.from([0x61, 0xfe]),
  ])
  expect(pathText(list)).toBe('ok é\0a\\xff\0a\\xfe')
  expect(pathText(list).split('\0').map(isEscaped)).toEqual([false, true, true])
})
