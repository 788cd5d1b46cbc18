import { type Answer, HttpProblem, problem } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import type { Limits } from '../http/limits.ts'
import type { Api } from '../http/server.ts'
import { findOperation, requestViolations, responseViolations } from '../openapi/openapi.ts'
import { fullName } from '../state/repository.ts'
import { type Handler, type Handlers, unserved } from './handler.ts'
import { accountHandlers } from './handlers/accounts.ts'
import { appHandlers } from './handlers/apps.ts'
import { commitHandlers } from './handlers/commits.ts'
import { compareHandlers } from './handlers/compare.ts'
import { contentHandlers } from './handlers/contents.ts'
import { gitDataHandlers } from './handlers/git-data.ts'
import { gitRefHandlers } from './handlers/git-refs.ts'
import { issueCommentHandlers } from './handlers/issue-comments.ts'
import { issueHandlers } from './handlers/issues.ts'
import { labelHandlers } from './handlers/labels.ts'
import { rateLimitHandlers } from './handlers/rate-limit.ts'
import { repositoryHandlers } from './handlers/repositories.ts'
import { ruleSuiteHandlers } from './handlers/rule-suites.ts'
import { ruleHandlers } from './handlers/rules.ts'
import { searchHandlers } from './handlers/search.ts'
import { secretHandlers } from './handlers/secrets.ts'
import { settingsHandlers } from './handlers/settings.ts'

const versions = ['2022-11-28', '2026-03-10']

/** REST: what is asked for is found, and held to, GitHub's OpenAPI; the answer comes from a handler. */
export function restApi(options: { limits: Limits; validateResponses: boolean }): Api {
  const handlers: Handlers = {
    ...accountHandlers,
    ...appHandlers,
    ...commitHandlers,
    ...compareHandlers,
    ...contentHandlers,
    ...gitDataHandlers,
    ...gitRefHandlers,
    ...issueCommentHandlers,
    ...issueHandlers,
    ...labelHandlers,
    ...rateLimitHandlers(options.limits),
    ...repositoryHandlers,
    ...ruleHandlers,
    ...ruleSuiteHandlers,
    ...searchHandlers,
    ...secretHandlers,
    ...settingsHandlers,
  }
  return {
    kind: 'rest',
    describe: (call) => {
      const operation = findOperation(call.method, currentPath(call))
      if (operation === null) return {}
      return {
        operation: operation.id,
        writes: call.method !== 'GET' && call.method !== 'HEAD',
        createsContent: operation.spec.triggersNotification === true,
      }
    },
    async handle(call) {
      const path = currentPath(call)
      const operation = findOperation(call.method, path)
      const handler = operation && handlers[operation.id]
      if (!operation || !handler) return refuse(call, 501, `does not serve ${call.method} ${path}`)
      if (!versions.includes(call.apiVersion)) {
        throw problem(400, `The API version "${call.apiVersion}" is not supported.`)
      }
      if (/\.(diff|patch|html|text|full)\b/.test(String(call.headers.accept))) {
        throw unserved(call, `the media type ${call.headers.accept}`)
      }
      const wrong = requestViolations(operation, call.query, call.body)
      if (wrong.length > 0) {
        const what = `request violates OpenAPI: ${call.method} ${path}: ${wrong.join('; ')}`
        return refuse(call, 500, what)
      }
      const answer = await answerOf(handler, { ...call, parameters: operation.parameters })
      if (
        options.validateResponses &&
        typeof answer.body === 'object' &&
        !Buffer.isBuffer(answer.body)
      ) {
        // What goes over the wire: JSON has no undefined.
        const body: unknown = JSON.parse(JSON.stringify(answer.body))
        for (const one of responseViolations(operation, answer.status, body)) {
          call.world.violations.push(`${call.method} ${path}: ${one}`)
        }
      }
      return answer
    },
  }
}

async function answerOf(handler: Handler, call: Parameters<Handler>[0]): Promise<Answer> {
  try {
    return await handler(call)
  } catch (error) {
    if (error instanceof HttpProblem) return error.answer
    throw error
  }
}

function refuse(call: Call, status: number, what: string): Answer {
  call.world.violations.push(what)
  return { status, body: { message: `fake-github: ${what}` } }
}

/** `/repositories/{id}/…`, where a renamed repository's old address leads, as its current path. */
function currentPath({ path, world }: Omit<Call, 'grant'>): string {
  const [whole, id = '', rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
  if (whole === undefined) return path
  const repository = world.repositories.byId(Number(id))
  return repository === undefined ? path : `/repos/${fullName(repository)}${rest}`
}
