import type { Check } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { baseName } from '../../settings/index.ts'
import { placeOf } from '../shared/asked.ts'
import { count, named } from '../shared/words.ts'
import { selectWorkflow, WORKFLOWS, type WorkflowFile, workflowsOf } from './ci/read.ts'
import { declaredWorkflows, judgeContent, type Target } from './ci/required-content.ts'
import { reachOf } from './ci/triggers.ts'
import { isUnchanged } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { asBefore } from './shared/events.ts'
import { newFileAt } from './shared/place.ts'
import { judgeSections, type ProcessInput, type Section } from './shared/section.ts'
import { violation } from './shared/violation.ts'

const ID = 'process/workflows'

const missing = (wanted: string, section: Section, input: ProcessInput): Finding => {
  const file = /\.ya?ml$/.test(wanted) ? baseName(wanted) : `${wanted}.yml`
  return violation(
    {
      check: ID,
      rule: 'process/workflow-missing',
      subject: wanted,
      title: `Workflow ${named(wanted)} is not there`,
      expected: wanted,
      actual: null,
      setAt: newFileAt(input.facts.repository, `${WORKFLOWS}/${file}`),
      fix: `Add ${WORKFLOWS}/${named(file)}, or a workflow with this \`name:\`; or take it out of \`[process.ci]\` (${placeOf(section.origin('required_workflows'))}).`,
    },
    input,
  )
}

/** What a shell takes as it stands: people copy commands. */
const IS_PLAIN = /^\w[\w.-]*$/

type State = Pick<Target, 'wanted' | 'input' | 'findings' | 'unseen'> & { path: string }

/** Whether GitHub was told not to run it; that is known of a file that cannot be read, too. */
const judgeState = ({ wanted, path, input, findings, unseen }: State): void => {
  const { workflows, repository } = input.facts
  const subject = `${wanted} disabled`
  if (!workflows.known) {
    unseen.push({
      subject,
      why: { ...workflows, reason: `whether it is disabled was not seen: ${workflows.reason}` },
    })
    return
  }
  const found = workflows.value.find((one) => one.path === path)
  if (found === undefined || !found.state.startsWith('disabled')) return
  const { url: page } = repository
  const file = baseName(found.path)
  const url =
    page === undefined ? undefined : `${page}/actions/workflows/${encodeURIComponent(file)}`
  findings.push(
    violation(
      {
        check: ID,
        rule: 'process/workflow-disabled',
        subject,
        title: `Workflow ${named(wanted)} is disabled`,
        expected: 'active',
        actual: found.state,
        setAt: {
          name: `the Actions of ${repository.name}`,
          ...(url === undefined ? {} : { url: found.url ?? url }),
        },
        fix: `Enable it on its page under Actions${IS_PLAIN.test(file) ? `, or with \`gh workflow enable ${file}\`` : ''}.`,
      },
      input,
    ),
  )
}

/** Whether it can run before something reaches the default branch: afterwards it keeps nothing out. */
const judgeTriggers = (target: Target): string[] => {
  const { wanted, workflow, workflows, input, findings, unseen } = target
  const subject = `${wanted} trigger`
  const reach = reachOf(workflow, workflows, input.facts.repository)
  if (reach.runs) return reach.narrowed
  if (reach.hidden) {
    const reason = 'a workflow that might call it could not be read'
    unseen.push({ subject, why: { reason } })
    return []
  }
  const line = workflow.line(['on'])
  findings.push(
    violation(
      {
        check: ID,
        rule: 'process/workflow-trigger',
        subject,
        file: workflow.path,
        ...(line === undefined ? {} : { line }),
        title: `Workflow ${named(wanted)} does not run on pull requests`,
        expected: `a run on pull requests into ${input.facts.repository.defaultBranch ?? 'the default branch'} before they are merged`,
        actual: reach.reasons,
        fix: `Add \`pull_request:\` without a filter that leaves the default branch out under \`on:\` in ${workflow.path}.`,
      },
      input,
    ),
  )
  return []
}

/** Findings about a workflow: its name is the first part of their subject. */
const about =
  (wanted: string) =>
  ({ subject }: { subject: string }): boolean =>
    subject.startsWith(`${wanted} `)

const isOnGitHubAlone = ({ workflows }: ProcessFacts, wanted: string): boolean =>
  workflows.known &&
  workflows.value.some(({ name, path }) => name === wanted && path.startsWith('dynamic/'))

const judge = (section: Section, input: ProcessInput) => {
  const { facts } = input
  const declared = declaredWorkflows(section)
  const workflows = workflowsOf(facts.files)
  if (isUnchanged(workflows)) return [asBefore(ID, facts)]
  const findings: Finding[] = []
  const unseen: Unseen[] = []
  const narrowed: string[] = []
  let judged = declared.size === 0
  for (const [wanted, isRequired] of declared) {
    if (!workflows.known) {
      unseen.push({ subject: wanted, why: workflows, covers: about(wanted) })
      continue
    }
    const selected = selectWorkflow(workflows.value, wanted)
    if (selected.kind === 'read') {
      judged = true
      const workflow: WorkflowFile = selected.workflow
      const target: Target = {
        check: ID,
        wanted,
        workflow,
        workflows: workflows.value,
        section,
        input,
        findings,
        unseen,
      }
      judgeState({ ...target, path: workflow.path })
      if (isRequired) narrowed.push(...judgeTriggers(target).map((why) => `${wanted}: ${why}`))
      judgeContent(target)
    } else if (selected.kind === 'absent') {
      judged = true
      if (!isOnGitHubAlone(facts, wanted)) findings.push(missing(wanted, section, input))
    } else {
      const { path, ...why } = selected.unread
      unseen.push({ subject: wanted, file: path, why, covers: about(wanted) })
      if (selected.kind === 'unread') judgeState({ wanted, path, input, findings, unseen })
    }
  }
  const results = outcome(
    ID,
    input,
    findings,
    unseen,
    {
      pass: `${count(declared.size, 'workflow')} as declared${unseen.length > 0 ? ', as far as could be seen' : ''}`,
      fail: `${count(findings.length, 'difference')} from what [process.ci] declares`,
    },
    judged,
  )
  // Not a difference, but good to know: changes elsewhere pass by.
  return narrowed.length === 0
    ? results
    : results.map((result, index) => (index === 0 ? { ...result, data: { narrowed } } : result))
}

/** The workflows of `[process.ci]` are there, run, and do what they are required to do. */
export const workflows: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Required workflows are there, run on pull requests, and hold what they must',
  why: 'A check that was deleted, disabled, switched off by `if: false` or silenced by `|| true` looks like one that passes.',
  fix: 'Restore the workflow, enable it on its page, or add what is missing in it.',
  severity: 'high',
  permissions: ['Contents: read', 'Actions: read'],
  blind: 'Without Actions: read, whether somebody disabled a workflow stays unknown.',
  run: (input) =>
    judgeSections(ID, ['ci'], input, ({ ci }) => (ci === undefined ? [] : judge(ci, input))),
}
