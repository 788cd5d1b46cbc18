import type { FakeGitHub } from './types.ts'

/** A plain client for tests of the fake itself: nothing is retried, paced or hidden. */
export interface Client {
  rest(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  graphql(query: string, variables?: Record<string, unknown>): Promise<Answer>
}

export interface Answer {
  status: number
  headers: Headers
  // Tests look into answers as they please.
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test expects
  body: any
}

export function clientOf(gh: FakeGitHub, token: string | null = gh.token): Client {
  const send: Client['rest'] = async (method, path, body, headers) => {
    const response = await fetch(gh.apiUrl + path, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'user-agent': 'fake-github-tests',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      redirect: 'manual',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : isJson ? JSON.parse(text) : text,
    }
  }
  return {
    rest: send,
    graphql: (query, variables = {}) => send('POST', '/graphql', { query, variables }),
  }
}
