import type { Finding, Result } from '../../model/finding.ts'
import { atLeast } from '../../model/severity.ts'

/** One result for what a check found: `fail` from medium on, else `warning`, `pass` without findings. */
export const verdict = (
  check: string,
  subject: string,
  findings: Finding[],
  words: { pass: string; fail: string },
): Result => ({
  check,
  status:
    findings.length === 0
      ? 'pass'
      : findings.some(({ severity }) => atLeast(severity, 'medium'))
        ? 'fail'
        : 'warning',
  subject,
  message: findings.length === 0 ? words.pass : words.fail,
  findings,
})
