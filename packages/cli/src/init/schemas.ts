/** Where editors find the schemas of both declarations: in the toolkit's repository, of this major version. */
const PLACE = 'https://raw.githubusercontent.com/org/drift-toolkit/v1/schema'

export const SCHEMAS = {
  check: `${PLACE}/check.schema.json`,
  metadata: `${PLACE}/repo-metadata.schema.json`,
} as const
