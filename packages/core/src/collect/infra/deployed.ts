import { shortId } from '../../model/commit.ts'
import type { EnvironmentFacts, StackFacts } from '../../model/infra-facts.ts'
import { type Known, known, type Unknown, unknown } from '../../model/known.ts'
import { own } from '../../model/shape.ts'
import type { Table } from '../../model/standard.ts'
import { sectionOf } from '../../standards/index.ts'
import type { GitHub } from '../../transport/types.ts'
import { latestDeployment } from './deployments.ts'
import { gitHubRefs, isTagName, type Refs, type TaggedCommit } from './refs.ts'

export interface DeployedRequest {
  /** `dev`, `staging`, `prod` … */
  environment: string
  /** The effective `[infra]`. */
  section: Table
  /** Tags and commits of the clone, where there is one (`cloneRefs`). */
  tags?: Refs
  /** Stacks of the environment, in all its regions. */
  stacks: readonly StackFacts[]
  /** null: GitHub is not asked. */
  github: GitHub | null
  /** `owner/name` */
  repository: string
}

type Deployed = EnvironmentFacts['deployed']

const settingIn = (table: Table, key: string): string | null => {
  const value = own(table, key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** Where it was asked, best first: a fetch leaves a tag that was moved as it was. */
const placesOf = ({ github, repository, tags }: DeployedRequest): Refs[] => [
  ...(github === null ? [] : [gitHubRefs(github, repository)]),
  ...(tags === undefined ? [] : [tags]),
]

/** The first place that knows it; where none does, what the best of them said. */
const firstOf = async <T>(
  places: readonly Refs[],
  ask: (refs: Refs) => Promise<Known<T | null>>,
): Promise<Known<T | null>> => {
  let best: Known<T | null> | null = null
  for (const place of places) {
    const answer = await ask(place)
    if (answer.known && answer.value !== null) return answer
    best ??= answer
  }
  return best ?? unknown('neither a clone nor GitHub is at hand', 'Contents: read')
}

const byTag = async (request: DeployedRequest, pattern: string): Promise<Deployed> => {
  const tag = pattern.replaceAll('{env}', request.environment)
  if (!isTagName(tag)) return unknown(`"${tag.slice(0, 100)}" is no name of a git tag`)
  const how = `git tag ${tag}`
  const found = await firstOf(placesOf(request), (refs) => refs.tag(tag))
  if (!found.known) return { ...found, reason: `${how}: ${found.reason}` }
  return known(found.value === null ? null : { ...found.value, how })
}

/** What stands in a tag or an output of a stack. */
interface Said {
  stack: StackFacts
  text: string
}

/** Full ids are taken as they are: the commit may be one that a shallow clone lacks. */
const fullId = async (request: DeployedRequest, text: string): Promise<Known<string>> => {
  const id = text.trim().toLowerCase()
  const quoted = `"${text.slice(0, 60)}"`
  if (!/^[0-9a-f]{7,40}$/.test(id)) return unknown(`${quoted} is no commit`)
  if (id.length === 40) return known(id)
  const found = await firstOf(placesOf(request), (refs) => refs.commit(id))
  if (!found.known) return { ...found, reason: `commit ${quoted} was not found: ${found.reason}` }
  return found.value === null
    ? unknown(`${quoted} is no commit of ${request.repository}, or the beginning of more than one`)
    : known(found.value)
}

/** Names of stacks for people; a hundred of them are as good as five. */
const few = (texts: readonly string[]): string =>
  texts.length <= 5
    ? texts.join(', ')
    : `${texts.slice(0, 5).join(', ')} and ${texts.length - 5} more`

const byStacks = async (
  request: DeployedRequest,
  what: string,
  read: (stack: StackFacts) => string | undefined,
): Promise<Deployed> => {
  const said = request.stacks.flatMap((stack): Said[] => {
    // A nested stack has the tags of its parent.
    const text = stack.parent === null ? read(stack)?.trim() : undefined
    return text ? [{ stack, text }] : []
  })
  const commits = new Map<string, Said[]>()
  const ids = new Map<string, Known<string>>()
  for (const one of said) {
    const id = ids.get(one.text) ?? (await fullId(request, one.text))
    ids.set(one.text, id)
    if (!id.known) return { ...id, reason: `${what} of stack ${one.stack.name}: ${id.reason}` }
    commits.set(id.value, [...(commits.get(id.value) ?? []), one])
  }
  const [first, ...others] = commits
  if (first === undefined) return known(null)
  if (others.length > 0) {
    const each = [...commits].map(([id, list]) => {
      return `${shortId(id)} in ${few(list.map(({ stack }) => stack.name))}`
    })
    return unknown(`${what}: the stacks do not agree: ${few(each)}`)
  }
  const [commit, stacks] = first
  const time = stacks
    .map(({ stack }) => stack.changed)
    .toSorted()
    .at(-1)
  const how = `${what} of ${few(stacks.map(({ stack }) => stack.name))}`
  return known({ commit, how, ...(time === undefined ? {} : { time }) })
}

const byDeployment = async ({
  environment,
  github,
  repository,
}: DeployedRequest): Promise<Deployed> => {
  const how = `GitHub deployment to ${environment}`
  if (github === null) {
    return unknown(`${how}: GitHub was not asked, for there is no token`, 'Deployments: read')
  }
  const found: Known<TaggedCommit | null> = await latestDeployment(github, repository, environment)
  if (!found.known) return { ...found, reason: `${how}: ${found.reason}` }
  return known(found.value === null ? null : { ...found.value, how })
}

/**
 * The commit that runs in an environment, as `[infra.deployed]` says it is known: a git tag, else a tag
 * or an output of the environment's stacks, else the latest successful GitHub deployment. A way that
 * could not be looked at ends the search: the next one might name another commit.
 * @returns null where nothing says so
 */
export const readDeployed = async (request: DeployedRequest): Promise<Deployed> => {
  const section = sectionOf(request.section, ['deployed']) ?? {}
  const [tag, stackTag, output] = ['tag', 'stack_tag', 'output'].map((key) =>
    settingIn(section, key),
  )
  const ways: (() => Promise<Deployed>)[] = []
  if (tag) ways.push(() => byTag(request, tag))
  if (stackTag) {
    ways.push(() => byStacks(request, `tag ${stackTag}`, ({ tags }) => own(tags, stackTag)))
  }
  if (output) {
    ways.push(() => byStacks(request, `output ${output}`, ({ outputs }) => own(outputs, output)))
  }
  if (section.deployments !== false) ways.push(() => byDeployment(request))
  for (const way of ways) {
    const answer: Deployed | Unknown = await way()
    if (!answer.known || answer.value !== null) return answer
  }
  return known(null)
}
