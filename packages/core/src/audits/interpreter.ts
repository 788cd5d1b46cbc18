import { open } from 'node:fs/promises'

/** How a file is started: by itself, or by the interpreter that its first line names. */
export interface Start {
  command: string
  args: string[]
}

/** As far as Linux reads it: https://man7.org/linux/man-pages/man2/execve.2.html */
const MAX_LINE = 255

/** `#!/usr/bin/env python3` → the program, and the rest of the line as one argument. */
const parseInterpreter = (firstLine: string): Start | null => {
  const [, command, rest] = /^#!\s*(\S+)(?:[ \t]+(.*?))?\s*$/.exec(firstLine) ?? []
  if (command === undefined) return null
  return { command, args: rest ? [rest] : [] }
}

const firstLineOf = async (path: string): Promise<string> => {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_LINE), 0, MAX_LINE, 0)
    return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''
  } finally {
    await file.close()
  }
}

/**
 * The ways to start a script, best first: as it stands where it has a run bit, and by its first line
 * where it has none, or lies where nothing may run. A script with a run bit and no first line is one
 * of the shell's, as for any shell.
 */
export const waysToStart = async (path: string, runBit: boolean): Promise<Start[]> => {
  const line = await firstLineOf(path)
  const interpreter = parseInterpreter(line)
  const byLine =
    interpreter === null
      ? { command: '/bin/sh', args: [path] }
      : { command: interpreter.command, args: [...interpreter.args, path] }
  return runBit ? [{ command: path, args: [] }, byLine] : [byLine]
}

/** Why a script could not be started, and what to do. */
export const whyNotStarted = async (path: string, code: string): Promise<string> => {
  const line = await firstLineOf(path).catch(() => '')
  if (line.startsWith('#!') && line.endsWith('\r')) {
    return 'it could not be started: its lines end as on Windows (CRLF), so that the name of its interpreter ends in an invisible character'
  }
  const interpreter = parseInterpreter(line)
  if (code === 'ENOENT' && interpreter) {
    return `it could not be started: its first line names ${interpreter.command}, which is not here`
  }
  return `it could not be started (${code})`
}
