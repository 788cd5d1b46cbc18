import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, test } from 'vitest'

const make = () => execFileSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' })
const text = make()
const bom = JSON.parse(text)
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

interface Component {
  name: string
  group?: string
  version: string
  purl: string
  hashes: { alg: string; content: string }[]
  licenses: unknown[]
}
const components: Component[] = bom.components
const named = ({ group, name, version }: Component) =>
  `${group ? `${group}/` : ''}${name} ${version}`

/** The bundles, and the packages that their licences say are in them. */
const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('licenses.txt'))
  .map((file) => ({
    folder: join('dist', dirname(file)),
    packages: readFileSync(join('dist', file), 'utf8')
      .split(/^-{80}$/m)
      .map((notice) => notice.trim().split('\n')[0] ?? '')
      .filter(Boolean),
  }))

describe('the bill of materials', () => {
  test('is CycloneDX 1.6 to the letter', async () => {
    expect(await validator.validate(text)).toBe(null)
    const wrong = JSON.stringify({ ...bom, components: [{ type: 'program', name: 'x' }] })
    expect(await validator.validate(wrong)).not.toBe(null)
  })

  test('is the same for the same commit', () => expect(make()).toBe(text))

  test('names each package that is in a bundle, once', () => {
    const inBundles = new Set(bundles.flatMap(({ packages }) => packages))
    expect(inBundles.size).toBeGreaterThan(50)
    expect(components.map(named).sort()).toEqual([...inBundles].sort())
  })

  test.each(bundles)('says what $folder contains', ({ folder, packages }) => {
    const entry = bom.dependencies.find(({ ref }: { ref: string }) => ref === folder)
    const contained = components.filter(({ purl }) => entry.dependsOn?.includes(purl)).map(named)
    expect(contained.sort()).toEqual([...packages].sort())
  })

  test('gives each its licence, its address and what it was when it was fetched', () => {
    for (const component of components) {
      expect(component.purl, component.name).toMatch(
        /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d[\w.%-]*$/,
      )
      expect(component.licenses, component.name).toHaveLength(1)
      expect(component.hashes, component.name).toEqual([
        { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
      ])
    }
  })
})
