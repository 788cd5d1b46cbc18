/**
 * What is in a release, for those who have to know: a software bill of materials in CycloneDX 1.6, of
 * every package in the bundles of dist/, with its licence, its checksum from pnpm-lock.yaml, and the
 * bundles it is in. The same commit gives the same bytes.
 *
 *   node scripts/sbom.mjs [--out FILE]
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packagesOf } from './licences.mjs'
import { orExplain, root, SetupError, setup } from './setup.mjs'

const read = (file) => readFileSync(path.join(root, file), 'utf8')

/** The bundles by their folder, `cli` or `plugins/briefing/lib`, and what is in each. */
function bundles() {
  const dist = path.join(root, 'dist')
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'licenses.txt')
    .map((file) => ({
      name: path.dirname(file).split(path.sep).join('/'),
      packages: packagesOf(readFileSync(path.join(dist, file), 'utf8')),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** SHA-512 of a package as it was fetched, in hexadecimal; undefined where the lockfile has another. */
function checksum(lock, name, version) {
  const entry = lock.packages?.[`${name}@${version}`]
  if (!entry)
    throw new SetupError(`dist/ has ${name} ${version}, and pnpm-lock.yaml has not: build it anew`)
  const [, base64] = /^sha512-(.+)$/.exec(entry.resolution.integrity ?? '') ?? []
  return base64 && Buffer.from(base64, 'base64').toString('hex')
}

/** @see https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
const purl = (name, version) =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version.replaceAll('+', '%2B')}`

/** A UUID that is the same for the same content: version 8 is the one for a hash of one's own. */
function uuid(content) {
  const hex = createHash('sha256').update(content).digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function sbom() {
  // Only now: a fresh clone has no packages until setup() has run.
  const { Models, Enums, Spec, Serialize, Contrib } = await import('@cyclonedx/cyclonedx-library')
  const { default: validExpression } = await import('spdx-expression-parse')
  const { parse } = await import('yaml')
  const lock = parse(read('pnpm-lock.yaml'))
  const own = JSON.parse(read('package.json'))
  const licenceFactory = new Contrib.License.Factories.LicenseFactory((text) => {
    try {
      validExpression(text)
      return true
    } catch {
      return false
    }
  })

  const component = (type, name, version, options) => {
    const [, group, rest] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [null, undefined, name]
    return new Models.Component(type, rest, { group, version, ...options })
  }
  const licensed = (license) =>
    new Models.LicenseRepository(license ? [licenceFactory.makeFromString(license)] : [])

  const known = new Map()
  const library = ({ name, version, license }) => {
    const id = purl(name, version)
    if (!known.has(id)) {
      const hash = checksum(lock, name, version)
      const hashes = hash ? [[Enums.HashAlgorithm['SHA-512'], hash]] : []
      const options = { bomRef: id, purl: id, licenses: licensed(license) }
      known.set(
        id,
        component(Enums.ComponentType.Library, name, version, {
          ...options,
          hashes: new Models.HashDictionary(hashes),
        }),
      )
    }
    return known.get(id)
  }

  const bom = new Models.Bom()
  const whole = component(Enums.ComponentType.Application, own.name, own.version, {
    bomRef: purl(own.name, own.version),
    purl: purl(own.name, own.version),
    licenses: licensed(own.license),
  })
  for (const bundle of bundles()) {
    const file = component(Enums.ComponentType.Application, `dist/${bundle.name}`, own.version, {
      bomRef: `dist/${bundle.name}`,
      licenses: licensed(own.license),
    })
    for (const one of bundle.packages) file.dependencies.add(library(one).bomRef)
    whole.components.add(file)
    whole.dependencies.add(file.bomRef)
  }
  bom.metadata.component = whole
  bom.metadata.timestamp = new Date(
    execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: root, encoding: 'utf8' }).trim(),
  )
  for (const one of known.values()) bom.components.add(one)

  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  )
  const options = { sortLists: true, space: 2 }
  bom.serialNumber = `urn:uuid:${uuid(serializer.serialize(bom, options))}`
  return `${serializer.serialize(bom, options)}\n`
}

const { values } = parseArgs({ options: { out: { type: 'string' } } })
await orExplain(async () => {
  await setup()
  const text = await sbom()
  if (values.out) writeFileSync(values.out, text)
  else process.stdout.write(text)
})
