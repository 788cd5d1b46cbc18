/**
 * A piece of the page as data. The server writes it as HTML, the browser makes elements of it: a row
 * is described once, and what is text in it stays text on both sides.
 */
export interface Markup {
  tag: string
  attributes: Attributes
  children: readonly Child[]
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** What is nothing is left out, so that a part can be had with `condition && el(…)`. */
export type Child = Markup | string | number | false | null | undefined | readonly Child[]

export const el = (tag: string, attributes: Attributes = {}, ...children: Child[]): Markup => ({
  tag,
  attributes,
  children,
})

/** The only addresses that become links: places in the page, and the web. */
const LINKED = /^(?:#|https?:\/\/)/i

/** Whether an attribute may be written: an address that is no web address is left out. */
export const isSafeAttribute = (name: string, value: string): boolean =>
  name !== 'href' || LINKED.test(value)

/** A link that tells the other side nothing; the bare label where there is no address. */
export const anchor = (label: Child, url: string, attributes: Attributes = {}): Markup =>
  url === ''
    ? el('span', attributes, label)
    : el('a', { ...attributes, href: url, rel: 'noopener noreferrer' }, label)
