// @ts-check
// Is Dependabot at work in every repository that takes part: security updates on, a dependabot.yml?

/** Repositories that nothing is built from, as `owner/name`. */
const WITHOUT = ['acme/drift-config']

/** @type {import('./_drift.d.ts').Audit} */
export default {
  title: 'Dependabot is on wherever drift looks',
  schedule: 'CRON_TZ=Europe/London 0 9 * * 1', // two requests a repository: once a week
  timeout: '5m',
  async run({ github, repositories }) {
    const active = (await repositories()).filter(
      ({ name, archived, takesPart }) => takesPart && !archived && !WITHOUT.includes(name),
    )
    if (active.length === 0) throw new Error('no repository to look at, or no --org was given')

    return Promise.all(
      active.map(async ({ name, url }) => {
        const settings = /** @type {any} */ ((await github.request(`GET /repos/${name}`)).data)
        const updates = settings.security_and_analysis?.dependabot_security_updates?.status
        // GitHub leaves it out for those who may not know: that is not "off".
        if (!updates) throw new Error(`${name} hides its settings: Administration: read is needed`)

        const files = await github.request(`GET /repos/${name}/contents/.github`).then(
          ({ data }) => /** @type {{ name: string }[]} */ (data).map((file) => file.name),
          (error) => {
            if (error.status === 404) return []
            throw error
          },
        )
        const missing = [
          ...(updates === 'enabled' ? [] : ['security updates are off']),
          ...(files.some((file) => /^dependabot\.ya?ml$/.test(file))
            ? []
            : ['there is no .github/dependabot.yml']),
        ]
        /** @type {import('./_drift.d.ts').AuditOutcome} */
        const outcome = {
          subject: name,
          status: missing.length === 0 ? 'PASS' : 'FAIL',
          message: missing.join(', ') || 'security updates and dependabot.yml',
          ...(url && { url: `${url}/settings/security_analysis` }),
        }
        return outcome
      }),
    )
  },
}
