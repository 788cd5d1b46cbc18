import { bound, inlineCode, plain, terminal } from './text.ts'

/**
 * Why something could not be read, in somebody's words; a statement of a policy that would change
 * that stands in it as JSON, and is shown so that it can be copied. So are names of AWS, whose colons
 * would be taken for emoji.
 */

const STATEMENT = /\{"Effect":"Allow".*\}/s
const LONGEST = 3_000

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The statement of a policy that a reason holds, if any. */
const statementIn = (reason: string): string | null => {
  const found = STATEMENT.exec(reason)?.[0]
  return found !== undefined && found.length <= LONGEST && isJson(found) ? found : null
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const ARN = /(\barn:aws[a-z-]{0,20}:[\w:/+=,.@{}*-]{1,500}[\w/*}])/

/** Words and the names of AWS in them, with the blanks between them. */
const words = (text: string, max: number): string =>
  bound(text, max)
    .split(ARN)
    .map((part, at) => {
      if (at % 2 === 1) return inlineCode(part, max)
      const said = plain(part, max)
      if (said === '') return part === '' ? '' : ' '
      return `${/^\s/.test(part) ? ' ' : ''}${said}${/\s$/.test(part) ? ' ' : ''}`
    })
    .join('')
    .trim()

/** As running Markdown. @param max for the words around a statement */
export const reasonMarkdown = (reason: string, max: number): string => {
  const statement = statementIn(reason)
  if (statement === null) return words(reason, max)
  const [before = '', after = ''] = reason.split(statement, 2)
  // A statement may be longer than the words around it, and nothing of it can be left out.
  return [words(before, LONGEST), inlineCode(statement, LONGEST), words(after, max)]
    .filter(Boolean)
    .join(' ')
}

/** As one line for a terminal. */
export const reasonLine = (reason: string, max: number): string =>
  terminal(reason, statementIn(reason) === null ? max : LONGEST * 2)
