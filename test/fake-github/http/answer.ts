/** What goes back over the wire. A Buffer or string is sent as it is, anything else as JSON. */
export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: unknown
}

/** An answer that ends the work at once, thrown from wherever it became clear. */
export class HttpProblem extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(JSON.stringify(answer.body))
    this.name = 'HttpProblem'
    this.answer = answer
  }
}

export interface ValidationProblem {
  resource: string
  field?: string
  code: string
  value?: unknown
  message?: string
}

const DOCS = 'https://docs.github.com/rest'

/** The body that GitHub's REST API gives with every error. */
export function problem(
  status: number,
  message: string,
  more: { headers?: Record<string, string>; errors?: ValidationProblem[]; body?: object } = {},
): HttpProblem {
  const body = {
    message,
    ...(more.errors && { errors: more.errors }),
    ...more.body,
    documentation_url: DOCS,
    status: String(status),
  }
  return new HttpProblem({ status, body, ...(more.headers && { headers: more.headers }) })
}

export const notFound = (): HttpProblem => problem(404, 'Not Found')

export const invalid = (...errors: ValidationProblem[]): HttpProblem =>
  problem(422, 'Validation Failed', { errors })
