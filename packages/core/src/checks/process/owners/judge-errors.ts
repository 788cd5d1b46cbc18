import type { CodeownersError, CodeownersFacts } from '../../../model/process-facts.ts'
import { named } from '../../shared/words.ts'
import { addAll, type Judgement, type Said } from './judgement.ts'

const ERROR = 'process/codeowners-error'

/** The word that an error points at: an owner, mostly. */
const culprit = ({ source, column }: CodeownersError): string =>
  source
    .slice(Math.max(column - 1, 0))
    .trimStart()
    .split(/\s/, 1)[0] ?? ''

const told = (error: CodeownersError, file: string): Said => {
  const { kind, line, source, suggestion, message } = error
  const [pattern = ''] = source.trim().split(/\s/, 1)
  const word = culprit(error)
  return {
    rule: ERROR,
    subject: [kind, pattern, ...(word === pattern ? [] : [word])]
      .map((part) => named(part))
      .join(' '),
    title: `CODEOWNERS line ${line}: ${named(kind)}${word === '' ? '' : ` ${named(word)}`}`,
    line,
    expected: 'no error by GitHub’s own report',
    // The line says more than GitHub's message, which repeats the kind and the suggestion.
    actual: named(source === '' ? message : source, 300),
    fix:
      suggestion === null || suggestion === ''
        ? `Correct line ${line} of ${file}; owners must exist and have write access.`
        : `In line ${line} of ${file}: ${named(suggestion, 300)}`,
  }
}

/** Tells what GitHub itself finds wrong: unknown owners, missing write access, bad patterns. */
export const judgeErrors = (into: Judgement, { errors }: CodeownersFacts): void => {
  if (!errors.known) {
    const reason = `errors that GitHub finds in it: ${errors.reason}`
    into.unseen.push({
      subject: 'errors',
      why: { ...errors, reason },
      covers: ({ rule }) => rule === ERROR,
    })
    return
  }
  addAll(
    into,
    errors.value.map((error) => told(error, into.file)),
    'errors',
  )
}
