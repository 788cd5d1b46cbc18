import type { Result } from '../../../model/finding.ts'
import type {
  EnvironmentFacts,
  InfraFacts,
  RegionFacts,
  StackFacts,
} from '../../../model/infra-facts.ts'
import { nameGlob } from '../../../standards/index.ts'
import { undeclaredResult, unknownResult } from '../../shared/asked.ts'
import { regionOf } from '../orphans/sift.ts'
import { declaredAccounts, declaredRegions, declaredStacks, type InfraInput } from './section.ts'

/** One region of one environment. */
export interface Place {
  environment: EnvironmentFacts
  region: RegionFacts
}

/** `prod/eu-west-2`: the subject of what is said of a region. */
export const placeName = ({ environment, region }: Place): string =>
  `${environment.name}/${region.region}`

/** `prod/eu-west-2/App`: the subject of what is said of a stack. */
export const stackSubject = (place: Place, stack: Pick<StackFacts, 'name'>): string =>
  `${placeName(place)}/${stack.name}`

/** The stacks of a region that are looked at. */
export const stackIds = ({ stacks }: RegionFacts): ReadonlySet<string> =>
  new Set(stacks.known ? stacks.value.map(({ id }) => id) : [])

/** Names that production goes by. */
export const isProduction = (environment: string): boolean =>
  /^(?:prod(?:uction)?|live)$/i.test(environment)

/** Before its first release a repository has nothing in production that could drift. */
export const isNotYet = ({ standard }: InfraInput, environment: string): boolean =>
  standard.metadata.status === 'pre-release' && isProduction(environment)

export const notYet = (check: string, environment: string): Result => ({
  check,
  status: 'skipped',
  subject: environment,
  message: 'Not looked at before the first release (status: pre-release)',
  findings: [],
})

/**
 * Environments that are declared and were not looked at: what is open of them stays open. One whose
 * account is no account id is unknown, not gone; any other was not asked for in this scan.
 */
export const notLookedAt = (check: string, input: InfraInput): Result[] => {
  const looked = new Set(input.facts.environments.map(({ name }) => name))
  const { names, mistakes } = declaredAccounts(input)
  return [
    ...mistakes
      .filter(({ name }) => !looked.has(name))
      .map(({ name, reason }) => unknownResult(check, name, { reason })),
    ...names
      .filter((name) => !looked.has(name))
      .map((name) => (isNotYet(input, name) ? notYet(check, name) : notAsked(check, name))),
  ]
}

const notAsked = (check: string, subject: string): Result => ({
  check,
  status: 'skipped',
  subject,
  message: 'Not looked at: this scan was asked for others',
  findings: [],
})

type Resource = NonNullable<InfraFacts['open'][number]['resource']>

/**
 * Why the place of a finding that is open was not looked at though no result says so: [infra] does
 * not name it any more, or another scan was asked for it (its account or region came from an input).
 */
const leftAside = (check: string, input: InfraInput, resource: Resource) => {
  const { environment, region, stack } = resource
  const { environments } = input.facts
  const { names } = declaredAccounts(input)
  const regions = declaredRegions(input)
  const home = environments.find(({ name }) => name === environment)
  if (home === undefined) {
    const isOurs = names.length > 0 && environments.every(({ name }) => names.includes(name))
    return isOurs
      ? undeclaredResult(check, environment, '[infra.accounts] does not name it any more')
      : notAsked(check, environment)
  }
  if (!home.entered.known || region === 'global' || isSeenElsewhere(home, resource)) return null
  const place = `${environment}/${region}`
  const here = home.regions.find((one) => one.region === region)
  if (here === undefined) {
    const isOurs = regions.length > 0 && home.regions.every((one) => regions.includes(one.region))
    return isOurs
      ? undeclaredResult(check, place, '[infra] regions does not name it any more')
      : notAsked(check, place)
  }
  if (stack === undefined || !here.stacks.known) return null
  const isLooked = here.stacks.value.some(({ name }) => name === stack)
  if (isLooked || declaredStacks(input).some((glob) => nameGlob(glob)(stack))) return null
  return undeclaredResult(check, `${place}/${stack}`, '[infra] stacks does not name it any more')
}

