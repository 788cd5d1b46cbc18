import type { JudgedFacts } from '../model/index.ts'
import { leftOut } from '../standards/index.ts'
import type { LookContext } from './domain.ts'
import { type JudgeInput, type Judgement, judge } from './judge.ts'

/**
 * Judges one repository by the toolkit's checks and by those that plugins bring, which are asked in
 * processes of their own, with the same facts.
 */
export const judgeAll = async <F extends JudgedFacts>(
  input: Omit<JudgeInput<F>, 'brought'>,
  { brought }: Pick<LookContext, 'brought'>,
): Promise<Judgement> => {
  const { domain, standard, facts, paths } = input
  const policy =
    brought.rules.length === 0 ? input.policy : { ...input.policy, rules: brought.rules }
  const checks = brought.checks(domain)
  const isAsked = checks.length > 0 && leftOut(standard, paths) === null
  const results = isAsked
    ? await brought.ask(domain, facts.repository.name, { standard, policy, facts })
    : []
  const trouble = brought.notes.length > 0
  return judge({ ...input, policy, brought: { checks, results, trouble } })
}
