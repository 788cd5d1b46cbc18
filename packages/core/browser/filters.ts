import {
  EVERYTHING,
  fromAddress,
  isEverything,
  type Query,
  toAddress,
} from '../src/report/dashboard/shared/query.ts'

const FIELDS = Object.keys(EVERYTHING) as (keyof Query)[]

const fieldOf = (form: HTMLFormElement, name: string) => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null
}

const readForm = (form: HTMLFormElement): Query => {
  const query = { ...EVERYTHING }
  for (const name of FIELDS) query[name] = fieldOf(form, name)?.value.trim() ?? ''
  return query
}

/** A choice that the page does not have is none. */
const writeForm = (form: HTMLFormElement, query: Query): void => {
  for (const name of FIELDS) {
    const field = fieldOf(form, name)
    if (field === null) continue
    field.value = query[name]
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  }
}

/** The address is a courtesy: a page in a frame or of a file may not be allowed to change it. */
const writeAddress = (query: Query): void => {
  try {
    const fragment = isEverything(query) ? location.hash.replace(/^#.*=.*/s, '') : toAddress(query)
    history.replaceState(null, '', `#${fragment.replace(/^#/, '')}`)
  } catch {
    // Then it cannot be shared.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')

/** Enough for a word to be typed before everything is drawn anew. */
const PAUSE_MS = 80

/**
 * The filter: its fields, the address, links that set it, and the keys `/` and Escape.
 * @param chosen is told what is wanted, at the start too
 */
export const startFilters = (chosen: (query: Query) => void): void => {
  const form = document.getElementById('filters')
  if (!(form instanceof HTMLFormElement)) return
  const field = fieldOf(form, 'text')
  let timer = 0
  const apply = () => {
    clearTimeout(timer)
    const query = readForm(form)
    writeAddress(query)
    chosen(query)
  }
  const clear = () => {
    writeForm(form, EVERYTHING)
    apply()
  }
  const follow = () => {
    // Other fragments are places in the page, and no query.
    if (!location.hash.includes('=')) return false
    writeForm(form, fromAddress(location.hash))
    apply()
    return true
  }

  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(apply, PAUSE_MS)
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    clear()
    field?.focus()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (isTyping(event.target)) return
      event.preventDefault()
      field?.focus()
    } else if (event.key === 'Escape' && form.contains(document.activeElement)) {
      clear()
    }
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-query]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    writeForm(form, fromAddress(link.dataset.query ?? ''))
    apply()
    const findings = document.getElementById('findings-heading')
    findings?.setAttribute('tabindex', '-1')
    findings?.focus({ preventScroll: true })
    document.getElementById('findings')?.scrollIntoView()
  })
  addEventListener('hashchange', follow)
  form.hidden = false
  if (follow()) document.getElementById('findings')?.scrollIntoView()
  else apply()
}
