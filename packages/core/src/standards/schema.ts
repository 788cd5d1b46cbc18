import { REPOSITORY_STATUSES, TIERS } from '../model/standard.ts'
import { code } from './schema/code.ts'
import { drift } from './schema/drift.ts'
import { infra } from './schema/infra.ts'
import { process } from './schema/process.ts'
import { oneOf, type Schema, table, text, texts } from './schema/types.ts'

export type { Schema } from './schema/types.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * check.toml, as JSON Schema. This is the source: `schema/check.schema.json`, which editors read,
 * is written from it. It knows this project's own keys and those of check-my-toolkit; synonyms.ts
 * says which of them mean the same.
 */
export const CHECK_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'check.toml',
  ...table('What a repository, or a package of it, declares.', {
    extends: table(
      'Rulesets that this file builds on.',
      {
        registry: text(
          'Where they lie: `github:owner/repo`, with `@ref` for a branch, tag or commit, or a path in this repository.',
          { minLength: 1 },
        ),
        rulesets: texts(
          'Which of them, in order: a later one wins, and this file wins over all.',
          'A name, e.g. `typescript-production` for rulesets/typescript-production.toml.',
        ),
      },
      ['rulesets'],
    ),
    code,
    process,
    infra,
    drift,
    monorepo: table('Packages of this repository.', {
      exclude: texts('Packages that need no check.toml.', 'A glob over their directories.'),
    }),
    mcp: table('Model context protocol servers.', {
      standards: table('The standards server.', {
        source: text('Where standards lie: `github:owner/repo[@ref]` or a local path.'),
      }),
    }),
  }),
}

/** repo-metadata.yaml, as JSON Schema; `schema/repo-metadata.schema.json` is written from it. */
export const METADATA_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'repo-metadata.yaml',
  ...table('What a repository is.', {
    tier: oneOf('How much depends on it.', TIERS, 'internal'),
    status: oneOf('Where it stands in its life.', REPOSITORY_STATUSES, 'active'),
    team: text('Who owns it.'),
  }),
}
