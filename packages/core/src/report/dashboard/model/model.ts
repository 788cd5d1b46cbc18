import { type AgeGroup, ages, type TrendBucket, trend } from '../../../model/index.ts'
import { countBySeverity } from '../../report.ts'
import { said } from '../outside.ts'
import type { Rows } from '../shared/rows.ts'
import { type AuditRow, auditsOf } from './audits.ts'
import { type Cost, costOf } from './cost.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { byUrgency, findingRowOf } from './findings.ts'
import { type Focus, focusOf } from './focus.ts'
import { type Headline, headlineOf, recentOf, unitOf } from './headline.ts'
import type { DashboardInput } from './input.ts'
import { repositoriesOf } from './repositories.ts'

/** Everything the page says, before it is put into words and pictures. */
export interface DashboardModel {
  title: string
  now: number
  toolVersion: string
  ledger: string
  headline: Headline
  focus: Focus[]
  unit: 'day' | 'week'
  trend: TrendBucket[]
  /** How old what is open is, youngest first. */
  ages: AgeGroup[]
  rows: Rows
  audits: AuditRow[]
  coverage: Coverage
  cost: Cost
}

/** Reads a ledger as the page tells it. Times that lie ahead of `now` count as now. */
export const dashboardModel = ({ states, history, ...input }: DashboardInput): DashboardModel => {
  const now = input.now.getTime()
  const groups = repositoriesOf(states)
  const repositories = groups.map(({ row }) => row)
  const findings = groups
    .flatMap(({ row, states: theirs }) =>
      theirs.flatMap((state) => state.open.map((finding) => findingRowOf(finding, state, row))),
    )
    .sort(byUrgency)
  const counted = findings.filter(({ counts }) => counts)
  const open = countBySeverity(counted)
  const unit = unitOf(history, now)
  return {
    title: said(input.title, 100),
    now,
    toolVersion: said(input.toolVersion, 40),
    ledger: said(input.ledger),
    headline: headlineOf(findings, open, repositories, history, now),
    focus: focusOf(counted, now),
    unit,
    trend: recentOf(trend(history.scans, open, unit, input.now.toISOString())),
    ages: ages(
      states.flatMap((state) => state.open),
      input.now.toISOString(),
    ),
    rows: { now, repositories, findings },
    audits: auditsOf(states),
    coverage: coverageOf(states, repositories.length, history),
    cost: costOf(history, now),
  }
}
