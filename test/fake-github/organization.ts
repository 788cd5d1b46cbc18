import { changes } from './organization/changes.ts'
import { driftConfig, filesOf, type Kind, registry, type Tier } from './organization/files.ts'
import { createRandom, type Random } from './organization/random.ts'
import { type Govern, governOrganization, governRepository } from './organization/settings.ts'
import type { FakeGitHub, FakeRepository, PersonSpec } from './types.ts'

/** What kind of organization to make. The same numbers and seed give the same organization. */
export interface OrganizationSpec {
  org: string
  repositories: number
  /** Share (0 to 1) that declares a standard; default 1. */
  optedIn?: number
  /** Share of those that change after the first scan, see `change()`; default 0.1. */
  changed?: number
  tierMix?: { production: number; internal: number; prototype: number }
  /** Default: one in thirty each of archived, forked, empty and monorepo. `false`: none of them. */
  variety?: boolean
  visibility?: 'private' | 'public' | 'internal'
  /**
   * Settings: `true` for a mix of organization rulesets, rulesets and classic rules
   * (organization/settings.ts); a function sets those of each repository itself. Default: none.
   */
  governance?: boolean | Govern
  seed?: number
  /** When everything was committed first; default: 30 days before the fake's now. */
  startedAt?: string
}

export interface Organization {
  repositories: FakeRepository[]
  /** The drift-config repository. */
  config: FakeRepository
  /** The registry of rulesets. */
  standards: FakeRepository
  /** Repositories that declare a standard. */
  optedIn: FakeRepository[]
  /**
   * Makes one change, mostly one that weakens something, in each of the chosen repositories (forks
   * among them); the next time another one.
   */
  change(at?: string): FakeRepository[]
}

const DAY = 86_400_000

const people: PersonSpec[] = [
  { name: 'Ann Archer', email: 'ann@example.com', login: 'ann-archer' },
  { name: 'Bo Baker', email: 'bo@example.com', login: 'bo-baker' },
  { name: 'Chidi Cole', email: 'chidi@example.com', login: 'chidi-cole' },
  { name: 'Dilek Demir', email: 'dilek@example.com', login: 'dilek-demir' },
]

const nouns = [
  'billing',
  'search',
  'gateway',
  'web',
  'worker',
  'auth',
  'catalog',
  'mailer',
  'reports',
  'sync',
]

/** Fills the fake with an organization: drift-config, a registry of standards, and repositories. */
export function seedOrganization(gh: FakeGitHub, spec: OrganizationSpec): Organization {
  const random = createRandom(spec.seed ?? 1)
  const { org, visibility = 'private' } = spec
  const date = spec.startedAt ?? new Date(gh.clock.now() - 30 * DAY).toISOString()
  const config = gh.addRepository({
    owner: org,
    name: 'drift-config',
    visibility,
    date,
    files: driftConfig(org),
  })
  const standards = gh.addRepository({
    owner: org,
    name: 'standards',
    visibility,
    date,
    files: registry(),
  })
  standards.tag('v1')

  const { governance = false } = spec
  if (governance === true) governOrganization(gh, org)
  const govern = governance === true ? governRepository : governance

  const repositories: FakeRepository[] = []
  const optedIn: FakeRepository[] = []
  for (let index = 0; index < spec.repositories; index++) {
    const name = `${nouns[index % nouns.length]}-${String(index).padStart(4, '0')}`
    const tier = pickTier(random, spec.tierMix)
    const declares = random.chance(spec.optedIn ?? 1)
    const kind = spec.variety === false ? 'plain' : kindOf(random)
    const repository = gh.addRepository({
      owner: org,
      name,
      visibility,
      date,
      author: random.pick(people),
      isArchived: kind === 'archived',
      isFork: kind === 'fork',
      ...(kind !== 'empty' && { files: filesOf({ org, name, tier, declares, kind }) }),
    })
    repositories.push(repository)
    if (govern) govern(repository, { index, tier, kind, declares })
    if (declares && kind !== 'empty') optedIn.push(repository)
  }
  const chosen = optedIn.filter((one) => !one.isArchived && random.chance(spec.changed ?? 0.1))
  let round = 0
  return {
    repositories,
    config,
    standards,
    optedIn,
    change(at = new Date(gh.clock.now()).toISOString()) {
      chosen.forEach((repository, index) => {
        const change = changes[(index + round) % changes.length] as (typeof changes)[number]
        const author = random.pick(people)
        const spec = change((path) => repository.read(path) ?? '')
        const number = 100 + round
        repository.commit({
          ...spec,
          author,
          date: at,
          pullRequest: {
            number,
            title: spec.message ?? '',
            mergedBy: random.pick(people).login ?? '',
          },
        })
      })
      round++
      return chosen
    },
  }
}

function kindOf(random: Random): Kind {
  const kinds: Kind[] = ['monorepo', 'archived', 'fork', 'empty']
  return random.chance(4 / 30) ? random.pick(kinds) : 'plain'
}

function pickTier(random: Random, mix = { production: 0.4, internal: 0.4, prototype: 0.2 }): Tier {
  const at = random.next() * (mix.production + mix.internal + mix.prototype)
  if (at < mix.production) return 'production'
  return at < mix.production + mix.internal ? 'internal' : 'prototype'
}
