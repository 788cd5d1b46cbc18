import * as core from '@actions/core'
import { mergeAction } from '@drift-toolkit/core/scan/merge-action'

await mergeAction(core)
