export { applyPolicy, isExpired } from './apply-policy.ts'
export { dependenciesFromCm } from './cm.ts'
export { isLiteral, nameGlob } from './glob.ts'
export { identify } from './identify.ts'
export { leftOut, leftOutResult, reducedResult, takesPart } from './left-out.ts'
export { limitsFor, NO_LIMITS, withinLimits } from './limits.ts'
export { oncePerRun } from './once-per-run.ts'
export { isBroken, parseCheckToml } from './parse.ts'
export { directoryOf, isDeclaration, METADATA_FILES } from './paths.ts'
export { driftPolicy } from './policy.ts'
export { processDigest } from './process-digest.ts'
export { type ProcessNeeds, processNeeds } from './process-needs.ts'
export { detectProjects, projectsFromCm } from './projects.ts'
export { exemptionsCheck, subjectOf } from './refusal.ts'
export { rulesetPath } from './registry.ts'
export type { ReadRuleset } from './resolve.ts'
export { rootStandard } from './root.ts'
export { isTable, sectionOf, textsOf } from './sections.ts'
export { buildStandard, type DeclaredFile, declares, rulesetOf } from './standard.ts'
export {
  builtinCandidate,
  dependencyProblems,
  type Tracker,
  trackedFiles,
} from './tracked.ts'
