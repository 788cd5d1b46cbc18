import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { buildSchema, type GraphQLSchema } from 'graphql'

let built: GraphQLSchema | undefined

/** GitHub's own schema. Building it takes a third of a second: once a process. */
export function githubSchema(): GraphQLSchema {
  if (built === undefined) {
    // The package's own module parses five megabytes of JSON besides, which nobody here needs.
    const manifest = findPackageJSON('@octokit/graphql-schema', import.meta.url)
    if (manifest === undefined) throw new Error('@octokit/graphql-schema is not installed')
    const text = readFileSync(join(dirname(manifest), 'schema.graphql'), 'utf8')
    built = buildSchema(text, { assumeValid: true, assumeValidSDL: true })
  }
  return built
}
