import type { Check } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { pathGlob } from '../../standards/glob.ts'
import { placeOf } from '../shared/asked.ts'
import { count, named } from '../shared/words.ts'
import { isUnchanged, matchesOf } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { MOST } from './shared/at-most.ts'
import { asBefore } from './shared/events.ts'
import { folderAt } from './shared/place.ts'
import { judgeSections, listOf, type ProcessInput, type Section, textOf } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/forbidden-files'
const RULE = 'process/forbidden-file'

const HISTORY =
  'A secret in it stays in the history: replace the secret, too (https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository).'

const present = (path: string, glob: string, section: Section, input: ProcessInput): Finding => {
  const message = textOf(section, 'message')
  const place = placeOf(section.origin('files'))
  return violation(
    {
      check: ID,
      rule: RULE,
      subject: path,
      file: path,
      title: `${named(path)} must not be there${message === undefined ? '' : `: ${named(message, 200)}`}`,
      expected: `no file that matches ${named(glob)}`,
      actual: path,
      fix: `Remove it and add it to .gitignore, or list it under \`[process.forbidden_files] ignore\` (${place}). ${HISTORY}`,
    },
    input,
  )
}

const rest = (paths: readonly string[], total: number, input: ProcessInput): Finding =>
  violation(
    {
      check: ID,
      rule: RULE,
      subject: RULE,
      title: `${paths.length} more forbidden files are there`,
      expected: 'no forbidden file',
      actual: `${total} files`,
      setAt: folderAt(input.facts.repository),
      fix: `Remove them; the first is ${named(paths[0] ?? '')}. ${HISTORY}`,
    },
    input,
  )

/** Nothing that `[process.forbidden_files] files` matches is there, unless `ignore` matches it, too. */
export const forbiddenFiles: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Forbidden files are not there',
  why: 'Credentials, dumps and built files get into a repository in one careless commit, and stay in it.',
  fix: 'Remove the file, and replace what was secret in it; or list it under `[process.forbidden_files] ignore`.',
  severity: 'high',
  permissions: ['Contents: read'],
  whenDeprecated: true,
  run: (input) =>
    judgeSections(ID, ['forbidden_files'], input, ({ forbidden_files: section }) => {
      if (section === undefined) return []
      const globs = [...new Set(listOf(section, 'files') ?? [])]
      const ignored = (listOf(section, 'ignore') ?? []).map((glob) => pathGlob(glob))
      const found = new Map<string, string>()
      const unseen: Unseen[] = []
      for (const glob of globs) {
        const seen = matchesOf(input.facts.files, glob)
        if (isUnchanged(seen)) return [asBefore(ID, input.facts)]
        if (!seen.known) unseen.push({ subject: glob, why: seen, covers: () => true })
        else {
          for (const path of seen.value) {
            const bare = path.replace(/\/$/, '')
            if (!found.has(path) && !ignored.some((matches) => matches(bare))) found.set(path, glob)
          }
        }
      }
      const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
      const findings = sorted
        .slice(0, MOST)
        .map(([path, glob]) => present(path, glob, section, input))
      const more = sorted.slice(MOST).map(([path]) => path)
      if (more.length > 0) findings.push(rest(more, sorted.length, input))
      return outcome(
        ID,
        input,
        findings,
        unseen,
        {
          pass: unseen.length > 0 ? 'None among what could be seen' : 'No forbidden file is there',
          fail: `${count(sorted.length, 'forbidden file')} there`,
        },
        unseen.length < globs.length,
      )
    }),
}
