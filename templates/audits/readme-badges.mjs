// @ts-check
// Does the badge at the top of each README show a workflow that is there, under its own name?

const BADGE = /!\[([^\]]*)\]\(\S*?\/actions\/workflows\/([^/\s)]+)\/badge\.svg[^)]*\)/g
const QUERY = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    readme: object(expression: "HEAD:README.md") { ... on Blob { text } }
    workflows: object(expression: "HEAD:.github/workflows") {
      ... on Tree { entries { name object { ... on Blob { text } } } }
    }
  }
}`

/** What GitHub writes onto the badge: the workflow's name, else its path. */
const shownName = (/** @type {string} */ file, /** @type {string} */ text) =>
  /^name:\s*(.+?)\s*$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ??
  `.github/workflows/${file}`

/** @type {import('./_drift.d.ts').Audit} */
export default {
  title: 'README badges show workflows that exist',
  severity: 'low',
  timeout: '5m',
  async run({ github, repositories }) {
    const active = (await repositories()).filter((one) => one.takesPart && !one.archived)
    if (active.length === 0) throw new Error('no repository takes part, or no --org was given')

    /** @type {import('./_drift.d.ts').AuditOutcome[]} */
    const outcomes = []
    for (const { name, url } of active) {
      const [owner, repo] = name.split('/')
      const { repository } = /** @type {any} */ (await github.graphql(QUERY, { owner, repo }))
      const texts = new Map(
        (repository.workflows?.entries ?? []).map((/** @type {any} */ entry) => [
          entry.name,
          entry.object?.text,
        ]),
      )
      const wrong = []
      let gone = false
      for (const [, label = '', file = ''] of (repository.readme?.text ?? '').matchAll(BADGE)) {
        const workflow = texts.get(file)
        if (workflow === undefined) gone = true
        const shown = workflow === undefined ? 'gone' : `called "${shownName(file, workflow)}"`
        if (shown !== `called "${label}"`)
          wrong.push(`the badge "${label}" shows ${file}, which is ${shown}`)
      }
      outcomes.push({
        subject: name,
        status: wrong.length === 0 ? 'PASS' : gone ? 'FAIL' : 'WARNING',
        message: wrong.join('; ') || 'every badge shows a workflow of that name',
        ...(url && { url: `${url}#readme` }),
      })
    }
    return outcomes
  },
}
