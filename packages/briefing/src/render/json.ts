import type { Briefing } from '../briefing.ts'
import { type Content, type Item, whoLine } from './content.ts'
import { textOf } from './text.ts'

const itemData = (item: Item) => ({
  severity: item.severity,
  name: item.head,
  reason: item.reason,
  who: whoLine(item) || null,
  state: item.tail,
  issue: item.link?.url ?? null,
})

/** What a generic webhook is sent. Fields may be added; none changes its meaning within a version. */
export const jsonMessage = (briefing: Briefing, content: Content) => ({
  version: 1,
  kind: 'drift-briefing',
  system: { id: briefing.system.id, title: briefing.system.title },
  window: {
    start: briefing.window.start.toISOString(),
    end: briefing.window.end.toISOString(),
  },
  quiet: briefing.quiet,
  open: briefing.open,
  severity: briefing.counts,
  /** null: no prior baseline. */
  delta: briefing.delta,
  new: briefing.opened,
  worse: briefing.worsened,
  resolved: briefing.resolved,
  worst: content.items.map(itemData),
  improved: briefing.improved,
  unseen: briefing.unseen,
  expiring: briefing.expiring,
  teams: content.teams.map(({ name, line }) => ({ name, line })),
  text: textOf(content),
})
