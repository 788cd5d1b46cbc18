import { expect, test } from 'vitest'
import { parseValue, toDifference } from './differences.ts'

test.each([
  [undefined, null],
  ['null', null],
  ['', ''],
  ['true', true],
  ['443', 443],
  ['-1', -1],
  ['0.5', 0.5],
  ['{"CidrIp":"0.0.0.0/0"}', { CidrIp: '0.0.0.0/0' }],
  ['["a",1]', ['a', 1]],
  ['"quoted"', 'quoted'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['2012-10-17', '2012-10-17'],
  // Accounts and ids are names, not numbers.
  ['012345678901', '012345678901'],
  ['12345678901234567890', '12345678901234567890'],
  ['1.0', '1.0'],
  ['{"cut off', '{"cut off'],
  ['trueish', 'trueish'],
  ['nullable', 'nullable'],
  ['#!/bin/sh\necho `id`', '#!/bin/sh\necho `id`'],
])('the value %j is read as %j', (text, value) => {
  expect(parseValue(text)).toEqual(value)
})

test('keys of somebody else are keys like any other', () => {
  const value = parseValue('{"__proto__":{"polluted":true}}')
  expect(Object.keys(Object(value))).toEqual(['__proto__'])
  expect(Object.hasOwn({}, 'polluted')).toBe(false)
})

test('brackets without end stay the text that they are', () => {
  const deep = '['.repeat(100_000)
  expect(parseValue(deep)).toBe(deep)
})

test('an entry that was added to a list of rules', () => {
  expect(
    toDifference({
      PropertyPath: '/SecurityGroupIngress/1',
      DifferenceType: 'ADD',
      ExpectedValue: 'null',
      ActualValue: '{"CidrIp":"0.0.0.0/0","FromPort":22,"IpProtocol":"tcp","ToPort":22}',
    }),
  ).toEqual({
    path: '/SecurityGroupIngress/1',
    kind: 'ADD',
    expected: null,
    actual: { CidrIp: '0.0.0.0/0', FromPort: 22, IpProtocol: 'tcp', ToPort: 22 },
  })
})
