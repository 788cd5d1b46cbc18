import pLimit from 'p-limit'
import {
  type CheckInput,
  type Domain,
  type Finding,
  fingerprint,
  isSeverity,
  type Json,
  type PluginCheck,
  type Result,
  SEVERITIES,
  STATUSES,
} from '../model/index.ts'
import { type Fields, isRecord, isTextUpTo } from '../model/shape.ts'
import type { Outcome } from './call.ts'
import type { LoadedPlugin } from './read-plugin.ts'
import { type PluginWorld, runFunction } from './world.ts'

const TIMEOUT_MS = 60_000
const AT_ONCE = 2
const MAX_RESULTS = 1_000
const MAX_TEXT = 2_000

/** One repository's facts, as a check is given them. */
export interface CheckQuestion {
  /** Its name: what a check that fails is unknown of. */
  repository: string
  input: CheckInput<unknown>
}

const isText = isTextUpTo(MAX_TEXT)

class Nonsense extends Error {}

const need = (holds: boolean, what: string): void => {
  if (!holds) throw new Nonsense(what)
}

const optionalTexts = (fields: Fields, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = fields[key]
      if (value === undefined) return []
      need(typeof value === 'string', `${key} must be a text`)
      return [[key, (value as string).slice(0, MAX_TEXT * 10)]]
    }),
  )

const findingOf = (value: unknown, check: PluginCheck): Finding => {
  if (!isRecord(value)) throw new Nonsense('a finding must be an object')
  const { title, subject, severity, direction, line, evidence } = value
  need(isText(title), "a finding's title must be a text")
  need(isText(subject), "a finding's subject must be a text")
  need(isSeverity(severity), `a finding's severity must be one of ${SEVERITIES.join(', ')}`)
  need(
    direction === undefined || ['weakened', 'strengthened', 'changed'].includes(String(direction)),
    "a finding's direction must be weakened, strengthened or changed",
  )
  const texts = optionalTexts(value, ['file', 'diff', 'fix'])
  return {
    // Identity is the toolkit's to give: a plugin cannot speak for another check.
    fingerprint: fingerprint(check.id, subject as string, texts.file ?? ''),
    title: title as string,
    subject: subject as string,
    severity: severity as Finding['severity'],
    ...(direction === undefined
      ? {}
      : { direction: direction as NonNullable<Finding['direction']> }),
    ...texts,
    ...(Number.isSafeInteger(line) && Number(line) > 0 ? { line: Number(line) } : {}),
    ...(value.expected === undefined ? {} : { expected: value.expected as Json }),
    ...(value.actual === undefined ? {} : { actual: value.actual as Json }),
    evidence: isRecord(evidence)
      ? optionalTexts(evidence, ['commit', 'url', 'actor', 'event', 'time'])
      : {},
  }
}

const resultOf = (value: unknown, check: PluginCheck): Result => {
  if (!isRecord(value)) throw new Nonsense('a result must be an object')
  const { status, subject, message, permissions, findings = [], data } = value
  need(
    value.check === undefined || value.check === check.id,
    `a result's check must be ${check.id}, its own`,
  )
  need(
    STATUSES.some((one) => one === status),
    `a result's status must be one of ${STATUSES.join(', ')}`,
  )
  need(isText(subject), "a result's subject must be a text")
  need(isText(message), "a result's message must be a text")
  need(
    permissions === undefined ||
      (Array.isArray(permissions) && permissions.every((one) => typeof one === 'string')),
    "a result's permissions must be a list of texts",
  )
  need(
    Array.isArray(findings) && findings.length <= MAX_RESULTS,
    `a result's findings must be a list of at most ${MAX_RESULTS}`,
  )
  return {
    check: check.id,
    status: status as Result['status'],
    subject: subject as string,
    message: message as string,
    ...optionalTexts(value, ['file']),
    ...(data === undefined ? {} : { data: data as Json }),
    ...(permissions === undefined ? {} : { permissions: permissions as string[] }),
    findings: (findings as unknown[]).map((finding) => findingOf(finding, check)),
  }
}

