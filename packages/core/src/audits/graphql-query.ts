/**
 * What a GraphQL document is made of, as far as it matters here: comments, block strings, strings,
 * names, and the brackets.
 * @see https://spec.graphql.org/October2021/#sec-Appendix-Grammar-Summary.Lexical-Tokens
 */
const TOKEN =
  /[\s,\uFEFF]+|#[^\n\r]*|"""(?:\\"""|(?!""")[\s\S])*"""|"(?!"")(?:\\.|[^"\\\n\r])*"|""|[_A-Za-z]\w*|-?\d[\w.+-]*|\.\.\.|[{}()[\]!$&:=@|]/y

const OPEN: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/**
 * Whether a document asks and does not change: each of its definitions is a query or a fragment. What
 * cannot be read for sure is refused.
 * @see https://spec.graphql.org/October2021/#sec-Document
 */
export const isReadOnly = (document: string): boolean => {
  const closing: string[] = []
  /** Between two definitions, the next word decides. */
  let begins = true
  let definitions = 0
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < document.length) {
    const token = TOKEN.exec(document)?.[0]
    if (token === undefined) return false
    if (/^(?:[\s,\uFEFF]|#|")/.test(token)) continue
    if (begins) {
      if (token !== '{' && token !== 'query' && token !== 'fragment') return false
      begins = false
      definitions += 1
    }
    const close = OPEN[token]
    if (close !== undefined) closing.push(close)
    else if (/^[}\])]$/.test(token)) {
      if (closing.pop() !== token) return false
      // A selection ends a definition; a value in brackets does not.
      if (token === '}' && closing.length === 0) begins = true
    }
  }
  return begins && closing.length === 0 && definitions > 0
}
