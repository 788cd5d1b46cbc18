/**
 * The licences of what a bundle contains, from the bundler's own list of modules. (The bundler's
 * licence file names only the packages of the chunk it wrote last.)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every module of a webpack stats file, those that were joined into another one included. */
function* modulesOf(stats) {
  for (const module of stats.modules ?? []) {
    yield module
    yield* modulesOf(module)
  }
}

/** The package folder of a module such as `/a/node_modules/b/lib/c.js`; undefined for our own. */
function packageFolder({ nameForCondition }) {
  const file = (nameForCondition ?? '').split(path.sep).join('/')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

function licenceText(folder) {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e(?:[.-]|$)/i.test(name))
  return file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : ''
}

const RULE = `\n${'-'.repeat(80)}\n\n`

/** What a licenses.txt names: `{ name, version, license }` of each package, in its order. */
export const packagesOf = (text) =>
  text === ''
    ? []
    : text.split(RULE).map((notice) => {
        const [first = '', license = ''] = notice.split('\n')
        const space = first.lastIndexOf(' ')
        return { name: first.slice(0, space), version: first.slice(space + 1), license }
      })

/**
 * licenses.txt for a bundle: name, version and licence of each package with the text it carries,
 * in a fixed order.
 * @throws when a package says nothing about its licence: it must not be shipped unseen
 */
export function licences(stats) {
  const folders = new Set([...modulesOf(stats)].map(packageFolder).filter(Boolean))
  const notices = new Map()
  for (const folder of folders) {
    const manifest = path.join(folder, 'package.json')
    if (!existsSync(manifest)) throw new Error(`${folder} is bundled but is not a package`)
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'))
    const text = licenceText(folder)
    if (!license && !text) throw new Error(`${name} is bundled but names no licence`)
    notices.set(`${name} ${version}`, [`${name} ${version}`, license, text])
  }
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([, lines]) => `${lines.filter(Boolean).join('\n')}\n`).join(RULE)
}
