import { family } from '../rule.ts'

/** Linters that have no section in check.toml: `[drift] watch` names their files. */

const GOLANGCI = family(
  {
    files: ['.golangci.yml', '.golangci.yaml', '.golangci.toml', '.golangci.json'],
    source: 'https://golangci-lint.run/docs/configuration/file/',
  },
  [
    {
      id: 'golangci/enabled',
      title: 'Linters that run',
      setting: 'linters.enable',
      compare: 'longer-is-stronger',
      weakened: 'medium',
      why: 'A linter that does not run finds nothing.',
      examples: { weaker: [['errcheck', 'gosec'], ['errcheck']], stronger: [[], ['gosec']] },
    },
    {
      id: 'golangci/disabled',
      title: 'Linters that are switched off',
      setting: 'linters.disable',
      compare: 'shorter-is-stronger',
      weakened: 'medium',
      why: 'A linter that does not run finds nothing.',
      examples: { weaker: [[], ['errcheck']], stronger: [['errcheck'], []] },
    },
    {
      id: 'golangci/default',
      title: 'Linters that run without being named',
      setting: 'linters.default',
      compare: 'order',
      order: ['all', 'standard', 'fast', 'none'],
      absent: 'standard',
      weakened: 'medium',
      why: 'A linter that does not run finds nothing.',
      examples: { weaker: ['all', 'none'], stronger: ['none', 'standard'] },
    },
    {
      id: 'golangci/disable-all',
      title: 'All linters switched off but those that are named',
      setting: 'linters.disable-all',
      compare: 'false-is-strong',
      weakened: 'medium',
      why: 'A linter that does not run finds nothing.',
      examples: { weaker: [false, true], stronger: [true, false] },
    },
    {
      id: 'golangci/let-off',
      title: 'Code and messages that are left out',
      setting: [
        'linters.exclusions.presets',
        'linters.exclusions.paths',
        'issues.exclude',
        'issues.exclude-dirs',
        'issues.exclude-files',
        'run.skip-dirs',
        'run.skip-files',
      ],
      compare: 'shorter-is-stronger',
      weakened: 'low',
      graver: 'medium',
      why: 'What is left out is not checked.',
      examples: { weaker: [[], ['internal/legacy']], stronger: [['internal/legacy'], []] },
    },
  ],
)

const CLIPPY = family(
  {
    files: ['clippy.toml', '.clippy.toml'],
    source: 'https://doc.rust-lang.org/clippy/lint_configuration.html',
  },
  [
    {
      id: 'clippy/threshold',
      title: 'Where Clippy begins to complain',
      setting: ['*-threshold', 'max-*'],
      compare: 'lower-is-stronger',
      weakened: 'low',
      why: 'More passes before anybody is told.',
      examples: { weaker: [10, 30], stronger: [30, 10] },
    },
    {
      id: 'clippy/disallowed',
      title: 'What may not be used',
      setting: 'disallowed-*',
      compare: 'longer-is-stronger',
      weakened: 'medium',
      why: 'What was forbidden may be used again.',
      examples: { weaker: [['std::env::set_var'], []], stronger: [[], ['std::env::set_var']] },
    },
  ],
)

const CARGO_DENY = family(
  {
    files: ['deny.toml', '.deny.toml'],
    source: 'https://embarkstudios.github.io/cargo-deny/checks/cfg.html',
  },
  [
    {
      id: 'cargo-deny/level',
      title: 'How strict cargo-deny is',
      setting: [
        'advisories.yanked',
        'advisories.unsound',
        'bans.multiple-versions',
        'bans.wildcards',
        'sources.unknown-registry',
        'sources.unknown-git',
      ],
      compare: 'order',
      order: ['deny', 'warn', 'allow'],
      weakened: 'medium',
      why: 'A dependency that was refused is let in.',
      examples: { weaker: ['deny', 'warn'], stronger: ['allow', 'deny'] },
    },
    {
      id: 'cargo-deny/let-in',
      title: 'Advisories, licences and sources that are let in',
      setting: ['advisories.ignore', 'licenses.allow', 'sources.allow-git', 'bans.skip'],
      compare: 'shorter-is-stronger',
      weakened: 'medium',
      why: 'A dependency that was refused is let in.',
      examples: { weaker: [[], ['RUSTSEC-2026-0001']], stronger: [['RUSTSEC-2026-0001'], []] },
    },
  ],
)

const RUBOCOP = family(
  { files: ['.rubocop.yml'], source: 'https://docs.rubocop.org/rubocop/configuration.html' },
  [
    {
      id: 'rubocop/enabled',
      title: 'Cop that is switched on',
      setting: '*.Enabled',
      compare: 'true-is-strong',
      weakened: 'medium',
      why: 'A cop that is off finds nothing.',
      examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
      id: 'rubocop/max',
      title: 'Where a cop begins to complain',
      setting: '*.Max',
      compare: 'lower-is-stronger',
      weakened: 'low',
      why: 'More passes before anybody is told.',
      examples: { weaker: [10, 30], stronger: [30, 10] },
    },
    {
      id: 'rubocop/let-off',
      title: 'Code that is left out',
      setting: '*.Exclude',
      compare: 'shorter-is-stronger',
      weakened: 'low',
      graver: 'medium',
      why: 'What is left out is not checked.',
      examples: { weaker: [[], ['lib/legacy.rb']], stronger: [['lib/legacy.rb'], []] },
    },
  ],
)

export const WATCHED_LINTER_RULES = [...GOLANGCI, ...CLIPPY, ...CARGO_DENY, ...RUBOCOP]