const unknownResult = (check: PluginCheck, subject: string, reason: string): Result => ({
  check: check.id,
  status: 'unknown',
  subject,
  message: reason,
  ...(check.permissions.length > 0 ? { permissions: check.permissions } : {}),
  findings: [],
})

/** What a check answered about one repository, judged: nonsense is no verdict. */
const readResults = (answer: unknown, check: PluginCheck, repository: string): Result[] => {
  try {
    if (!Array.isArray(answer) || answer.length > MAX_RESULTS) {
      throw new Nonsense(`it must give a list of at most ${MAX_RESULTS} results`)
    }
    const results = answer.map((value) => resultOf(value, check))
    const prints = results.flatMap(({ findings }) => findings.map((f) => f.fingerprint))
    need(
      new Set(prints).size === prints.length,
      'two of its findings have the same subject and file',
    )
    return results
  } catch (error) {
    if (!(error instanceof Nonsense)) throw error
    return [unknownResult(check, repository, `its answer makes no sense: ${error.message}`)]
  }
}

/** Facts as data that JSON holds: what is looked up by name is an object with those names. */
const plainData = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, item: unknown) => {
      if (item instanceof Map) return Object.fromEntries(item)
      return item instanceof Set ? [...item] : item
    }),
  )

const ask = async (
  world: PluginWorld,
  plugin: LoadedPlugin,
  check: PluginCheck,
  questions: readonly CheckQuestion[],
): Promise<Result[][]> => {
  const of = `plugin ${plugin.manifest.name}`
  const none = (reason: string) =>
    questions.map(({ repository }) => [
      unknownResult(check, repository, `the check of ${of} failed: ${world.clean(reason)}`),
    ])
  const inputs = questions.map(({ input }) => plainData(input))
  const answer = await runFunction(world, {
    plugin,
    run: check.run,
    kind: 'check',
    context: { inputs },
    timeoutMs: TIMEOUT_MS,
    name: check.id,
  })
  if (!answer.known) return none(answer.reason)
  const outcome = answer.value
  if ('threw' in outcome) return none(outcome.threw)
  const outcomes = outcome.value as Outcome[]
  return questions.map(({ repository }, index) => {
    const one = outcomes[index]
    if (one === undefined || 'threw' in one) {
      const reason = world.clean(one?.threw ?? 'it gave no answer')
      return [unknownResult(check, repository, `the check of ${of} failed: ${reason}`)]
    }
    return readResults(one.value, check, repository)
  })
}

/** What the checks of plugins say of themselves, for a domain: for reference pages and SARIF. */
export const pluginChecks = (
  plugins: readonly LoadedPlugin[],
  domain: Domain,
): Omit<PluginCheck, 'run'>[] =>
  plugins.flatMap(({ checks }) =>
    checks.filter((check) => check.domain === domain).map(({ run: _, ...info }) => info),
  )

/**
 * Asks the checks that plugins have for a domain, each in a process of its own, about one or many
 * repositories at once. What is given them is data, and so is what they answer, which is read as
 * text from outside is. A check that fails is `unknown` of the repository, and hides what is open.
 * @returns for each question the results of all checks
 */
export const runPluginChecks = async (
  world: PluginWorld,
  plugins: readonly LoadedPlugin[],
  domain: Domain,
  questions: readonly CheckQuestion[],
): Promise<Result[][]> => {
  const limit = pLimit(AT_ONCE)
  const asked = plugins.flatMap((plugin) =>
    plugin.checks
      .filter((check) => check.domain === domain)
      .map((check) => limit(() => ask(world, plugin, check, questions))),
  )
  const answers = questions.length === 0 ? [] : await Promise.all(asked)
  return questions.map((_, index) => answers.flatMap((answer) => answer[index] ?? []))
}
