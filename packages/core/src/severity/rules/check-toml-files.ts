/** Where rules for check.toml hold: a ruleset is written like one and says it for many repositories. */
export const DECLARATIONS = ['check.toml', 'rulesets/*.toml', '**/rulesets/*.toml']

/** The sections of `[process]` without which changes reach the default branch unseen. */
export const GRAVE = [
  'process.branches',
  'process.ci',
  'process.repo',
  'process.hooks',
  'process.codeowners',
  'process.forbidden_files',
  'process.backups',
  'process.coverage',
]
