import type { Result } from '../../model/finding.ts'
import { count, enumerate } from '../shared/words.ts'
import type { AuditCheck } from './audit-check.ts'

const ID = 'audit/discovery'

/** Which files of the folder are audits, and which were meant to be. */
export const discovery: AuditCheck = {
  id: ID,
  domain: 'audit',
  title: 'Every file in the folder of audits can run',
  why: 'An audit that is never run looks like one that always passes. A file without a run bit, with a syntax error, or with the id of another is one.',
  fix: 'Give the file a run bit (chmod +x) or a #! line, mend what is named, or begin its name with _ where it is none.',
  severity: 'medium',
  permissions: [],
  run({ folder, repository }) {
    const result: Result = {
      check: ID,
      status: 'unknown',
      subject: repository,
      message: '',
      findings: [],
    }
    if (!folder.known) return [{ ...result, message: folder.reason }]
    const { path, audits, broken, notAudits } = folder.value
    const others =
      notAudits.length === 0
        ? ''
        : `; no audits (no module, no run bit, no #! line): ${enumerate(notAudits)}`
    const bad =
      broken.length === 0 ? '' : `; cannot run: ${enumerate(broken.map(({ file }) => file))}`
    return [
      {
        ...result,
        status: broken.length > 0 ? 'warning' : 'pass',
        message: `${count(audits.length, 'audit')} in ${path}${bad}${others}`,
        ...(broken.length + notAudits.length === 0
          ? {}
          : {
              data: {
                broken: broken.map(({ file, reason }) => ({ file, reason })),
                notAudits: notAudits.slice(0, 100),
              },
            }),
      },
    ]
  },
}
