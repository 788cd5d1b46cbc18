import * as core from '@actions/core'
import { planAction } from '@drift-toolkit/core/scan/plan-action'

await planAction(core)
