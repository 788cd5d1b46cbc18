/**
 * Cuts the operations that the fake serves out of GitHub's OpenAPI description.
 *
 *   (cd "$(mktemp -d)" && npm init -y && npm i @octokit/openapi@23 && pwd)
 *   node test/fake-github/slice-openapi.mjs <that folder>/node_modules/@octokit/openapi
 *
 * The package is 385 MB, so it is no dependency of the project: the slice (openapi-slice.json) is
 * committed instead. To serve one more operation, add it to `served` and run this again.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit } from 'node:process'

const served = {
  '/app': ['get'],
  '/app/installations': ['get'],
  '/app/installations/{installation_id}/access_tokens': ['post'],
  '/installation/repositories': ['get'],
  '/orgs/{org}': ['get'],
  '/orgs/{org}/actions/secrets': ['get'],
  '/orgs/{org}/installation': ['get'],
  '/orgs/{org}/repos': ['get'],
  '/orgs/{org}/rulesets': ['get'],
  '/orgs/{org}/rulesets/rule-suites': ['get'],
  '/orgs/{org}/rulesets/{ruleset_id}': ['get'],
  '/rate_limit': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/actions/secrets': ['get'],
  '/repos/{owner}/{repo}/actions/workflows': ['get'],
  '/repos/{owner}/{repo}/branches': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}/protection': ['get'],
  '/repos/{owner}/{repo}/codeowners/errors': ['get'],
  '/repos/{owner}/{repo}/commits': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/matching-refs/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/installation': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get', 'post', 'put'],
  '/repos/{owner}/{repo}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/labels/{name}': ['get', 'patch'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/rulesets': ['get'],
  '/repos/{owner}/{repo}/rulesets/rule-suites': ['get'],
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}': ['get'],
  '/search/issues': ['get'],
  '/user': ['get'],
  '/users/{username}': ['get'],
  '/users/{username}/installation': ['get'],
  '/users/{username}/repos': ['get'],
}

/** Words for people and for code generators: no part of what is validated. */
const prose = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'title',
  'tags',
  'x-github',
  'x-github-breaking-changes',
  'x-octokit',
  'deprecated',
])

/** Keys below which every key is a name that GitHub chose (a property called `description`). */
const named = new Set(['properties', 'patternProperties', 'schemas'])

function stripped(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((item) => stripped(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => keysAreNames || !prose.has(key))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, stripped(item, !keysAreNames && named.has(key))]),
  )
}

function referenced(value, found = new Set()) {
  if (value === null || typeof value !== 'object') return found
  if (typeof value.$ref === 'string') found.add(value.$ref.split('/').at(-1))
  for (const item of Object.values(value)) referenced(item, found)
  return found
}

const folder = argv[2]
if (folder === undefined) {
  console.error('usage: node slice-openapi.mjs <folder of @octokit/openapi>')
  exit(2)
}
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'))

const resolved = (item) =>
  item.$ref === undefined
    ? item
    : resolved(
        item.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], whole),
      )

const paths = {}
for (const [path, methods] of Object.entries(served)) {
  paths[path] = {}
  for (const method of methods) {
    const operation = whole.paths[path]?.[method]
    if (operation === undefined) throw new Error(`GitHub describes no ${method} ${path}`)
    const responses = {}
    for (const [status, response] of Object.entries(operation.responses)) {
      const content = resolved(response).content?.['application/json']
      responses[status] = content === undefined ? {} : { schema: content.schema }
    }
    paths[path][method] = stripped({
      operationId: operation.operationId,
      parameters: operation.parameters.map(resolved),
      requestBody: operation.requestBody && {
        required: operation.requestBody.required ?? false,
        schema: resolved(operation.requestBody).content['application/json'].schema,
      },
      responses,
      // Marks what GitHub counts as content: "creating content too quickly …" stands beside it.
      ...(operation['x-github']?.triggersNotification && { triggersNotification: true }),
    })
  }
}

const schemas = {}
const todo = [...referenced(paths)]
for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
  if (schemas[name] !== undefined) continue
  schemas[name] = stripped(whole.components.schemas[name])
  todo.push(...referenced(schemas[name]))
}

const slice = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  paths,
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
  },
}
const target = join(import.meta.dirname, 'openapi-slice.json')
writeFileSync(target, `${JSON.stringify(slice)}\n`)
console.log(`${target}: ${Object.keys(paths).length} paths, ${Object.keys(schemas).length} schemas`)
