import { type Child, isSafeAttribute, type Markup } from '../src/report/dashboard/shared/markup.ts'

/** Markup as elements of the page; texts become text nodes, so that nothing in them is HTML. */
export const create = ({ tag, attributes, children }: Markup): HTMLElement => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (isSafeAttribute(name, String(value)))
      element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

const append = (element: HTMLElement, child: Child): void => {
  if (child === null || child === undefined || child === false) return
  if (typeof child === 'string' || typeof child === 'number') element.append(String(child))
  else if ('tag' in child) element.append(create(child))
  else for (const one of child) append(element, one)
}
