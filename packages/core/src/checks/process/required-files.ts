import type { Check } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { placeOf } from '../shared/asked.ts'
import { count, named } from '../shared/words.ts'
import { isUnchanged, matchesOf } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { asBefore } from './shared/events.ts'
import { newFileAt } from './shared/place.ts'
import { judgeSections, listOf, type ProcessInput, textOf } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/required-files'

const missing = (glob: string, message: string | undefined, place: string, input: ProcessInput) =>
  violation(
    {
      check: ID,
      rule: 'process/required-file',
      subject: glob,
      title: `${named(glob)} is not there${message === undefined ? '' : `: ${named(message, 200)}`}`,
      expected: glob,
      actual: null,
      setAt: newFileAt(input.facts.repository, glob),
      fix: `Add a file that matches ${named(glob)}, or take it out of \`[process.required_files] files\` (${place}).`,
    },
    input,
  )

/** Of each of `[process.required_files] files` at least one is there. */
export const requiredFiles: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Required files are there',
  why: 'A licence, a security policy or a runbook is only missed when it is needed.',
  fix: 'Add the file, or take it out of `[process.required_files]`.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['required_files'], input, ({ required_files: section }) => {
      if (section === undefined) return []
      const { files } = input.facts
      const globs = [...new Set(listOf(section, 'files') ?? [])]
      const findings: Finding[] = []
      const unseen: Unseen[] = []
      for (const glob of globs) {
        const found = matchesOf(files, glob)
        if (isUnchanged(found)) return [asBefore(ID, input.facts)]
        if (!found.known) unseen.push({ subject: glob, why: found })
        else if (found.value.length === 0) {
          const place = placeOf(section.origin('files'))
          findings.push(missing(glob, textOf(section, 'message'), place, input))
        }
      }
      return outcome(
        ID,
        input,
        findings,
        unseen,
        {
          pass: unseen.length > 0 ? 'What could be seen is there' : 'All required files are there',
          fail: `${count(findings.length, 'required file')} missing`,
        },
        unseen.length < globs.length,
      )
    }),
}
