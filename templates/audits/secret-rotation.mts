// Is any secret of Actions older than we allow? GitHub tells when a secret was last set, never its value.
// Secrets of single environments are not looked at.
import type { Audit, AuditOutcome } from './_drift.d.ts'

const MAX_AGE_DAYS = 180
/** Secrets that nobody can rotate, by `place/NAME`. */
const EXEMPT = ['acme/APP_PRIVATE_KEY_FINGERPRINT']

const audit: Audit = {
  title: 'Secrets of Actions are rotated',
  schedule: '0 7 * * 1',
  timeout: '5m',
  async run({ github, repositories, now }) {
    const active = (await repositories()).filter(({ archived }) => !archived)
    const [organization] = active[0]?.name.split('/') ?? []
    if (!organization) throw new Error('no repository to look at, or no --org was given')

    const secretsOf = async (place: string, route: string): Promise<AuditOutcome[]> => {
      const secrets = await github.paginate(`GET ${route}/actions/secrets`).catch((error) => {
        const hint = error.status === 403 ? ' (needed: Secrets: read, of the organization too)' : ''
        throw new Error(`the secrets of ${place} cannot be listed: ${error.message}${hint}`)
      })
      return (secrets as { name: string; updated_at: string }[]).map((secret) => {
        const days = Math.floor((now.getTime() - Date.parse(secret.updated_at)) / 86_400_000)
        return {
          subject: `${place}/${secret.name}`,
          status: days > MAX_AGE_DAYS ? 'FAIL' : 'PASS',
          message: `set ${days} days ago`,
          fix: `gh secret set ${secret.name} ${place === organization ? '--org' : '--repo'} ${place}`,
        }
      })
    }
    const all = await Promise.all([
      secretsOf(organization, `/orgs/${organization}`),
      ...active.map(({ name }) => secretsOf(name, `/repos/${name}`)),
    ])
    const outcomes = all.flat().filter(({ subject = '' }) => !EXEMPT.includes(subject))
    return outcomes.length > 0 ? outcomes : { status: 'PASS', message: 'there are no secrets' }
  },
}
export default audit