/** What is global is told of one region, and may have been seen from any. */
const isSeenElsewhere = ({ regions }: EnvironmentFacts, { type, region }: Resource): boolean =>
  regions.every((one) => one.region !== region) &&
  regions.some((one) => regionOf(type, one.region) === region)

/** A global resource stays as it was where one of the regions that it is seen from says nothing. */
const unseenGlobal = (
  check: string,
  { facts }: InfraInput,
  { subject, resource }: { subject: string; resource: Resource },
  said: readonly Result[],
): Result | null => {
  const home = facts.environments.find(({ name }) => name === resource.environment)
  if (home === undefined || !isSeenElsewhere(home, resource)) return null
  const places = new Set(home.regions.map(({ region }) => `${home.name}/${region}`))
  const blind = said.find((one) => one.status === 'unknown' && places.has(one.subject))
  return blind === undefined
    ? null
    : unknownResult(check, subject, { reason: `${blind.subject} could not be looked at` })
}

/** Places of open findings that nobody looked at: that says nothing of whether they are in order. */
const asideOfOpen = (check: string, input: InfraInput, said: readonly Result[]): Result[] => {
  const known = new Set(said.map(({ subject }) => subject))
  const results = new Map<string, Result>()
  for (const { check: by, subject, resource } of input.facts.open) {
    if (by !== check || resource === undefined) continue
    const aside =
      unseenGlobal(check, input, { subject, resource }, said) ?? leftAside(check, input, resource)
    if (aside !== null && !known.has(aside.subject)) results.set(aside.subject, aside)
  }
  return [...results.values()]
}

/**
 * Judges each environment that was entered. One that was not is unknown, production of a
 * repository before its release is passed over, and the others go on.
 */
export const eachEnvironment = (
  check: string,
  input: InfraInput,
  judge: (environment: EnvironmentFacts) => Result[],
): Result[] => {
  const { environments, repository } = input.facts
  const aside = notLookedAt(check, input)
  if (environments.length === 0 && aside.length === 0) {
    const reason = 'no account is named: add [infra.accounts] to check.toml'
    return [unknownResult(check, repository.name, { reason })]
  }
  const judged = environments.flatMap((environment) => {
    const { name, entered, regions } = environment
    if (isNotYet(input, name)) return [notYet(check, name)]
    if (!entered.known) {
      const reason = `the account of ${name} could not be entered: ${entered.reason}`
      return [unknownResult(check, name, { ...entered, reason })]
    }
    const others = declaredRegions(input).filter(
      (region) => regions.length > 0 && !regions.some((one) => one.region === region),
    )
    return [...judge(environment), ...others.map((region) => notAsked(check, `${name}/${region}`))]
  })
  const all = [...judged, ...aside]
  return [...all, ...asideOfOpen(check, input, all)]
}

/** Judges each region of each environment that was entered. */
export const eachRegion = (
  check: string,
  input: InfraInput,
  judge: (place: Place) => Result[],
): Result[] =>
  eachEnvironment(check, input, (environment) =>
    environment.regions.length > 0
      ? environment.regions.flatMap((region) => judge({ environment, region }))
      : [
          unknownResult(check, environment.name, {
            reason: 'no region is named: add regions to [infra] in check.toml',
          }),
        ],
  )

/** Judges each stack; where the stacks of a region could not be read, that region is unknown. */
export const eachStack = (
  check: string,
  input: InfraInput,
  judge: (place: Place, stack: StackFacts) => Result[],
): Result[] =>
  eachRegion(check, input, (place) => {
    const { stacks } = place.region
    if (!stacks.known) {
      const reason = `the stacks could not be read: ${stacks.reason}`
      return [unknownResult(check, placeName(place), { ...stacks, reason })]
    }
    return stacks.value.flatMap((stack) => judge(place, stack))
  })
