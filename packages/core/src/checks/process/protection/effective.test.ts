import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../../model/known.ts'
import type { ProtectionFacts, Rule, RuleSource } from '../../../model/process-facts.ts'
import { effectiveRule } from './effective.ts'
import {
  checksRule,
  classicRule,
  classicSource,
  protectionBy,
  pullRequestRule,
  ruleset,
  visibleRule,
} from './examples.ts'
import { sourceName, sourceNames } from './source.ts'

const effective = (rules: Record<string, Rule[]>, more: Partial<ProtectionFacts> = {}) => {
  const rulesets = Object.entries(rules).map(([name, list]) => ruleset(name, list))
  const { branch, rules: listed, classic, visible } = protectionBy(rulesets, more)
  return effectiveRule({ branch, rules: listed.known ? listed.value : [], classic, visible })
}

describe('the effective rule of a branch', () => {
  it('has the strictest value of each setting, with everybody who asks it', () => {
    const rule = effective(
      {
        A: [pullRequestRule(2)],
        B: [pullRequestRule(2, { lastPush: true })],
        C: [pullRequestRule(1)],
      },
      { classic: known(classicRule({ requiresApprovingReviews: true, approvals: 1 })) },
    )
    expect(rule.approvals.value).toBe(2)
    expect(sourceNames(rule.approvals.sources)).toBe('ruleset A of acme and ruleset B of acme')
    expect(sourceNames(rule.flag('lastPush').sources)).toBe('ruleset B of acme')
    expect(rule.flag('signatures')).toEqual({ value: false, sources: [] })
  })

  it('requires the checks of all, each with who requires it', () => {
    const rule = effective(
      { A: [checksRule(['test'])], B: [checksRule(['test', 'lint'], true)] },
      {
        classic: known(
          classicRule({ requiresStatusChecks: true, contexts: [{ context: 'lint', appId: 9 }] }),
        ),
      },
    )
    expect(
      rule.contexts.value.map(({ context, appId, sources }) => [context, appId, sources.length]),
    ).toEqual([
      ['test', null, 2],
      ['lint', null, 1],
      ['lint', 9, 1],
    ])
    expect(rule.flag('strict').value).toBe(true)
  })

  it('leaves out what is only set beside reviews and checks that are off', () => {
    const off = { approvals: 3, dismissStale: true, codeOwners: true, lastPush: true, strict: true }
    const contexts = [{ context: 'old', appId: null }]
    const rule = effective({}, { classic: known(classicRule({ ...off, contexts })) })
    expect(rule.approvals.value).toBe(0)
    expect(rule.contexts.value).toEqual([])
    for (const flag of ['dismissStale', 'codeOwners', 'lastPush', 'strict'] as const) {
      expect(rule.flag(flag).value).toBe(false)
    }
    expect(rule.isProtected.value).toBe(true)
  })

  it('says which values a token without Administration cannot be sure of', () => {
    const classic = unknown('not shown', 'Administration: read')
    const visible = known(visibleRule({ approvals: 1, contexts: ['test'], codeOwners: true }))
    const rule = effective({}, { classic, visible })
    expect(rule.approvals).toEqual({ value: 1, sources: [classicSource] })
    expect(rule.flag('codeOwners')).toEqual({ value: true, sources: [classicSource] })
    for (const flag of ['dismissStale', 'lastPush', 'strict'] as const) {
      expect(rule.flag(flag)).toEqual({ value: false, sources: [], unseen: classic })
    }
    const bare = effective({}, { classic, visible: known(visibleRule()) })
    expect(bare.flag('dismissStale').unseen).toBeUndefined()
    expect(bare.flag('strict').unseen).toBeUndefined()
  })

  it('names rules of kinds that it does not judge', () => {
    const rule = effective({ A: [{ type: 'other', name: 'merge_queue' }] })
    expect([...rule.others.keys()]).toEqual(['merge_queue'])
    expect(rule.isProtected.value).toBe(true)
  })
})

describe('the name of a source', () => {
  it.each([
    [{ kind: 'organization-ruleset', name: 'Main', owner: 'acme' }, 'ruleset Main of acme'],
    [{ kind: 'repository-ruleset', name: 'Main', owner: 'acme/app' }, 'ruleset Main of acme/app'],
    [
      { kind: 'enterprise-ruleset', name: 'All', owner: 'acme-inc' },
      'ruleset All of the enterprise acme-inc',
    ],
    [{ kind: 'classic', name: 'ma*', owner: 'acme/app' }, 'classic protection of ma* in acme/app'],
  ] as [RuleSource, string][])('%j', (source, name) => {
    expect(sourceName(source)).toBe(name)
  })
})
