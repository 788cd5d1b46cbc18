import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { isTable } from '../../settings/index.ts'
import { textsOf } from '../../standards/index.ts'
import { placeOf } from '../shared/asked.ts'
import { count, named } from '../shared/words.ts'
import { readScript, type ScriptLine, scriptRuns } from './ci/commands.ts'
import { entriesOf, isUnchanged, textOfFile } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { asBefore } from './shared/events.ts'
import { folderAt, newFileAt } from './shared/place.ts'
import { flagOf, judgeSections, listOf, type ProcessInput, type Section } from './shared/section.ts'
import { type Violation, violation } from './shared/violation.ts'

const ID = 'process/hooks'

/** Where husky keeps its hooks: https://typicode.github.io/husky/get-started.html */
const FOLDER = '.husky'

/** Hooks that see to which branch something goes. */
const GUARDS = ['pre-push', 'pre-commit']

/** What is read of a script; hooks are short. */
const MAX_SCRIPT = 100_000

interface Judgement {
  section: Section
  input: ProcessInput
  findings: Finding[]
  unseen: Unseen[]
}

const add = ({ input, findings }: Judgement, said: Omit<Violation, 'check'>): void => {
  findings.push(violation({ check: ID, ...said }, input))
}

/** A script without comments and blank lines: what is left is run. */
const codeOf = (script: string): string =>
  script
    .slice(0, MAX_SCRIPT)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .join('\n')

