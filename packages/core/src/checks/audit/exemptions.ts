import { exemptionsCheck } from '../../standards/index.ts'
import { endedExemptions } from '../code/exemptions.ts'
import type { AuditCheck } from './audit-check.ts'

const ID = exemptionsCheck('audit')

/** What drift-config exempts for everybody is told once, there. */
export const exemptions: AuditCheck = {
  id: ID,
  domain: 'audit',
  title: "The organization's exemptions still hold",
  why: 'An exemption in drift-config hides something in every repository. When its day is over, what it hid counts again everywhere at once.',
  fix: 'Put right what the exemption covered and remove it, or agree on a new day with its owner.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: ({ exemptions, repository, now }) => [endedExemptions(ID, repository, exemptions, now)],
}
