import { family } from '../rule.ts'
import { DECLARATIONS } from './check-toml-files.ts'

/** `[process]` of check.toml, what issues and pull requests are sorted and described by. */
export const CHECK_TOML_LABEL_RULES = family({ files: DECLARATIONS }, [
  {
    id: 'check-toml/process-issue-labels',
    title: 'Labels that every issue carries',
    setting: 'process.issues.require_labels',
    compare: 'any-or-one-of',
    weakened: 'low',
    why: 'An issue without them is found by nobody who sorts by label.',
    examples: { weaker: [['bug', 'task'], true], stronger: [true, ['bug', 'task']] },
  },
  {
    id: 'check-toml/process-label-groups',
    title: 'Groups of labels of which an issue carries exactly one',
    setting: 'process.issues.one_of',
    compare: 'longer-is-stronger',
    weakened: 'low',
    why: 'An issue can be of no kind, or of two at once.',
    examples: {
      weaker: [
        [
          ['p1', 'p2'],
          ['bug', 'task'],
        ],
        [['p1', 'p2']],
      ],
      stronger: [undefined, [['p1', 'p2']]],
    },
  },
  {
    id: 'check-toml/process-labels',
    title: 'Labels that must exist',
    setting: 'process.labels.required',
    compare: 'longer-is-stronger',
    weakened: 'low',
    why: 'What is sorted by a label is lost with it.',
    examples: { weaker: [['bug', 'security'], ['bug']], stronger: [['bug'], ['bug', 'security']] },
  },
  {
    id: 'check-toml/process-label',
    title: 'Label that must exist',
    setting: 'process.labels.required.*',
    compare: 'presence',
    weakened: 'low',
    why: 'What is sorted by a label is lost with it.',
    examples: {
      weaker: [{ name: 'security', color: 'd73a4a' }, undefined],
      stronger: [undefined, { name: 'security', color: 'd73a4a' }],
    },
  },
  {
    id: 'check-toml/process-templates',
    title: 'Templates for pull requests and issues',
    setting: ['process.templates.pull_request', 'process.templates.issue'],
    compare: 'true-is-strong',
    weakened: 'low',
    why: 'Without one, what reviewers need to know is left to chance.',
    examples: { weaker: [true, false], stronger: [false, true] },
  },
])
