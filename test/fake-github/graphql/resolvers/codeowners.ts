import { codeownersErrors } from '../../state/codeowners.ts'
import type { Repository } from '../../state/repository.ts'
import { requirePermission } from '../context.ts'
import type { Resolver } from './index.ts'

export const codeownersResolvers: Record<string, Record<string, Resolver>> = {
  Repository: {
    codeowners: (one: Repository, { refName }: { refName?: string | null }, context) => {
      requirePermission(context, one, 'contents')
      const errors = codeownersErrors(context.call.world, one, refName ?? 'HEAD')
      return errors && { errors }
    },
  },
}
