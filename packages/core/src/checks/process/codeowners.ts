import type { Check } from '../../model/check.ts'
import { type Finding, type Result, UNDECLARED } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { NOT_ASKED, placeOf } from '../shared/asked.ts'
import { several } from '../shared/words.ts'
import { outcome } from './files/outcome.ts'
import { judgeFile } from './owners/judge-file.ts'
import type { Judgement } from './owners/judgement.ts'
import { newFileAt } from './shared/place.ts'
import { flagOf, judgeSections, type ProcessInput, type Section } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/codeowners'

const missing = (input: ProcessInput, places: Section[]): Finding => {
  const written = [...new Set(places.map((section) => placeOf(section.origin(keyOf(section)))))]
  return violation(
    {
      check: ID,
      rule: 'process/codeowners-missing',
      subject: 'require_codeowners',
      title: 'There is no CODEOWNERS file',
      expected: 'CODEOWNERS in .github, in the root or in docs',
      actual: 'none',
      setAt: newFileAt(input.facts.repository, '.github/CODEOWNERS'),
      fix: `Add .github/CODEOWNERS; it is asked for in ${several(written)}.`,
    },
    input,
  )
}

const keyOf = ({ path }: Section): string =>
  path === 'process.repo' ? 'require_codeowners' : 'rules'

const judge = (sections: Record<string, Section>, input: ProcessInput): Result[] => {
  const { codeowners: section, repo } = sections
  const { facts } = input
  const isAsked = repo !== undefined && flagOf(repo, 'require_codeowners') === true
  const asking = [...(section ? [section] : []), ...(isAsked && repo ? [repo] : [])]
  if (asking.length === 0) {
    const subject = facts.repository.name
    const said = { message: NOT_ASKED, data: UNDECLARED }
    return [{ check: ID, status: 'skipped', subject, ...said, findings: [] }]
  }
  const words = { pass: 'CODEOWNERS is in order', fail: 'CODEOWNERS is not as it should be' }
  const { codeowners: seen } = facts
  if (!seen.known) {
    return outcome(ID, input, [], [{ subject: facts.repository.name, why: seen }], words, false)
  }
  const { path } = seen.value
  if (path === null) return outcome(ID, input, [missing(input, asking)], [], words)
  const into: Judgement = { check: ID, input, file: path, findings: [], unseen: [] }
  judgeFile(into, seen.value, section)
  const pass = into.unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass
  return outcome(ID, input, into.findings, into.unseen, { ...words, pass })
}

/** CODEOWNERS is there, without errors, and says what `[process.codeowners]` asks for. */
export const codeowners: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'CODEOWNERS is where GitHub reads it, without errors, and names the declared owners',
  why: 'GitHub passes over a line with an unknown owner, one without write access, or a file over 3 MB without a word: a review that looks required asks nobody.',
  fix: 'Correct the line that the finding names. Owners must exist and have write access to the repository.',
  severity: 'high',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['codeowners', 'repo'], input, (sections) => judge(sections, input)),
}
