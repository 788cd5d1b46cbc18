import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { placeOf } from '../shared/asked.ts'
import { named, several } from '../shared/words.ts'
import { configReadings, type Reading } from './coverage/config.ts'
import { type CiOutcome, judgeCi } from './coverage/judge-ci.ts'
import { isUnchanged } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { asBefore } from './shared/events.ts'
import { folderAt } from './shared/place.ts'
import {
  judgeSections,
  numberOf,
  type ProcessInput,
  type Section,
  textOf,
} from './shared/section.ts'
import { type Violation, violation } from './shared/violation.ts'

const ID = 'process/coverage'

interface Judgement {
  input: ProcessInput
  /** Percent; at least some threshold where the standard names none. */
  minimum: number | undefined
  /** Where it is declared. */
  declared: string
  findings: Finding[]
  unseen: Unseen[]
}

const add = ({ input, findings }: Judgement, said: Omit<Violation, 'check'>): void => {
  findings.push(violation({ check: ID, ...said }, input))
}

const wanted = ({ minimum }: Judgement): string =>
  minimum === undefined ? 'a threshold' : `at least ${minimum} %`

const suffices = (value: number, { minimum }: Judgement): boolean => value >= (minimum ?? 0)

type Threshold = Extract<Reading, { kind: 'threshold' }>

const tooLow = (into: Judgement, rule: string, { file, line, value }: Omit<Threshold, 'kind'>) =>
  add(into, {
    rule,
    subject: rule === 'process/coverage-ci' ? 'ci' : 'config',
    file,
    ...(line === undefined ? {} : { line }),
    title: `${named(file)} enforces ${value} % coverage, not ${into.minimum} %`,
    expected: wanted(into),
    actual: `${value} %`,
    fix: `Raise the threshold in ${named(file)} to ${into.minimum}, or lower \`[process.coverage] min_threshold\` (${into.declared}).`,
  })

const judgeConfig = (into: Judgement, readings: readonly Reading[]): void => {
  const found = readings.filter((reading) => reading.kind === 'threshold')
  for (const reading of found) {
    if (!suffices(reading.value, into)) tooLow(into, 'process/coverage-config', reading)
  }
  if (found.length > 0) return
  const unread = readings.filter((reading) => reading.kind === 'unread')
  if (unread.length > 0) {
    for (const { kind: _, file, ...why } of unread)
      into.unseen.push({ subject: 'config', file, why })
    return
  }
  const off = readings.find((reading) => reading.kind === 'off')
  add(into, {
    rule: 'process/coverage-config',
    subject: 'config',
    ...(off === undefined ? { setAt: folderAt(into.input.facts.repository) } : { file: off.file }),
    ...(off?.line === undefined ? {} : { line: off.line }),
    title: 'No settings of the tests enforce a coverage threshold',
    expected: wanted(into),
    actual: off === undefined ? 'none in the root' : `${off.file}: ${off.why}`,
    fix: `Set ${into.minimum ?? 'a threshold'} as the threshold in the settings of the test runner (vitest \`coverage.thresholds\`, jest \`coverageThreshold\`, coverage.py \`fail_under\`), or change \`[process.coverage]\` (${into.declared}).`,
  })
}

const notInCi = (
  into: Judgement,
  { actual, file, line }: { actual: string; file?: string; line?: number },
): void =>
  add(into, {
    rule: 'process/coverage-ci',
    subject: 'ci',
    ...(file === undefined
      ? { setAt: folderAt(into.input.facts.repository, '.github/workflows') }
      : { file }),
    ...(line === undefined ? {} : { line }),
    title: 'No workflow enforces a coverage threshold',
    expected: wanted(into),
    actual,
    fix: `Run the tests with coverage and a threshold (\`vitest run --coverage --coverage.thresholds.lines=${into.minimum ?? 80}\`, \`pytest --cov --cov-fail-under=${into.minimum ?? 80}\`), or change \`[process.coverage]\` (${into.declared}).`,
  })

const judgeWorkflows = (into: Judgement, ci: CiOutcome, readings: readonly Reading[]): void => {
  if (ci.kind === 'unseen') into.unseen.push({ subject: 'ci', why: ci })
  else if (ci.kind === 'none') notInCi(into, ci)
  else if (ci.kind === 'own') {
    if (!suffices(ci.value, into)) tooLow(into, 'process/coverage-ci', ci)
  } else if (ci.kind === 'settings') {
    const found = readings.filter((reading) => reading.kind === 'threshold')
    const low = found.find(({ value }) => !suffices(value, into))
    const unread = readings.find((reading) => reading.kind === 'unread')
    if (low !== undefined) {
      notInCi(into, { actual: `${ci.command}: ${low.value} % by ${low.file}`, ...placeIn(ci) })
    } else if (found.length === 0 && unread !== undefined) {
      const reason = `${named(ci.command)} leaves the threshold to settings that could not be read: ${unread.reason}`
      into.unseen.push({ subject: 'ci', why: { ...unread, reason } })
    } else if (found.length === 0) {
      notInCi(into, { actual: `${named(ci.command)}: no threshold`, ...placeIn(ci) })
    }
  }
}

const placeIn = ({ file, line }: { file: string; line?: number }) =>
  line === undefined ? { file } : { file, line }

const judge = (section: Section, input: ProcessInput): Result[] => {
  const enforceIn = textOf(section, 'enforce_in') ?? 'config'
  const into: Judgement = {
    input,
    minimum: numberOf(section, 'min_threshold'),
    declared: placeOf(section.origin('min_threshold')),
    findings: [],
    unseen: [],
  }
  const { files } = input.facts
  const config = configReadings(files)
  const isInConfig = enforceIn !== 'ci'
  const isInCi = enforceIn !== 'config'
  if (isUnchanged(config)) return [asBefore(ID, input.facts)]
  if (isInConfig) {
    if (config.known) judgeConfig(into, config.value)
    else into.unseen.push({ subject: 'config', why: config })
  }
  if (isInCi) {
    const where = { workflow: textOf(section, 'ci_workflow'), job: textOf(section, 'ci_job') }
    const ci = judgeCi(files, where)
    if (ci.kind === 'unchanged') return [asBefore(ID, input.facts)]
    const hidden: Reading[] = config.known
      ? config.value
      : [{ kind: 'unread', file: '', ...config }]
    judgeWorkflows(into, ci, hidden)
  }
  const { findings, unseen } = into
  const places = [...(isInConfig ? ['config'] : []), ...(isInCi ? ['ci'] : [])]
  const isJudged = places.some((place) => !unseen.some(({ subject }) => subject === place))
  return outcome(
    ID,
    input,
    findings,
    unseen,
    {
      pass: `Coverage is enforced: ${wanted(into)}`,
      fail: `Coverage is not enforced in: ${several([...new Set(findings.map(({ subject }) => subject))])}`,
    },
    isJudged,
  )
}

/** The coverage threshold of the standard is enforced by the test runner's settings, by a workflow, or both. */
export const coverage: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'A coverage threshold is enforced',
  why: 'Coverage that is measured and not enforced sinks a little with every hurry.',
  fix: 'Set the threshold in the settings of the test runner, and run them in the workflow. Where several measures are given, that of lines counts.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['coverage'], input, (sections) =>
      sections.coverage === undefined ? [] : judge(sections.coverage, input),
    ),
}
