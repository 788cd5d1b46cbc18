/** One line of CODEOWNERS that says who owns what. */
export interface OwnerLine {
  /** 1-based. */
  line: number
  pattern: string
  /** As written; none: nobody owns it. */
  owners: string[]
}

/** GitHub does not load a larger file: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-size */
export const MAX_BYTES = 3 * 1024 * 1024

/** A pattern ends at the first space that has no backslash before it. */
const endOfPattern = (text: string): number => {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === ' ' || text[at] === '\t') return at
  }
  return text.length
}

/**
 * Reads a CODEOWNERS file, in time proportional to its length. What is wrong in it GitHub tells
 * better: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export const parseCodeowners = (text: string): OwnerLine[] => {
  const found: OwnerLine[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = (index === 0 ? raw.replace(/^\uFEFF/, '') : raw).trim()
    if (line === '' || line.startsWith('#')) continue
    const end = endOfPattern(line)
    const owners: string[] = []
    for (const word of line.slice(end).split(/\s+/)) {
      if (word.startsWith('#')) break
      if (word !== '') owners.push(word)
    }
    found.push({ line: index + 1, pattern: line.slice(0, end), owners })
  }
  return found
}
