import { factsOf } from '../collect/github/inventory.ts'
import { collectProcess } from '../collect/github/process/collect.ts'
import type { Observed } from '../collect/github/process/request.ts'
import { githubSource } from '../collect/github/source.ts'
import { known, type ProcessFacts, type RepositoryStandard } from '../model/index.ts'
import { processDigest, processNeeds } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import { type Declared, declaredStandard } from './declared.ts'
import type { LookContext } from './domain.ts'
import type { ProcessWork } from './process-work.ts'

/** What one repository declares of its process, and what was observed of it. */
export interface Seen {
  standard: RepositoryStandard
  observed: Observed
  from: ProcessFacts['from']
}

/**
 * Repositories that are read together: enough that every call of a stage is full, few enough that a
 * deadline does not have to wait for long.
 */
const BATCH = 200

/** Calls at once within a batch; GitHub answers large questions one after the other anyway. */
const CALLS = 4

/** Whether there is anything to look at beyond the settings: a commit, or another standard. */
const hasMoved = ({ all, state, head }: Declared, standard: RepositoryStandard): boolean =>
  all || state === null || state.commit !== head?.oid || state.digest !== processDigest(standard)

/** Where no commit reached the default branch, nobody committed, merged or bypassed anything. */
const QUIET: Pick<Observed, 'activity' | 'bypasses'> = {
  activity: known({ commits: [], complete: true, pullRequests: [] }),
  bypasses: known([]),
}

type Answer = { seen: Seen } | { error: unknown }

/** Declarations and facts of a whole batch; what fails for one repository is that one's answer. */
const readBatch = async (
  batch: readonly Declared[],
  github: GitHub,
  organization: string | null,
  context: LookContext,
): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>()
  const standards = new Map<string, RepositoryStandard>()
  await Promise.all(
    batch.map(async ({ repository, root, head }) => {
      const { id, name } = repository
      const files = [...root.metadata, ...(root.check ? [root.check] : [])]
      try {
        const source = githubSource(github, name)
        standards.set(id, await declaredStandard(files, name, source, head, context))
      } catch (error) {
        answers.set(id, { error })
      }
    }),
  )
  const requests = batch.flatMap((one) => {
    const { repository, head, base, since, state } = one
    const standard = standards.get(repository.id)
    if (standard === undefined || !base.known) return []
    const needs = processNeeds(standard)
    const moved = hasMoved(one, standard)
    const former = state?.repository.defaultBranch
    const renamed = former !== undefined && former !== repository.defaultBranch
    const formerBranch = renamed ? { formerBranch: former } : {}
    return [{ repository, head, base: base.value, since, needs, moved, ...formerBranch }]
  })
  const quiet = new Set(
    requests
      .filter(({ moved, base, head }) => !moved || (head !== null && base.oid === head.oid))
      .map(({ repository }) => repository.id),
  )
  const found = await collectProcess(github, requests, { organization, concurrency: CALLS })
  for (const [id, standard] of standards) {
    const observed = found.get(id)
    answers.set(
      id,
      observed
        ? {
            seen: {
              standard,
              observed: quiet.has(id) ? { ...observed, ...QUIET } : observed,
              from: 'github',
            },
          }
        : { error: new Error('GitHub gave no answer about it') },
    )
  }
  return answers
}

/** Work whose facts are read batch by batch, when the first repository of a batch is looked at. */
export const inBatches = (
  declared: readonly Declared[],
  github: GitHub,
  organization: string | null,
): ProcessWork[] => {
  const work: ProcessWork[] = []
  for (let at = 0; at < declared.length; at += BATCH) {
    const batch = declared.slice(at, at + BATCH)
    let answers: Promise<Map<string, Answer>> | null = null
    for (const { repository, head, base, since, state, notes } of batch) {
      work.push({
        repository: factsOf(repository),
        head,
        base,
        since,
        state,
        notes,
        async see(context) {
          answers ??= readBatch(batch, github, organization, context)
          const read = await answers
          const answer = read.get(repository.id)
          // Nobody asks twice, and what was judged need not be kept until all are.
          read.delete(repository.id)
          if (answer === undefined) throw new Error('GitHub gave no answer about it')
          if ('error' in answer) throw answer.error
          return answer.seen
        },
      })
    }
  }
  return work
}