/** Before version 9 a hook began by loading husky, which by itself does nothing. */
const isEmpty = (code: string): boolean =>
  code
    .split('\n')
    .every((line) => line === '' || /^\s*(?:\.|source)\s+.*husky\.sh"?\s*$/.test(line))

/** The code of a hook; null where it was told that it is missing, undefined where it was not seen. */
type Scripts = Map<string, string | null | undefined>

const judgeHook = (
  into: Judgement,
  hook: string,
  names: readonly string[],
): string | null | undefined => {
  const file = `${FOLDER}/${hook}`
  const place = placeOf(into.section.origin('require_hooks'))
  const said = { rule: 'process/hook-missing', subject: hook, expected: file }
  if (!names.includes(hook)) {
    add(into, {
      ...said,
      title: `There is no hook ${named(hook)}`,
      actual: null,
      setAt: newFileAt(into.input.facts.repository, file),
      fix: `Add ${named(file)} with what it has to run, or take ${named(hook)} out of \`[process.hooks]\` (${place}).`,
    })
    return null
  }
  const text = textOfFile(into.input.facts.files, file)
  if (!text.known) {
    into.unseen.push({ subject: hook, file, why: text })
    return undefined
  }
  const code = codeOf(text.value)
  if (!isEmpty(code)) return code
  add(into, {
    ...said,
    file,
    title: `The hook ${named(hook)} is empty`,
    actual: 'empty',
    fix: `Write what it has to run into ${named(file)}.`,
  })
  return null
}

const judgeCommand = (
  into: Judgement,
  hook: string,
  code: readonly ScriptLine[],
  command: string,
): void => {
  const runs = scriptRuns(code, command)
  if (runs === 'enforced') return
  const file = `${FOLDER}/${hook}`
  const place = placeOf(into.section.origin('commands'))
  add(into, {
    rule: 'process/hook-command',
    subject: `${hook} ${command}`,
    file,
    title:
      runs === 'swallowed'
        ? `The hook ${named(hook)} ignores a failure of ${named(command)}`
        : `The hook ${named(hook)} does not run ${named(command)}`,
    expected: command,
    actual: runs === 'swallowed' ? 'its failure is ignored' : 'not run',
    fix:
      runs === 'swallowed'
        ? `Let it fail in ${named(file)}: remove \`|| true\` or \`set +e\` around it.`
        : `Add ${named(command)} to ${named(file)}, or take it out of \`[process.hooks.commands]\` (${place}).`,
  })
}

/** Whether a script holds a branch's name as a word of its own. */
const names = (code: string, branch: string): boolean => {
  const isPart = (char: string | undefined): boolean => char !== undefined && /[\w/-]/.test(char)
  for (let at = code.indexOf(branch); at !== -1; at = code.indexOf(branch, at + 1)) {
    const before = code[at - 1]
    // `refs/heads/main` is the same branch.
    const isRef = code.slice(Math.max(at - 11, 0), at) === 'refs/heads/'
    if ((!isPart(before) || isRef) && !isPart(code[at + branch.length])) return true
  }
  return false
}

const judgeBranch = (into: Judgement, branch: string, scripts: Scripts): void => {
  const { repository } = into.input.facts
  const codes = GUARDS.map((hook) => scripts.get(hook))
  if (codes.some((code) => typeof code === 'string' && names(code, branch))) return
  const subject = `protected_branches.${branch}`
  if (codes.includes(undefined)) {
    const reason = 'not all hooks that may name the branch could be read'
    into.unseen.push({ subject, why: { reason } })
    return
  }
  add(into, {
    rule: 'process/hook-branch',
    subject,
    title: `Neither ${GUARDS.join(' nor ')} names the branch ${named(branch)}`,
    expected: `a hook that stops work on ${named(branch)}`,
    actual: 'not named',
    setAt: codes.some((code) => typeof code === 'string')
      ? folderAt(repository, FOLDER)
      : newFileAt(repository, `${FOLDER}/pre-push`),
    fix: `Let ${FOLDER}/pre-push stop a push to ${named(branch)}, or take it out of \`[process.hooks] protected_branches\` (${placeOf(into.section.origin('protected_branches'))}).`,
  })
}

const judge = (section: Section, input: ProcessInput): Result[] => {
  const into: Judgement = { section, input, findings: [], unseen: [] }
  const { files, repository } = input.facts
  const entries = entriesOf(files, FOLDER)
  if (isUnchanged(entries)) return [asBefore(ID, input.facts)]
  const words = { pass: 'Hooks as declared', fail: 'Hooks are not as declared' }
  if (!entries.known) {
    return outcome(ID, input, [], [{ subject: repository.name, why: entries }], words, false)
  }
  const hooks = entries.value.filter((name) => !name.endsWith('/') && !name.startsWith('.'))
  if (hooks.length === 0 && flagOf(section, 'require_husky') !== false) {
    add(into, {
      rule: 'process/hook-missing',
      subject: 'require_husky',
      title: 'There are no git hooks of husky',
      expected: `hooks in ${FOLDER}`,
      actual: entries.value.length === 0 ? `no folder ${FOLDER}` : `no hook in ${FOLDER}`,
      setAt: newFileAt(repository, `${FOLDER}/pre-commit`),
      fix: `Run \`npx husky init\` and commit ${FOLDER}, or set \`require_husky = false\` in \`[process.hooks]\` (${placeOf(section.origin('require_husky'))}).`,
    })
  }
  const commands = isTable(section.table.commands) ? Object.entries(section.table.commands) : []
  const scripts: Scripts = new Map()
  for (const hook of new Set([
    ...(listOf(section, 'require_hooks') ?? []),
    ...commands.map(([name]) => name),
  ])) {
    scripts.set(hook, judgeHook(into, hook, hooks))
  }
  for (const [hook, list] of commands) {
    const code = scripts.get(hook)
    if (typeof code !== 'string') continue
    const lines = readScript(code)
    for (const command of new Set(textsOf(list))) judgeCommand(into, hook, lines, command)
  }
  for (const hook of GUARDS) {
    if (scripts.has(hook)) continue
    const text = textOfFile(files, `${FOLDER}/${hook}`)
    scripts.set(hook, !hooks.includes(hook) ? null : text.known ? codeOf(text.value) : undefined)
  }
  for (const branch of new Set(listOf(section, 'protected_branches') ?? [])) {
    judgeBranch(into, branch, scripts)
  }
  const { findings, unseen } = into
  return outcome(ID, input, findings, unseen, {
    pass: unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass,
    fail: `${count(findings.length, 'difference')} from what [process.hooks] declares`,
  })
}

/** Git hooks are there and run what they must. */
export const hooks: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Git hooks are there and run what they must',
  why: 'A hook tells within seconds what continuous integration tells within minutes. Whether people have it switched on, only their machines know.',
  fix: 'Add the hook to .husky, or the command to the hook.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['hooks'], input, (sections) =>
      sections.hooks === undefined ? [] : judge(sections.hooks, input),
    ),
}
