import { connect } from './connect.ts'
import { readDomains } from './domains.ts'
import { type InputContext, readRequest, UsageError } from './inputs.ts'
import { type Plan, parseShards, planScan, type ShardChoice } from './plan.ts'
import type { Log } from './ports.ts'

const choiceOf = (text: string): ShardChoice => {
  try {
    return parseShards(text)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/**
 * A plan from the inputs of a scan, and `domains` and `shards`. Nothing is written.
 * @param around where inputs, environment and time come from
 * @throws UsageError for inputs that make no sense; GitHubError when the owner cannot be seen
 */
export const planRun = async (
  around: InputContext,
  { log, onSecret }: { log: Log; onSecret: (secret: string) => void },
): Promise<Plan> => {
  const { input, env, cwd } = around
  const request = readRequest(around)
  const { credentials } = request.connection
  if (request.options.target.kind !== 'organization') {
    throw new UsageError('a plan is of an organization: name it with org')
  }
  if (credentials.kind === 'token' && credentials.token === '') {
    throw new UsageError('planning needs a token: github-token, GITHUB_TOKEN or GH_TOKEN')
  }
  const [domains, choice] = [readDomains(input('domains')), choiceOf(input('shards'))]
  // Nothing is written, so nothing is asked that is about writing.
  const asReader = { ...request, options: { ...request.options, dryRun: true } }
  const ports = await connect(asReader, { log, cwd, env, onSecret })
  return planScan(domains, request.options, ports, choice)
}
