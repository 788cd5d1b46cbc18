import { type Child, isSafeAttribute, type Markup } from './shared/markup.ts'

/** Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID: ReadonlySet<string> = new Set(['meta', 'link', 'br', 'hr', 'input', 'col'])

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text as the content of an element or an attribute in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? found)

const attribute = ([name, value]: [string, string | number | boolean | undefined]): string => {
  if (value === undefined || value === false) return ''
  if (value === true) return ` ${name}`
  return isSafeAttribute(name, String(value)) ? ` ${name}="${escapeHtml(String(value))}"` : ''
}

const element = ({ tag, attributes, children }: Markup): string => {
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`
  return VOID.has(tag) ? open : `${open}${toHtml(children)}</${tag}>`
}

/** Writes markup as HTML; whatever is text in it stays text. */
export const toHtml = (child: Child): string => {
  if (child === null || child === undefined || child === false) return ''
  if (typeof child === 'string') return escapeHtml(child)
  if (typeof child === 'number') return String(child)
  return 'tag' in child ? element(child) : child.map(toHtml).join('')
}

/**
 * JSON as the content of a script element: no `<` can end it or open a comment in it.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
