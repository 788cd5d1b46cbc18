import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  needs?: string | string[]
  environment?: string
  concurrency?: string
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps?: Step[]
  uses?: string
}
const folder = '.github/workflows'
const read = (file: string): { on: Record<string, unknown>; jobs: Record<string, Job> } =>
  parse(readFileSync(path.join(folder, file), 'utf8'))

const { on, jobs } = read('release.yml')

const job = (name: string): Job => {
  const found = jobs[name]
  if (!found) throw new Error(`release.yml has no job ${name}`)
  return found
}

/** All jobs that have to be done before this one. */
const ahead = (name: string): Set<string> => {
  const own = [job(name).needs ?? []].flat()
  return new Set([...own, ...own.flatMap((needed) => [...ahead(needed)])])
}

const commands = (name: string) => (job(name).steps ?? []).flatMap(({ run }) => run ?? [])

describe('a release', () => {
  test('is made of tags alone: of a version, or of a candidate for one', () => {
    expect(on).toEqual({
      push: { tags: ['v[0-9]+.[0-9]+.[0-9]+', 'v[0-9]+.[0-9]+.[0-9]+-rc.[0-9]+'] },
    })
  })

  test('is public only after it was checked, tested, built and attested', () => {
    expect([...ahead('publish')].sort()).toEqual(['attest', 'build', 'check', 'test'])
    expect(commands('check').join()).toContain('release.mjs check')
    expect(commands('test')).toEqual(['.ci/run'])
    expect(commands('build').join()).toContain('build.mjs --check')
  })

  test('moves its channel last, when it is public', () => {
    expect(commands('publish')).toEqual([
      'node scripts/release.mjs publish "$TAG" --files release',
      'node scripts/release.mjs channel "$TAG"',
    ])
    expect(ahead('npm')).toContain('publish')
  })

  test('moves no channel while another does', () => {
    const rollBack: { concurrency?: string } = parse(
      readFileSync(path.join(folder, 'channel.yml'), 'utf8'),
    )
    expect([job('publish').concurrency, rollBack.concurrency]).toEqual(['release', 'release'])
  })

  test('may write only where reviewers stand before it, and then runs no package', () => {
    const writing = Object.keys(jobs).filter((name) => job(name).permissions?.contents === 'write')
    expect(writing).toEqual(['publish'])
    expect(job('publish').environment).toBe('release')
    expect(job('npm').environment).toBe('npm')
    for (const name of ['publish', 'npm']) {
      expect(commands(name).join(), name).not.toMatch(/\b(?:npm (?:ci|i|install|run)|npx|pnpm)\b/)
    }
    expect(commands('npm').join()).toContain('--ignore-scripts')
  })

  test('signs only in the jobs that have something to sign', () => {
    const signing = Object.keys(jobs).filter((name) => job(name).permissions?.['id-token'])
    expect(signing).toEqual(['attest', 'npm'])
  })
})

describe.each(readdirSync(folder))('%s', (file) => {
  const all = Object.entries(read(file).jobs)
  const steps = all.flatMap(([, { steps = [] }]) => steps)

  test('puts nothing that somebody else wrote into a script: it comes through the environment', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  test('lets no job of its own run for hours', () => {
    const endless = all.filter(([, one]) => one.uses === undefined && !one['timeout-minutes'])
    expect(endless.map(([name]) => name)).toEqual([])
  })
})
