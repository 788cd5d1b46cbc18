/** The entry of the child process that loads other people's modules. Started by host/call.ts alone. */
import './older-node.ts'
import { CALLS } from './calls.ts'
import { serve } from './serve.ts'

serve(CALLS)
