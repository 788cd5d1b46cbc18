import { codePart } from './code-part.ts'
import { infraPart } from './infra-part.ts'
import { processPart } from './process-part.ts'
import { openStage } from './stage.ts'

/**
 * `npm run demo`: the nightly jobs of an organization, on an emulated GitHub and AWS on this machine. The
 * bundled command scans it, opens issues, and is silent when nothing is new.
 */
const stage = await openStage()

try {
  await codePart(stage)
  await processPart(stage)
  await infraPart(stage)
} finally {
  await stage.close()
}
