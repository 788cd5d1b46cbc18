import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Known, known, unknown } from '../model/index.ts'

/** What check-my-toolkit printed, as JSON text, to the two questions that drift asks. */
export interface CmAnswers {
  dependencies: string
  projects: string
}

/** It may be a Node program that starts slowly, on a cold disk; longer than this it hangs. */
const TIMEOUT_MS = 20_000

/** Full path of `cm` on PATH, or null. Relative entries of PATH are passed over: they are not ours. */
export const findCm = async (path: string): Promise<string | null> => {
  for (const directory of path.split(delimiter)) {
    if (!directory.startsWith('/') && !/^[A-Za-z]:\\/.test(directory)) continue
    const file = join(directory, process.platform === 'win32' ? 'cm.cmd' : 'cm')
    const usable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (usable) return file
  }
  return null
}

/**
 * What `cm` prints to one question.
 * @param okCodes exit codes that are answers
 * @throws Error where it does not answer, in its own words
 */
export const askTool = async (
  cm: string,
  args: string[],
  cwd: string,
  okCodes: readonly number[] = [0],
): Promise<string> => {
  const late = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)),
      TIMEOUT_MS,
    ).unref()
  })
  const { getExecOutput } = await import('@actions/exec')
  const answer = getExecOutput(cm, args, { cwd, silent: true, ignoreReturnCode: true })
  const { stdout, stderr, exitCode } = await Promise.race([answer, late])
  if (!okCodes.includes(exitCode))
    throw new Error(stderr.trim().split('\n')[0] || `exit code ${exitCode}`)
  return stdout
}

/**
 * What check-my-toolkit itself says about a clone on disk, where it is installed. Only a scan on
 * disk asks: an organization scan runs nothing.
 * @returns null when it is not installed; unknown when it is and does not answer
 */
export const askCm = async (root: string): Promise<Known<CmAnswers> | null> => {
  const cm = await findCm(process.env.PATH ?? '')
  if (cm === null) return null
  try {
    const [dependencies, projects] = await Promise.all([
      askTool(cm, ['dependencies', '--format', 'json'], root),
      askTool(cm, ['projects', 'detect', '--format', 'json'], root),
    ])
    return known({ dependencies, projects })
  } catch (error) {
    return unknown(`check-my-toolkit is installed but did not answer: ${(error as Error).message}`)
  }
}
