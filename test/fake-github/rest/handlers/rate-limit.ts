import type { Limits } from '../../http/limits.ts'
import { type Handlers, ok } from '../handler.ts'

export const rateLimitHandlers = (limits: Limits): Handlers => ({
  'rate-limit/get': (call) => {
    const of = (resource: 'core' | 'graphql' | 'search') => limits.budget(call.grant, resource)
    const resources = { core: of('core'), graphql: of('graphql'), search: of('search') }
    // `rate` repeated `core` until 2026-03-10.
    const rate = call.apiVersion < '2026-03-10' && { rate: resources.core }
    return ok({ resources, ...rate })
  },
})
