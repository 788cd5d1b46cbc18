import { describe, expect, test } from 'vitest'
import { isReadOnly } from './graphql-query.ts'

describe('asks', () => {
  test.each([
    '{ viewer { login } }',
    'query { viewer { login } }',
    'query mutation { viewer { login } }',
    'query Q($in: In = { a: ["}"], b: { c: 1 } }, $n: Int = -1) @cached(for: { s: 5 }) { a(in: $in) { ...F } } fragment F on Mutation { mutation }',
    '# mutation { x }\n query { a(text: "mutation { x }") }',
    'query { a(text: """ } mutation { "x" \\""" } """) }',
    '\uFEFF{ a }',
    '{ a(x: "") b(y: """""") }',
    'fragment F on User { id } query { viewer { ...F } }',
  ])('%s', (query) => expect(isReadOnly(query)).toBe(true))
})

describe('changes, or cannot be read for sure', () => {
  test.each([
    'mutation { addStar(input: {}) { clientMutationId } }',
    ' ,# x\n mutation{a}',
    'query { a } mutation { b }',
    '{ a }\nmutation M { b }',
    'query { a(text: "\\"}") } mutation { b }',
    'query { a(text: """x""") } mutation { b }',
    '{ a } # \n mutation { b }',
    '{ a } # \r mutation { b }',
    'subscription { a }',
    'query Q { a } subscription { b }',
    'extend type A { b: C }',
    'query { a(text: "unfinished) } mutation { b }',
    'query { a(x: """unfinished) } mutation { b }',
    'query { a',
    'query { a } }',
    'query { a ) }',
    '',
    '# nothing',
    'query ; { a }',
  ])('%s', (query) => expect(isReadOnly(query)).toBe(false))
})
