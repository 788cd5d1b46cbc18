import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import { gradeSettings } from '../grade.ts'

/** What is said when one section of check.toml goes from one state to another. */
const graded = (section: string, before: Json, after: Json) =>
  gradeSettings({
    path: 'check.toml',
    before: { process: { [section]: before } },
    after: { process: { [section]: after } },
    tier: 'production',
  }).map(({ path, grade: { direction, severity, rule } }) => [path, direction, severity, rule])

describe('who may bypass', () => {
  const release = { actor_type: 'Team', actor_id: 7 }
  const robot = { actor_type: 'Integration', actor_id: 9 }
  const change = (before: Json[] | null, after: Json[] | null) =>
    graded(
      'branches',
      before ? { protection: true, bypass_actors: before } : { protection: true },
      after ? { protection: true, bypass_actors: after } : { protection: true },
    ).map(([, direction]) => direction)

  it('one more is weaker, one less is stronger', () => {
    expect(change([release], [release, robot])).toEqual(['weakened'])
    expect(change([], [release])).toEqual(['weakened'])
    expect(change([release, robot], [release])).toEqual(['strengthened'])
  })

  it('without the list nobody asks: that it goes is weaker, however many it named', () => {
    for (const list of [[], [release], [release, robot]]) {
      expect(new Set(change(list, null))).toEqual(new Set(['weakened']))
      expect(new Set(change(null, list))).toEqual(new Set(['strengthened']))
    }
  })
})

it('a label that is left out of the list is told, however it is written', () => {
  const bug = { name: 'bug', color: 'd73a4a' }
  const table = { name: 'security', color: 'ee0701' }
  expect(graded('labels', { required: [bug, table] }, { required: [bug] })).toEqual([
    ['process.labels.required.security', 'weakened', 'low', 'check-toml/process-label'],
  ])
  expect(graded('labels', { required: ['bug', table] }, { required: ['bug'] })).toEqual([
    ['process.labels.required', 'weakened', 'low', 'check-toml/process-labels'],
  ])
})

it('to choose from more labels is weaker; any label at all, weaker still', () => {
  const direction = (before: Json, after: Json) =>
    graded('issues', { require_labels: before }, { require_labels: after })[0]?.[1]
  expect(direction(['bug', 'task'], ['bug', 'task', 'misc'])).toBe('weakened')
  expect(direction(['bug', 'task'], true)).toBe('weakened')
  expect(direction(true, false)).toBe('weakened')
  expect(direction(false, [])).toBeUndefined()
  expect(direction(true, ['bug'])).toBe('strengthened')
})

it('authors who are let off count by how many the glob covers', () => {
  const change = (after: Json) =>
    graded('pr', { exclude_authors: [] }, { exclude_authors: after })[0]
  expect(change(['renovate[bot]'])).toEqual([
    'process.pr.exclude_authors',
    'weakened',
    'medium',
    'check-toml/process-let-off',
  ])
  expect(change(['*'])?.[2]).toBe('high')
})
