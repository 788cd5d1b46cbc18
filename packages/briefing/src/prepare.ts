import type { PluginContext } from '@drift-toolkit/core'
import { type Briefing, briefing } from './briefing.ts'
import type { Config } from './config/config.ts'
import type { Window } from './facts/window.ts'
import { contentOf } from './render/content.ts'
import type { Told } from './send/place.ts'

/** More messages than that at once are read by nobody. */
const MOST_MESSAGES = 25

/** The most urgent ones, in their own order. */
const mostUrgent = (briefings: readonly Briefing[]): Briefing[] => {
  const urgent = [...briefings].sort(
    (a, b) =>
      b.counts.critical - a.counts.critical ||
      b.counts.high - a.counts.high ||
      b.opened + b.worsened - (a.opened + a.worsened),
  )
  const chosen = new Set(urgent.slice(0, MOST_MESSAGES))
  return briefings.filter((one) => chosen.has(one))
}

/**
 * Reads the ledger and puts what is to be told into words: of the systems that are not quiet, or of
 * all where that is wanted.
 */
export const prepare = async (
  { ledger, now, log }: Pick<PluginContext, 'ledger' | 'now' | 'log'>,
  config: Config,
  window: Window,
): Promise<Told[]> => {
  const [states, scans, events] = await Promise.all([
    ledger.states(),
    ledger.scans(),
    ledger.events(window.start.toISOString()),
  ])
  const identities = config.mention ? config.mentions : new Map<string, string>()
  const all = briefing({ states, scans, events, now, window, config, identities })
  if (!scans.some(({ finished }) => Date.parse(finished) > window.start.getTime())) {
    log.warning(
      `briefing: no scan ended ${window.words}: what happened in that time is not known, quiet or not`,
    )
  }
  const wanted = all.filter(({ quiet }) => config.always || !quiet)
  const chosen = mostUrgent(wanted)
  if (chosen.length < wanted.length) {
    log.warning(
      `briefing: of ${wanted.length} systems the ${chosen.length} most urgent are told of; group them in systems`,
    )
  }
  return chosen.map((one) => ({ briefing: one, content: contentOf(one, now) }))
}
