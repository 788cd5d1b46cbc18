// @ts-check
// Is what npm installs what the newest tag says? _npm-tags.json beside this file names the packages
// and their repositories.
import packages from './_npm-tags.json' with { type: 'json' }

/** Your registry's address. One that asks for a token needs a header below, from audit-env. */
const REGISTRY = 'https://npm.example'

const parts = (/** @type {string} */ version) => version.split('.').map(Number)
const newestFirst = (/** @type {string} */ a, /** @type {string} */ b) => {
  const [[x = 0, y = 0, z = 0], [major = 0, minor = 0, patch = 0]] = [parts(a), parts(b)]
  return major - x || minor - y || patch - z
}

/** @type {import('./_drift.d.ts').Audit} */
export default {
  title: 'npm has what is tagged',
  timeout: '2m',
  async run({ github, signal }) {
    return Promise.all(
      packages.map(async ({ name, repository }) => {
        const answer = await fetch(`${REGISTRY}/${name.replace('/', '%2f')}`, { signal })
        // Registries hide what one may not see behind a 404: that is no proof of anything.
        if (!answer.ok) throw new Error(`the registry says ${answer.status} to ${name}`)
        const published = (await answer.json())['dist-tags'].latest

        const refs = await github.request(`GET /repos/${repository}/git/matching-refs/tags/v`)
        const [tagged] = /** @type {{ ref: string }[]} */ (refs.data)
          .flatMap(({ ref }) => /^refs\/tags\/v(\d+\.\d+\.\d+)$/.exec(ref)?.[1] ?? [])
          .toSorted(newestFirst)
        const tag = tagged ? `v${tagged}` : 'missing'
        /** @type {import('./_drift.d.ts').AuditOutcome} */
        const outcome = {
          subject: name,
          status: tagged === published ? 'PASS' : 'FAIL',
          message: `npm has ${published}, the newest tag of ${repository} is ${tag}`,
          expected: tagged ?? null,
          actual: published,
        }
        return outcome
      }),
    )
  },
}
