import { DAY } from '../src/model/time.ts'
import { span } from '../src/report/dashboard/shared/time.ts'

/** A page that nobody made anew for two days says so: what it shows may be long over. */
export const sayIfStale = (): void => {
  const made = document.getElementById('made')
  const note = document.getElementById('stale')
  if (!(made instanceof HTMLTimeElement) || note === null) return
  const old = Date.now() - Date.parse(made.dateTime)
  if (!(old > 2 * DAY)) return
  note.textContent = ` This page is ${span(old)} old.`
  note.hidden = false
}
