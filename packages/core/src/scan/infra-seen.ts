import type { EnvironmentFacts, RepositoryState, ScanError } from '../model/index.ts'
import type { AwsAccess } from './infra-facts.ts'

/** The stacks of some regions, as far as they could be listed. */
export const stacksOf = (regions: EnvironmentFacts['regions']) =>
  regions.flatMap(({ stacks }) => (stacks.known ? stacks.value : []))

/** Accounts that could not be entered, and regions whose stacks could not be listed. */
export const errorsOf = (name: string, environments: readonly EnvironmentFacts[]): ScanError[] =>
  environments.flatMap(({ name: environment, account, entered, regions }) => [
    ...(entered.known
      ? []
      : [
          {
            where: `${name} ${environment} (${account})`,
            reason: entered.reason,
            ...(entered.permission ? { permission: entered.permission } : {}),
          },
        ]),
    ...regions.flatMap(({ region, stacks }) =>
      stacks.known
        ? []
        : [
            {
              where: `${name} ${environment} ${region}`,
              reason: stacks.reason,
              ...(stacks.permission ? { permission: stacks.permission } : {}),
            },
          ],
    ),
  ])

/** What a plan of the next run counts with; what was not all looked at says less than before. */
export const accountsOf = (
  environments: readonly EnvironmentFacts[],
  before: RepositoryState['accounts'],
  { only }: AwsAccess['inputs'],
): Pick<RepositoryState, 'accounts'> => {
  if (only.length > 0) return before ? { accounts: before } : {}
  if (environments.length === 0) return {}
  const regions = environments.flatMap((one) => one.regions)
  const isWhole =
    environments.every(({ entered }) => entered.known) &&
    regions.every(({ stacks }) => stacks.known)
  const stacks = stacksOf(regions).length
  return {
    accounts: {
      environments: environments.length,
      stacks: isWhole ? stacks : Math.max(stacks, before?.stacks ?? 0),
    },
  }
}
