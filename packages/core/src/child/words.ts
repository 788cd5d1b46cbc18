import type { ChildEnd } from './run.ts'

const LINES = 12
const CHARACTERS = 1_500

/** Colours and cursor movements. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-_])/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** As a programmer would write it: `\x07`, `\u202e`. */
const written = (character: string): string => {
  const code = character.charCodeAt(0).toString(16)
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
}

/** Text with colours taken out and other control characters made visible, but line ends and tabs. */
export const visible = (text: string): string =>
  text.replace(ESCAPES, '').replace(/\r\n?/g, '\n').replace(CONTROLS, written)

/** The end of what was printed, where the reason of a failure stands: a few lines, bounded. */
export const lastLines = (text: string, lines = LINES, characters = CHARACTERS): string => {
  // Only the end is looked at, however much there is.
  const kept = visible(text.slice(-8 * characters))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-lines)
    .join('\n')
  return kept.length > characters ? `…${kept.slice(-characters)}` : kept
}

/** `90s` → `1m 30s`; what a person would write into a header. */
const durationInWords = (ms: number): string => {
  if (ms < 1_000) return `${ms}ms`
  const seconds = Math.round(ms / 1_000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return [minutes > 0 ? `${minutes}m` : '', rest > 0 ? `${rest}s` : ''].filter(Boolean).join(' ')
}

const sizeInWords = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${Math.round(bytes / 1024 / 1024)} MiB`
    : `${Math.round(bytes / 1024)} KiB`

const OUT_OF_MEMORY = /heap out of memory|MemoryError|Cannot allocate memory|std::bad_alloc/

/**
 * Why a child did not end by itself, in plain words.
 * @returns null where it ended by itself, whatever its exit code
 */
export const whyEnded = (
  end: ChildEnd,
  limits: { timeoutMs: number; maxBytes: number },
): string | null => {
  if (end.failed !== undefined) return `it could not be started (${end.failed})`
  if (end.flooded) return `it printed more than ${sizeInWords(limits.maxBytes)} and was ended`
  if (end.timedOut) {
    return `it did not end within its timeout of ${durationInWords(limits.timeoutMs)}`
  }
  if (end.aborted) {
    return end.ms === 0
      ? 'the time of the scan was over before it began'
      : 'it was ended, as the time of the scan was over'
  }
  const killed = end.signal ?? (end.exitCode === 137 ? 'SIGKILL' : null)
  if (OUT_OF_MEMORY.test(end.stderr) && end.exitCode !== 0) return 'it ran out of memory'
  if (killed === 'SIGKILL') return 'it was killed (SIGKILL, exit 137), often for want of memory'
  if (killed !== null) return `it was ended by ${killed}`
  return null
}
