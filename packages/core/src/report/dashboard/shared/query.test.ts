import { describe, expect, test } from 'vitest'
import { DAY } from '../../../model/time.ts'
import {
  EVERYTHING,
  fromAddress,
  isEverything,
  orderFindings,
  orderRepositories,
  select,
  toAddress,
} from './query.ts'
import type { FindingRow, RepositoryRow, Rows } from './rows.ts'

const now = Date.parse('2026-11-20T06:00:00Z')
const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0 }

const repository = (name: string, team: string, critical = 0): RepositoryRow => ({
  name,
  url: `https://github.com/${name}`,
  team,
  tier: '',
  oldest: critical > 0 ? now - DAY : 0,
  scanned: now,
  domains: { code: { open: { ...none, critical }, unknown: 0 } },
})

const api = repository('acme/api', 'payments', 1)
const web = repository('acme/web', '')
const calm = repository('acme/calm', 'payments')

const finding = (about: Partial<FindingRow>): FindingRow => ({
  repository: api,
  domain: 'code',
  severity: 'high',
  check: 'code/workflows',
  title: 'The job test may fail',
  subject: 'jobs.test',
  since: now - DAY,
  who: '@ann',
  place: { label: '', url: '' },
  difference: '',
  fix: '',
  commit: { label: '', url: '' },
  pull: { label: '', url: '' },
  issue: { label: '', url: '' },
  exempted: '',
  counts: true,
  ...about,
})

const job = finding({})
const eslint = finding({
  severity: 'critical',
  title: 'ESLint is off',
  since: now - 60 * DAY,
  who: '',
})
const review = finding({
  repository: web,
  domain: 'process',
  severity: 'low',
  title: 'No review',
  issue: { label: '#7', url: '' },
})
const accepted = finding({ repository: web, exempted: 'migration', title: 'Accepted' })
const rows: Rows = {
  now,
  repositories: [api, web, calm],
  findings: [eslint, job, review, accepted],
}
const chosen = (query: Partial<typeof EVERYTHING>) => select(rows, { ...EVERYTHING, ...query })

describe('what a query selects', () => {
  test('without one: all repositories, and all findings but those that are accepted', () => {
    expect(chosen({})).toEqual({
      findings: [eslint, job, review],
      repositories: [api, web, calm],
    })
  })

  test.each([
    [{ severity: 'critical' }, [eslint]],
    [{ domain: 'process' }, [review]],
    [{ team: 'payments' }, [eslint, job]],
    [{ status: 'new' }, [job, review]],
    [{ status: 'old' }, [eslint]],
    [{ status: 'told' }, [review]],
    [{ status: 'untold' }, [eslint, job]],
    [{ status: 'accepted' }, [accepted]],
    [{ text: 'ESLINT off' }, [eslint]],
    [{ text: '@ann payments' }, [job]],
    [{ text: 'acme/web #7' }, [review]],
    [{ severity: 'critical', status: 'new' }, []],
    [{ severity: 'constructor' }, []],
  ])('%j', (query, findings) => {
    expect(chosen(query).findings).toEqual(findings)
  })

  test('repositories without such a finding go, unless it is their own name', () => {
    expect(chosen({ domain: 'process' }).repositories).toEqual([web])
    expect(chosen({ text: 'calm' })).toEqual({ findings: [], repositories: [calm] })
    expect(chosen({ team: 'payments' }).repositories).toEqual([api, calm])
  })
})

describe('order', () => {
  test('by severity gravest first, by age, and the other way round', () => {
    const by = (column: string, descending = false) =>
      orderFindings([job, review, eslint], { column, descending })
    expect(by('severity')).toEqual([eslint, job, review])
    expect(by('severity', true)).toEqual([review, job, eslint])
    expect(by('age', true)[0]).toBe(eslint)
    expect(by('finding')).toEqual([eslint, review, job])
    expect(by('__proto__')).toEqual([job, review, eslint])
  })

  test('what is not known stands last', () => {
    expect(orderFindings([eslint, job], { column: 'who', descending: false })).toEqual([
      job,
      eslint,
    ])
    const byTeam = orderRepositories([web, api], { column: 'team', descending: false })
    expect(byTeam).toEqual([api, web])
  })

  test('a domain by what is gravest in it', () => {
    expect(orderRepositories([web, api], { column: 'code', descending: true })).toEqual([api, web])
    expect(orderRepositories([web, api], { column: 'oldest', descending: true })).toEqual([
      api,
      web,
    ])
  })
})

describe('the address', () => {
  test('keeps a query, with whatever was typed', () => {
    const query = { ...EVERYTHING, text: 'a&b=c #7 ü', severity: 'high' }
    expect(fromAddress(`#${toAddress(query)}`)).toEqual(query)
    expect(toAddress(EVERYTHING)).toBe('')
    expect(isEverything(fromAddress('#findings'))).toBe(true)
  })

  test('knows its own fields alone', () => {
    expect(fromAddress('#__proto__=x&other=1&domain=infra')).toEqual({
      ...EVERYTHING,
      domain: 'infra',
    })
  })
})
