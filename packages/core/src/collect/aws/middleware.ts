import type { FromTemporaryCredentialsOptions } from '@aws-sdk/credential-providers'
import type { Clock } from '../../transport/pace.ts'
import { toAwsError } from './errors.ts'
import type { AwsUsage, CredentialsProvider } from './types.ts'

/** A plug-in for the client of any service. */
export type Plugin = NonNullable<FromTemporaryCredentialsOptions['clientPlugins']>[number]

/** A request came too late, or its answer did. */
class DeadlineError extends Error {
  override name = 'DeadlineError'
}

/** Counts each request that is sent, retries too, and the time between the tries of one request. */
export const countRequests = (usage: AwsUsage, clock: Clock): Plugin => ({
  applyToStack(stack) {
    stack.add(
      (next, context) => {
        // Called once for each command, so this remembers the tries of one request.
        let refused: number | undefined
        const service = serviceOf(context.clientName)
        return async (args) => {
          if (refused !== undefined) usage.waitedSeconds += (clock.now() - refused) / 1000
          count(usage, service)
          try {
            return await next(args)
          } catch (error) {
            refused = clock.now()
            if (toAwsError(error, service, '').refusal === 'throttled') usage.throttled += 1
            throw error
          }
        }
      },
      // Inside the middleware that retries, which is of high priority in the same step.
      { step: 'finalizeRequest', priority: 'low', name: 'driftCountRequests', override: true },
    )
  },
})

const count = (usage: AwsUsage, service: string): void => {
  usage.requests += 1
  usage.byService ??= {}
  usage.byService[service] = (usage.byService[service] ?? 0) + 1
}

/** `CloudFormationClient` → `CloudFormation` */
const serviceOf = (clientName: unknown): string =>
  typeof clientName === 'string' ? clientName.replace(/Client$/, '') : 'unknown'

/** Lets no request, with all its retries, live longer than the deadline. */
export const atDeadline = (deadline: number, clock: Clock): Plugin => ({
  applyToStack(stack) {
    stack.add(
      (next, context) => (args) => {
        const late = () =>
          new DeadlineError(`the deadline came before AWS answered ${context.commandName ?? 'it'}`)
        const left = deadline - clock.now()
        if (left <= 0) return Promise.reject(late())
        const answer = next(args)
        // Timers hold 24 days at most; what is later than that is never.
        if (left > 2 ** 31 - 1) return answer
        return new Promise((resolve, reject) => {
          const timer = setTimeout(() => reject(late()), left)
          answer.then(resolve, reject).finally(() => clearTimeout(timer))
        })
      },
      { step: 'initialize', priority: 'high', name: 'driftDeadline', override: true },
    )
  },
})

/**
 * Asks once more with new credentials where AWS says that the ones at hand are over: sessions can be
 * revoked, and clocks be wrong.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
export const renewCredentials = (credentials: CredentialsProvider, clock: Clock): Plugin => ({
  applyToStack(stack) {
    stack.add(
      (next) => async (args) => {
        const asked = clock.now()
        try {
          return await next(args)
        } catch (error) {
          const over = toAwsError(error, '', '').refusal === 'expired'
          if (!over || credentials.renew === undefined) throw error
          credentials.renew(asked)
          return next(args)
        }
      },
      { step: 'initialize', priority: 'low', name: 'driftRenewCredentials', override: true },
    )
  },
})
