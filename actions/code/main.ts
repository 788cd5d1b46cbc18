import * as core from '@actions/core'
import { codeAction } from '@drift-toolkit/core/scan/code-action'

await codeAction(core)
