import type { Markup } from '../src/report/dashboard/shared/markup.ts'
import type { Order } from '../src/report/dashboard/shared/query.ts'
import { FIRST, STEP } from '../src/report/dashboard/shared/rows.ts'
import { create } from './create.ts'

/** One of the two tables: its rows in an order, the first of them shown, more on demand. */
export interface Listing<Row> {
  show(rows: readonly Row[]): void
}

interface ListingOptions<Row> {
  name: string
  order: (rows: readonly Row[], order: Order) => readonly Row[]
  row: (row: Row) => Markup
  /** Said where no row is left. */
  none: string
}

/** Headers become buttons: the first press sorts, the next one turns the order around. */
const startSorting = (table: HTMLTableElement, sort: (order: Order) => void): void => {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const column = head.dataset.sort ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort')
      const descending = now === null ? head.dataset.first === 'descending' : now === 'ascending'
      for (const other of table.querySelectorAll('th[aria-sort]'))
        other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      sort({ column, descending })
    })
  }
}

/** @returns null where the page has no such table */
export const startListing = <Row>(options: ListingOptions<Row>): Listing<Row> | null => {
  const table = document.getElementById(`${options.name}-table`)
  const body = table?.querySelector('tbody')
  const more = document.getElementById(`${options.name}-more`)
  if (!(table instanceof HTMLTableElement) || !body || !more) return null
  const columns = table.querySelectorAll('thead th').length
  let rows: readonly Row[] = []
  let ordered: readonly Row[] = []
  let shown = 0
  // Until somebody asks for another, the order in which the page has them.
  let order: Order | null = null

  const add = (count: number) => {
    const next = ordered.slice(shown, shown + count)
    body.append(...next.map((row) => create(options.row(row))))
    shown += next.length
    const rest = ordered.length - shown
    more.hidden = rest === 0
    more.textContent = `Show ${Math.min(rest, STEP)} more of ${rest.toLocaleString('en-US')}`
  }
  const draw = () => {
    body.replaceChildren()
    shown = 0
    if (ordered.length === 0) {
      const cell = document.createElement('td')
      cell.colSpan = columns
      cell.className = 'nothing'
      cell.textContent = options.none
      const line = document.createElement('tr')
      line.append(cell)
      body.append(line)
    }
    add(FIRST)
  }
  const arrange = () => {
    ordered = order === null ? rows : options.order(rows, order)
  }
  startSorting(table, (chosen) => {
    order = chosen
    arrange()
    draw()
  })
  more.addEventListener('click', () => {
    const before = shown
    add(STEP)
    // The button may be gone: whoever came by the keyboard goes on in the first new row.
    const first = body.rows[before]?.querySelector<HTMLElement>('summary, a')
    if (more.hidden) first?.focus()
  })
  return {
    show(chosen) {
      rows = chosen
      arrange()
      draw()
    },
  }
}
