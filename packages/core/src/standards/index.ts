export { applyPolicy, isExpired } from './apply-policy.ts'
export { dependenciesFromCm } from './cm.ts'
export { type EffectiveValue, effectiveValues } from './effective.ts'
export { type Matcher, nameGlob, pathGlob } from './glob.ts'
export { allowsRegistry, limitsFor, NO_LIMITS, withinLimits } from './limits.ts'
export { nearest } from './nearest.ts'
export { oncePerRun } from './once-per-run.ts'
export { isBroken, MAX_DECLARATION_BYTES, parseCheckToml, parseMetadata } from './parse.ts'
export { isCheckFile, isDeclaration, METADATA_FILES } from './paths.ts'
export { driftPolicy, type OrganizationPolicy } from './policy.ts'
export { detectProjects, projectsFromCm } from './projects.ts'
export { EXEMPTIONS_CHECK, subjectOf } from './refusal.ts'
export { type RegistryReference, registryName, rulesetPath, rulesetSource } from './registry.ts'
export type { ReadRuleset } from './resolve.ts'
export { CHECK_SCHEMA, METADATA_SCHEMA, type Schema } from './schema.ts'
export { isTable, sectionOf } from './sections.ts'
export { buildStandard, type DeclaredFile, declares } from './standard.ts'
export {
  builtinCandidate,
  dependencyProblems,
  enabledTools,
  isWorkflow,
  type Tracked,
  type Tracker,
  trackedFiles,
} from './tracked.ts'
