import { clientSettings } from '../collect/aws/clients.ts'
import { collectPages } from '../collect/aws/pages.ts'
import type { AuditAws, AuditAwsClient } from '../model/audit-api.ts'
import { own } from '../model/shape.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Input = Readonly<Record<string, unknown>>
type Answer = Record<string, unknown>

interface Sdk {
  client: { send(command: never): Promise<unknown> }
  /** The module: its commands by name. */
  commands: Readonly<Record<string, unknown>>
}

const regionOf = (region: string | undefined, env: Environment): string => {
  const found = region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION)
  if (found) return found
  throw new Error('no region: say { region } or name AWS_REGION in audit-env')
}

/** AWS pages by one of these, in and out. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html */
const TOKENS = ['NextToken', 'Marker', 'NextMarker'] as const

const listOf = (answer: Answer): unknown[] => {
  const list = Object.values(answer).find((value) => Array.isArray(value))
  return (list ?? []) as unknown[]
}

const clientOf = (load: () => Promise<Sdk>): AuditAwsClient => {
  let loaded: Promise<Sdk> | undefined
  const call = async (operation: string, input: Input = {}): Promise<Answer> => {
    loaded ??= load()
    const { client, commands } = await loaded
    const name = `${operation}Command`
    const Command = own(commands, name)
    if (typeof Command !== 'function') throw new Error(`AWS has no operation ${operation} here`)
    const command = new (Command as new (input: Input) => never)(input)
    const { $metadata, ...answer } = (await client.send(command)) as Answer
    return answer
  }
  return {
    call,
    list: (operation, input = {}) =>
      collectPages(
        async (token) => {
          const answer = await call(
            operation,
            token === undefined ? input : { ...input, NextToken: token },
          )
          const key = TOKENS.find((name) => typeof answer[name] === 'string')
          return { items: listOf(answer), next: key && (answer[key] as string) }
        },
        (item) => item,
      ),
  }
}

/**
 * AWS with what the audit's own environment lets it do: the SDK finds keys, profile or role there.
 * Nothing of the SDK is loaded before a client is used.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export const contextAws = (env: Environment): AuditAws => {
  const settings = (region: string | undefined) => clientSettings(regionOf(region, env))
  return {
    cloudFormation: ({ region } = {}) =>
      clientOf(async () => {
        const commands = await import('@aws-sdk/client-cloudformation')
        return { client: new commands.CloudFormationClient(settings(region)), commands }
      }),
    cloudControl: ({ region } = {}) =>
      clientOf(async () => {
        const commands = await import('@aws-sdk/client-cloudcontrol')
        return { client: new commands.CloudControlClient(settings(region)), commands }
      }),
    sts: ({ region } = {}) =>
      clientOf(async () => {
        const commands = await import('@aws-sdk/client-sts')
        return { client: new commands.STSClient(settings(region)), commands }
      }),
    client<T, C>(Client: new (configuration: C) => T, { region }: { region?: string } = {}): T {
      return new Client(settings(region) as C)
    },
  }
}
