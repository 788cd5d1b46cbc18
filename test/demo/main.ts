import { existsSync } from 'node:fs'
import { auditPart } from './audit-part.ts'
import { briefingPart } from './briefing-part.ts'
import { codePart } from './code-part.ts'
import { infraPart } from './infra-part.ts'
import { processPart } from './process-part.ts'
import { openStage } from './stage.ts'

/**
 * `npm run demo`: the nightly jobs of an organization, on an emulated GitHub, AWS and Slack on this machine.
 * The bundled command scans it, opens issues, and is silent when nothing is new; what it remembers is a
 * dashboard, and on Mondays a message.
 */
const stage = await openStage()

try {
  await codePart(stage)
  await processPart(stage)
  await infraPart(stage)
  await auditPart(stage)
  // The plugin can be taken away: its part goes with it.
  if (existsSync('packages/briefing')) await briefingPart(stage)
} finally {
  await stage.close()
}
