import { describe, expect, test } from 'vitest'
import { repositoryFilter } from './globs.ts'
import type { InventoryEntry } from './inventory-entry.ts'
import { select } from './select.ts'
import { inShard, parseShard } from './shard.ts'
import { parseSince, parseSpan } from './since.ts'

const repository = (name: string, more: Partial<InventoryEntry> = {}): InventoryEntry => ({
  id: `R_${name}`,
  name,
  archived: false,
  fork: false,
  disabled: false,
  head: { oid: 'a'.repeat(40), time: '2026-11-20T00:00:00Z' },
  ...more,
})

test('name globs choose, ! excludes, case does not count', () => {
  const wanted = repositoryFilter(['api-*', 'acme/web', '!*-legacy'])
  expect(['acme/API-users', 'acme/web', 'acme/api-legacy', 'acme/other'].filter(wanted)).toEqual([
    'acme/API-users',
    'acme/web',
  ])
  const hostile = repositoryFilter([`${'*a'.repeat(40)}b`])
  expect(hostile(`acme/${'a'.repeat(5_000)}`)).toBe(false)
  expect(['acme/.github', 'acme/web'].filter(repositoryFilter(['*']))).toHaveLength(2)
  expect(repositoryFilter(['{web,api}-[ab]'])('acme/Web-B')).toBe(true)
  expect(repositoryFilter(['!secret'])('acme/anything')).toBe(true)
})

describe('choosing from the inventory', () => {
  const options = { repositories: [], shard: null, lastScanned: () => '' }

  test('archived, disabled, empty and forked repositories are left alone and counted', () => {
    const { chosen, passedOver } = select(
      [
        repository('acme/api'),
        repository('acme/old', { archived: true }),
        repository('acme/off', { disabled: true }),
        repository('acme/new', { head: null }),
        repository('acme/fork', { fork: true }),
      ],
      options,
    )
    expect(chosen.map((r) => r.name)).toEqual(['acme/api'])
    expect([...passedOver.keys()].map((k) => k.split(' ')[0])).toEqual([
      'archived',
      'disabled',
      'empty',
      'fork',
    ])
  })

  test('a fork that is named is meant', () => {
    const fork = repository('acme/fork', { fork: true })
    expect(select([fork], { ...options, repositories: ['fork'] }).chosen).toEqual([fork])
  })

  test('what was not seen for longest comes first', () => {
    const seen: Record<string, string> = { 'acme/a': '2026-11-20', 'acme/b': '2026-11-19' }
    const { chosen } = select(
      ['a', 'b', 'c'].map((n) => repository(`acme/${n}`)),
      {
        ...options,
        lastScanned: (r) => seen[r.name] ?? '',
      },
    )
    expect(chosen.map((r) => r.name)).toEqual(['acme/c', 'acme/b', 'acme/a'])
  })
})

test('every repository is in exactly one shard', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `R_${i}`)
  const shards = [1, 2, 3, 4].map((index) => ids.filter((id) => inShard(id, { index, of: 4 })))
  expect(shards.flat().toSorted()).toEqual(ids.toSorted())
  for (const shard of shards) expect(shard.length).toBeGreaterThan(80)
  expect(parseShard('2/8')).toEqual({ index: 2, of: 8 })
  for (const bad of ['0/2', '3/2', '1/257', 'x', '1-2']) expect(() => parseShard(bad)).toThrow(bad)
})

test('since: a span before now or a time', () => {
  const now = new Date('2026-11-21T10:00:00Z')
  expect(parseSince('24h', now)).toBe('2026-11-20T10:00:00.000Z')
  expect(parseSince('2026-11-20T12:00:00+02:00', now)).toBe('2026-11-20T10:00:00.000Z')
  expect(() => parseSince('yesterday', now)).toThrow('neither a span')
  expect(() => parseSince('2027-01-01', now)).toThrow('future')
  expect(parseSpan('50m')).toBe(3_000_000)
})
