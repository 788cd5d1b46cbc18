import * as core from '@actions/core'
import { scanAction } from '@drift-toolkit/core/scan/action'

await scanAction(core, async () => (await import('@drift-toolkit/core/scan/process')).processScan)
