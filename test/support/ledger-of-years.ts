import {
  compactMonths,
  currentIn,
  monthsToCompact,
} from '../../packages/core/src/ledger/compact.ts'
import type { Finding, RepositoryState, Severity } from '../../packages/core/src/model/index.ts'
import { finding, idOf, type Look, memoryStore, scanOf } from '../examples/ledger.ts'

export const NIGHTS = 730
const DOMAINS = ['code', 'process', 'infra'] as const
const SEVERITIES: Severity[] = ['critical', 'high', 'medium', 'low']
const FIRST = Date.UTC(2024, 10, 20, 2)
const DAY = 86_400_000

/** When the last night was. */
export const LAST_NIGHT = new Date(FIRST + (NIGHTS - 1) * DAY).toISOString()

/** The same numbers for everybody: https://en.wikipedia.org/wiki/Linear_congruential_generator */
const numbers = () => {
  let seed = 1
  return (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}

const oid = (n: number): string => n.toString(16).padStart(40, '0')

/** A finding as large as they are: with a diff, a commit and a pull request. */
const oneOf = (n: number): Finding =>
  finding(oid(n).slice(-20), {
    severity: SEVERITIES[n % 4] ?? 'low',
    direction: 'weakened',
    title: `compilerOptions.strict is switched off (${n})`,
    expected: true,
    actual: false,
    diff: ' {\n   "compilerOptions": {\n-    "strict": true\n+    "strict": false\n   }\n }\n'.repeat(
      3,
    ),
    rule: 'typescript/strict',
    baseline: { kind: 'setting', value: true },
    fix: 'Set `compilerOptions.strict` to true again, or exempt it with a reason and an end.',
    evidence: {
      commit: oid(n),
      url: `https://github.com/acme/app/commit/${oid(n)}`,
      actor: 'octocat',
      time: '2026-01-01T00:00:00.000Z',
      pullRequest: { number: n, url: `https://github.com/acme/app/pull/${n}` },
    },
  })

type Known = Map<string, RepositoryState>

/**
 * The files of a ledger after two years of nights, in which three domains of all repositories are
 * scanned; each night something happens in one of two hundred of them. Months were put together when
 * they were due.
 */
export const filesOfYears = async (repositories: number): Promise<Map<string, string>> => {
  const random = numbers()
  const store = memoryStore()
  const known = new Map(DOMAINS.map((domain): [string, Known] => [domain, new Map()]))
  let made = 0
  const another = (): Finding => {
    made += 1
    return oneOf(made)
  }
  const look = (i: number, before: RepositoryState | undefined): Look => {
    const open = (before?.open ?? []).filter(() => random(2) > 0)
    const fresh = Array.from({ length: random(3) }, another)
    return {
      name: `acme/repository-${i}`,
      id: `R_kgDO${i}`,
      commit: oid(i + random(1e9)),
      findings: [...open.map(({ told: _, check: __, ...one }) => one), ...fresh],
    }
  }
  for (let n = 0; n < NIGHTS; n += 1) {
    for (const [at, domain] of DOMAINS.entries()) {
      const started = new Date(FIRST + n * DAY + at * 600_000).toISOString()
      const all = known.get(domain) ?? new Map()
      const chosen =
        n === 0
          ? Array.from({ length: repositories }, (_, i) => i)
          : Array.from({ length: Math.ceil(repositories / 200) }, () => random(repositories))
      const looks = [...new Set(chosen)].map((i) => look(i, all.get(`acme/repository-${i}`)))
      const before: Known = new Map(
        looks.flatMap(({ name }) => {
          const state = all.get(name)
          return state ? [[name, state] as const] : []
        }),
      )
      const { files, states } = scanOf(looks, before, { started, domain, id: idOf(started) })
      for (const [name, state] of states) all.set(name, state)
      await store.write(files, '')
    }
    const paths = [...store.files.keys()].filter((path) => !path.startsWith('repos/'))
    const due = monthsToCompact(paths, new Date(FIRST + n * DAY).toISOString())
    if (due.size === 0) continue
    const current = currentIn(
      [...known.values()].flatMap((all) => [...all.values()]),
      new Set(),
    )
    await store.write(await compactMonths(store, paths, due, async () => current), '')
  }
  return store.files
}
