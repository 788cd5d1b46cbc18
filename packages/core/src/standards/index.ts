export { applyPolicy, isExpired } from './apply-policy.ts'
export { dependenciesFromCm } from './cm.ts'
export { identify } from './identify.ts'
export { leftOut, leftOutResult } from './left-out.ts'
export { limitsFor, NO_LIMITS, withinLimits } from './limits.ts'
export { oncePerRun } from './once-per-run.ts'
export { isBroken, parseCheckToml } from './parse.ts'
export { isDeclaration, METADATA_FILES } from './paths.ts'
export { driftPolicy } from './policy.ts'
export { detectProjects, projectsFromCm } from './projects.ts'
export { EXEMPTIONS_CHECK, subjectOf } from './refusal.ts'
export { rulesetPath } from './registry.ts'
export type { ReadRuleset } from './resolve.ts'
export { sectionOf, textsOf } from './sections.ts'
export { buildStandard, type DeclaredFile, declares, NO_TEXT } from './standard.ts'
export {
  builtinCandidate,
  dependencyProblems,
  type Tracker,
  trackedFiles,
} from './tracked.ts'
