import { describe, expect, test } from 'vitest'
import { complete } from './older-node.ts'

/** Map and Object as Node 20 has them. */
const older = () => {
  const [map, object] = [{}, {}] as [
    Pick<MapConstructor, 'groupBy'>,
    Pick<ObjectConstructor, 'groupBy'>,
  ]
  complete(map, object)
  return { map, object }
}

describe('grouping where Node has none', () => {
  const words = ['ab', 'c', 'de', '__proto__']

  test('groups as Map.groupBy does', () => {
    const { map } = older()
    const byLength = (word: string) => word.length
    expect(map.groupBy(words, byLength)).toEqual(Map.groupBy(words, byLength))
    const byIndex = (_: string, index: number) => index % 2
    expect(map.groupBy(new Set(words), byIndex)).toEqual(Map.groupBy(new Set(words), byIndex))
  })

  test('groups as Object.groupBy does, whatever a group is called', () => {
    const { object } = older()
    const groups = object.groupBy(words, (word) => word)
    expect(Object.getPrototypeOf(groups)).toBe(null)
    expect(Object.entries(groups)).toEqual(Object.entries(Object.groupBy(words, (word) => word)))
    expect(Object.keys(groups)).toEqual(words)
  })

  test('leaves alone what Node has itself', () => {
    const own = { groupBy: () => new Map() }
    complete(own, own)
    expect(own.groupBy()).toEqual(new Map())
  })
})
