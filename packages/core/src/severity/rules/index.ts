import type { SettingRule } from '../rule.ts'
import { WORKFLOW_RULES } from '../workflow/rules.ts'
import { CHECK_TOML_CODE_RULES } from './check-toml-code.ts'
import { CHECK_TOML_DRIFT_RULES } from './check-toml-drift.ts'
import { CHECK_TOML_GUARD_RULES } from './check-toml-guards.ts'
import { CHECK_TOML_LABEL_RULES } from './check-toml-labels.ts'
import { CHECK_TOML_PROCESS_RULES, CHECK_TOML_SECTION_RULES } from './check-toml-process.ts'
import { COVERAGE_RULES } from './coverage.ts'
import { ESLINT_RULES } from './eslint.ts'
import { GENERIC_RULES } from './generic.ts'
import { GITLEAKS_RULES } from './gitleaks.ts'
import { HOOK_RULES } from './hooks.ts'
import { KNIP_RULES } from './knip.ts'
import { METADATA_RULES } from './metadata.ts'
import { PACKAGE_MANAGER_RULES } from './package-manager.ts'
import { PYTHON_RULES } from './python.ts'
import { RUFF_RULES } from './ruff.ts'
import { TYPESCRIPT_RULES } from './typescript.ts'
import { WATCHED_LINTER_RULES } from './watched-linters.ts'

/** All rules; the first that fits file and setting grades it, the generic ones come last. */
export const RULES: readonly SettingRule[] = [
  ...CHECK_TOML_DRIFT_RULES,
  ...CHECK_TOML_CODE_RULES,
  ...CHECK_TOML_GUARD_RULES,
  ...CHECK_TOML_LABEL_RULES,
  ...CHECK_TOML_PROCESS_RULES,
  ...CHECK_TOML_SECTION_RULES,
  ...METADATA_RULES,
  ...WORKFLOW_RULES,
  ...ESLINT_RULES,
  ...TYPESCRIPT_RULES,
  ...RUFF_RULES,
  ...PYTHON_RULES,
  ...COVERAGE_RULES,
  ...KNIP_RULES,
  ...GITLEAKS_RULES,
  ...PACKAGE_MANAGER_RULES,
  ...HOOK_RULES,
  ...WATCHED_LINTER_RULES,
  ...GENERIC_RULES,
]
