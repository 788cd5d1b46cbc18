/**
 * What a user will notice, one file of .changeset/ for each change, and the version made of them:
 *
 *   npm run changeset                   asks, and writes one
 *   npm run changeset -- version        takes them up: version, CHANGELOG.md, and wherever else the
 *                                       version stands
 *   npm run changeset -- pre enter rc   the versions that follow are candidates, until `pre exit`
 *
 * All commands of the tool: https://github.com/changesets/changesets
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { node24, root, run, SetupError, tool } from './setup.mjs'

/** Where the version stands besides package.json. What is generated from it, docs.mjs writes. */
export const PLACES = [
  { file: 'packages/core/src/version.ts', pattern: /(?<=version = ')[^']+/g, of: (v) => v },
  { file: 'packages/briefing/drift-plugin.json', pattern: /(?<="version": ")[^"]+/g, of: (v) => v },
  {
    file: 'packages/briefing/drift-plugin.json',
    pattern: /(?<="core": ")[^"]+/g,
    of: (v) => `^${v}`,
  },
  { file: 'docs/plugins.md', pattern: /(?<="core": ")[^"]+/g, of: (v) => `^${v}` },
]

/**
 * Writes the version of package.json wherever else it stands in a folder like this one.
 * @throws SetupError where a place has none any more
 */
export function spreadVersion(folder) {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  for (const { file, pattern, of } of PLACES) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    if (text.search(pattern) === -1)
      throw new SetupError(`${file} does not say the version any more`)
    writeFileSync(path.join(folder, file), text.replaceAll(pattern, of(version)))
  }
  return version
}

/** Runs the tool; after `version`, everything that repeats the version is brought up to date. */
export async function changeset(args) {
  const { code } = await run(node24(), [tool('@changesets/cli/bin.js'), ...args])
  if (code !== 0 || args[0] !== 'version') return code
  const version = spreadVersion(root)
  const pages = await run(node24(), ['--conditions=source', 'scripts/docs.mjs'])
  console.log(
    `This is ${version}. Read CHANGELOG.md, run \`npm run build\`, commit, and tag: docs/releasing.md`,
  )
  return pages.code
}
