import { expect, it } from 'vitest'
import type { Json } from '../types.ts'
import { comparable, differences, shown } from './drift.ts'

const told = (declared: Json, live: Json) =>
  differences(declared, live).map(({ kind, path }) => `${kind} ${path}`)

it('looks at what is declared alone', () => {
  expect(told({ a: 1 }, { a: 1, b: 2 })).toEqual([])
  expect(told({ a: { b: 1 } }, { a: { b: 2, c: 3 } })).toEqual(['NOT_EQUAL /a/b'])
  expect(told({ a: 1, 'x/y': true }, { a: 1 })).toEqual(['REMOVE /x~1y'])
})

it('compares lists as sets', () => {
  expect(told({ l: ['a', 'b'] }, { l: ['b', 'a'] })).toEqual([])
  expect(told({ l: ['a'] }, { l: ['b', 'a'] })).toEqual(['ADD /l/0'])
  expect(told({ l: ['a', 'b'] }, { l: ['b'] })).toEqual(['REMOVE /l/0'])
  expect(told({ l: ['a', 'b'] }, { l: ['a', 'c'] })).toEqual(['NOT_EQUAL /l/1'])
})

it('pairs entries that resemble each other', () => {
  const http = { FromPort: 80, CidrIp: '10.0.0.0/8' }
  const ssh = { FromPort: 22, CidrIp: '192.0.2.0/24' }
  expect(told({ l: [http, ssh] }, { l: [{ ...ssh, CidrIp: '0.0.0.0/0' }, http] })).toEqual([
    'NOT_EQUAL /l/1/CidrIp',
  ])
  expect(told({ l: [http] }, { l: [ssh] })).toEqual(['REMOVE /l/0', 'ADD /l/0'])
})

it('does not look at keys of KMS, passwords and the code of functions', () => {
  expect(told({ KmsKeyId: 'a', KMSMasterKeyID: 'a' }, { KmsKeyId: 'b' })).toEqual([])
  expect(comparable('AWS::Lambda::Function', { Code: {}, Timeout: 3 })).toEqual({ Timeout: 3 })
  expect(comparable('AWS::RDS::DBInstance', { MasterUserPassword: 'x' })).toEqual({})
})

it('shows what is declared as it is now, lists whole', () => {
  expect(shown({ a: { b: 1 }, l: [] }, { a: { b: 2, c: 3 }, l: [1], d: 4 })).toEqual({
    a: { b: 2 },
    l: [1],
  })
})
