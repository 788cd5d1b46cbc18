import { family } from '../rule.ts'

const LISTS = ['allowlist', 'allowlists.*', 'rules.*.allowlist', 'rules.*.allowlists.*']

/** Gitleaks: what is searched for, and what is let off. */
export const GITLEAKS_RULES = family(
  {
    files: ['.gitleaks.toml', 'gitleaks.toml', '*gitleaks*.toml'],
    source: 'https://github.com/gitleaks/gitleaks#configuration',
  },
  [
    {
      id: 'gitleaks/allowed',
      inNewFiles: true,
      atMostInNewFiles: 'medium',
      title: 'Secrets that are let off',
      setting: LISTS.flatMap((list) =>
        ['paths', 'regexes', 'stopwords', 'commits'].map((key) => `${list}.${key}`),
      ),
      compare: 'shorter-is-stronger',
      weakened: 'high',
      graver: 'critical',
      why: 'A secret that fits the list is never reported.',
      examples: { weaker: [[], ['fixtures/.*']], stronger: [['fixtures/.*'], []] },
    },
    {
      id: 'gitleaks/allow-list',
      inNewFiles: true,
      atMostInNewFiles: 'medium',
      title: 'List of secrets that are let off',
      setting: LISTS.filter((list) => list.endsWith('*')),
      compare: 'absence',
      weakened: 'high',
      why: 'A secret that fits the list is never reported.',
      examples: {
        weaker: [undefined, { description: 'x', paths: ['a'] }],
        stronger: [{ description: 'x', paths: ['a'] }, undefined],
      },
    },
    {
      id: 'gitleaks/default-rules',
      title: 'Rules that come with Gitleaks',
      setting: 'extend.useDefault',
      compare: 'true-is-strong',
      weakened: 'high',
      why: 'Without them only the rules of this file find anything.',
      examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
      id: 'gitleaks/base',
      title: 'Configuration that is extended',
      setting: ['extend.path', 'extend.url'],
      compare: 'presence',
      weakened: 'high',
      changed: 'medium',
      why: 'Rules that are inherited come from somewhere else, or no longer.',
      examples: {
        weaker: ['base.toml', undefined],
        stronger: [undefined, 'base.toml'],
        other: ['base.toml', 'x.toml'],
      },
    },
    {
      id: 'gitleaks/disabled-rules',
      inNewFiles: true,
      atMostInNewFiles: 'medium',
      title: 'Rules that are switched off',
      setting: 'extend.disabledRules',
      compare: 'shorter-is-stronger',
      weakened: 'high',
      why: 'Secrets of this kind are never reported.',
      examples: { weaker: [[], ['aws-access-token']], stronger: [['aws-access-token'], []] },
    },
    {
      id: 'gitleaks/pattern',
      title: 'What a rule searches for',
      setting: ['rules.*.regex', 'rules.*.path', 'rules.*.keywords', 'rules.*.secretGroup'],
      compare: 'changed',
      weakened: 'medium',
      changed: 'medium',
      why: 'A narrower pattern lets secrets pass.',
      examples: { other: ['AKIA[0-9A-Z]{16}', 'AKIAX'] },
    },
    {
      id: 'gitleaks/entropy',
      title: 'How random a secret has to look',
      setting: 'rules.*.entropy',
      compare: 'lower-is-stronger',
      weakened: 'medium',
      why: 'Secrets that look less random are not reported.',
      examples: { weaker: [3, 5], stronger: [5, 3] },
    },
    {
      id: 'gitleaks/rule',
      title: 'Rule that finds secrets',
      setting: 'rules.*',
      compare: 'presence',
      weakened: 'high',
      why: 'Secrets of this kind are no longer reported.',
      examples: {
        weaker: [{ id: 'acme-token', regex: 'acme_' }, undefined],
        stronger: [undefined, { id: 'acme-token', regex: 'acme_' }],
      },
    },
  ],
)
