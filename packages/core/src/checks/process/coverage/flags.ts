import { baseName } from '../../../settings/index.ts'
import type { Words } from '../../../severity/workflow/shell-commands.ts'
import { percent, thresholdIn } from './thresholds.ts'

/** Options whose value is the threshold, whatever the command. */
const ALWAYS = new Set([
  '--cov-fail-under',
  '--fail-under',
  '--fail-under-lines',
  '--coverage.thresholds.lines',
  '--coverage.thresholds.statements',
  '--coverage.thresholds.branches',
  '--coverage.thresholds.functions',
])

/** Options of nyc and c8, which count with `--check-coverage` alone. */
const CHECKED = new Set(['--lines', '--statements', '--branches', '--functions'])

const jestThreshold = (text: string): number | undefined => {
  try {
    return thresholdIn((JSON.parse(text.slice(0, 2000)) as { global?: never }).global)
  } catch {
    return undefined
  }
}

/**
 * The threshold that a command enforces by its own options: pytest-cov, coverage.py, vitest, jest,
 * nyc, c8, cargo-llvm-cov, tarpaulin.
 */
export const thresholdOfCommand = (words: Words): number | undefined => {
  const tool = baseName(words[0] ?? '')
  const isIstanbul = tool === 'nyc' || tool === 'c8'
  const isChecked =
    isIstanbul &&
    words.some((word) => /^(?:--)?check-coverage(?:=true)?$/.test(word) || word === '--100')
  for (const [at, word] of words.entries()) {
    const [flag = '', inline] = word.split('=', 2)
    const value = inline ?? words[at + 1] ?? ''
    if (flag === '--100' && isIstanbul) return 100
    if (flag === '--coverage.thresholds.100' && inline !== 'false') return 100
    if (flag === '--coverageThreshold') {
      const found = jestThreshold(word.includes('=') ? word.slice(word.indexOf('=') + 1) : value)
      if (found !== undefined) return found
    }
    if (ALWAYS.has(flag) || (isChecked && CHECKED.has(flag))) {
      const found = percent(value)
      if (found !== undefined) return found
    }
  }
  return undefined
}
