/** `{a,b}{c,d}…` multiplies; past this a pattern matches nothing. */
const MAX_ALTERNATIVES = 256

/** The end of the brace group that opens at `from`, and the commas that divide it. */
const group = (pattern: string, from: number): { end: number; commas: number[] } | undefined => {
  const commas: number[] = []
  let depth = 0
  for (let at = from; at < pattern.length; at += 1) {
    const char = pattern[at]
    if (char === '\\') at += 1
    else if (char === '{') depth += 1
    else if (char === ',' && depth === 1) commas.push(at)
    else if (char === '}') {
      depth -= 1
      if (depth === 0) return { end: at, commas }
    }
  }
  return undefined
}

/** `a.{js,ts}` → `a.js`, `a.ts`; undefined when there would be too many. */
export const expand = (pattern: string): string[] | undefined => {
  const done: string[] = []
  const todo = [pattern]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const open = firstGroup(next)
    if (open === undefined) done.push(next)
    else {
      const edges = [open.from, ...open.commas, open.end]
      for (let part = 1; part < edges.length; part += 1) {
        const choice = next.slice((edges[part - 1] as number) + 1, edges[part])
        todo.push(next.slice(0, open.from) + choice + next.slice(open.end + 1))
      }
    }
    if (todo.length + done.length > MAX_ALTERNATIVES) return undefined
  }
  return done
}

const firstGroup = (
  pattern: string,
): { from: number; end: number; commas: number[] } | undefined => {
  for (let from = 0; from < pattern.length; from += 1) {
    if (pattern[from] === '\\') from += 1
    else if (pattern[from] === '{') {
      const found = group(pattern, from)
      // `{a}` without a comma is text, as in every shell.
      if (found !== undefined && found.commas.length > 0) return { from, ...found }
    }
  }
  return undefined
}
