/** How a program ended by itself, and what it said. */
export interface Said {
  stdout: string
  stderr: string
  exitCode: number
}

/** Stack traces of interpreters that ended a program. */
const TRACES: readonly (readonly [name: string, RegExp])[] = [
  ['Python', /^Traceback \(most recent call last\):$/m],
  ['Python', /^(?: {2}File ".*", line \d+\n[\s\S]*?)?(?:Syntax|Indentation|Tab)Error: /m],
  ['Node', /^Node\.js v\d+\.\d+\.\d+$/m],
  ['Node', /^\s+at .*\((?:node:internal\/|file:\/\/|\/).*:\d+:\d+\)$/m],
  ['Ruby', /^\S+:\d+:in [`'].*\(\w*(?:Error|Exception)\w*\)$/m],
  ['Perl', /^.* at \S+ line \d+\.$/m],
  ['PHP', /^PHP (?:Fatal|Parse) error: /m],
  ['Go', /^(?:panic: |goroutine \d+ \[)/m],
  ['Rust', /^thread '.*' (?:\(\d+\) )?panicked at /m],
  ['Java', /^Exception in thread "/m],
  [
    'shell',
    /^\S+: (?:line )?\d+: .*(?:unbound variable|parameter not set|[Ss]yntax error|unexpected EOF)/m,
  ],
]

/** A command that is not there, as shells and env say it. */
const NOT_FOUND =
  /^(?:\S+: (?:line )?\d+: .*(?:command )?not found|\S*env: .*: No such file or directory|\S+: (?:line )?\d+: .*: (?:No such file or directory|Permission denied))$/m

/** Codes that say that a program did not get to its verdict. https://www.gnu.org/software/bash/manual/bash.html#Exit-Status */
const CODES: Readonly<Record<number, string>> = {
  13: 'an await in it never ended',
  124: 'a command in it ran out of time',
  126: 'a command in it cannot be run',
  127: 'a command in it was not found',
}

/** https://man7.org/linux/man-pages/man7/signal.7.html */
const LAST_SIGNAL = 64

/**
 * Whether a program crashed instead of coming to a verdict.
 * @param explicit it gave a verdict in words of its own (JSON, TAP): a command that it missed on the
 *   way does not take that back
 * @returns why it is taken for a crash; null: it is none
 */
export const crashOf = ({ stdout, stderr, exitCode }: Said, explicit: boolean): string | null => {
  if (exitCode === 0) return null
  if (exitCode > 128 && exitCode <= 128 + LAST_SIGNAL) {
    return `it ended with exit code ${exitCode}: a process in it was ended by signal ${exitCode - 128}${exitCode === 137 ? ', often for want of memory' : ''}`
  }
  if (exitCode >= 128) return `it ended with exit code ${exitCode}, as programs do that fail`
  const code = CODES[exitCode]
  // Node's 13 is anybody's; only where nothing was said does it mean that.
  if (code !== undefined && (exitCode !== 13 || stdout.trim() === '')) {
    return `it ended with exit code ${exitCode}: ${code}`
  }
  const trace = TRACES.find(([, pattern]) => pattern.test(stderr))
  if (trace) return `it crashed (exit code ${exitCode}, a stack trace or error of ${trace[0]})`
  if (!explicit && NOT_FOUND.test(stderr)) {
    return `it ended with exit code ${exitCode} after a command or file was not found`
  }
  return null
}
