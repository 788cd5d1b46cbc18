import type { GraphQLError } from 'graphql'

/**
 * GitHub's server is not graphql-js: the same mistakes in its words, with its codes.
 * Errors of fields carry `type` beside `path`, those of validation `extensions.code`.
 */
export function githubError(error: GraphQLError): Record<string, unknown> {
  const { type, ...extensions } = { ...error.extensions } as { type?: string }
  const told = type === undefined && error.path === undefined ? inGitHubsWords(error) : {}
  return {
    ...(type !== undefined && { type }),
    ...(error.path !== undefined && { path: error.path }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
    ...(type === 'FORBIDDEN' && { extensions: { saml_failure: false } }),
    ...(error.locations !== undefined && { locations: error.locations }),
    message: error.message,
    ...told,
  }
}

interface Wording {
  pattern: RegExp
  code: string
  message: (...parts: string[]) => string
  extensions: (...parts: string[]) => Record<string, string>
}

const wordings: Wording[] = [
  {
    pattern: /^Cannot query field "(\w+)" on type "(\w+)"/,
    code: 'undefinedField',
    message: (field, type) => `Field '${field}' doesn't exist on type '${type}'`,
    extensions: (fieldName = '', typeName = '') => ({ typeName, fieldName }),
  },
  {
    pattern: /^Unknown argument "(\w+)" on field "(?:\w+)\.(\w+)"/,
    code: 'argumentNotAccepted',
    message: (name, field) => `Field '${field}' doesn't accept argument '${name}'`,
    extensions: (argumentName = '', name = '') => ({ name, typeName: 'Field', argumentName }),
  },
  {
    pattern: /^Variable "\$(\w+)" is never used/,
    code: 'variableNotUsed',
    message: (name) => `Variable $${name} is declared but not used`,
    extensions: (variableName = '') => ({ variableName }),
  },
  {
    pattern: /^Variable "\$(\w+)" is not defined/,
    code: 'variableNotDefined',
    message: (name) => `Variable $${name} is used but not declared`,
    extensions: (variableName = '') => ({ variableName }),
  },
]

function inGitHubsWords(error: GraphQLError): Record<string, unknown> {
  for (const { pattern, code, message, extensions } of wordings) {
    const found = pattern.exec(error.message)?.slice(1)
    if (found !== undefined) {
      return { message: message(...found), extensions: { code, ...extensions(...found) } }
    }
  }
  return {}
}
