import { count } from './words.ts'

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 * @param rest says how many are left out
 * @param all how many there are, where `lines` are only the first of them
 */
export const fitLines = (
  lines: readonly string[],
  room: number,
  rest: (left: number) => string = (left) => `- … and ${left.toLocaleString('en-US')} more`,
  all: number = lines.length,
): string[] => {
  const total = lines.reduce((sum, line) => sum + line.length + 1, 0)
  if (all === lines.length && total <= room) return [...lines]
  const kept: string[] = []
  let left = room - rest(all).length - 1
  for (const line of lines) {
    left -= line.length + 1
    if (left < 0) break
    kept.push(line)
  }
  return [...kept, rest(all - kept.length)]
}

/** What can be said of one thing: in a line, or at more length, the longest first. */
export interface Sayable {
  line: string
  blocks: () => string[]
}

/**
 * Says of each thing as much as there is room for: the first ones in full while enough is left to
 * name the others in a line each, then lines, then a count.
 * @param things gravest first
 * @param most how many are said at more than a line
 * @returns blocks, to be joined with an empty line
 */
export const fitBlocks = (
  things: readonly Sayable[],
  room: number,
  most: number,
  rest: string,
): string[] => {
  // What the lines of those to come would take, so that no long one pushes all others out.
  const ahead: number[] = new Array(things.length + 1).fill(0)
  for (let at = things.length - 1; at >= 0; at--)
    ahead[at] = (ahead[at + 1] ?? 0) + (things[at]?.line.length ?? 0) + 1

  const blocks: string[] = []
  let left = room
  let next = 0
  for (; next < Math.min(most, things.length); next++) {
    const reserve = Math.min(ahead[next + 1] ?? 0, room * 0.3)
    const form = things[next]?.blocks().find((one) => one.length + 2 <= left - reserve)
    if (form === undefined) break
    blocks.push(form)
    left -= form.length + 2
  }
  const lines = things.slice(next).map(({ line }) => line)
  if (lines.length === 0) return blocks
  const heading = next === 0 ? '' : `**And ${count(lines.length, 'more finding')}:**`
  const list = fitLines(
    lines,
    left - heading.length - 4,
    (number) => `- … and ${count(number, 'finding')} more${rest}`,
  ).join('\n')
  return [...blocks, ...(heading === '' ? [] : [heading]), list]
}

/** A section with a list, as far as there is room; '' for an empty one. */
export const listSection = (title: string, lines: readonly string[], room: number): string =>
  lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n')
