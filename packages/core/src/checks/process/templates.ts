import type { Check } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import { type Known, known } from '../../model/known.ts'
import type { ProcessFacts, ProcessFiles } from '../../model/process-facts.ts'
import { placeOf } from '../shared/asked.ts'
import { entriesOf, isUnchanged, type Seen } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { asBefore } from './shared/events.ts'
import { newFileAt } from './shared/place.ts'
import { flagOf, judgeSections, type ProcessInput } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/templates'

/** Where GitHub looks for templates: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const PLACES = ['', '.github', 'docs']

const FILE = {
  pull_request: /^pull_request_template\.(?:md|txt)$/i,
  issue: /^issue_template\.md$/i,
}
const FOLDER = { pull_request: /^pull_request_template\/$/i, issue: /^issue_template\/$/i }

/**
 * Issue templates have their folder in .github alone; its config.yml is none:
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository
 */
const INSIDE = {
  pull_request: /\.(?:md|txt)$/i,
  issue: /^(?!config\.ya?ml$).*\.(?:md|ya?ml)$/i,
}

type Kind = keyof typeof FILE

const NAMES: Readonly<Record<Kind, { title: string; add: string }>> = {
  pull_request: { title: 'pull requests', add: '.github/PULL_REQUEST_TEMPLATE.md' },
  issue: { title: 'issues', add: '.github/ISSUE_TEMPLATE/bug.yml' },
}

/** A template that is there, null where there is none in any place. */
const templateIn = (files: ProcessFiles, kind: Kind): Seen<string | null> => {
  let hidden: Seen<string | null> | undefined
  for (const place of PLACES) {
    const entries = entriesOf(files, place)
    if (!entries.known) {
      hidden ??= entries
      continue
    }
    const prefix = place === '' ? '' : `${place}/`
    const file = entries.value.find((name) => FILE[kind].test(name))
    if (file !== undefined) return known(prefix + file)
    if (kind === 'issue' && place !== '.github') continue
    for (const name of entries.value.filter((entry) => FOLDER[kind].test(entry))) {
      const inside = entriesOf(files, `${prefix}${name.slice(0, -1)}`)
      if (!inside.known) hidden ??= inside
      else {
        const found = inside.value.find((entry) => INSIDE[kind].test(entry))
        if (found !== undefined) return known(`${prefix}${name}${found}`)
      }
    }
  }
  return hidden ?? known<string | null>(null)
}

const missing = (kind: Kind, place: string, input: ProcessInput): Finding => {
  const owner = input.facts.repository.name.split('/')[0] ?? ''
  const { title, add } = NAMES[kind]
  return violation(
    {
      check: ID,
      rule: 'process/template-missing',
      subject: kind,
      title: `There is no template for ${title}`,
      expected: `a template in the root, in .github or in docs`,
      actual: 'none',
      setAt: newFileAt(input.facts.repository, add),
      fix: `Add ${add}. A default of the organization (${owner}/.github) was not looked into: where it is meant to do, take \`${kind}\` out of \`[process.templates]\` (${place}).`,
    },
    input,
  )
}

/** Templates for pull requests and issues lie where GitHub looks for them. */
export const templates: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Templates for pull requests and issues are there',
  why: 'A template asks for what a reviewer needs to know. One in a place that GitHub does not look at asks nobody.',
  fix: 'Add the template to .github. A default in the organization’s `.github` repository is not looked into.',
  severity: 'low',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['templates'], input, ({ templates: section }) => {
      if (section === undefined) return []
      const wanted = (['pull_request', 'issue'] as const).filter((kind) => flagOf(section, kind))
      const findings: Finding[] = []
      const unseen: Unseen[] = []
      const found: string[] = []
      for (const kind of wanted) {
        const seen: Seen<string | null> | Known<string | null> = templateIn(input.facts.files, kind)
        if (isUnchanged(seen)) return [asBefore(ID, input.facts)]
        if (!seen.known) unseen.push({ subject: kind, why: seen })
        else if (seen.value === null) {
          findings.push(missing(kind, placeOf(section.origin(kind)), input))
        } else found.push(seen.value)
      }
      return outcome(
        ID,
        input,
        findings,
        unseen,
        {
          pass: found.length === 0 ? 'No template is asked for' : `There: ${found.join(', ')}`,
          fail: `${findings.map(({ subject }) => subject).join(' and ')}: no template`,
        },
        unseen.length < wanted.length || wanted.length === 0,
      )
    }),
}
