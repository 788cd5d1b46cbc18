import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import { splitPath } from '../../settings/setting-path.ts'
import { gradeSetting } from '../grade.ts'
import type { Example, SettingRule } from '../rule.ts'
import { REMOVALS, SILENT, WORKFLOW_EXAMPLES } from '../workflow/examples.ts'
import { RULES } from './index.ts'

/** A path that a glob fits: each star is some key. */
const somePath = (glob: string): string => glob.replaceAll('**', 'some').replaceAll('*', 'x')

/** A file that a glob fits. */
const someFile = (glob: string): string => glob.replace('/**', '/ci.yml').replaceAll('*', 'x')

/** A whole file that says one thing. */
const fileWith = (segments: string[], value: Json | undefined): Json => {
  const [key, ...rest] = segments
  if (key === undefined) return value ?? {}
  const inner = rest.length === 0 ? value : fileWith(rest, value)
  return inner === undefined ? {} : { [key]: inner }
}

const grade = (file: string, setting: string, [from, to]: Example) => {
  const segments = splitPath(setting)
  return gradeSetting({
    path: file,
    setting,
    from,
    to,
    before: fileWith(segments, from),
    after: fileWith(segments, to),
    tier: 'production',
    surroundings: { now: '2026-11-21T00:00:00Z' },
  })
}

const cases = (kind: keyof SettingRule['examples']): [string, string, string, Example][] =>
  RULES.flatMap((rule) => {
    const example = rule.examples[kind]
    if (example === undefined) return []
    return rule.setting.flatMap((setting): [string, string, string, Example][] =>
      rule.files.map((file) => [rule.id, someFile(file), somePath(setting), example]),
    )
  })

/** Shown at work in workflow.test.ts. */
const elsewhere = new Set([
  ...[...WORKFLOW_EXAMPLES, ...REMOVALS].map(({ rule }) => rule),
  ...SILENT,
])

describe('rules', () => {
  it('have unique ids, a reason, a way back, and documentation by https', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z-]+\/[a-z-]+$/)
      expect(rule.why).toMatch(/\.$/)
      expect(rule.fix ?? 'Put it back.').toMatch(/\.$/)
      expect(rule.source ?? 'https://').toMatch(/^https:\/\//)
    }
  })

  it('show what weakens and what strengthens, or that neither can be told', () => {
    for (const rule of RULES) {
      if (elsewhere.has(rule.id)) continue
      if (rule.compare === 'changed') expect(rule.examples.other, rule.id).toBeDefined()
      else
        expect(Object.keys(rule.examples), rule.id).toEqual(
          expect.arrayContaining(['weaker', 'stronger']),
        )
    }
  })

  it.each(cases('weaker'))('%s: in %s, %s weakens %j', (id, file, setting, example) => {
    const found = grade(file, setting, example)
    expect(found).toMatchObject({ rule: id, direction: 'weakened' })
    expect(found?.severity).not.toBe('info')
  })

  it.each(cases('stronger'))('%s: in %s, %s strengthens %j', (id, file, setting, example) => {
    expect(grade(file, setting, example)).toMatchObject({
      rule: id,
      direction: 'strengthened',
      severity: 'info',
    })
  })

  it.each(cases('other'))('%s: in %s, %s differs %j', (id, file, setting, example) => {
    expect(grade(file, setting, example)).toMatchObject({ rule: id, direction: 'changed' })
  })
})
