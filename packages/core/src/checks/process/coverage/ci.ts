import { gatesOf } from '../../../severity/workflow/gates.ts'
import { commandsOf, type Words } from '../../../severity/workflow/shell-commands.ts'
import { readScript, scriptRuns } from '../ci/commands.ts'
import type { Step } from '../ci/steps.ts'
import { thresholdOfCommand } from './flags.ts'
import { expandedCommands } from './scripts.ts'

/** What a step does about coverage. */
export interface CoverageStep {
  step: Step
  /** The command, as far as one does. */
  command: string
  /** Given by the command itself; undefined: whatever the settings say. */
  threshold?: number
  /** Why a failure of it fails nothing. */
  ignored?: string
}

/** Services that are sent the coverage, and judge it by settings of their own. */
const SERVICES =
  /^(?:codecov\/codecov-action|coverallsapp\/github-action|SonarSource\/[\w-]+)(?:@|$)/i

export const isService = ({ uses, off }: Step): boolean =>
  !off && uses !== null && SERVICES.test(uses)

/** A command in one piece again, as a script would have it. */
const written = (words: Words): string =>
  words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ')

const measures = (words: Words): boolean =>
  thresholdOfCommand(words) !== undefined || gatesOf({ run: written(words) }).includes('coverage')

const MAX_COMMANDS = 200

const whyIgnored = ({ off, tolerated, run }: Step, command: string): string | undefined => {
  if (off) return 'switched off'
  if (tolerated) return 'continue-on-error'
  return scriptRuns(readScript(run ?? ''), command) === 'swallowed'
    ? 'its failure is ignored'
    : undefined
}

/** The commands in steps that measure coverage, scripts of package.json looked up. */
export const coverageSteps = (
  steps: readonly Step[],
  scripts: ReadonlyMap<string, string>,
): CoverageStep[] =>
  steps.flatMap((step) =>
    commandsOf(step.run ?? '')
      .slice(0, MAX_COMMANDS)
      .flatMap((words) => {
        const measuring = expandedCommands(words, scripts).filter(measures)
        if (measuring.length === 0) return []
        const command = written(words)
        const threshold = measuring.map(thresholdOfCommand).find((value) => value !== undefined)
        const ignored = whyIgnored(step, command)
        return [
          {
            step,
            command,
            ...(threshold === undefined ? {} : { threshold }),
            ...(ignored === undefined ? {} : { ignored }),
          },
        ]
      }),
  )
