import { resolve } from 'node:path'
import { openRepository } from '../collect/git/repository.ts'
import { readWorktree } from '../collect/git/worktree.ts'
import type { Problem, RepositoryStandard } from '../model/index.ts'
import { buildStandard, type ReadRuleset, rulesetOf, rulesetPath } from '../standards/index.ts'
import { createGitHub } from '../transport/github.ts'
import { registryReader } from './registries.ts'

export interface LocalStandard {
  standard: RepositoryStandard
  problems: Problem[]
  /** What could not be seen, such as a registry without network. */
  unknowns: string[]
}

/**
 * What the clone at `path` declares as its files stand now, committed or not, with everything it
 * inherits. Registries on GitHub are read where there is a token.
 * @throws NotARepositoryError
 */
export const localStandard = async (input: {
  path: string
  cwd: string
  token: string
  apiUrl: string
}): Promise<LocalStandard> => {
  const clone = await openRepository(resolve(input.cwd, input.path))
  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((r) => setTimeout(r, ms)),
  }
  const github = input.token
    ? createGitHub({ apiUrl: input.apiUrl, token: () => input.token, clock })
    : null
  const registry = registryReader(github)
  const readRuleset: ReadRuleset = async (reference, name) => {
    if (reference.kind === 'github') return registry(reference, name)
    const path = rulesetPath(reference, name)
    const [file] = await readWorktree(clone.git, clone.root, [path])
    if (file === undefined) return { missing: true }
    return rulesetOf(path, file.content)
  }
  const names = ['check.toml', 'repo-metadata.yaml', 'repo-metadata.yml']
  const standard = await buildStandard(
    await readWorktree(clone.git, clone.root, names),
    readRuleset,
  )
  return {
    standard,
    problems: [...standard.problems, ...standard.standards.flatMap((s) => s.problems)],
    unknowns: standard.standards.flatMap((s) =>
      s.inheritance.known ? [] : [s.inheritance.reason],
    ),
  }
}
