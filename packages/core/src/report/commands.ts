import { bound, inlineCode, plain } from './text.ts'

const spaced = (text: string): string =>
  text.trim() === ''
    ? text
    : `${/^\s/.test(text) ? ' ' : ''}${plain(text, text.length)}${/\s$/.test(text) ? ' ' : ''}`

/**
 * Text in which commands stand between backticks, as Markdown in which they are code: what is
 * copied from there holds nothing but what is seen.
 */
export const withCommands = (text: string, max: number): string =>
  bound(text, max)
    .split(/`([^`\n]+)`/)
    .map((part, at) => (at % 2 === 1 ? inlineCode(part, max) : spaced(part)))
    .join('')
