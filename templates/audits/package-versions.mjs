// @ts-check
// Do all repositories use the same major version of the packages that we agreed on?

const PACKAGES = ['typescript', 'react', '@acme/logger']

/** `^5.4.0` and `~5.2` are both 5; what names no version (`latest`, `workspace:*`) stands for itself. */
const major = (/** @type {string} */ range) => /\d+/.exec(range)?.[0] ?? range

/** @type {import('./_drift.d.ts').Audit} */
export default {
  title: 'One version of a package in all repositories',
  severity: 'low',
  timeout: '5m',
  async run({ github, repositories }) {
    const active = (await repositories()).filter((one) => one.takesPart && !one.archived)
    if (active.length === 0) throw new Error('no repository takes part, or no --org was given')

    /** @type {{ repository: string, uses: Record<string, string> }[]} */
    const manifests = []
    for (const { name } of active) {
      const [owner, repo] = name.split('/')
      const { repository } = /** @type {any} */ (
        await github.graphql(
          `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
            object(expression: "HEAD:package.json") { ... on Blob { text } } } }`,
          { owner, repo },
        )
      )
      if (!repository.object) continue
      const manifest = JSON.parse(repository.object.text)
      manifests.push({
        repository: name,
        uses: { ...manifest.dependencies, ...manifest.devDependencies },
      })
    }

    return PACKAGES.map((name) => {
      const users = manifests.filter(({ uses }) => Object.hasOwn(uses, name))
      const byMajor = Map.groupBy(users, ({ uses }) => major(uses[name] ?? ''))
      const [usual, ...others] = [...byMajor].toSorted(([, a], [, b]) => b.length - a.length)
      if (!usual) return { status: 'PASS', subject: name, message: `nobody uses ${name}` }
      if (others.length === 0) {
        return { status: 'PASS', subject: name, message: `${users.length} use ${name} ${usual[0]}` }
      }
      const odd = others.flatMap(([version, list]) =>
        list.map(({ repository }) => `${repository} (${version})`),
      )
      return {
        status: 'FAIL',
        subject: name,
        message: `${usual[1].length} use ${name} ${usual[0]}, but not ${odd.join(', ')}`,
        expected: usual[0],
        actual: Object.fromEntries(others.map(([v, list]) => [v, list.map((l) => l.repository)])),
      }
    })
  },
}
